"""People from A to Z, and a person."""

import pytest
from django.test import Client

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


def test_a_critic_of_many_reviews_shows_ten_and_leads_to_all(client: Client) -> None:
    film = make.film()
    for _ in range(11):
        make.review(film, critic="Ada Park")
    text = client.get("/people/ada-park/").text
    assert '<a href="/reviews/?critic=ada-park">All 11 reviews</a>' in text
