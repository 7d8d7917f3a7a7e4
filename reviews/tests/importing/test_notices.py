"""Notices wait in a queue: what comes in, what stays settled, what answers it."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.copydesk import read
from reviews.copydesk.ratings import _MESSAGES
from reviews.importing.batch import write
from reviews.importing.deciding import decide
from reviews.importing.notices import KINDS, Gain
from reviews.importing.pieces import Piece
from reviews.importing.queue import note_at, waiting_at
from reviews.importing.reviews import fill
from reviews.models import Copy, Decision, Notice, Review
from reviews.tests import make
from reviews.tests.importing.waiting import SLUG_LINE, settle, told, waiting

pytestmark = pytest.mark.django_db
CODE = re.compile(r"[a-z]+(-[a-z]+)+")
GIVERS = {"Notice", "_notice", "_note", "note"}


def calls():
    """Every call of the two rooms; `carrying.py` notes nothing, it answers an editor at once."""
    for room in ("copydesk", "importing"):
        for path in Path(settings.BASE_DIR, "reviews", room).glob("*.py"):
            if path.stem != "carrying":
                tree = ast.parse(path.read_text("utf-8"))
                yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def codes_given():
    """Every literal that a call makes a notice of."""
    for call in calls():
        if getattr(call.func, "id", getattr(call.func, "attr", None)) in GIVERS:
            literals = (arg.value for arg in call.args if isinstance(arg, ast.Constant))
            yield from (text for text in literals if CODE.fullmatch(str(text)))


def test_every_notice_that_copy_can_give_has_its_gain_and_advice():
    assert {*codes_given(), *_MESSAGES} == KINDS.keys()


def test_the_queue_begins_with_what_helps_readers_most():
    copy = Copy.objects.create(path="a.txt", sha256="1", encoding="utf-8")
    for kind in (Gain.LOOK_OVER, Gain.FILM, Gain.STARS):
        copy.notices.create(code=kind.name, weight=kind)
    assert waiting() == ["FILM", "STARS", "LOOK_OVER"]


def test_the_notices_of_a_piece_are_rows_and_the_report_tells_them(put, bring):
    put(slug_line="dir. Ada Park (Lantern) -- 3/4")
    file = bring().files[0]
    rows = Notice.objects.order_by("pk").values("code", "line", "message")
    assert file["notices"] == list(rows)
    assert waiting() == ["rating-other-scale", "title-inferred"]
    assert "notices" not in Copy.objects.get().facts


@pytest.mark.parametrize("pieces", [1, 30])
def test_a_batch_of_new_versions_asks_as_much_as_one(put, bring, pieces):
    for stars in (3, 4):
        for number in range(pieces):
            slug_line = f"dir. Ada Park -- {stars} STARS"
            put(f"{number}.txt", slug_line, title=f"Ferry {number}")
        with CaptureQueriesContext(connection) as queries:
            bring()
    asked = [q["sql"].split()[0] for q in queries if "reviews_notice" in q["sql"]]
    assert asked == ["SELECT", "DELETE", "INSERT"]


def test_unchanged_copy_writes_no_notice_and_tells_what_waits(put, bring):
    put()
    first = bring()
    row = Notice.objects.values().get()
    assert told(bring()) == told(first) == ["title-inferred"]
    assert Notice.objects.values().get() == row


def test_a_settled_notice_is_not_told_again(put, bring):
    put()
    bring()
    settle("title-inferred")
    assert told(bring()) == []


def test_a_new_version_takes_its_own_notices_and_leaves_the_old(put, bring):
    put(labels="Camera: Bo Lind\nYear: soon")
    bring()
    put(labels="Year: later")
    bring()
    assert waiting() == ["label-bad-value", "title-inferred"]
    assert "“later”" in Notice.objects.get(code="label-bad-value").message


def test_what_was_settled_stays_settled_on_whatever_line_it_comes_again(put, bring):
    put(labels="Year: soon")
    bring()
    settle("label-bad-value")
    put(labels="Runtime: 90\nYear: soon", slug_line=SLUG_LINE)
    report = bring()
    assert (waiting(), told(report)) == (["title-inferred"], ["title-inferred"])
    assert Notice.objects.filter(code="label-bad-value").count() == 1


def test_another_notice_of_the_kind_waits_though_one_was_settled(put, bring):
    put(labels="Year: soon")
    bring()
    settle("label-bad-value")
    put(labels="Year: later")
    bring()
    assert waiting() == ["label-bad-value", "title-inferred"]


def test_a_dry_run_leaves_no_notice(put, bring):
    put()
    bring(dry_run=True)
    assert Notice.objects.count() == 0


@pytest.mark.parametrize(
    ("decision", "answered"),
    [
        ({"fact": "title", "value": "Ferry Winter"}, "title-inferred"),
        ({"fact": "rating", "value": "2.5"}, "rating-other-scale"),
        ({"fact": "cast", "words": "Di Hale", "character": "Bo Rusk"}, "cast-doubtful"),
        ({"fact": "cast", "words": "Di Hale", "character": "Bo"}, None),
        ({"fact": "directors", "words": "ADA PARK", "value": "Ada Park"}, None),
        ({"fact": "directors", "words": "ADA PARK", "value": "Joan Pell"}, "person-ambiguous"),
        ({"fact": "headline", "value": "Fog"}, None),
    ],
)
def test_a_decision_settles_the_notices_that_it_answers(put, bring, decision, answered):
    for born in ("1968", "1971"):
        make.person("Ada Park", disambiguator=born)
    prose = "“{title}” is fog. “{title}” is a film. The son of Bo Rusk (Di Hale) is here."
    put(slug_line="dir. Ada Park -- 3/4", prose=prose)
    bring()
    before = set(waiting())
    decide(Copy.objects.get(), [Decision(**decision)], None)
    assert len(before) == 4
    assert before - set(waiting()) == ({answered} if answered else set())


def test_a_chosen_person_settles_the_doubt(put, bring):
    people = [make.person("Ada Park", disambiguator=born) for born in ("1968", "1971")]
    put()
    bring()
    chosen = {"words": "Ada Park", "value": "Ada Park", "person": people[1]}
    decide(Copy.objects.get(), [Decision(fact="directors", **chosen)], None)
    assert waiting() == ["title-inferred"]


def test_what_waits_at_copy_on_the_desk_waits_on_when_it_becomes_a_review():
    text = "dir. Ada Park -- 3/4\n\n“Salt Road” is a film. “Salt Road” is fog."
    piece = Piece("a.txt", text.encode(), read(text))
    copy = fill(Copy(), piece)
    copy.save()
    note_at(copy, piece.reading.notices)
    settle("title-inferred")
    again = replace(piece.reading, notices=waiting_at(copy))
    assert [notice.code for notice in again.notices] == ["rating-other-scale"]
    write([Piece("a.txt", text.encode(), again)], status=Review.Status.DRAFT)
    assert Review.objects.get().copy == copy
    assert waiting() == ["rating-other-scale"]
