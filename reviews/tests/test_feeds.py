"""The feed of reviews."""

from xml.etree import ElementTree

import pytest
from django.test import Client

from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(autouse=True)
def house(settings) -> None:
    settings.SITE_URL = "https://films.example:8443"
    settings.SITE_NAME = "The Daily Reel"


def feed(client: Client, query: str = "") -> ElementTree.Element:
    response = client.get(f"/reviews/feed/?{query}")
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)


def said(element: ElementTree.Element, *path: str) -> list[str | None]:
    return [found.text for found in element.findall("/".join(f"{ATOM}{step}" for step in path))]


def test_an_entry_says_who_wrote_what_and_when(client: Client) -> None:
    film = make.film("Field & Sons", year=1990)
    review = make.review(
        film, critic="Ada Park", headline="Harvest", standfirst="Slow < good.", rating="0",
        published_on="2020-01-02",
    )  # fmt: skip
    [entry] = feed(client).findall(f"{ATOM}entry")
    assert said(entry, "title") == ["Harvest (Field & Sons (1990))"]
    assert said(entry, "summary") == ["0/5 · Slow &lt; good."]
    assert said(entry, "author", "name") == ["Ada Park"]
    assert said(entry, "published") == ["2020-01-02T12:00:00+00:00"]
    assert said(entry, "updated") == [review.updated_at.isoformat()]
    assert entry.find(f"{ATOM}link").get("href") == (
        "https://films.example:8443/reviews/field-and-sons-ada-park/"
    )


def test_a_day_to_come_moves_neither_the_feed_nor_its_entry_ahead(client: Client) -> None:
    review = make.review(published_on="2999-01-01")
    document = feed(client)
    updated = [review.updated_at.isoformat()]
    assert said(document, "updated") == said(document, "entry", "published") == updated


def test_an_id_stays_when_the_address_changes(client: Client) -> None:
    review = make.review()
    before = said(feed(client), "entry", "id")
    review.slug = "another"
    review.save()
    assert (
        said(feed(client), "entry", "id")
        == before
        == [f"tag:films.example,2026:review/{review.pk}"]
    )


def test_without_critic_the_byline_is_the_author_and_without_byline_the_house(client) -> None:
    make.review(byline="By Our Critic")
    make.review()
    assert said(feed(client), "entry", "author", "name") == ["The Daily Reel", "By Our Critic"]


def test_an_unrated_review_opens_with_its_own_words(client: Client) -> None:
    make.review(make.film("Field"), rating=None, body="Nobody on the road.")
    assert said(feed(client), "entry", "summary") == ["Nobody on the road."]
    assert said(feed(client), "entry", "title") == ["Field"]


def test_the_feed_takes_every_filter_of_the_list(client: Client) -> None:
    make.review(make.film("Field", directors=["Ana Roe"]), headline="Good", rating="4")
    make.review(make.film("Barn", directors=["Ana Roe"]), headline="Bad", rating="1")
    document = feed(client, "director=ana-roe&rating_min=3&utm_source=x")
    assert said(document, "entry", "title") == ["Good (Field)"]
    query = "rating_min=3&director=ana-roe"
    assert [link.get("href") for link in document.findall(f"{ATOM}link")] == [
        f"https://films.example:8443/reviews/?{query}",
        f"https://films.example:8443/reviews/feed/?{query}",
    ]


def test_a_bad_filter_is_refused_with_the_reason_and_no_entry(client: Client) -> None:
    make.review(headline="Bait")
    assert client.get("/reviews/feed/?director=nobody").status_code == 400
    document = feed(client, "director=nobody")
    assert said(document, "subtitle") == ["director: No director here goes by “nobody”."]
    assert said(document, "entry", "title") == []


def test_drafts_and_embargoed_reviews_are_not_in_the_feed(client: Client) -> None:
    film = make.film("Field")
    make.review(film, headline="Shown")
    make.review(film, headline="Bait", status="draft")
    make.review(film, headline="Bait", go_live_at="2999-01-01T00:00Z")
    assert said(feed(client), "entry", "title") == ["Shown (Field)"]


def test_a_review_that_went_live_later_is_as_new_as_that(client: Client) -> None:
    review = make.review(go_live_at="2020-01-01T00:00Z")
    Review.objects.filter(pk=review.pk).update(updated_at="2019-01-01T00:00Z")
    assert said(feed(client), "entry", "updated") == ["2020-01-01T00:00:00+00:00"]


def test_an_empty_feed_is_the_same_at_any_time(client: Client) -> None:
    assert said(feed(client), "updated") == ["1970-01-01T00:00:00+00:00"]


def test_characters_that_xml_cannot_hold_are_left_out(client: Client) -> None:
    make.review(headline="Har\x0bvest", standfirst="\x01Slow\ufffe", byline="A\x1f", rating=None)
    document = feed(client)
    assert said(document, "entry", "title") == ["Harvest (The Long Field)"]
    assert said(document, "entry", "summary") == ["Slow"]
    assert said(document, "entry", "author", "name") == ["A"]
