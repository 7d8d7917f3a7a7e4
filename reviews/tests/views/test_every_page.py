"""What every public page says of itself, and what none of them does."""

import re

import pytest
from django.test import Client
from django.urls import resolve

from reviews.tests import make

pytestmark = pytest.mark.django_db

ADDRESSES = ["/", "/reviews/", "/reviews/field-ada-park/", "/films/", "/films/field/", "/people/",
             "/people/ada-park/", "/studios/", "/studios/lantern/", "/search/"]  # fmt: skip
ALL = [*ADDRESSES, "/reviews/feed/", "/sitemap.xml", "/robots.txt"]


@pytest.fixture(autouse=True)
def field(settings) -> None:
    settings.SITE_URL = "https://films.example"
    settings.SITE_NAME = "The Daily Reel"
    make.review(make.film("Field", studios=["Lantern"]), critic="Ada Park")


def meta(text: str, name: str) -> list[str]:
    return re.findall(rf'<meta (?:name|property)="{name}"\s+content="([^"]*)"', text)


def canonical(text: str) -> list[str]:
    return re.findall(r'<link rel="canonical" href="([^"]*)"', text)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_names_its_one_address_under_the_sites_own(client: Client, address: str) -> None:
    text = client.get(address, {"utm_source": "x"}).text
    assert canonical(text) == meta(text, "og:url") == [f"https://films.example{address}"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_has_one_heading_a_title_a_description_and_a_language(client, address) -> None:
    text = client.get(address).text
    assert len(re.findall("<h1", text)) == 1
    assert re.findall("<title>(.*)</title>", text)[0].endswith("The Daily Reel")
    assert meta(text, "description") == meta(text, "og:description") != [""]
    assert '<html lang="en">' in text


@pytest.mark.parametrize("address", ADDRESSES)
def test_each_search_on_a_page_has_a_name_of_its_own(client: Client, address: str) -> None:
    names = re.findall(r'<search[^>]*?(?: aria-label="(.*?)")?>', client.get(address).text)
    own = {"/reviews/": ["Reviews"], "/search/": ["Your search"]}
    assert names == ["Site", *own.get(address, [])]


def test_titles_differ_from_page_to_page(client: Client) -> None:
    titles = {re.findall("<title>(.*)</title>", client.get(path).text)[0] for path in ADDRESSES}
    assert len(titles) == len(ADDRESSES)


def test_a_filtered_list_keeps_filters_and_page_but_neither_order_nor_noise(client) -> None:
    for _ in range(20):
        make.review()
    text = client.get("/reviews/?sort=title&utm_source=x&page=2&rating_min=3").text
    assert canonical(text) == ["https://films.example/reviews/?rating_min=3&amp;page=2"]
    assert 'href="/reviews/feed/?rating_min=3&amp;sort=title"' in text


@pytest.mark.parametrize(
    ("address", "robots"),
    [
        ("/reviews/", []),
        ("/reviews/?page=1", []),
        ("/reviews/?rating_min=3", ["noindex"]),
        ("/reviews/?q=field", ["noindex"]),
        ("/reviews/?rating_min=x", ["noindex"]),
        ("/search/?q=field", ["noindex"]),
        ("/nowhere/", ["noindex"]),
    ],
)
def test_what_was_asked_for_or_mistaken_is_not_indexed(
    client: Client, address: str, robots
) -> None:
    assert meta(client.get(address).text, "robots") == robots


@pytest.mark.parametrize("address", ALL)
def test_a_page_sets_no_cookie_and_depends_on_none(client: Client, address: str) -> None:
    response = client.get(address)
    assert (response.status_code, dict(response.cookies)) == (200, {})
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_has_neither_inline_style_nor_script_that_runs(client: Client, address: str) -> None:
    text = client.get(address).text
    assert re.findall(r"<style|\sstyle=|\son\w+=|javascript:|data:", text) == []
    assert re.findall(r"<script(?! type=\"application/ld\+json\")", text) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_structured_data_stands_on_review_pages_alone(client: Client, address: str) -> None:
    expected = 1 if address == "/reviews/field-ada-park/" else 0
    assert client.get(address).text.count("application/ld+json") == expected


@pytest.mark.parametrize("address", ALL)
def test_a_view_is_read_and_never_written_to(client: Client, rf, address: str) -> None:
    view, args, names = resolve(address)
    assert client.head(address).status_code == 200
    assert view(rf.post(address), *args, **names).status_code == 405


@pytest.mark.parametrize(
    "path",
    ["/films/FIELD/", "/films/Field/", "/films/fi%00eld/", "/films/fi eld/", "/films/é/",
     "/films/../films/", "/films/field/x/", "/reviews//", "/people/nobody/", "/x/"],
)  # fmt: skip
def test_any_other_address_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code in (400, 404)
