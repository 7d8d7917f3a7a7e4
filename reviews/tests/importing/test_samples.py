"""What the sample reviews say, as the import tells it."""

import pytest
from django.conf import settings

from reviews.importing import Options, find, import_reviews

pytestmark = pytest.mark.django_db

# title, directors, stars, critic
SAMPLES = {
    "black-girl": ("Black Girl", "Ousmane Sembène", "4.5", "Rosalía Bannerman"),
    "cleo-from-5-to-7": ("Cléo from 5 to 7", "Agnès Varda", "5.0", "Margit Oyelaran"),
    "crash-1996": ("Crash", "David Cronenberg", "4.5", "Margit Oyelaran"),
    "crash-2004": ("Crash", "Paul Haggis", "1.5", "Rosalía Bannerman"),
    "crossing": ("Crossing", "Kim Tae-kyun", "2.5", None),
    "dogville-halloran": ("Dogville", "Lars von Trier", "1.5", "Ines Halloran"),
    "dogville-oyelaran": ("Dogville", "Lars von Trier", "4.5", "Margit Oyelaran"),
    "emilia-perez": ("Emilia Pérez", "Jacques Audiard", "1.0", "Teddy Vantongeren"),
    "frances-ha": ("Frances Ha", "Noah Baumbach", "4.0", "Teddy Vantongeren"),
    "funny-games-1997": ("Funny Games", "Michael Haneke", "4.0", "Margit Oyelaran"),
    "funny-games-2007": ("Funny Games", "Michael Haneke", "0.0", "Walter Prewitt"),
    "in-the-mood-for-love": ("In the Mood for Love", "Wong Kar-wai", "2.5", "Desmond Quill"),
    "inside-llewyn-davis-halloran": (
        "Inside Llewyn Davis",
        "Joel Coen and Ethan Coen",
        "4.5",
        "Ines Halloran",
    ),
    "inside-llewyn-davis-quill": (
        "Inside Llewyn Davis",
        "Joel Coen and Ethan Coen",
        "2.0",
        "Desmond Quill",
    ),
    "lady-bird": ("Lady Bird", "Greta Gerwig", "3.0", "Desmond Quill"),
    "m": ("M", "Fritz Lang", "5.0", "Rosalía Bannerman"),
    "mamma-mia-oyelaran": ("Mamma Mia!", "Phyllida Lloyd", "0.5", "Margit Oyelaran"),
    "mamma-mia-vantongeren": ("Mamma Mia!", "Phyllida Lloyd", "4.0", "Teddy Vantongeren"),
    "memories-of-murder": ("Memories of Murder", "Bong Joon-ho", "5.0", "Desmond Quill"),
    "on-dangerous-ground": ("On Dangerous Ground", "Nicholas Ray", "3.5", None),
    "parasite-bannerman": ("Parasite", "Bong Joon-ho", "3.0", "Rosalía Bannerman"),
    "parasite-vantongeren": ("Parasite", "Bong Joon-ho", "5.0", "Teddy Vantongeren"),
    "past-lives": ("Past Lives", "Celine Song", "3.0", "Ines Halloran"),
    "shoah": ("Shoah", "Claude Lanzmann", None, "Desmond Quill"),
    "the-devils-backbone": ("The Devil’s Backbone", "Guillermo del Toro", "4.0", None),
    "the-fall-prewitt": ("The Fall", "Tarsem", "1.5", "Walter Prewitt"),
    "the-fall-vantongeren": ("The Fall", "Tarsem", "5.0", "Teddy Vantongeren"),
    "the-gleaners-and-i": ("The Gleaners and I", "Agnès Varda", "4.5", "Rosalía Bannerman"),
    "the-hate-u-give": ("The Hate U Give", "George Tillman, Jr.", "3.0", "Rosalía Bannerman"),
    "the-hitch-hiker": ("The Hitch-Hiker", "Ida Lupino", "4.0", "Desmond Quill"),
    "the-host": ("The Host", "Bong Joon-ho", "3.5", "Walter Prewitt"),
    "tokyo-story": ("Tokyo Story", "Yasujiro Ozu", "5.0", "Walter Prewitt"),
    "two-days-one-night": (
        "Two Days, One Night",
        "Jean-Pierre Dardenne and Luc Dardenne",
        "4.0",
        "Ines Halloran",
    ),
    "vagabond": ("Vagabond", "Agnès Varda", "4.5", "Ines Halloran"),
}


@pytest.fixture
def told():
    report = import_reviews(find([settings.SAMPLE_REVIEWS]), Options())
    return {file["path"].removesuffix(".txt"): file for file in report.files}


def test_every_sample_is_read_right(told):
    read = {
        name: (file["title"], " and ".join(file["directors"]), file["rating"], file["critic"])
        for name, file in told.items()
    }
    assert read == SAMPLES


def test_the_samples_raise_only_the_notices_that_are_meant(told):
    doubts = {
        (name, notice["code"])
        for name, file in told.items()
        for notice in file["notices"]
        if notice["code"] != "title-inferred"
    }
    assert doubts == {
        ("funny-games-2007", "film-like-another"),
        ("the-devils-backbone", "line-closing"),
    }


def test_bare_copy_says_all_that_its_slug_line_and_prose_say(told):
    crossing = told["crossing"]
    assert crossing["studios"] == ["Big House", "Vantage Holdings"]
    assert crossing["rating_printed"] == "2.5 STARS"
    assert (crossing["year"], crossing["published"]) == (None, None)
    cast = [(part["actor"], part["character"]) for part in crossing["cast"]]
    assert cast == [("Cha In-pyo", "Yong-soo")]
