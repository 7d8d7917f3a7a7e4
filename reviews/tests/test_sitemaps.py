"""The sitemap and robots.txt."""

import re

import pytest
from django.test import Client

from reviews import sitemaps
from reviews.tests import make

pytestmark = pytest.mark.django_db

FRONT = ["/", "/reviews/", "/films/", "/people/", "/studios/"]


@pytest.fixture(autouse=True)
def house(settings) -> None:
    settings.SITE_URL = "https://films.example"


def addresses(client: Client, path: str = "/sitemap.xml") -> list[str]:
    response = client.get(path)
    assert response["Content-Type"] == "application/xml"
    return re.findall("<loc>(.+?)</loc>", response.text)


def test_every_public_page_is_listed_under_the_sites_own_address(client: Client) -> None:
    make.review(make.film("Field", directors=["Ana Roe"], studios=["Lantern"]), critic="Ada Park")
    rows = ["/reviews/field-ada-park/", "/films/field/", "/people/ana-roe/", "/people/ada-park/"]
    pages = [*FRONT, *rows, "/studios/lantern/"]
    assert addresses(client) == [f"https://films.example{page}" for page in pages]


def test_a_review_says_when_it_was_last_changed(client: Client) -> None:
    review = make.review()
    found = re.findall("<lastmod>(.+?)</lastmod>", client.get("/sitemap-reviews.xml").text)
    assert found == [review.updated_at.date().isoformat()]


def test_what_is_not_public_is_not_listed(client: Client) -> None:
    bait = make.film("Bait", directors=["Bait Roe"], studios=["Bait"])
    make.review(bait, critic="Bait Park", status="draft")
    make.review(bait, critic="Bait Park", go_live_at="2999-01-01T00:00Z")
    assert addresses(client) == [f"https://films.example{page}" for page in FRONT]


def test_too_many_addresses_for_one_file_make_an_index(client: Client, monkeypatch) -> None:
    monkeypatch.setattr(sitemaps, "MOST_ADDRESSES", 5)
    monkeypatch.setattr(sitemaps.SiteMap, "limit", 1)
    film = make.film("Field")
    for _ in range(2):
        make.review(film)
    assert addresses(client)[-5:] == [
        f"https://films.example/sitemap-{part}"
        for part in [
            "reviews.xml?p=1",
            "reviews.xml?p=2",
            "films.xml?p=1",
            "people.xml?p=1",
            "studios.xml?p=1",
        ]
    ]
    assert addresses(client, "/sitemap-reviews.xml?p=2") == [
        "https://films.example/reviews/field-2/"
    ]


@pytest.mark.parametrize(
    "path", ["/sitemap-bait.xml", "/sitemap-films.xml?p=2", "/sitemap-films.xml?p=x"]
)
def test_a_part_that_does_not_exist_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_robots_are_told_where_the_sitemap_is(client: Client) -> None:
    response = client.get("/robots.txt")
    assert response["Content-Type"] == "text/plain"
    assert response.text.splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /reviews/?",
        "Allow: /reviews/?page=",
        "",
        "Sitemap: https://films.example/sitemap.xml",
    ]
