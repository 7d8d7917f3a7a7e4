"""What no reader sends: some 2,400 requests, none of which may break a page or fool a filter."""

from urllib.parse import quote, unquote_to_bytes

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviews.tests import make

pytestmark = pytest.mark.django_db

BAIT = b"Nothing but bait"
LISTS = ["/", "/reviews/", "/reviews/feed/", "/films/", "/people/", "/studios/", "/search/"]
THINGS = ["/reviews/{}/", "/films/{}/", "/people/{}/", "/studios/{}/"]
METHODS = "POST PUT DELETE PATCH OPTIONS HEAD TRACE CONNECT BREW".split()
FILTERS = "rating_min rating_max unrated director studio critic actor year_min year_max".split()
PARAMETERS = ["q", *FILTERS, "sort", "page"]
BAD = {
    "nul": "%00",
    "hidden nul": "a%00b",
    "long": "a" * 5_000,
    "forty digits": "9" * 40,
    "negative": "-1",
    "not a number": "NaN",
    "infinity": "-Infinity",
    "exponent": "1e400",
    "bad utf-8": "%ff",
    "overlong utf-8": "%c0%80",
    "surrogate": "%ed%a0%80",
    "quotes": quote("'\"`"),
    "script": quote("<script>alert(1)</script>"),
    "sql": quote("' OR 1=1; DROP TABLE reviews_review; --"),
    "wildcards": quote("%_*?"),
    "path": quote("../../etc/passwd", safe=""),
    "template": quote("{{ settings.SECRET_KEY }}{% debug %}"),
    "arabic digits": quote("٣"),
    "superscript": quote("²"),
    "emoji": quote("\U0001f3ac"),
    "right to left": quote("\u202eabc"),
    "newline": "a%0d%0aSet-Cookie:%20x=1",
    "boolean": "nope",
    "year zero": "0000",
}
SLUGS = [
    *(value for name, value in BAD.items() if name != "long"),
    "..", ".", "a.b", "feed.xml", "a%2fb", "a//b", "-", "_", "A", "a" * 2_000, "%2e%2e%2f", "0",
]  # fmt: skip
browser = Client()


@pytest.fixture
def bait() -> None:
    """One published review that a filter which was not understood must not show."""
    film = make.film(directors=["Ada Park"], studios=["Lantern Films"], year=1971)
    make.review(film, critic="Bo Reyes", headline=BAIT.decode())


def ask(path: str, query: str = "", method: str = "GET") -> tuple[int, bytes]:
    """The answer's status and body. What a page raises is raised here."""
    response = browser.generic(method, path, QUERY_STRING=query)
    return response.status_code, response.content


@pytest.mark.parametrize("value", BAD.values(), ids=BAD)
@pytest.mark.parametrize("address", LISTS)
def test_no_value_of_any_parameter_breaks_a_page(bait: None, address: str, value: str) -> None:
    statuses = {ask(address, f"{parameter}={value}")[0] for parameter in PARAMETERS}
    assert statuses <= {200, 400, 404}


@pytest.mark.parametrize("value", BAD.values(), ids=BAD)
@pytest.mark.parametrize("address", ["/reviews/", "/reviews/feed/"])
def test_a_filter_that_is_not_understood_shows_no_review(
    bait: None, address: str, value: str
) -> None:
    queries = [f"{name}={value}" for name in FILTERS]
    assert [query for query in queries if BAIT in ask(address, query)[1]] == []


@pytest.mark.parametrize("value", ["", "3", "1971", "ada-park", "nobody", "newest", "%20"])
@pytest.mark.parametrize("parameter", PARAMETERS)
def test_a_parameter_given_fifty_times_breaks_no_page(
    bait: None, parameter: str, value: str
) -> None:
    query = "&".join([f"{parameter}={value}"] * 50)
    assert {ask(address, query)[0] for address in LISTS} <= {200, 400, 404}


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("thing", THINGS)
def test_an_odd_slug_leads_nowhere(bait: None, thing: str, slug: str) -> None:
    path = unquote_to_bytes(thing.format(slug)).decode("latin-1")
    status = browser.get("/", PATH_INFO=path).status_code
    assert status in {400, 404}


@pytest.mark.parametrize("path", ["//", "///evil.example/", "/reviews//", "/%2e%2e/", "/.env", "*"])
def test_an_odd_path_leads_nowhere(path: str) -> None:
    assert browser.get("/", PATH_INFO=path).status_code == 404


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("address", [*LISTS, "/robots.txt", "/sitemap.xml", "/healthz", "/none/"])
def test_no_method_breaks_a_page(bait: None, address: str, method: str) -> None:
    expected = {200, 404} if method == "HEAD" else {405}
    assert ask(address, method=method)[0] in expected


@given(query=st.text(st.characters(max_codepoint=255), max_size=60))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_bytes_in_a_query_break_the_reviews(db: None, query: str) -> None:
    parameter = PARAMETERS[len(query) % len(PARAMETERS)]
    assert ask("/reviews/", f"{parameter}={query}")[0] in {200, 400, 404}
