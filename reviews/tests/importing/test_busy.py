"""An import shares its database: it waits for others, tries again, and leaves out what it must."""

import json
import sqlite3
from contextlib import closing, contextmanager

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from reviews.importing import Options, find, import_reviews
from reviews.importing.desk import bring_out, state_of
from reviews.importing.trying import BUSY, TRIES
from reviews.models import Review
from reviews.tests.importing.deciding import lay

pytestmark = pytest.mark.django_db
IN_POSTGRESQL = """
CREATE SEQUENCE times;
CREATE FUNCTION busy() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF nextval('times') <= {} THEN RAISE 'deadlock' USING ERRCODE = 'deadlock_detected'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER busy BEFORE INSERT ON reviews_review FOR EACH ROW
    WHEN (NEW.headline = 'Held') EXECUTE FUNCTION busy();
"""
IN_SQLITE = """CREATE TEMP TRIGGER busy BEFORE INSERT ON reviews_review
    WHEN NEW.headline = 'Held' BEGIN SELECT busy(); END"""


@pytest.fixture
def busy():
    """The database is busy so many times where a review with the headline “Held” is written."""

    def set_up(times):
        left = iter(range(times))

        def fail_while_busy():
            if next(left, None) is not None:
                raise sqlite3.OperationalError

        if connection.vendor == "sqlite":
            connection.connection.create_function("busy", 0, fail_while_busy)
        with connection.cursor() as cursor:
            in_either = {"sqlite": IN_SQLITE, "postgresql": IN_POSTGRESQL.format(times)}
            cursor.execute(in_either[connection.vendor])

    yield set_up
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("DROP TRIGGER IF EXISTS busy")


@pytest.fixture(autouse=True)
def batches_of_two(monkeypatch):
    monkeypatch.setattr("reviews.importing.run.BATCH_PIECES", 2)


@pytest.fixture
def six(put):
    """Three batches; the second holds the review with the headline “Held”."""
    for number in range(6):
        labels = "Headline: Held" if number == 2 else ""
        put(f"{number}.txt", title=f"Ferry {number}", labels=labels)


def failed(report):
    return {file["path"]: file["error"]["message"] for file in report.files if "error" in file}


@pytest.mark.parametrize("options", [{}, {"strict": True}])
def test_what_was_busy_a_moment_is_tried_again(six, bring, busy, options):
    busy(TRIES - 1)
    assert bring(**options).line() == "created 6, updated 0, unchanged 0, failed 0"


def test_of_what_stays_busy_one_batch_fails_and_the_next_run_completes(six, bring, busy):
    busy(TRIES)
    report = bring()
    assert report.line() == "created 4, updated 0, unchanged 0, failed 2"
    assert set(failed(report)) == {"2.txt", "3.txt"}
    assert failed(report)["3.txt"].startswith(f"The database could not write it in {TRIES} tries: ")
    assert bring().line() == "created 2, updated 0, unchanged 4, failed 0"


def test_a_record_that_was_refused_is_refused_again_at_the_next_try(tmp_path, bring, busy):
    prose = "“Ferry Winter” is a film of fog. “Ferry Winter” is long."
    told = [("a.txt", "Ice"), ("a.txt", "Salt"), ("b.txt", "Held")]
    lines = [
        {"path": path, "title": "Ferry Winter", "headline": headline, "body": f"{prose} {headline}"}
        for path, headline in told
    ]
    file = tmp_path / "all.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    busy(1)
    report = import_reviews(find([file]), Options())
    assert [entry["path"] for entry in report.files] == ["a.txt", "all.jsonl", "b.txt"]
    assert set(Review.objects.values_list("copy__path", flat=True)) == {"a.txt", "b.txt"}


@contextmanager
def somebody_else():
    """Another connection to the database under test."""
    with closing(connection.get_new_connection(connection.get_connection_params())) as other:
        yield other.cursor()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_row_that_somebody_holds_too_long_fails_its_batch_alone(six, put, bring, monkeypatch):
    bring()
    for number in range(6):
        put(f"{number}.txt", "dir. Ada Park (Lantern) -- 4 STARS", title=f"Ferry {number}")
    monkeypatch.setattr("reviews.importing.run.PATIENCE_FOR_ROWS", 0.01)
    with somebody_else() as cursor:
        cursor.execute("BEGIN; SELECT FROM reviews_review WHERE headline = 'Held' FOR UPDATE")
        report = bring()
    reason = BUSY.format(TRIES, "canceling statement due to lock timeout")
    assert failed(report) == {"2.txt": reason, "3.txt": reason}
    assert bring().line() == "created 0, updated 2, unchanged 4, failed 0"


