"""The active filters, and what to drop when nothing matches."""

import pytest
from django.http import QueryDict

from reviews.catalogue.chips import chips, suggestion
from reviews.catalogue.filters import ReviewFilterSet
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def filtered(query: str) -> ReviewFilterSet:
    return ReviewFilterSet(QueryDict(query), queryset=Review.objects.published())


def test_each_value_has_a_chip_that_drops_it_alone() -> None:
    make.review(make.film(directors=["Ana Roe", "Bo Roe"]))
    made = chips(filtered("director=ana-roe&director=bo-roe&rating_min=3&sort=title&page=2"))
    assert [(chip.label, chip.value, chip.query.urlencode()) for chip in made] == [
        ("Stars from", "3", "director=ana-roe&director=bo-roe&sort=title"),
        ("Director", "Ana Roe", "rating_min=3&director=bo-roe&sort=title"),
        ("Director", "Bo Roe", "rating_min=3&director=ana-roe&sort=title"),
    ]


def test_a_value_that_was_not_understood_has_a_chip_too() -> None:
    made = chips(filtered(f"director=nobody&q={'x' * 60}"))
    assert [(chip.label, chip.value) for chip in made] == [
        ("Words", f"{'x' * 40}…"),
        ("Director", "nobody"),
    ]


def test_the_unrated_chip_needs_no_value() -> None:
    assert [(chip.label, chip.value) for chip in chips(filtered("unrated=1"))] == [("Unrated", "")]


def suggested(query: str) -> tuple[str, int, str] | None:
    found = suggestion(filtered(query))
    return found and (found.label, found.count, found.query.urlencode())


def test_the_filter_to_drop_is_the_one_that_gives_the_most_reviews() -> None:
    for headline, rating in [("barley", "2"), ("millet", "4"), ("millet", "5"), ("millet", "1")]:
        make.review(headline=headline, rating=rating)
    assert suggested("q=barley&rating_min=3&sort=title") == ("Words", 2, "rating_min=3&sort=title")


def test_the_bounds_of_a_range_are_dropped_together() -> None:
    make.review(make.film(year=1990), rating=None)
    assert suggested("rating_min=3&rating_max=4&year_max=1995") == ("Stars", 1, "year_max=1995")
    assert suggested("unrated=1&year_min=1995&year_max=1999") == ("Years", 1, "unrated=1")


def test_where_two_filters_are_to_blame_none_is_named() -> None:
    make.review(make.film(year=1990), headline="barley", rating="1")
    assert suggested("rating_min=3&year_min=1995&q=barley") is None


def test_dropping_the_only_filter_gives_every_review() -> None:
    make.review()
    make.review(status="draft")
    assert suggested("q=zebra") == ("Words", 1, "")


def test_there_is_nothing_to_drop_where_nothing_was_asked() -> None:
    assert suggested("sort=title") is None


def test_what_was_not_understood_is_not_counted() -> None:
    make.review()
    assert suggested("rating_min=x&q=zebra") is None
