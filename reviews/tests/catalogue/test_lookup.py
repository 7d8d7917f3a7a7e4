"""What words find, looked up once for a whole page."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reviews.catalogue.lookup import look_up
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db

QUERY = "q=road&director=ana-roe&studio=lantern&rating_min=1&year_min=1900"


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two reviews are many."""
    monkeypatch.setattr("reviews.catalogue.lookup.FEW", 1)


@pytest.fixture(autouse=True)
def archive() -> None:
    film = make.film(year=1990, directors=["Ana Roe"], studios=["Lantern"])
    make.review(film, critic="Ada Park", headline="one")
    make.review(film, critic="Bea Lund", headline="two")
    make.review(film, headline="bait", body="Another.")


def shown(client: Client, query: str) -> tuple[list[str], int, list[tuple[str, int]]]:
    """The headlines of a list, its count, and the critics to choose from with theirs."""
    context = client.get(f"/reviews/?{query}").context
    page, critics = context["page"], context["facets"][2].options
    headlines = sorted(review.headline for review in page)
    return headlines, page.paginator.count, [(option.label, option.count) for option in critics]


def searching(client: Client, query: str) -> int:
    """How many queries of the page go through the texts."""
    with CaptureQueriesContext(connection) as queries:
        client.get(f"/reviews/?{query}")
    return sum('"text_key"' in query["sql"] for query in queries)


def test_few_reviews_are_searched_for_once(client: Client) -> None:
    assert searching(client, "q=road") == 1


def test_a_facet_in_which_something_is_chosen_searches_for_itself(client: Client) -> None:
    assert searching(client, "q=road&director=ana-roe") == 2


def test_a_page_shows_the_same_of_few_and_of_many(client: Client, request) -> None:
    of_few = shown(client, QUERY)
    request.getfixturevalue("few")
    assert of_few == (["one", "two"], 2, [("Bea Lund", 1), ("Ada Park", 1)])
    assert shown(client, QUERY) == of_few


@pytest.mark.usefixtures("few")
def test_many_reviews_cost_no_query_more(client: Client, django_assert_num_queries) -> None:
    with django_assert_num_queries(7):
        client.get(f"/reviews/?{QUERY}")


def test_a_page_beyond_what_was_found_does_not_exist(client: Client) -> None:
    assert client.get("/reviews/?q=road&page=2").status_code == 404


def test_a_review_withdrawn_after_the_look_up_is_not_shown() -> None:
    public = Review.objects.published()
    found = look_up(public, public)
    Review.objects.filter(headline="one").update(status="draft")
    assert {review.headline for review in found.reviews} == {"two", "bait"}
