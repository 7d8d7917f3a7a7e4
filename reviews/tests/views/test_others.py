"""Films, people, studios, the front page and the search page."""

import html
import re

import pytest
from django.test import Client

from reviews.models import AlternativeTitle, PersonAlias, StudioAlias
from reviews.tests import make

pytestmark = pytest.mark.django_db


def words(client: Client, path: str) -> str:
    """What is printed in the page's main part, each run of spaces as one."""
    main = client.get(path).text.partition("<main")[2].partition("</main>")[0]
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", f"<main{main}")).split())


def test_the_front_page_leads_with_the_latest_and_the_best(client: Client) -> None:
    make.review(make.film("Field"), headline="Old best", rating="5", published_on="2000-01-01")
    make.review(make.film("Barn"), headline="New worst", rating="0", published_on="2020-01-01")
    context = client.get("/").context
    assert [review.headline for review in context["latest"]] == ["New worst", "Old best"]
    assert [review.headline for review in context["best"]] == ["Old best", "New worst"]
    assert [(str(step["rating"]), step["count"]) for step in context["ratings"]] == [
        ("5.0", 1),
        ("0.0", 1),
    ]


def test_an_empty_site_has_a_front_page(client: Client) -> None:
    assert "No review has been published yet." in words(client, "/")


def test_films_are_listed_by_sort_title_with_year_and_directors(client: Client) -> None:
    make.review(make.film("The Zebra"))
    make.review(make.film("Barn", year=1990, directors=["Ana Roe"]))
    assert words(client, "/films/").endswith("# Barn 1990 dir. Ana Roe The Zebra")


def test_namesakes_are_listed_by_year_the_unknown_last(client: Client) -> None:
    for year in (None, 2000, 1950):
        make.review(make.film("Field", year=year))
    assert [film.year for film in client.get("/films/").context["page"]] == [1950, 2000, None]


def test_a_letter_shows_its_films_alone(client: Client) -> None:
    for title in ["Barn", "Field", "8 Fields"]:
        make.review(make.film(title))
    assert words(client, "/films/?letter=F").endswith("# Field")
    assert words(client, "/films/?letter=%23").endswith("# 8 Fields")


@pytest.mark.parametrize("query", ["letter=f", "letter=FF", "letter=F&page=2", "page=x"])
def test_a_letter_or_page_that_does_not_exist_is_not_found(client: Client, query: str) -> None:
    make.review(make.film("Field"))
    for path in ("films", "people", "studios"):
        assert client.get(f"/{path}/?{query}").status_code == 404


def test_pages_keep_the_letter(client: Client) -> None:
    for number in range(61):
        make.review(make.film(f"Field {number}"))
    text = client.get("/films/?letter=F&utm_source=x").text
    assert re.findall(r'rel="next"\s+href="([^"]+)"', text) == ["/films/?letter=F&amp;page=2"]


def test_people_are_listed_by_family_name(client: Client) -> None:
    make.review(make.film(directors=["Ana Zed", "Kim Tae-kyun"]), critic="Zoe Abel")
    assert words(client, "/people/").endswith("# Abel, Zoe Kim Tae-kyun Zed, Ana")


def test_studios_are_listed_by_name(client: Client) -> None:
    make.review(make.film(studios=["Moth", "The Lantern"]))
    assert words(client, "/studios/").endswith("# The Lantern Moth")


def test_a_film_shows_its_facts_and_every_review_of_it(client: Client) -> None:
    film = make.film("Field", original_title="Campo", year=1990, directors=["Ana Roe"])
    AlternativeTitle.objects.create(film=film, name="Meadow")
    make.review(film, headline="Harvest", published_on="2020-01-01")
    make.review(film, headline="Thistles", published_on="2021-01-01")
    printed = words(client, "/films/field-1990/")
    assert printed.startswith("Film Field Also known as Meadow Reviews Thistles")
    assert printed.endswith("The film Original title Campo Year 1990 Directed by Ana Roe")


def test_a_title_that_is_the_original_one_is_shown_once(client: Client) -> None:
    make.review(make.film("Field", original_title="Field"))
    assert "Original title" not in words(client, "/films/field/")


def test_a_person_shows_films_by_role_with_characters_and_spellings(client: Client) -> None:
    film = make.film("Field", year=1990, directors=["Ana Roe"], cast=[("Ana Roe", "Tom")])
    film.credits.filter(role="actor").update(credited_as="A. Roe")
    PersonAlias.objects.create(person=make.person("Ana Roe"), name="Anna Roe")
    make.review(film)
    assert words(client, "/people/ana-roe/") == (
        "Ana Roe Also Anna Roe"
        " Director Field 1990 Reviews of these films"
        " Actor Field 1990 as Tom credited as A. Roe Reviews of these films"
    )


def test_a_critic_shows_the_reviews_with_their_stars(client: Client) -> None:
    make.review(make.film("Field"), critic="Ada Park", headline="Harvest", rating="0")
    make.review(make.film("Barn"), critic="Bea Lund", headline="Other")
    assert words(client, "/people/ada-park/").startswith(
        "Ada Park Reviews by Ada Park Harvest ☆☆☆☆☆ Field"
    )


def test_a_critic_of_many_reviews_shows_ten_and_leads_to_all(client: Client) -> None:
    film = make.film()
    for _ in range(11):
        make.review(film, critic="Ada Park")
    text = client.get("/people/ada-park/").text
    assert '<a href="/reviews/?critic=ada-park">All 11 reviews</a>' in text


def test_a_studio_shows_its_films_the_latest_first(client: Client) -> None:
    for title, year in [("Old", 1950), ("Unknown", None), ("New", 2000)]:
        make.review(make.film(title, year=year, studios=["Lantern"]))
    StudioAlias.objects.create(studio=make.studio("Lantern"), name="LF")
    assert words(client, "/studios/lantern/") == (
        "Studio Lantern Also LF Films New 2000 Old 1950 Unknown Reviews of these films"
    )


@pytest.mark.parametrize(
    ("model", "path"), [("Film", "films"), ("Person", "people"), ("Studio", "studios")]
)
def test_a_former_address_redirects_for_good(client: Client, model: str, path: str) -> None:
    make.review(make.film("Field", directors=["Field"], studios=["Field"]))
    row = getattr(make, model).objects.get()
    row.slug = "meadow"
    row.save()
    response = client.get(f"/{path}/field/")
    assert (response.status_code, response["Location"]) == (301, f"/{path}/meadow/")


def test_the_search_page_shows_each_kind_with_its_count(client: Client) -> None:
    film = make.film("Field", directors=["Fielder Roe"], studios=["Field & Co"])
    make.review(film, headline="Harvest")
    printed = words(client, "/search/?q=field")
    assert "Films 1 Field dir. Fielder Roe People 1 Fielder Roe Studios 1 Field & Co" in printed
    assert "Reviews 1 Harvest" in printed


def test_a_search_without_words_asks_for_some(client: Client) -> None:
    make.review()
    assert (
        words(client, "/search/?q=+") == "Search Films, people, studios, words of a review Search"
    )


def test_a_search_that_finds_nothing_says_so(client: Client) -> None:
    assert "Nothing found for “<zebra>”" in words(client, "/search/?q=<zebra>")


@pytest.mark.parametrize("text", ["!!!", "x" * 201, "b c d e f g h i j"])
def test_what_cannot_be_searched_for_is_said(client: Client, text: str) -> None:
    make.review(make.film("Bait"))
    response = client.get(f"/search/?q={text}")
    assert response.status_code == 400
    assert response.context["sections"] == {}
    assert response.text.count("<code>q</code>: “") == 1
