"""Films from A to Z, and a film."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags

from reviews.importing.mentions import name_everywhere
from reviews.models import AlternativeTitle, Film
from reviews.tests import make
from reviews.tests.views.reading import printed

pytestmark = pytest.mark.django_db


def test_films_are_listed_by_sort_title_with_year_and_directors(client: Client) -> None:
    make.review(make.film("The Zebra"))
    make.review(make.film("Barn", year=1990, directors=["Ana Roe"]))
    assert printed(client, "/films/").endswith("# Barn 1990 dir. Ana Roe The Zebra")


def test_namesakes_are_listed_by_year_the_unknown_first(client: Client) -> None:
    for year in (None, 2000, 1950):
        make.review(make.film("Field", year=year))
    assert [film.year for film in client.get("/films/").context["page"]] == [None, 1950, 2000]


def test_a_letter_shows_its_films_alone(client: Client) -> None:
    for title in ["Barn", "Field", "8 Fields"]:
        make.review(make.film(title))
    assert printed(client, "/films/?letter=F").endswith("# Field")
    assert printed(client, "/films/?letter=%23").endswith("# 8 Fields")


def test_a_film_says_what_each_studio_did_where_that_is_known(client: Client) -> None:
    film = make.film(studios=["Lantern Films"])
    known = [("Amber", "production"), ("Amber", "distribution"), ("Zinc", "distribution")]
    for name, role in known:
        film.studio_credits.create(studio=make.studio(name), role=role, position=1)
    make.review(film)
    line = "Studios Lantern Films / Amber production and distribution / Zinc distribution"
    assert line in printed(client, film.get_absolute_url())


def test_pages_keep_the_letter(client: Client) -> None:
    for number in range(61):
        make.review(make.film(f"Field {number}"))
    text = client.get("/films/?letter=F&utm_source=x").text
    assert re.findall(r'rel="next"\s+href="([^"]+)"', text) == ["/films/?letter=F&amp;page=2"]


def test_a_film_shows_its_facts_and_every_review_of_it(client: Client) -> None:
    film = make.film("Field", original_title="Campo", year=1990, directors=["Ana Roe"])
    AlternativeTitle.objects.create(film=film, name="Meadow")
    make.review(film, headline="Harvest", published_on="2020-01-01")
    make.review(film, headline="Thistles", published_on="2021-01-01")
    seen = printed(client, "/films/field-1990/")
    assert seen.startswith("Film Field Also known as Meadow Reviews Thistles")
    assert seen.endswith("The film Original title Campo Year 1990 Directed by Ana Roe")


def test_a_films_reviews_do_not_say_again_what_film_they_are_of(client: Client) -> None:
    film = make.film("Field", year=1990, directors=["Ana Roe"])
    make.review(film, headline="Harvest", critic="Ada Park", rating="5", published_on="2020-01-02")
    make.review(film, headline="Thistles", rating=None, body="Nobody came.")
    [cards] = re.findall("Reviews (.*) The film", printed(client, "/films/field-1990/"))
    assert cards == (
        "Harvest ★★★★★ A field, a road, and nobody on it. Ada Park 2 January 2020"
        " Thistles Nobody came."
    )
    assert client.get("/films/field-1990/").text.count('class="card__film"') == 1


def test_a_review_without_headline_is_its_critics_where_the_page_names_the_film(
    client: Client,
) -> None:
    film = make.film("Field")
    house = make.review(film)
    make.review(film, critic="Ada Park")
    linked = re.findall('card__title">(.*?)</h3>', client.get("/films/field/").text, re.DOTALL)
    assert [strip_tags(link).strip() for link in linked] == ["Ada Park’s review", "Our review"]
    others = printed(client, house.get_absolute_url()).partition("Other reviews of it ")[2]
    assert others.startswith("Ada Park’s review")


def test_a_title_that_is_the_original_one_is_shown_once(client: Client) -> None:
    make.review(make.film("Field", original_title="Field"))
    assert "Original title" not in printed(client, "/films/field/")


def told(client: Client, film: Film) -> dict[str, str]:
    """Where each credit of the film's page leads back to."""
    billing = client.get(film.get_absolute_url()).context["credits"]
    return {
        str(credit): credit.told.get_absolute_url()
        for group in billing
        for credit in group.credits
        if credit.told
    }


def test_a_credit_leads_back_to_the_sentence_that_tells_it(client: Client) -> None:
    film = make.film("Field", cast=[("Bo Roe", "Tom"), ("Cy Low", "")])
    make.review(film, critic="Ada Park", body="It rains. Bo Roe sings. Bo Roe rests.")
    name_everywhere()
    assert told(client, film) == {"Bo Roe as Tom": "/reviews/field-ada-park/#s10"}
    assert "Bo Roe as Tom Bo Roe: told in Ada Park’s review Cy Low" in printed(
        client, "/films/field/"
    )


def test_the_review_that_tells_several_credits_is_named_once(client: Client) -> None:
    film = make.film("Field", cast=[("Bo Roe", ""), ("Cy Low", "")])
    make.review(film, critic="Ada Park", body="Bo Roe sings. Cy Low rests.")
    name_everywhere()
    page = printed(client, "/films/field/")
    assert "Bo Roe: told in Ada Park’s review Cy Low Cy Low: told there" in page
    links = {"Bo Roe, actor": "/reviews/field-ada-park/#s0"}
    assert told(client, film) == links | {"Cy Low, actor": "/reviews/field-ada-park/#s14"}


def test_a_credit_told_in_a_review_without_a_critic_is_told_in_ours(client: Client) -> None:
    film = make.film("Field", directors=["Bo Roe"])
    make.review(film, body="Bo Roe sings.")
    name_everywhere()
    assert "Bo Roe: told in our review" in printed(client, "/films/field/")


def test_of_two_reviews_that_tell_a_credit_the_newer_one_is_shown(client: Client) -> None:
    film = make.film("Field", directors=["Bo Roe"])
    make.review(film, critic="Ada Park", body="Bo Roe sings.", published_on="2020-01-02")
    make.review(film, critic="Bea Lund", body="Bo Roe rests.", published_on="2019-01-02")
    name_everywhere()
    assert told(client, film) == {"Bo Roe, director": "/reviews/field-ada-park/#s0"}


def test_what_tells_one_credit_of_somebody_tells_the_others(client: Client) -> None:
    film = make.film("Field", directors=["Bo Roe"], cast=[("Bo Roe", "Tom")])
    make.review(film, critic="Ada Park", body="Bo Roe sings.")
    name_everywhere()
    address = "/reviews/field-ada-park/#s0"
    assert told(client, film) == {"Bo Roe, director": address, "Bo Roe as Tom": address}


def test_a_review_of_another_film_tells_no_credit_of_this(client: Client) -> None:
    film = make.film("Field", directors=["Bo Roe"])
    make.review(film)
    make.review(make.film("Barn", directors=["Bo Roe"]), body="Bo Roe sings.")
    name_everywhere()
    assert told(client, film) == {}
