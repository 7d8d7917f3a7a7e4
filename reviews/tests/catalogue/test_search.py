"""Search, blind to everything that people type otherwise than it is printed."""

import pytest

from reviews.catalogue.search import search, split_words
from reviews.models import AlternativeTitle, PersonAlias, StudioAlias
from reviews.tests import make

pytestmark = pytest.mark.django_db


def found(text: str) -> dict[str, list[str]]:
    """What each section shows, empty ones left out."""
    sections = search([split_words(text)])
    return {name: [str(row) for row in part.rows] for name, part in sections.items() if part.total}


def films(text: str) -> list[str]:
    return found(text).get("films", [])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Amélie", "amelie"),
        ("Łódź Nights", "lodz"),
        ("The Host", "host"),
        ("Host", "the host"),
        ("Salt & Sand", "salt and sand"),
        ("Salt and Sand", "sand & salt"),
        ("Don’t Look", "don't look"),
        ("Don't Look", "dont"),
        ("Barley Wind", "WIND barl"),
        ("The", "the"),
        ("기생충", "기생"),
        ("8½", "8 1/2"),
    ],
)
def test_a_film_is_found_however_its_title_is_typed(title: str, text: str) -> None:
    make.review(make.film(title))
    make.review(make.film("Unrelated"))
    assert films(text) == [title]


def test_a_word_is_found_by_its_beginning_and_not_by_its_middle() -> None:
    make.review(make.film("Barley"))
    assert films("bar") == ["Barley"]
    assert films("arley") == []


def test_every_word_must_be_found() -> None:
    make.review(make.film("Barley Wind"))
    assert films("barley zebra") == []


def test_original_and_alternative_titles_are_searched() -> None:
    film = make.film("The Field", original_title="La Campagne")
    AlternativeTitle.objects.create(film=film, name="Meadow Days")
    make.review(film)
    assert films("campagne") == films("meadow") == ["The Field"]


def test_people_are_found_by_swapped_names_and_aliases() -> None:
    make.review(make.film(directors=["Kim Tae-kyun"]))
    PersonAlias.objects.create(person=make.person("Kim Tae-kyun"), name="Gim Taegyun")
    assert found("tae-kyun kim")["people"] == found("gim")["people"] == ["Kim Tae-kyun"]


def test_studios_are_found_by_name_and_alias() -> None:
    make.review(make.film(studios=["Lantern Films"]))
    StudioAlias.objects.create(studio=make.studio("Lantern Films"), name="LF Pictures")
    assert found("films lant")["studios"] == found("lf")["studios"] == ["Lantern Films"]


@pytest.mark.parametrize("text", ["harvest", "gleaned", "slow", "field", "campagne", "roe", "park"])
def test_reviews_are_found_by_text_film_director_and_critic(text: str) -> None:
    film = make.film("Field", original_title="La Campagne", directors=["Ana Roe"])
    words = {"headline": "Harvest", "standfirst": "Gleaned.", "body": "A slow one."}
    make.review(film, critic="Ada Park", **words)
    make.review(make.film("Barn"), headline="Other", body="Nobody.")
    assert found(text)["reviews"] == ["Harvest"]


def test_the_words_of_a_review_may_stand_in_different_places() -> None:
    make.review(make.film("Field", directors=["Ana Roe"]), headline="Harvest", critic="Ada Park")
    assert found("park field harvest roe")["reviews"] == ["Harvest"]


def test_the_likeliest_film_comes_first() -> None:
    for title in ["A Field of Crash", "Crash", "Crash Barrier"]:
        make.review(make.film(title))
    assert films("crash") == ["Crash", "Crash Barrier", "A Field of Crash"]


def test_films_of_one_title_come_by_year_the_unknown_first() -> None:
    for year in (2000, None, 1950):
        make.review(make.film("Crash", year=year))
    assert [film.year for film in search([["crash"]])["films"].rows] == [None, 1950, 2000]


def test_a_section_says_how_many_there_are_beyond_what_it_shows() -> None:
    for number in range(14):
        make.review(make.film(f"Field {number}"))
    section = search([["field"]])["films"]
    assert (section.total, len(section.rows)) == (14, 12)


def test_what_is_not_public_is_not_found() -> None:
    bait = make.film("Bait", directors=["Bait Roe"], studios=["Bait Films"])
    make.review(bait, headline="Bait", critic="Bait Park", status="draft")
    make.review(bait, headline="Bait", critic="Bait Lund", go_live_at="2999-01-01T00:00Z")
    assert found("bait") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Host", ["host"]),
        ("the", ["the"]),
        ("A and the", ["a", "and", "the"]),
        ("Salt & salt", ["salt"]),
        ("!?", []),
    ],
)
def test_little_words_count_only_where_they_are_all(text: str, words: list[str]) -> None:
    assert split_words(text) == words
