"""The choices beside the list of reviews."""

import pytest
from django.http import QueryDict

from reviews.catalogue.facets import facets
from reviews.catalogue.filters import ReviewFilterSet
from reviews.models import FilmStudio, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def counts(name: str, query: str = "") -> list[tuple[str, int]]:
    """The options of one facet with their counts."""
    return [(option.label, option.count) for option in options(name, query)]


def options(name: str, query: str = "") -> list:
    filters = ReviewFilterSet(QueryDict(query), queryset=Review.objects.published())
    return next(facet.options for facet in facets(filters) if facet.name == name)


@pytest.fixture
def archive() -> None:
    pair = make.film("Pair", directors=["Ana Roe", "Bo Roe"], studios=["Lantern", "Moth"])
    alone = make.film("Alone", directors=["Ana Roe"], studios=["Moth"])
    make.review(pair, critic="Ada Park", rating="4")
    make.review(pair, critic="Bea Lund", rating="1")
    make.review(alone, critic="Ada Park", rating="5")


@pytest.mark.usefixtures("archive")
def test_each_option_counts_its_reviews_once_the_commonest_first() -> None:
    assert counts("director") == [("Ana Roe", 3), ("Bo Roe", 2)]
    assert counts("studio") == [("Moth", 3), ("Lantern", 2)]
    assert counts("critic") == [("Ada Park", 2), ("Bea Lund", 1)]


@pytest.mark.usefixtures("archive")
def test_counts_are_under_all_other_filters_but_not_their_own() -> None:
    query = "rating_min=4&director=bo-roe&studio=lantern&studio=moth"
    assert counts("director", query) == [("Bo Roe", 1), ("Ana Roe", 2)]
    assert counts("studio", query) == [("Lantern", 1), ("Moth", 1)]
    assert counts("critic", query) == [("Ada Park", 1)]


@pytest.mark.usefixtures("archive")
def test_a_chosen_option_stays_though_nothing_is_left_of_it() -> None:
    assert counts("critic", "critic=bea-lund&rating_min=5") == [("Ada Park", 1), ("Bea Lund", 0)]


@pytest.mark.usefixtures("archive")
def test_an_option_leads_to_itself_added_and_a_chosen_one_to_itself_dropped() -> None:
    bo, ana = options("director", "director=bo-roe&q=field&page=2")
    assert (ana.chosen, ana.query.urlencode()) == (
        False,
        "q=field&director=bo-roe&director=ana-roe",
    )
    assert (bo.chosen, bo.query.urlencode()) == (True, "q=field")


@pytest.mark.usefixtures("archive")
def test_a_choice_by_a_former_slug_is_dropped_by_its_own_link() -> None:
    bo = make.person("Bo Roe")
    bo.slug = "bo"
    bo.save()
    assert options("director", "director=bo-roe&director=bo")[0].query.urlencode() == ""


def test_a_studio_with_two_parts_in_a_film_counts_once() -> None:
    film = make.film(studios=["Lantern"])
    FilmStudio.objects.create(film=film, studio=make.studio("Lantern"), role="production")
    make.review(film)
    assert counts("studio") == [("Lantern", 1)]


def test_actors_are_no_directors() -> None:
    make.review(make.film(directors=["Ana Roe"], cast=[("Bo Roe", "Tom")]))
    assert counts("director") == [("Ana Roe", 1)]


def test_namesakes_are_told_apart() -> None:
    film = make.film()
    for words in ("born 1968", "born 1971"):
        person = make.person("Ana Roe", disambiguator=words)
        film.credits.create(person=person, role="director")
    make.review(film)
    assert counts("director") == [("Ana Roe (born 1968)", 1), ("Ana Roe (born 1971)", 1)]


def test_twelve_options_are_enough_but_the_chosen_come_on_top() -> None:
    for number in range(14):
        make.review(make.film(directors=[f"Director {number:02}"]))
    labels = [label for label, _ in counts("director", "director=director-13")]
    assert labels == ["Director 13", *(f"Director {number:02}" for number in range(12))]


def test_what_is_not_public_counts_nowhere() -> None:
    film = make.film(directors=["Ana Roe"], studios=["Moth"])
    make.review(film, critic="Ada Park")
    make.review(film, critic="Bait Draft", status="draft")
    make.review(film, critic="Bait Embargo", go_live_at="2999-01-01T00:00Z")
    make.review(make.film(directors=["Bait Roe"], studios=["Bait"]), status="draft")
    assert counts("director") == [("Ana Roe", 1)]
    assert counts("studio") == [("Moth", 1)]
    assert counts("critic") == [("Ada Park", 1)]
