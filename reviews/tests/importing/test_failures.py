"""One bad piece never stops the rest, and nothing half is left of it."""

import os

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.copydesk import read
from reviews.importing import Options, find, import_reviews
from reviews.importing.trying import PROBES
from reviews.models import Copy, Film, Person, Review

pytestmark = pytest.mark.django_db


def errors(report):
    return {file["path"]: file["error"]["message"] for file in report.files if "error" in file}


def test_a_bad_file_is_named_with_line_and_reason_and_the_rest_is_in(put, bring, tmp_path):
    put("good.txt")
    (tmp_path / "bad.txt").write_bytes(b"dir. Ada Park -- 3 STARS\n\n\x00")
    report = bring()
    assert report.line() == "created 1, updated 0, unchanged 0, failed 1"
    assert next(report.failures()).startswith("bad.txt:3: ")


def test_a_piece_that_breaks_the_copy_desk_fails_by_name_and_is_logged(
    put, bring, monkeypatch, caplog
):
    def broken_by_fog(data, **options):
        return {}[0] if b"Fog" in data else read(data, **options)

    monkeypatch.setattr("reviews.copydesk.workers.read", broken_by_fog)
    put("a.txt", title="Fog")
    put("b.txt", title="Ice")
    report = bring()
    assert report.line() == "created 1, updated 0, unchanged 0, failed 1"
    reason = "The copy desk broke on it: KeyError: 0; please report it."
    assert list(report.failures()) == [f"a.txt:1: {reason}"]
    assert [(log.message, log.exc_info[0]) for log in caplog.records] == [
        ("The copy desk broke on a.txt", KeyError)
    ]


def test_copy_without_prose_fails(put, bring):
    put(labels="Title: Ferry Winter", prose="")
    reason = "There is no prose below the slug line and the labels."
    assert errors(bring()) == {"a.txt": reason}


def test_a_name_longer_than_its_column_fails_and_says_so(put, bring):
    put(labels=f"Title: {'Fog ' * 100}")
    assert errors(bring())["a.txt"].endswith("is longer than 300 characters.")


@pytest.mark.parametrize("option", ["strict", "dry_run"])
def test_nothing_is_written_by_a_dry_run_or_a_strict_one_that_fails(put, bring, tmp_path, option):
    put()
    (tmp_path / "bad.txt").write_text("Nothing here reads as copy.")
    bring(**{option: True})
    assert [m.objects.count() for m in (Copy, Film, Person, Review)] == [0, 0, 0, 0]


def test_a_strict_run_counts_what_it_took_back_as_failed(put, bring, tmp_path):
    put()
    (tmp_path / "bad.txt").write_text("Nothing here reads as copy.")
    assert bring(strict=True).line() == "created 0, updated 0, unchanged 0, failed 2"


def test_a_dry_run_tells_what_a_real_one_would_do(put, bring):
    put()
    assert bring(dry_run=True).files == bring().files


def test_links_pipes_and_what_is_no_text_file_are_refused_or_left(put, bring, tmp_path):
    target = put("good.txt")
    (tmp_path / "link.txt").symlink_to(target)
    (tmp_path / "notes.md").write_text("Not copy.")
    os.mkfifo(tmp_path / "pipe.txt")
    refused = "Not a plain file: links, pipes and devices are not followed."
    assert errors(bring()) == {"link.txt": refused, "pipe.txt": refused}


def test_odd_file_names_are_printed_in_one_line(put, bring, tmp_path):
    put("two\nlines.txt", labels="By: Bo Lind")
    with open(os.fsencode(tmp_path) + b"/odd\xff.txt", "w") as file:
        file.write("Nothing here reads as copy.")
    assert [file["path"] for file in bring().files] == ["odd\\xff.txt", "two\\nlines.txt"]


def test_a_piece_that_the_database_refuses_fails_alone(put, bring):
    with connection.cursor() as cursor:
        rule = "CREATE UNIQUE INDEX one_salt ON reviews_film (runtime) WHERE title_key LIKE 'salt%'"
        cursor.execute(rule)
    put("fog.txt")
    put("salt 1.txt", title="Salt One", labels="Runtime: 90")
    put("salt 2.txt", title="Salt Two", labels="Runtime: 90")
    report = bring()
    assert report.line() == "created 2, updated 0, unchanged 0, failed 1"
    assert errors(report)["salt 2.txt"].startswith("The database refused it: ")


def test_many_pieces_that_the_database_refuses_are_found_in_some_probes_and_one_by_one(put, bring):
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNIQUE INDEX one_runtime ON reviews_film (runtime)")
    for number in range(60):
        put(f"{number:02}.txt", title=f"Salt {number}", labels="Runtime: 90" * (number % 4 == 0))
    with CaptureQueriesContext(connection) as queries:
        report = bring()
    assert report.line() == "created 46, updated 0, unchanged 0, failed 14"
    tries = [q for q in queries if q["sql"].startswith('INSERT INTO "reviews_film"')]
    assert len(tries) < 2 + PROBES + 60


def test_a_folder_that_cannot_be_read_is_named(put, tmp_path, monkeypatch):
    put("good.txt")
    closed = tmp_path / "closed"
    closed.mkdir()
    walk = os.walk

    def closed_walk(folder, onerror):
        onerror(PermissionError(13, "Permission denied", str(closed)))
        yield from walk(folder)

    monkeypatch.setattr(os, "walk", closed_walk)  # root, who may run this, can read every folder
    report = import_reviews(find([tmp_path]), Options())
    assert errors(report) == {"closed": "The folder cannot be read."}
