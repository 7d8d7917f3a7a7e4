"""A review as schema.org says it."""

import pytest

from reviews.catalogue.pages import review_page
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db

HOUSE = {"@type": "Organization", "name": "Reviewsite", "url": "https://films.example/"}


@pytest.fixture(autouse=True)
def house(settings) -> None:
    settings.SITE_URL = "https://films.example"
    settings.SITE_NAME = "Reviewsite"


def structured(review: Review) -> dict:
    return review_page(review)["structured"]


def test_everything_that_is_known_is_said() -> None:
    film = make.film(
        "Field", directors=["Ana Roe"], cast=[("Bo Roe", "Tom"), ("Bo Roe", "Tim")],
        studios=["Lantern"], original_title="Campo", year=1990, runtime=95,
    )  # fmt: skip
    review = make.review(film, critic="Ada Park", headline="Harvest", rating="2.5")
    review.published_on = review.updated_at.date().replace(2020, 1, 2)
    assert structured(review) == {
        "@context": "https://schema.org",
        "@type": "Review",
        "url": "https://films.example/reviews/field-ada-park/",
        "name": "Harvest",
        "author": {"@type": "Person", "name": "Ada Park"},
        "publisher": HOUSE,
        "datePublished": "2020-01-02",
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": "2.5",
            "bestRating": "5",
            "worstRating": "0",
        },
        "itemReviewed": {
            "@type": "Movie",
            "name": "Field",
            "alternateName": "Campo",
            "url": "https://films.example/films/field-1990/",
            "dateCreated": "1990",
            "duration": "PT95M",
            "director": [{"@type": "Person", "name": "Ana Roe"}],
            "actor": [{"@type": "Person", "name": "Bo Roe"}],
            "productionCompany": [{"@type": "Organization", "name": "Lantern"}],
        },
    }


def test_what_is_unknown_is_left_out_and_the_house_is_the_author() -> None:
    review = make.review(make.film("Field"), rating=None)
    assert structured(review) == {
        "@context": "https://schema.org",
        "@type": "Review",
        "url": "https://films.example/reviews/field/",
        "name": "Field",
        "author": HOUSE,
        "publisher": HOUSE,
        "itemReviewed": {
            "@type": "Movie",
            "name": "Field",
            "url": "https://films.example/films/field/",
        },
    }


@pytest.mark.parametrize(
    ("roles", "made"),
    [
        (["unspecified"], True),
        (["production"], True),
        (["distribution", "production"], True),
        (["distribution"], False),
    ],
)
def test_a_studio_that_only_distributes_did_not_make_the_film(roles: list[str], made: bool) -> None:
    film = make.film()
    for role in roles:
        film.studio_credits.create(studio=make.studio("Lantern"), role=role)
    movie = structured(make.review(film))["itemReviewed"]
    assert ("productionCompany" in movie) is made


def test_zero_stars_are_said() -> None:
    assert structured(make.review(rating="0"))["reviewRating"]["ratingValue"] == "0"
