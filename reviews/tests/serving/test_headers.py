"""What every response carries."""

from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest
from django.http import HttpResponse
from django.test import Client

from reviewsite.wsgi import application

pytestmark = pytest.mark.django_db

EXPECTED = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self';"
    " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


def security_headers(response: HttpResponse) -> dict[str, str]:
    """The response's own, in the order of the directives that we name."""
    found = {name: response.headers.get(name, "") for name in EXPECTED}
    directives = set(found["Content-Security-Policy"].split("; "))
    policy = EXPECTED["Content-Security-Policy"].split("; ")
    if directives == set(policy):
        found["Content-Security-Policy"] = "; ".join(policy)
    return found


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 200),
        ("/reviews/feed/", 200),
        ("/sitemap.xml", 200),
        ("/healthz", 200),
        ("/admin/login/", 200),
        ("/static/admin/css/base.css", 200),
        ("/reviews", 301),
        ("/admin/", 302),
        ("/?q=%ff", 400),
        ("/nothing-here/", 404),
        ("/static/nothing.css", 404),
        ("/broken/", 500),
        ("/gone/", 503),
    ],
)
def test_every_kind_of_response_has_the_security_headers(
    reader: Client, address: str, status: int
) -> None:
    response = reader.get(address)
    assert (response.status_code, security_headers(response)) == (status, EXPECTED)


def test_a_refused_method_has_the_security_headers(reader: Client) -> None:
    response = reader.delete("/")
    assert (response.status_code, security_headers(response)) == (405, EXPECTED)


def test_a_post_without_its_token_has_the_security_headers() -> None:
    response = Client(enforce_csrf_checks=True).post("/admin/login/")
    assert (response.status_code, security_headers(response)) == (403, EXPECTED)


@pytest.mark.parametrize("https", [False, True])
def test_an_unknown_host_is_refused_with_the_security_headers(
    reader: Client, settings: Any, https: bool
) -> None:
    settings.SECURE_SSL_REDIRECT = https
    response = reader.get("/", headers={"host": "elsewhere.example"})
    assert (response.status_code, security_headers(response)) == (400, EXPECTED)


def test_an_unchanged_page_has_the_security_headers(reader: Client) -> None:
    etag = reader.get("/")["ETag"]
    response = reader.get("/", headers={"if-none-match": etag})
    assert (response.status_code, security_headers(response)) == (304, EXPECTED)


def test_https_is_asked_for_and_remembered(reader: Client, settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT, settings.SECURE_HSTS_SECONDS = True, 60
    assert reader.get("/films/")["Location"] == "https://testserver/films/"
    assert reader.get("/films/", secure=True)["Strict-Transport-Security"][:10] == "max-age=60"


def test_health_is_answered_without_https(reader: Client, settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT = True
    assert [reader.get(path).status_code for path in ("/healthz", "/healthz/")] == [200, 200]


def test_a_proxys_request_id_is_kept(reader: Client) -> None:
    response = reader.get("/healthz", headers={"x-request-id": "edge-7.a_b"})
    assert response["X-Request-ID"] == "edge-7.a_b"


@pytest.mark.parametrize("given", ["", "a" * 65, 'a","status":200', "a\nb"])
def test_a_request_id_that_could_forge_a_log_is_replaced(reader: Client, given: str) -> None:
    response = reader.get("/healthz", headers={"x-request-id": given})
    assert (response["X-Request-ID"] != given, len(response["X-Request-ID"])) == (True, 32)


def test_a_head_is_answered_without_a_body() -> None:
    environ = {"REQUEST_METHOD": "HEAD", "PATH_INFO": "/robots.txt", "HTTP_HOST": "testserver"}
    setup_testing_defaults(environ)
    told: dict[str, str] = {}
    body = application(environ, lambda status, headers: told.update(headers))
    assert (b"".join(body), int(told["Content-Length"]) > 0) == (b"", True)
