"""The pages that say what went wrong."""

import pytest
from django.test import Client

from reviews.tests.serving.run import manage

ASK = """
from django.test import Client
answer = Client(raise_request_exception=False).get("/reviews/", headers={"host": "127.0.0.1"})
print(answer.status_code, answer["Retry-After"], answer["Cache-Control"])
"""


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