@pytest.fixture
def headlines_tell_the_lock_timeout():
    """Each new review has for its headline how long the database waited for a row."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " NEW.headline = current_setting('lock_timeout'); RETURN NEW; END $$;"
            "CREATE TRIGGER tell BEFORE INSERT ON reviews_review FOR EACH ROW"
            " EXECUTE FUNCTION tell()"
        )


@pytest.mark.postgresql
@pytest.mark.usefixtures("headlines_tell_the_lock_timeout")
def test_an_import_waits_longer_for_a_row_than_a_person_would(put, bring):
    copy = lay()
    bring_out(copy, [], None, Review.Status.DRAFT, state_of(copy, [], None))
    put(title="Salt Road")
    bring()
    assert set(Review.objects.values_list("headline", flat=True)) == {"3s", "30s"}


STOPPED = "Not written, because the database stopped: "


def ending_the_connection(sources):
    """The sources; after the third of them the connection of the import is gone."""
    pid = connection.connection.get_backend_pid()
    yield from sources[:3]
    with somebody_else() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 1000)", [pid])
    yield from sources[3:]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("options", [Options(), Options(strict=True), Options(dry_run=True)])
def test_a_connection_that_is_gone_between_two_pieces_stops_the_import(
    six, tmp_path, bring, options
):
    report = import_reviews(ending_the_connection(find([tmp_path])), options)
    connection.close()
    assert report.failed == 6 - Review.objects.count()
    assert failed(report)["5.txt"].startswith(STOPPED)
    assert bring().failed == 0


@pytest.fixture
def deadly():
    """The first try to write a review with the headline “Held” ends the connection."""
    with somebody_else() as cursor:
        cursor.execute(
            "CREATE SEQUENCE times;"
            "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF nextval('times') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;"
            " RETURN NEW; END $$;"
            "CREATE TRIGGER die BEFORE INSERT ON reviews_review FOR EACH ROW"
            " WHEN (NEW.headline = 'Held') EXECUTE FUNCTION die(); COMMIT"
        )
        yield
        cursor.execute("DROP FUNCTION die CASCADE; DROP SEQUENCE times; COMMIT")


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("options", "written"), [({}, 2), ({"strict": True}, 0)])
def test_an_import_that_lost_its_lock_with_its_connection_writes_no_more(
    six, bring, deadly, options, written
):
    report = bring(**options)
    assert (report.failed, Review.objects.count()) == (6 - written, written)
    assert all(failed(report)[f"{number}.txt"].startswith(STOPPED) for number in (2, 3, 4, 5))


@pytest.fixture
def refusing_at_the_end():
    """The database refuses a new review when all is committed."""
    with somebody_else() as cursor:
        cursor.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " RAISE 'too late'; END $$;"
            "CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON reviews_review"
            " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse(); COMMIT"
        )
        yield
        cursor.execute("DROP FUNCTION refuse CASCADE; COMMIT")


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("six", "refusing_at_the_end")
def test_a_strict_run_that_is_refused_at_the_very_end_says_so(tmp_path):
    with pytest.raises(CommandError, match="The database failed: too late") as refused:
        call_command("import_reviews", str(tmp_path), "--strict")
    assert (refused.value.returncode, Review.objects.count()) == (2, 0)


@pytest.mark.postgresql
@pytest.mark.parametrize("options", [Options(strict=True), Options(dry_run=True)])
def test_all_or_nothing_waits_for_a_slow_source(six, tmp_path, options):
    waits = []

    def slow(sources):
        yield from sources
        with connection.cursor() as cursor:
            cursor.execute("SHOW idle_in_transaction_session_timeout")
            waits.append(cursor.fetchone()[0])

    import_reviews(slow(find([tmp_path])), options)
    assert waits == ["0"]
