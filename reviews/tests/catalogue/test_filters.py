"""What the filters in an address mean, and what they refuse."""

from collections.abc import Callable

import pytest
from django.http import QueryDict

from reviews.catalogue.filters import ReviewFilterSet
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def ask() -> Callable[[str], list[str]]:
    """The headlines that a query finds, sorted."""

    def found(query: str) -> list[str]:
        return sorted(review.headline for review in filtered(query).qs)

    return found


def filtered(query: str) -> ReviewFilterSet:
    return ReviewFilterSet(QueryDict(query), queryset=Review.objects.published())


def problems(query: str) -> list[tuple[str, str]]:
    make.review(headline="Bait")
    filters = filtered(query)
    assert list(filters.qs) == []
    return filters.problems


def rated(**ratings: str | None) -> None:
    for headline, rating in ratings.items():
        make.review(headline=headline, rating=rating)


def test_the_least_stars_keep_out_what_has_fewer_and_the_unrated(ask) -> None:
    rated(zero="0", half="0.5", full="5", unrated=None)
    assert ask("rating_min=0.5") == ["full", "half"]


def test_zero_stars_is_a_bound_and_a_rating(ask) -> None:
    rated(zero="0", full="5", unrated=None)
    assert ask("rating_min=0") == ["full", "zero"]
    assert ask("rating_max=0") == ["zero"]


def test_of_two_ranges_of_stars_the_wider_counts(ask) -> None:
    rated(one="1", two="2", three="3", four="4")
    assert ask("rating_min=3&rating_min=2&rating_max=2&rating_max=3") == ["three", "two"]


def test_the_unrated_alone(ask) -> None:
    rated(zero="0", full="5", unrated=None)
    assert ask("unrated=1") == ["unrated"]


def test_the_unrated_join_a_range_of_stars(ask) -> None:
    rated(zero="0", full="5", unrated=None)
    assert ask("unrated=1&rating_min=4") == ["full", "unrated"]
    assert ask("unrated=1&rating_max=0") == ["unrated", "zero"]


def test_each_of_several_directors_counts_and_no_review_twice(ask) -> None:
    pair = make.film("Pair", directors=["Ana Roe", "Bo Roe"])
    make.review(pair, headline="pair")
    make.review(make.film("Alone", directors=["Cy Moe"]), headline="alone")
    make.review(make.film("Other", directors=["Di Loe"]), headline="other")
    assert ask("director=ana-roe&director=bo-roe&director=cy-moe") == ["alone", "pair"]


def test_an_actor_is_not_found_as_a_director(ask) -> None:
    film = make.film(directors=["Ana Roe"], cast=[("Bo Roe", "Tom")])
    make.review(film, headline="hers")
    assert ask("actor=bo-roe") == ["hers"]
    assert ask("director=bo-roe") == []


def test_studios_and_critics_are_filters(ask) -> None:
    make.review(make.film(studios=["Lantern", "Moth"]), headline="both", critic="Ada Park")
    make.review(make.film(studios=["Moth"]), headline="one", critic="Bea Lund")
    assert ask("studio=lantern&studio=moth") == ["both", "one"]
    assert ask("studio=moth&critic=bea-lund") == ["one"]


def test_years_are_the_films_and_an_unknown_year_is_in_no_range(ask) -> None:
    for year in (1950, 1960, None):
        make.review(make.film(year=year), headline=str(year), published_on="1955-01-01")
    assert ask("year_min=1951") == ["1960"]
    assert ask("year_max=1955") == ["1950"]
    assert ask("year_min=1900&year_max=2000") == ["1950", "1960"]


def test_filters_narrow_each_other(ask) -> None:
    film = make.film("Field", directors=["Ana Roe"], year=1990)
    make.review(film, headline="good", rating="4")
    make.review(film, headline="bad", rating="1")
    assert ask("director=ana-roe&rating_min=3&year_min=1990&q=field") == ["good"]


def test_any_of_several_searches_will_do(ask) -> None:
    make.review(headline="barley")
    make.review(headline="millet")
    make.review(headline="sorghum")
    assert ask("q=barley&q=millet") == ["barley", "millet"]


def test_a_former_slug_still_names_the_person(ask) -> None:
    make.review(make.film(directors=["Ana Roe"]), headline="hers")
    make.review(headline="other")
    ana = make.person("Ana Roe")
    ana.slug = "ana-maria-roe"
    ana.save()
    assert ask("director=ana-roe") == ["hers"]


