"""The orders of the list of reviews."""

import pytest

from reviews.catalogue.sorting import in_order
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def order(sort: str | None) -> list[str]:
    return [review.headline for review in in_order(Review.objects.published(), sort)]


@pytest.fixture
def three_days() -> None:
    make.review(headline="old", published_on="1999-12-31")
    make.review(headline="undated")
    make.review(headline="new", published_on="2020-01-01")


@pytest.mark.usefixtures("three_days")
def test_the_newest_come_first_unless_asked_otherwise() -> None:
    assert order(None) == order("newest") == ["new", "old", "undated"]


@pytest.mark.usefixtures("three_days")
def test_the_oldest_come_first_and_the_undated_still_last() -> None:
    assert order("oldest") == ["old", "new", "undated"]


def test_the_unrated_come_last_both_ways_and_zero_stars_do_not() -> None:
    for headline, rating in [("unrated", None), ("zero", "0"), ("five", "5")]:
        make.review(headline=headline, rating=rating)
    assert order("highest") == ["five", "zero", "unrated"]
    assert order("lowest") == ["zero", "five", "unrated"]


def test_titles_sort_without_their_article_and_by_number() -> None:
    for title in ["The Zebra", "12 Fields", "8 Fields", "A Barn"]:
        make.review(make.film(title), headline=title)
    assert order("title") == ["8 Fields", "12 Fields", "A Barn", "The Zebra"]


def test_reviews_by_title_stay_with_their_film_and_namesakes_go_by_year() -> None:
    films = [make.film("Field", year=year) for year in (2000, None, 1950)]
    for film in films * 2:
        make.review(film, headline=str(film.year))
    assert order("title") == ["None", "None", "1950", "1950", "2000", "2000"]


def test_years_sort_from_the_latest_film_unknown_last() -> None:
    for year in (1950, None, 2000):
        make.review(make.film(year=year), headline=str(year))
    assert order("year") == ["2000", "1950", "None"]


@pytest.mark.parametrize("sort", ["newest", "oldest", "highest", "lowest", "title", "year"])
def test_equals_keep_one_order(sort: str) -> None:
    film = make.film()
    for _ in range(3):
        make.review(film)
    keys = [review.pk for review in in_order(Review.objects.published(), sort)]
    assert keys in (sorted(keys), sorted(keys, reverse=True))
    assert in_order(Review.objects.all(), sort).query.order_by[-1] in ("pk", "-pk")
