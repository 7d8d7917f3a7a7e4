"""What the sample reviews say, as the import tells it."""

from pathlib import Path

import pytest
from django.conf import settings

from reviews.importing import Options, find, import_reviews

pytestmark = pytest.mark.django_db

# file | title | directors | stars | critic, as an editor would file them
SAMPLES = Path(__file__).with_name("samples.txt")


@pytest.fixture
def told():
    report = import_reviews(find([settings.SAMPLE_REVIEWS]), Options())
    return {file["path"].removesuffix(".txt"): file for file in report.files}


def test_every_sample_is_read_right(told):
    read = [
        " | ".join(
            [
                name,
                file["title"],
                " and ".join(file["directors"]),
                file["rating"] or "-",
                file["critic"] or "-",
            ]
        )
        for name, file in sorted(told.items())
    ]
    assert read == SAMPLES.read_text("utf-8").splitlines()


def test_the_samples_raise_only_the_notices_that_are_meant(told):
    doubts = {
        (name, notice["code"])
        for name, file in told.items()
        for notice in file["notices"]
        if notice["code"] != "title-inferred"
    }
    assert doubts == {
        ("cats", "line-closing"),
        ("crash-1996-zaragoza", "line-closing"),
        ("funny-games-2007", "film-like-another"),
        ("lady-bird-zaragoza", "line-closing"),
        ("the-devils-backbone", "line-closing"),
    }


def test_bare_copy_says_all_that_its_slug_line_and_prose_say(told):
    crossing = told["crossing"]
    assert crossing["studios"] == ["Big House", "Vantage Holdings"]
    assert crossing["rating_printed"] == "2.5 STARS"
    assert (crossing["year"], crossing["published"]) == (None, None)
    cast = [(part["actor"], part["character"]) for part in crossing["cast"]]
    assert cast == [("Cha In-pyo", "Yong-soo")]
