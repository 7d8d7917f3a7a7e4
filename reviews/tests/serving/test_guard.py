"""What is refused before any view reads it."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "query", ["q=%00", "q=%ff", "q=%c0%80", "q=%ed%a0%80", "%00=1", "q=\xff", "q=" + "a" * 4095]
)
def test_a_query_that_is_no_text_or_too_long_is_refused(reader: Client, query: str) -> None:
    assert reader.get("/robots.txt", QUERY_STRING=query).status_code == 400


def test_a_path_with_a_nul_is_refused(reader: Client) -> None:
    assert reader.get("/", PATH_INFO="/films/\0/").status_code == 400


@pytest.mark.parametrize("path", ["/films/\xff/", "/films/\xc0\x80/"])
def test_a_path_in_no_encoding_leads_nowhere(reader: Client, path: str) -> None:
    assert reader.get("/", PATH_INFO=path).status_code == 404


def test_a_cookie_that_hides_a_nul_is_refused(reader: Client) -> None:
    response = reader.get("/admin/", headers={"cookie": r'session="\000aaaaaaaaaaaaaaaa"'})
    assert response.status_code == 400


@pytest.mark.parametrize("query", ["q=caf%C3%A9", "q=%EA%B4%B4%EB%AC%BC"])
def test_any_text_may_be_asked_for(reader: Client, query: str) -> None:
    assert reader.get("/reviews/", QUERY_STRING=query).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
def test_a_public_page_is_only_read(method: str) -> None:
    response = Client(enforce_csrf_checks=True).generic(method, "/reviews/")
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")


def test_the_desk_is_written_to_but_not_otherwise(reader: Client) -> None:
    statuses = [reader.generic(method, "/admin/login/").status_code for method in ("POST", "PUT")]
    assert statuses == [200, 405]