def test_a_former_slug_that_another_person_took_over_names_that_one(ask) -> None:
    make.review(make.film(directors=["Ana Roe"]), headline="former")
    ana = make.person("Ana Roe")
    ana.slug = "ana"
    ana.save()
    make.review(make.film(directors=["Other Ana"]), headline="present")
    other = make.person("Other Ana")
    other.slug = "ana-roe"
    other.save()
    assert ask("director=ana-roe") == ["present"]


def test_empty_values_and_strange_names_ask_for_nothing(ask) -> None:
    make.review(headline="all")
    assert ask("q=&rating_min=&director=+&page=3&utm_source=x") == ["all"]


@pytest.mark.parametrize("name", ["director", "studio", "critic", "actor"])
def test_an_unknown_slug_is_said_and_finds_nothing(name: str) -> None:
    assert problems(f"{name}=nobody") == [(name, f"No {name} here goes by “nobody”.")]


def test_a_person_known_from_drafts_alone_is_unknown() -> None:
    make.review(make.film(directors=["Ana Roe"]), status="draft")
    assert problems("director=ana-roe") == [("director", "No director here goes by “ana-roe”.")]


@pytest.mark.parametrize(
    "value",
    ["x", "-1", "2.3", "5.5", "1e3", "NaN", "Infinity", "٣", "4" * 40, "%00", "%ff", "3.50"],
)
def test_what_is_no_number_of_stars_is_said_and_finds_nothing(value: str) -> None:
    [(name, sentence)] = problems(f"rating_min={value}")
    assert name == "rating_min"
    assert sentence.endswith("is not a number of stars: they go from 0 to 5 in half steps.")


@pytest.mark.parametrize(
    "value", ["x", "0", "1887", "2101", "10000", "-1990", "١٩٩٠", "9" * 40, "%00"]
)
def test_what_is_no_year_of_a_film_is_said_and_finds_nothing(value: str) -> None:
    [(name, sentence)] = problems(f"year_max={value}")
    assert name == "year_max"
    assert sentence.endswith("is not the year of a film: they go from 1888 to 2100.")


@pytest.mark.parametrize("name", ["rating", "year"])
def test_a_range_from_high_to_low_is_said_and_finds_nothing(name: str) -> None:
    low, high = ("4", "2") if name == "rating" else ("1990", "1980")
    sentence = f"Nothing is both at least {low} and at most {high}."
    assert problems(f"{name}_min={low}&{name}_max={high}") == [(f"{name}_min", sentence)]


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("!!!", "“!!!” holds no letter or digit to search for."),
        ("a%00b", "“a\N{REPLACEMENT CHARACTER}b” is not readable text."),
        ("%ff%fe", "“\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}” is not readable text."),
        ("x" * 5000, f"“{'x' * 40}…” is too long: 200 characters at most."),
        ("b c d e f g h i j", "“b c d e f g h i j” has too many words: 8 at most."),
    ],
)
def test_what_cannot_be_searched_for_is_said_and_finds_nothing(value: str, sentence: str) -> None:
    assert problems(f"q={value}") == [("q", sentence)]


def test_an_unknown_order_is_said_and_finds_nothing() -> None:
    orders = "newest, oldest, highest, lowest, title, year"
    assert problems("sort=random") == [("sort", f"“random” is not one of {orders}.")]


def test_unrated_takes_no_other_value_than_1() -> None:
    assert problems("unrated=yes") == [("unrated", "“yes” is not one of 1.")]


@pytest.mark.parametrize("name", ["rating_min", "unrated", "director", "year_max", "sort"])
def test_more_values_than_ten_are_refused(name: str) -> None:
    sentence = "At most 10 values are taken; these are 50."
    assert problems("&".join([f"{name}=1"] * 50)) == [(name, sentence)]


def test_more_searches_than_three_are_refused() -> None:
    assert problems("q=a&q=b&q=c&q=d") == [("q", "At most 3 values are taken; these are 4.")]


def test_links_carry_only_what_the_list_knows_and_can_use() -> None:
    filters = filtered(f"utm_source=x&page=2&q=+barley+&q=barley&q={'x' * 5000}&rating_min=")
    assert filters.asked.urlencode() == "q=barley"


def test_the_form_sends_along_what_it_has_no_input_for() -> None:
    filters = filtered("q=one&q=two&director=a&director=b&sort=title&rating_min=2")
    sent = [("q", "one"), ("director", "a"), ("director", "b"), ("sort", "title")]
    assert filters.carried == sent
