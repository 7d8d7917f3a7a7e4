"""One path, or one text, more than once in an import: it settles, and nothing is lost."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews, run
from reviews.models import Copy, Review
from reviews.tests.importing.conftest import PROSE

pytestmark = pytest.mark.django_db
STARS = "dir. Ada Park (Lantern) -- {} STARS"


@pytest.fixture(params=[1, 500])
def size(request, monkeypatch):
    """Of a batch: where one ends must change nothing."""
    monkeypatch.setattr(run, "BATCH_PIECES", request.param)


def take(*paths):
    """Import the paths; what became of each piece, and whether a row was written."""
    with CaptureQueriesContext(connection) as queries:
        report = import_reviews(find(paths), Options())
    written = any(q["sql"].startswith(("INSERT", "UPDATE", "DELETE")) for q in queries)
    return [file["outcome"] for file in report.files], written


def texts():
    return {(copy.path, copy.text) for copy in Copy.objects.filter(review__isnull=False)}


def folders(put, *, first="old", second="new"):
    """Two folders with another text each under one path."""
    files = [put(f"{first}/a.txt", STARS.format(3)), put(f"{second}/a.txt", STARS.format(4))]
    return [file.parent for file in files]


def test_of_two_texts_under_one_path_the_first_stays_and_the_second_fails(put, size):
    old, new = folders(put)
    assert take(old, new) == (["created", "failed"], True)
    assert str(Review.objects.get().rating) == "3.0"


def test_two_texts_under_one_path_write_nothing_when_they_come_again(put, size):
    both = folders(put)
    take(*both)
    assert take(*both) == (["unchanged", "failed"], False)


def test_the_failure_names_both_places(put, size):
    old, new = folders(put)
    [reason] = import_reviews(find([old, new]), Options()).failures()
    assert reason == (
        f"a.txt:1: Another text comes under this path, from {old}/a.txt, and stays."
        f" This one, from {new}/a.txt, was left out: import it alone, or under another path."
    )


def test_the_second_of_two_texts_comes_in_alone(put, size):
    old, new = folders(put)
    take(old, new)
    assert take(new) == (["updated"], True)
    assert str(Review.objects.get().rating) == "4.0"


@pytest.mark.parametrize("order", [("old", "new"), ("new", "old")])
def test_of_two_texts_under_one_path_that_which_stands_stays(put, size, order):
    both = dict(zip(("old", "new"), folders(put), strict=True))
    take(both["old"])
    take(both["new"])
    became = {"old": "failed", "new": "unchanged"}
    assert take(*(both[name] for name in order)) == ([became[name] for name in order], False)


def test_two_new_versions_under_one_path_are_no_versions_of_one_another(put, size):
    put("before/a.txt", STARS.format(2))
    both = folders(put)
    take(both[0].parent / "before")
    assert take(*both)[0] == ["updated", "failed"]
    assert take(*both) == (["unchanged", "failed"], False)


def test_a_text_that_cannot_come_in_keeps_no_other_out(put, size):
    before = put("before/a.txt").parent
    untitled = put("old/a.txt", prose=PROSE.replace("“{title}”", "It")).parent
    new = put("new/a.txt", STARS.format(4)).parent
    take(before)
    assert take(untitled, new)[0] == ["failed", "updated"]
    assert take(untitled, new) == (["failed", "unchanged"], False)


def test_two_records_of_one_path_settle_too(tmp_path, size):
    prose = "“Ferry Winter” is a film of fog. “Ferry Winter” is long."
    lines = [{"path": "a", "title": "Ferry Winter", "body": f"{prose} {n}"} for n in (1, 2)]
    file = tmp_path / "all.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert take(file)[0] == ["created", "failed"]
    assert take(file) == (["unchanged", "failed"], False)


def test_two_reviews_under_one_path_both_come_in_and_settle(put, size):
    first = put("2007/x.txt", title="Ferry Winter")
    second = put("2008/x.txt", title="Salt Road", prose="Salt gets into “Salt Road” early.")
    both = [first.parent, second.parent]
    assert take(*both)[0] == ["created", "created"]
    assert take(*both) == (["unchanged", "unchanged"], False)


@pytest.mark.parametrize("order", [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_a_text_that_moved_and_what_comes_in_its_place_both_stay(put, tmp_path, size, order):
    file = put("a.txt", STARS.format(3))
    take(file)
    file.rename(tmp_path / "b.txt")
    put("a.txt", STARS.format(4))
    files = [tmp_path / name for name in order]
    became = {"a.txt": "created", "b.txt": "unchanged"}
    assert take(*files)[0] == [became[name] for name in order]
    assert {text for _, text in texts()} == {file.read_text("utf-8") for file in files}
    assert take(*files) == (["unchanged", "unchanged"], False)
