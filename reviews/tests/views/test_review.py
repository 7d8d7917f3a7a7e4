"""A review's own page."""

import html
import json
import re
from typing import Any

import pytest
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def page(client: Client, review: Review) -> str:
    return client.get(review.get_absolute_url()).text


def words(client: Client, review: Review) -> str:
    """What is printed on the page, each run of spaces as one."""
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", page(client, review))).split())


def prose(text: str) -> list[str]:
    [block] = re.findall(r'<div class="prose">(.*?)</div>', text, re.DOTALL)
    paragraphs = re.findall("<p>(.*?)</p>", block, re.DOTALL)
    return [html.unescape(re.sub("</?(?:a|span)[^>]*>", "", part)) for part in paragraphs]


@pytest.mark.parametrize(
    "body",
    [
        "One.\n\nTwo, with  two spaces\nand a line end.\n\n  Three.",
        "<script>alert(1)</script> & “quotes” 'n' {{ braces }} {% tags %}",
        "Ça\u00a0va — 8½ ★ 기생충 \U0001f3ac",
    ],
)
def test_the_text_is_shown_character_for_character(client: Client, body: str) -> None:
    assert "\n\n".join(prose(page(client, make.review(body=body)))) == body


def test_the_text_keeps_every_character_where_names_are_links(client: Client) -> None:
    film = make.film("Fog & <Rain>", directors=["Ana <b>Roe</b>"], cast=[("Bo Roe", "Tom")])
    body = "“Fog & <Rain>” it is.\n\nBo\nRoe’s   film, and <b>Bo Roe</b>’s; Ana <b>Roe</b> sings."
    review = make.review(film, body=body)
    name_everywhere()
    assert review.mentions.filter(links=True).count() == 3
    assert "\n\n".join(prose(page(client, review))) == body


def test_the_first_mention_of_a_person_and_of_the_film_leads_to_their_pages(client: Client) -> None:
    film = make.film("Fog", cast=[("Bo Roe", "Tom")])
    review = make.review(film, body="“Fog” has Bo Roe’s eye. Here Roe rests in “Fog.”")
    name_everywhere()
    [block] = re.findall(r'<div class="prose">(.*?)</div>', page(client, review), re.DOTALL)
    assert block == (
        '<p><span id="s0">“<a href="/films/fog/">Fog</a>” has'
        ' <a href="/people/bo-roe/">Bo Roe</a>’s eye.</span>'
        ' <span id="s24">Here Roe rests in “Fog.”</span></p>'
    )


def test_everything_printed_with_the_review_is_shown(client: Client) -> None:
    review = make.review(
        make.film("Field", year=1990), headline="Harvest", standfirst="Slow, and good.",
        byline="By Ada Park, Film Critic", critic="Ada Park", published_on="2020-01-02",
    )  # fmt: skip
    assert (
        "Field (1990) Harvest Slow, and good. ★★★½ ☆ By Ada Park, Film Critic 2 January 2020"
        in words(client, review)
    )


def test_the_printed_byline_leads_to_the_critic(client: Client) -> None:
    text = page(client, make.review(byline="By Ada", critic="Ada Park"))
    assert '<a href="/people/ada-park/">By Ada</a>' in text


def test_without_a_headline_the_film_stands_in(client: Client) -> None:
    text = page(client, make.review(make.film("Field"), headline=""))
    assert re.findall("<h1>(.+?)</h1>", text) == ["<cite>Field</cite>"]


def test_an_unrated_review_says_so_and_shows_no_stars(client: Client) -> None:
    text = page(client, make.review(rating=None))
    assert re.findall(r'<p class="review__stars">\s*(.*?)\s*</p>', text) == ["Unrated"]
    assert 'class="stars"' not in text


def test_zero_stars_are_shown(client: Client) -> None:
    assert 'aria-label="0 out of 5 stars"' in page(client, make.review(rating="0"))


def test_the_films_facts_are_shown_in_order(client: Client) -> None:
    film = make.film(
        "Field", original_title="Campo", year=1990, runtime=95, countries=["Italy", "Chile"],
        genres=["Drama"], studios=["Zinc", "Amber"],
        directors=["Ana Roe"], cast=[("Bo Roe", "Tom")],
    )  # fmt: skip
    assert (
        "Original title Campo Year 1990 Runtime 95 minutes Country Italy, Chile Genre Drama"
        " Studios Zinc / Amber Directed by Ana Roe Cast Bo Roe as Tom"
        in words(client, make.review(film))
    )


def test_what_is_unknown_of_the_film_is_left_out(client: Client) -> None:
    facts = page(client, make.review()).partition('<dl class="facts">')[2].partition("</dl>")[0]
    assert facts.strip() == ""


def test_each_credited_name_as_credited_leads_to_its_person(client: Client) -> None:
    film = make.film(cast=[("Bo Roe", "Tom")])
    film.credits.update(credited_as="B. Roe")
    assert '<a href="/people/bo-roe/">B. Roe</a>' in page(client, make.review(film))


def test_other_reviews_of_the_film_are_listed_and_those_of_other_films_not(client: Client) -> None:
    film = make.film("Field")
    review = make.review(film, headline="Harvest")
    make.review(film, headline="Thistles", critic="Bea Lund", rating="1")
    make.review(make.film("Barn"), headline="Other")
    assert "Other reviews of it Thistles ★ ☆☆☆☆ Bea Lund" in words(client, review)
    assert [other.headline for other in client.get("/reviews/field/").context["others"]] == [
        "Thistles"
    ]


def test_corrections_are_dated_and_in_order(client: Client) -> None:
    review = make.review()
    review.corrections.create(made_on="2021-02-03", text="Tom, not Tim.")
    review.corrections.create(made_on="2020-02-03", text="Barley, not oats.")
    printed = "Corrections 3 February 2020 : Barley, not oats. 3 February 2021 : Tom, not Tim."
    assert printed in words(client, review)


def test_one_block_of_structured_data_says_what_the_page_says(client: Client) -> None:
    review = make.review(make.film("</script>Field"), critic="Ada Park", rating="0")
    [block] = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', page(client, review), re.DOTALL
    )
    facts: dict[str, Any] = json.loads(block)
    assert facts["itemReviewed"]["name"] == "</script>Field"
    assert facts["reviewRating"]["ratingValue"] == "0"


def test_a_former_address_redirects_for_good(client: Client) -> None:
    review = make.review(make.film("Field"))
    review.slug = "harvest"
    review.save()
    response = client.get("/reviews/field/")
    assert (response.status_code, response["Location"]) == (301, "/reviews/harvest/")
