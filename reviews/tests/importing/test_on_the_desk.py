"""Copy on the desk is taken up by an import, and an import keeps the desk waiting."""

from hashlib import sha256

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reviews.importing.deciding import decide
from reviews.models import Copy, Decision, Film, Notice, Person, Review
from reviews.tests.importing.deciding import TEXT, lay, took

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["a.txt", "elsewhere.txt"])
def test_copy_on_the_desk_is_taken_up_by_an_import_of_its_text(bring, tmp_path, path):
    copy = lay(path=path)
    took(copy, fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(TEXT)
    assert bring().line() == "created 1, updated 0, unchanged 0, failed 0"
    assert Copy.objects.values_list("pk", "path").get() == (copy.pk, "a.txt")
    assert Review.objects.get(copy=copy).headline == "Mist"


def test_another_text_under_the_path_of_copy_on_the_desk_leaves_its_text_there(bring, tmp_path):
    copy = lay()
    took(copy, fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(TEXT.replace("never better", "best"))
    bring()
    assert Review.objects.get().headline == "Fog, then ice"
    copy.refresh_from_db()
    assert (copy.review, copy.text, copy.decisions.count()) == (None, TEXT, 1)


def test_what_was_settled_on_the_desk_stays_settled_in_the_next_versions(bring, tmp_path):
    texts = [TEXT.replace("never better", words) for words in ("good", "best", "bad")]
    (tmp_path / "a.txt").write_text(texts[0])
    bring()
    desk = lay(texts[1])
    told = Notice.objects.values("code", "line", "message", "data", "weight").get()
    Notice.objects.create(copy=desk, settled_at=timezone.now(), **told)
    for text in texts[1:]:
        (tmp_path / "a.txt").write_text(text)
        bring()
    assert Notice.objects.filter(settled_at=None).count() == 0


def test_another_review_under_the_path_of_copy_on_the_desk_leaves_it_there(put, bring):
    lay()
    put(slug_line="dir. Cy Moss -- 1 STAR", title="Salt Road")
    bring()
    assert Copy.objects.filter(review=None).count() == 1


def test_a_new_version_that_lies_on_the_desk_joins_the_copy_of_its_review(bring, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    bring()
    changed = TEXT.replace("never better", "best")
    took(lay(changed, "pasted.txt"), fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(changed)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert (Copy.objects.count(), Review.objects.get().headline) == (1, "Mist")
    assert Decision.objects.get().copy == Copy.objects.get()


def test_copy_whose_title_nobody_can_read_comes_in_once_an_editor_told_it(bring, tmp_path):
    text = "dir. Ada Park (Lantern) -- 3 STARS\n\nfog all winter, and a ferry in it."
    (tmp_path / "a.txt").write_text(text)
    assert bring().line() == "created 0, updated 0, unchanged 0, failed 1"
    copy = lay(TEXT)
    Copy.objects.update(sha256=sha256(text.encode()).hexdigest())
    took(copy, fact="title", value="Ferry Winter")
    assert bring().line() == "created 1, updated 0, unchanged 0, failed 0"
    assert Film.objects.get().title == "Ferry Winter"


def test_decisions_and_copy_on_the_desk_cost_a_batch_no_query_a_piece(bring, tmp_path):
    counts = []
    for number in (2, 1, 4):  # the first makes the people and studios
        for one in range(number):
            text = TEXT.replace("Ferry Winter", f"Ferry {number} {one}")
            (tmp_path / f"{number}-{one}.txt").write_text(text)
            took(lay(text, f"{one}.txt"), fact="headline", value="Mist")
        with CaptureQueriesContext(connection) as captured:
            bring()
        counts.append(len(captured))
    assert counts[1] == counts[2]


def test_many_decisions_ask_no_more_of_the_database_than_one():
    def queries(*names):
        people = [Person(name=name, disambiguator="cook") for name in names]
        made = [Decision(fact="cast", words=p.name, value=p.name, person=p) for p in people]
        copy = lay(f"{TEXT}{names}")
        with CaptureQueriesContext(connection) as captured:
            decide(copy, made, None)
        assert Decision.objects.filter(copy=copy, person__in=people).count() == len(names)
        return len(captured)

    assert queries("Ed Moss", "Al Moss", "Jo Moss", "Cy Moss") == queries("Di Moss")


def test_of_two_decisions_about_one_fact_the_later_stands():
    decide(lay(), [Decision(fact="year", value=year) for year in ("1999", "2007")], None)
    assert Decision.objects.get().value == "2007"


DECIDE = """
from reviews.importing import AnotherImportError
from reviews.importing.deciding import decide
from reviews.models import Copy, Decision
print("deciding", flush=True)
try:
    decide(Copy.objects.get(), [Decision(fact="headline", value="Mist")], None)
except AnotherImportError as error:
    print(error)
"""


@pytest.fixture
def imported(outside, tmp_path):
    """A piece of copy in a database that other processes can reach."""
    (tmp_path / "a.txt").write_text(TEXT)
    assert outside.run("import_reviews", tmp_path / "a.txt")[0] == 0
    return outside


def test_an_import_that_does_not_end_is_said_and_nothing_is_decided(imported):
    with imported.importing():
        code, printed = imported.run("shell", "--verbosity", "0", "--command", DECIDE)
    assert (code, printed) == (0, "deciding\nAnother import is running.\n")
    assert imported.ask("SELECT count(*) FROM reviews_decision") == 0


def test_a_decision_waits_for_an_import_that_is_about_to_end(imported):
    with imported.importing():
        deciding = imported.manage("shell", "--verbosity", "0", "--command", DECIDE)
        assert deciding.stdout.readline() == "deciding\n"
    assert deciding.communicate()[0] == ""
    assert imported.ask("SELECT headline FROM reviews_review") == "Mist"
