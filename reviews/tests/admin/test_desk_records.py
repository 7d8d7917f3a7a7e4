"""The desk page of copy that came with a record: what that told stands there too."""

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from reviews.admin.desk.merging import CHANGED
from reviews.importing import Options, find, import_reviews
from reviews.models import Copy, Credit, Review
from reviews.tests.admin.copy_desk import marked, page, press, shown
from reviews.tests.admin.desk import opened

pytestmark = pytest.mark.django_db
Take = Callable[..., Copy]
COPY = """dir. Ada Park -- 3 STARS

“Ferry” has Mo (Di Hale) on the bridge. Most of “Ferry” is fog, and Cy Moss is the rest.
"""
TOLD = {
    "path": "a.txt",
    "copy": COPY,
    "headline": "Mist",
    "critic": "Bo Lind",
    "byline": "By Bo Lind, Critic",
    "directors": ["Ada Parke", "Ed Rusk"],
    "cast": [{"actor": "Joan Bell", "character": "Nell"}, {"actor": "Ida Low"}],
}


@pytest.fixture
def take(tmp_path: Path) -> Take:
    """Import a record; its copy."""

    def run(**otherwise: Any) -> Copy:
        file = tmp_path / "r.jsonl"
        file.write_text(json.dumps(TOLD | otherwise), encoding="utf-8")
        import_reviews(find([file]), Options())
        return Copy.objects.get()

    return run


def credited() -> list[tuple[str, str, str]]:
    rows = Credit.objects.order_by("role", "position")
    return list(rows.values_list("role", "person__name", "character"))


def test_what_a_record_told_is_shown_instead_of_what_its_copy_says(
    admin_client: Client, take: Take
) -> None:
    correction = admin_client.get(page(take())).context["correction"]
    assert [form.entry.words for form in correction.rows] == [
        "Ada Parke",
        "Ed Rusk",
        "Joan Bell",
        "Ida Low",
    ]
    assert [correction.facts[name].value() for name in ("headline", "byline")] == [
        "Mist",
        "Bo Lind",
    ]


def test_what_a_record_told_has_no_place_in_the_text(admin_client: Client, take: Take) -> None:
    html = shown(admin_client, take())
    assert marked(html) == [("3 STARS", "stars"), ("Ferry", "title")]
    pre = re.search(r"<pre[^>]*>\n(.*?)</pre>", html, re.S)
    assert pre
    bare = re.sub(r'<a class="desk-name".*?</a>', "", pre[1])
    assert unescape(re.sub(r"<[^>]+>", "", bare)) == COPY


def test_what_a_record_told_is_corrected_and_rejected(admin_client: Client, take: Take) -> None:
    rows = {"row__1__verdict": "none", "row__2__name": "Cy Moss", "row__3__verdict": "none"}
    press(admin_client, take(), "_save", fact__headline="Ice", **rows)
    assert credited() == [("actor", "Cy Moss", "Nell"), ("director", "Ada Parke", "")]
    assert Review.objects.values_list("headline", "byline").get() == ("Ice", "By Bo Lind, Critic")


def test_a_rejected_row_of_a_record_stays_to_be_taken_back(
    admin_client: Client, take: Take
) -> None:
    copy, counts = take(), []
    for verdict in ("none", "credit"):
        press(admin_client, copy, "_save", row__3__verdict=verdict)
        counts.append(len(credited()))
    assert counts == [3, 4]


def test_a_correction_of_the_byline_that_a_record_prints_leaves_the_print(
    admin_client: Client, take: Take
) -> None:
    copy = take()
    press(admin_client, copy, "_save", fact__byline="Cy Moss")
    review = Review.objects.get()
    assert (review.critic and review.critic.name, review.byline) == (
        "Cy Moss",
        "By Bo Lind, Critic",
    )
    assert marked(shown(admin_client, copy)) == [("3 STARS", "stars"), ("Ferry", "title")]


def test_a_record_that_tells_otherwise_meanwhile_is_said(admin_client: Client, take: Take) -> None:
    copy = take()
    form = opened(admin_client, page(copy)) | {"fact-headline": "Ice", "_save": "1"}
    Review.objects.update(headline="Kept")
    take(headline="Fog")
    version = Review.objects.get().version
    correction = admin_client.post(page(copy), form).context["correction"]
    assert (correction.problems, version) == ([CHANGED], 1)
    assert correction.theirs == {"fact-headline": "Fog"}
