"""The pages that say what went wrong."""

import pytest
from django.test import Client

from reviews.tests.serving.run import manage
from reviews.tests.views.reading import printed

ASK = """
from django.test import Client
answer = Client(raise_request_exception=False).get("/reviews/", headers={"host": "127.0.0.1"})
print(answer.status_code, answer["Retry-After"], answer["Cache-Control"])
"""


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "template"), [("/?q=%00", "400.html"), ("/no/", "404.html")])
def test_a_wrong_address_gets_a_page_of_the_house(
    reader: Client, address: str, template: str
) -> None:
    assert reader.get(address).templates[0].name == template


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "reason"),
    [("q=%00", "The query is not text."), ("q=" + "a" * 5000, "The query is too long.")],
)
def test_a_refused_request_is_told_why(reader: Client, query: str, reason: str) -> None:
    seen = printed(reader, f"/?{query}")
    assert seen.startswith(f"This request was not understood {reason} The front page")


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_not_repeated(reader: Client) -> None:
    response = reader.get("/reviews", headers={"host": "evil.example"})
    assert (response.status_code, b"evil.example" in response.content) == (400, False)
    assert b"Something in the address or the form" in response.content


@pytest.mark.django_db
def test_a_form_without_its_token_gets_a_page_of_the_house() -> None:
    response = Client(enforce_csrf_checks=True).post("/admin/login/")
    assert (response.status_code, response.templates[0].name) == (403, "403.html")


@pytest.mark.django_db
def test_a_fault_in_the_code_is_a_500_that_says_nothing_of_it(reader: Client) -> None:
    response = reader.get("/broken/")
    assert (response.status_code, b"a fault in the code" in response.content) == (500, False)


@pytest.mark.django_db
def test_a_database_that_went_away_is_a_503_that_asks_to_come_back(reader: Client) -> None:
    response = reader.get("/gone/")
    assert (response.status_code, response["Retry-After"]) == (503, "10")


@pytest.mark.parametrize("url", ["postgresql://reviews@127.0.0.1:1/reviews", "sqlite:////dev/null"])
def test_a_database_that_does_not_answer_is_a_503(url: str) -> None:
    result = manage("shell", "--verbosity", "0", "--command", ASK, DATABASE_URL=url)
    assert result.stdout == "503 10 no-store\n"
