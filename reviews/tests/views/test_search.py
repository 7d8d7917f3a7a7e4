"""The search page."""

import html
import re

import pytest
from django.test import Client

from reviews.tests import make
from reviews.tests.views.reading import printed

pytestmark = pytest.mark.django_db


def test_the_search_page_shows_each_kind_with_its_count(client: Client) -> None:
    film = make.film("Field", directors=["Fielder Roe"], studios=["Field & Co"])
    make.review(film, headline="Harvest")
    seen = printed(client, "/search/?q=field")
    assert "Films 1 Field dir. Fielder Roe People 1 Fielder Roe Studios 1 Field & Co" in seen
    assert "Reviews 1 Harvest" in seen


def test_a_search_without_words_asks_for_some(client: Client) -> None:
    make.review()
    assert (
        printed(client, "/search/?q=+") == "Search Films, people, studios, words of a review Search"
    )


@pytest.mark.parametrize(
    ("query", "value"),
    [("", ""), ("?q=", ""), ("?q=+", ""), ("?q=%22salt%22+road", '"salt" road'), ("?q=!!!", "!!!"),
     ("?q=" + "x" * 300, "x" * 200)],
)  # fmt: skip
def test_the_search_box_shows_what_was_typed(client: Client, query: str, value: str) -> None:
    text = html.unescape(client.get(f"/search/{query}").text)
    assert re.findall('<input id="q" type="search" name="q" value="(.*)" maxl', text) == [value]


def test_a_refused_search_is_not_said_to_find_nothing(client: Client) -> None:
    assert "Nothing found" not in printed(client, "/search/?q=!!!")


def test_a_search_that_finds_nothing_says_so(client: Client) -> None:
    assert "Nothing found for “<zebra>”" in printed(client, "/search/?q=<zebra>")


@pytest.mark.parametrize("text", ["!!!", "x" * 201, "b c d e f g h i j"])
def test_what_cannot_be_searched_for_is_said(client: Client, text: str) -> None:
    make.review(make.film("Bait"))
    response = client.get(f"/search/?q={text}")
    assert response.status_code == 400
    assert response.context["sections"] == {}
    assert response.text.count("<code>q</code>: “") == 1
