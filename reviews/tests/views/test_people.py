"""People from A to Z, and a person."""

import re

import pytest
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import PersonAlias
from reviews.tests import make
from reviews.tests.views.reading import printed

pytestmark = pytest.mark.django_db


def test_people_are_listed_by_family_name(client: Client) -> None:
    make.review(make.film(directors=["Ana Zed", "Kim Tae-kyun"]), critic="Zoe Abel")
    assert printed(client, "/people/").endswith("# Abel, Zoe Kim Tae-kyun Zed, Ana")


def test_a_person_shows_films_by_role_with_characters_and_spellings(client: Client) -> None:
    film = make.film("Field", year=1990, directors=["Ana Roe"], cast=[("Ana Roe", "Tom")])
    film.credits.filter(role="actor").update(credited_as="A. Roe")
    PersonAlias.objects.create(person=make.person("Ana Roe"), name="Anna Roe")
    make.review(film)
    assert printed(client, "/people/ana-roe/") == (
        "Ana Roe Also Anna Roe"
        " Director Field 1990 Reviews of these films"
        " Actor Field 1990 as Tom credited as A. Roe Reviews of these films"
    )


def test_a_critic_shows_the_reviews_with_their_stars(client: Client) -> None:
    make.review(make.film("Field"), critic="Ada Park", headline="Harvest", rating="0")
    make.review(make.film("Barn"), critic="Bea Lund", headline="Other")
    assert printed(client, "/people/ada-park/").startswith(
        "Ada Park Reviews by Ada Park Harvest ☆☆☆☆☆ Field"
    )


def test_a_critics_reviews_do_not_lead_to_the_page_they_are_on(client: Client) -> None:
    make.review(make.film("Field"), critic="Ada Park", published_on="2020-01-02")
    page = client.get("/people/ada-park/").text.partition("Reviews by Ada Park")[2]
    assert page.count('href="/people/ada-park/"') == 0
    assert page.count("2 January 2020") == 1


def test_a_critic_of_many_reviews_shows_ten_and_leads_to_all(client: Client) -> None:
    film = make.film()
    for _ in range(11):
        make.review(film, critic="Ada Park")
    text = client.get("/people/ada-park/").text
    assert '<a href="/reviews/?critic=ada-park">All 11 reviews</a>' in text


def sentences(client: Client, path: str) -> list[str]:
    """The sentences quoted on the page, the name in stars."""
    rows = client.get(path).context["quoted"].rows
    return [f"{row.before}*{row.name}*{row.after}" for row in rows]


def test_a_person_shows_what_we_wrote_with_its_film_stars_critic_and_date(client: Client) -> None:
    film = make.film("Field", directors=["Ana Roe"])
    body = "Fog. Ana\nRoe sings & <sings>. It rains."
    make.review(film, critic="Bea Lund", rating="2.5", published_on="2020-01-02", body=body)
    name_everywhere()
    assert printed(client, "/people/ana-roe/").endswith(
        "What we wrote Ana Roe sings & <sings>. Field ★★½ ☆☆ Bea Lund 2 January 2020"
    )
    text = client.get("/people/ana-roe/").text
    assert "<p><b>Ana\nRoe</b> sings &amp; &lt;sings&gt;.</p>" in text
    assert '<a href="/reviews/field-bea-lund/#s5"><cite>Field</cite></a>' in text


def test_the_newest_is_quoted_first_and_nothing_twice_on_a_page(client: Client) -> None:
    film = make.film(directors=["Ana Roe"])
    make.review(film, body="Ana Roe sings. There Roe rests.", published_on="2020-01-02")
    make.review(film, body="Ana Roe sings, and Roe rests.", published_on="2021-01-02")
    make.review(film, body="Ana Roe sings.", published_on=None)
    name_everywhere()
    assert sentences(client, "/people/ana-roe/") == [
        "*Ana Roe* sings, and Roe rests.",
        "*Ana Roe* sings.",
        "There *Roe* rests.",
    ]


def test_who_is_nowhere_named_is_not_quoted(client: Client) -> None:
    make.review(make.film(directors=["Ana Roe"]))
    name_everywhere()
    assert "What we wrote" not in client.get("/people/ana-roe/").text


def test_what_we_wrote_goes_on_over_pages_of_ten(client: Client) -> None:
    film = make.film("Field", directors=["Ana Roe"])
    for number in range(25):
        make.review(film, body=f"Ana Roe sings {number}.", published_on=f"20{number + 10}-01-02")
    name_everywhere()
    pages = [sentences(client, f"/people/ana-roe/?page={number}") for number in (1, 2, 3)]
    told = [f"*Ana Roe* sings {number}." for number in reversed(range(25))]
    assert pages == [told[:10], told[10:20], told[20:]]


def test_the_pages_of_what_we_wrote_lead_to_each_other(client: Client) -> None:
    film = make.film("Field", directors=["Ana Roe"])
    for number in range(25):
        make.review(film, body=f"Ana Roe sings {number}.")
    name_everywhere()
    addresses = ["/people/ana-roe/", "/people/ana-roe/?page=2", "/people/ana-roe/?page=3"]
    leads = [re.findall(r'rel="(prev|next)"\s+href="([^"]+)"', client.get(path).text)
             for path in addresses]  # fmt: skip
    assert leads == [
        [("next", addresses[1])],
        [("prev", addresses[0]), ("next", addresses[2])],
        [("prev", addresses[1])],
    ]


def test_a_later_page_holds_the_sentences_alone_and_names_itself(client: Client) -> None:
    film = make.film("Field", directors=["Ana Roe"])
    for number in range(11):
        make.review(film, critic="Ana Roe", body=f"Ana Roe sings {number}.")
    name_everywhere()
    text = client.get("/people/ana-roe/?page=2").text
    assert re.findall(r'rel="canonical" href="[a-z]+://[^/]+([^"]+)"', text) == [
        "/people/ana-roe/?page=2"
    ]
    assert re.findall("<h2[^>]*>(.+?)</h2>", text) == ["What we wrote"]


@pytest.mark.parametrize("number", ["0", "-1", "x", "2", "9" * 40, "٣", "999999999"])
def test_a_page_of_what_we_wrote_that_does_not_exist_is_not_found(
    client: Client, number: str
) -> None:
    make.review(make.film(directors=["Ana Roe"]), body="Ana Roe sings.")
    name_everywhere()
    assert client.get(f"/people/ana-roe/?page={number}").status_code == 404
