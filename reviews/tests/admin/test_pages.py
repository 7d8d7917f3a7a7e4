"""The pages of the desk: their queries, and nothing in them that the CSP would stop."""

from html.parser import HTMLParser

import pytest
from django.test import Client

from reviews.models import Copy, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened

pytestmark = pytest.mark.django_db


class _Inline(HTMLParser):
    """What a page holds that a strict content security policy stops."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        data = ("type", "application/ld+json") in attrs or ("type", "application/json") in attrs
        if tag == "style" or (tag == "script" and "src" not in names and not data):
            self.found.append(tag)
        self.found += [name for name in names if name == "style" or name.startswith("on")]
        self.found += [str(value) for _, value in attrs if str(value).startswith("javascript:")]


def stopped(page: bytes) -> list[str]:
    parser = _Inline()
    parser.feed(page.decode())
    return parser.found


def fill(count: int) -> None:
    """That many rows of everything, each with all that it can have."""
    for n in range(count):
        film = make.film(f"Film {n}", directors=[f"Director {n}"], studios=[f"Studio {n}"])
        review = make.review(film, critic=f"Critic {n}", published_on=f"2026-05-0{n + 1}")
        text = {"content": b"A field.", "sha256": str(n), "encoding": "utf-8"}
        copy = Copy.objects.create(review=review, path=f"{n}.txt", **text)
        people = [make.person(f"Critic {n}").pk]
        told = {"fact": "byline", "words": f"Critic {n}", "people": people}
        copy.notices.create(code="person-ambiguous", message="Who?", data=told)


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(
    ("model", "queries"),
    [("review", 9), ("film", 8), ("person", 7), ("studio", 7), ("copy", 7), ("notice", 8)],
)
def test_a_list_asks_as_much_for_three_rows_as_for_one(
    admin_client: Client, django_assert_num_queries, model: str, queries: int, rows: int
) -> None:
    fill(rows)
    with django_assert_num_queries(queries):
        admin_client.get(f"/admin/reviews/{model}/")


@pytest.mark.parametrize(
    ("model", "texts"), [("review", {"body", "text_key"}), ("copy", {"content", "facts"})]
)
def test_a_list_leaves_the_long_texts_in_the_database(
    admin_client: Client, model: str, texts: set[str]
) -> None:
    fill(1)
    rows = admin_client.get(f"/admin/reviews/{model}/").context["cl"].result_list
    assert [row.get_deferred_fields() for row in rows] == [texts]


def test_the_queue_leaves_the_long_texts_in_the_database(admin_client: Client) -> None:
    fill(1)
    [notice] = admin_client.get("/admin/reviews/notice/").context["cl"].result_list
    assert notice.copy.get_deferred_fields() == {"content", "facts"}
    assert notice.copy.review.get_deferred_fields() == {"body", "text_key"}


@pytest.mark.parametrize(
    "page", ["", "review/", "review/add/", "film/add/?_popup=1", "copy/", "notice/"]
)
def test_no_page_holds_a_script_or_style_of_its_own(admin_client: Client, page: str) -> None:
    fill(1)
    url = f"/admin/reviews/{page}" if page else "/admin/"
    assert stopped(admin_client.get(url).content) == []


def test_no_page_of_a_review_holds_a_script_or_style_of_its_own(admin_client: Client) -> None:
    fill(1)
    review = Review.objects.get()
    form = opened(admin_client, address(review)) | {"headline": "Mine"}
    admin_client.post(address(review), form)
    pages = [admin_client.post(address(review), form)]
    pages += [admin_client.get(address(review, page)) for page in ("preview", "delete", "history")]
    pages.append(admin_client.get(address(review.copy)))
    pages.append(admin_client.get(address(review.copy.notices.get())))
    assert [stopped(page.content) for page in pages] == [[], [], [], [], [], []]


def test_the_first_page_says_where_to_begin(admin_client: Client) -> None:
    page = admin_client.get("/admin/").content.decode()
    assert page.count('<a href="/admin/reviews/review/add/">add a review</a>') == 1


def test_the_desk_carries_the_name_of_the_house(admin_client: Client, settings) -> None:
    page = admin_client.get("/admin/").content.decode()
    assert page.count(f'<a href="/admin/">{settings.SITE_NAME}</a>') == 1
