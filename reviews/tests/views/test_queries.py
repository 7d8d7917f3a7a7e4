"""What a page costs the database: the same with one row as with three."""

import pytest
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import Film, Mention
from reviews.tests import make

pytestmark = pytest.mark.django_db

EVERY_FILTER = (
    "q=field&rating_min=0&rating_max=5&unrated=1&director=ana-roe&studio=lantern&critic=ada-park"
    "&actor=bo-roe&year_min=1900&year_max=2000&sort=title&page=1"
)
PAGES = {
    "/": 4,
    "/reviews/": 6,
    f"/reviews/?{EVERY_FILTER}": 7,
    "/reviews/?q=zebra&director=ana-roe&critic=ada-park": 3,
    "/reviews/?director=nobody&studio=nothing": 2,
    "/reviews/field-ada-park/": 6,
    "/reviews/feed/": 1,
    f"/reviews/feed/?{EVERY_FILTER}": 2,
    "/films/": 4,
    "/films/?letter=F": 4,
    "/films/field-1990/": 6,
    "/people/": 3,
    "/people/ana-roe/": 8,
    "/people/ada-park/": 8,
    "/studios/": 3,
    "/studios/lantern/": 5,
    "/search/": 0,
    "/search/?q=lantern": 4,
    "/search/?q=field": 6,
    "/sitemap.xml": 8,
    "/robots.txt": 0,
}


def reviewed(*titles: str) -> None:
    """Each film with everything a page can show of it."""
    for title in titles:
        film = make.film(
            title, year=1990, directors=["Ana Roe", "Di Roe"], cast=[("Bo Roe", "Tom")],
            studios=["Lantern", "Moth"],
        )  # fmt: skip
        body = "Ana Roe sings. Bo Roe (Tom) rests. It rains on Ada Park."
        review = make.review(film, critic="Ada Park", headline="The field", body=body)
        review.corrections.create(text="Tom, not Tim.")
    film.credits.create(person=make.person("Ada Park"), role="writer")
    make.review(film, critic="Ana Roe")
    name_everywhere()


@pytest.mark.parametrize(("address", "queries"), PAGES.items())
def test_a_page_costs_the_same_with_one_film(
    address: str, queries: int, client: Client, django_assert_num_queries
) -> None:
    reviewed("Field")
    with django_assert_num_queries(queries):
        client.get(address)


@pytest.mark.parametrize(("address", "queries"), PAGES.items())
def test_a_page_costs_the_same_with_three_films(
    address: str, queries: int, client: Client, django_assert_num_queries
) -> None:
    reviewed("Field", "Field of Barley", "Field of Oats")
    with django_assert_num_queries(queries):
        client.get(address)


@pytest.mark.parametrize(
    "address", ["/reviews/field-ada-park/", "/films/field-1990/", "/people/ana-roe/"]
)
def test_a_page_costs_the_same_where_300_sentences_name_somebody(
    address: str, client: Client, django_assert_num_queries
) -> None:
    reviewed("Field")
    film = Film.objects.get()
    body = " ".join(f"Here Ana Roe sings, Bo Roe rests {number}." for number in range(100))
    for _ in range(3):
        make.review(film, critic="Ada Park", body=body)
    name_everywhere()
    assert Mention.objects.count() > 600
    with django_assert_num_queries(PAGES[address]):
        client.get(address)


def test_no_page_costs_more_than_eight_queries() -> None:
    assert max(PAGES.values()) == 8
