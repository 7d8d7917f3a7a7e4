"""Drafts and embargoed reviews leave no trace on any page, nor do those only they name."""

import pytest
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import Mention
from reviews.tests import make

pytestmark = pytest.mark.django_db

LISTS = [
    "/",
    "/reviews/",
    "/reviews/?sort=oldest",
    "/reviews/?unrated=1&rating_min=0",
    "/reviews/feed/",
    "/films/",
    "/people/",
    "/studios/",
    "/sitemap.xml",
    "/reviews/open-open-park/",
    "/films/open/",
    "/people/open-roe/",
    "/people/open-park/",
    "/studios/open-pictures/",
    "/search/?q=open",
]
HIDDEN = ["/reviews/bait-bait-park/", "/films/bait/", "/people/bait-roe/", "/people/bait-park/",
          "/studios/bait/"]  # fmt: skip
HIDING = {"draft": {"status": "draft"}, "embargoed": {"go_live_at": "2999-01-01T00:00Z"}}


@pytest.fixture(params=HIDING, autouse=True)
def bait(request) -> None:
    """A public film with a hidden review, and a film that only a hidden review knows."""
    hidden = HIDING[request.param]
    shown = make.film("Open", directors=["Open Roe"], studios=["Open Pictures"])
    make.review(shown, critic="Open Park")
    named = "Bait: Open Roe bait, “Open” bait."
    make.review(shown, critic="Open Park", headline="Bait", body=named, **hidden)
    secret = make.film("Bait", directors=["Bait Roe", "Open Roe"], studios=["Bait"])
    secret.studio_credits.create(studio=make.studio("Open Pictures"), position=1)
    make.review(secret, critic="Bait Park", headline="Bait", body=named, **hidden)
    name_everywhere()
    assert Mention.objects.filter(person__name="Open Roe").count() == 2


@pytest.mark.parametrize("address", LISTS)
def test_no_page_shows_what_is_hidden(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    assert response.text.lower().count("bait") == 0


@pytest.mark.parametrize("address", HIDDEN)
def test_a_hidden_page_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_former_address_of_what_is_hidden_is_not_found(client: Client) -> None:
    film = make.Film.objects.get(title="Bait")
    film.slug = "new-bait"
    film.save()
    assert client.get("/films/bait/").status_code == 404


def test_a_search_for_what_is_hidden_finds_nothing(client: Client) -> None:
    assert client.get("/search/?q=bait").context["total"] == 0
    assert client.get("/reviews/?q=bait").context["page"].paginator.count == 0


def test_what_only_hidden_reviews_say_of_somebody_is_neither_quoted_nor_linked(
    client: Client,
) -> None:
    assert client.get("/people/open-roe/").context["quoted"].rows == []
    [group] = client.get("/films/open/").context["credits"]
    assert [credit.told for credit in group.credits] == [None]
    assert client.get("/people/open-roe/?page=2").status_code == 404


@pytest.mark.parametrize("name", ["director", "critic"])
def test_who_is_hidden_is_no_filter(client: Client, name: str) -> None:
    slug = {"director": "bait-roe", "critic": "bait-park"}[name]
    assert client.get(f"/reviews/?{name}={slug}").status_code == 400
