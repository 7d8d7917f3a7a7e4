"""The list of reviews."""

import re

import pytest
from django.test import Client

from reviews.tests import make

pytestmark = pytest.mark.django_db


def headlines(client: Client, query: str = "") -> list[str]:
    return [review.headline for review in client.get(f"/reviews/?{query}").context["page"]]


def test_the_newest_reviews_come_first(client: Client) -> None:
    for day in ("2020-01-01", "2021-01-01"):
        make.review(headline=day, published_on=day)
    assert headlines(client) == ["2021-01-01", "2020-01-01"]


def test_a_card_says_film_year_directors_stars_critic_and_opening(client: Client) -> None:
    film = make.film("Field", year=1990, directors=["Ana Roe", "Bo Roe"])
    make.review(film, critic="Ada Park", headline="Harvest", rating="0", published_on="2020-01-02")
    text = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", client.get("/reviews/").text))
    assert (
        "Harvest ☆☆☆☆☆ Field 1990 dir. Ana Roe, Bo Roe"
        " A field, a road, and nobody on it. Ada Park 2 January 2020" in text
    )


def test_pages_keep_the_filters_and_order(client: Client) -> None:
    film = make.film()
    for _ in range(21):
        make.review(film, rating="4")
    text = client.get("/reviews/?rating_min=3&sort=oldest&utm_source=x").text
    assert re.findall(r'rel="next"\s+href="([^"]+)"', text) == [
        "/reviews/?rating_min=3&amp;sort=oldest&amp;page=2"
    ]
    assert len(headlines(client, "rating_min=3&page=2")) == 1


def test_changing_a_filter_or_the_order_goes_back_to_the_first_page(client: Client) -> None:
    film = make.film(directors=["Ana Roe"])
    for _ in range(21):
        make.review(film)
    links = re.findall(r'href="(/reviews/\?[^"]*)"', client.get("/reviews/?page=2").text)
    assert "/reviews/?director=ana-roe" in links
    assert "/reviews/?sort=title" in links
    assert [link for link in links if "page=" in link] == []


def test_the_first_of_two_pages_leads_back_by_its_own_address(client: Client) -> None:
    film = make.film()
    for _ in range(21):
        make.review(film)
    text = client.get("/reviews/?page=2&rating_min=1").text
    assert re.findall(r'rel="prev"\s+href="([^"]+)"', text) == ["/reviews/?rating_min=1"]


def test_nothing_found_says_which_filter_to_drop_and_what_that_gives(client: Client) -> None:
    make.review(rating="2")
    make.review(rating="1")
    text = client.get("/reviews/?rating_min=4").text
    assert "Drop “Stars”</a>\n      and there are 2 reviews." in text


def test_what_is_not_understood_is_said_and_nothing_is_shown(client: Client) -> None:
    make.review(headline="Bait")
    response = client.get("/reviews/?director=nobody&rating_min=<b>x</b>")
    assert response.status_code == 400
    assert "<code>director</code>: No director here goes by “nobody”." in response.text
    assert "<code>rating_min</code>: “&lt;b&gt;x&lt;/b&gt;” is not a number" in response.text
    assert "Bait" not in response.text


def test_the_form_shows_what_was_asked_for(client: Client) -> None:
    make.review(make.film(directors=["Ana Roe"]))
    text = client.get('/reviews/?q="x"&rating_min=0&unrated=1&year_min=1990&director=ana-roe').text
    typed = dict(re.findall(r'id="f-[-a-z]+"[^>]*name="(\w+)"\s+value="([^"]*)"', text))
    assert typed == {"q": "&quot;x&quot;", "unrated": "1", "year_min": "1990", "year_max": ""}
    assert re.findall(r'<option value="([\d.]+)"\s+selected>', text) == ["0"]
    assert re.findall(r'<input type="hidden" name="(\w+)" value="([^"]+)"', text) == [
        ("director", "ana-roe")
    ]


def test_each_field_of_the_form_has_a_label_of_its_own(client: Client) -> None:
    labels = re.findall('<label for="f-.*?>(.*)</label>', client.get("/reviews/").text)
    assert [re.sub("<[^>]+>", "", label) for label in labels] == [
        "Words", "Stars from", "Stars to", "Unrated", "Films from", "Films to"
    ]  # fmt: skip


def test_stars_are_offered_up_to_the_houses_scale(client: Client, settings) -> None:
    settings.STAR_SCALE = 3
    steps = [str(step) for step in client.get("/reviews/").context["steps"]]
    assert steps == ["0", "0.5", "1", "1.5", "2", "2.5", "3"]


@pytest.mark.parametrize("number", ["0", "2", "-1", "x", "٣", "9" * 40])
def test_a_page_that_does_not_exist_is_not_found(client: Client, number: str) -> None:
    make.review()
    assert client.get(f"/reviews/?page={number}").status_code == 404
