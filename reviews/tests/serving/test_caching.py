"""Who may keep a page, and for how long."""

import pytest
from django.contrib.auth.models import User
from django.templatetags.static import static
from django.test import Client

from reviews.tests import make

pytestmark = pytest.mark.django_db

PUBLIC = "public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400"
PAGES = [
    "/",
    "/reviews/",
    "/reviews/?rating_min=3",
    "/reviews/feed/",
    "/films/",
    "/people/",
    "/studios/",
    "/search/?q=field",
    "/sitemap.xml",
    "/robots.txt",
]


@pytest.mark.parametrize("address", PAGES)
def test_a_public_page_may_be_kept_and_is_the_same_for_everyone(
    client: Client, address: str
) -> None:
    make.review(make.film(directors=["Ada Park"], studios=["Lantern Films"]))
    response = client.get(address)
    kept = response["Cache-Control"], response["Vary"], dict(response.cookies)
    assert (response.status_code, kept) == (200, (PUBLIC, "Accept-Encoding", {}))


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_page_that_did_not_change_is_not_sent_again(client: Client, encoding: str) -> None:
    first = client.get("/", headers={"accept-encoding": encoding})
    asked = {"accept-encoding": encoding, "if-none-match": first["ETag"]}
    again = client.get("/", headers=asked)
    assert (again.status_code, again.content, again["Cache-Control"]) == (304, b"", PUBLIC)


def test_a_page_that_changed_is_sent_again(client: Client) -> None:
    first = client.get("/reviews/")
    make.review()
    again = client.get("/reviews/", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 200


def test_a_signed_in_editors_pages_are_kept_by_nobody(client: Client) -> None:
    client.force_login(User.objects.create_user("chief"))
    kept = [client.get("/")["Cache-Control"] for _ in ("renews the session", "only looks at it")]
    assert kept == ["no-store", "no-store"]


def test_a_page_that_sets_a_cookie_is_kept_by_nobody(reader: Client) -> None:
    assert reader.get("/personal/")["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "address",
    [
        "/nothing/",
        "/?q=%00",
        "/broken/",
        "/gone/",
        "/readyz",
        "/admin/login/",
        "/reviews/?rating_min=none",
    ],
)
def test_errors_health_and_the_desk_are_kept_by_nobody(reader: Client, address: str) -> None:
    directives = reader.get(address)["Cache-Control"].split(", ")
    assert "no-store" in directives


def test_a_static_file_is_kept_for_good_under_its_hashed_name(client: Client) -> None:
    response = client.get(static("admin/css/base.css"))
    assert response["Cache-Control"] == "max-age=315360000, public, immutable"


def test_a_static_file_is_not_shared_with_other_origins(client: Client) -> None:
    assert "Access-Control-Allow-Origin" not in client.get(static("admin/css/base.css"))
