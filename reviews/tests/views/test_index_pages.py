"""What the lists and pages of films, people and studios share."""

import pytest
from django.test import Client

from reviews.tests import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("query", ["letter=f", "letter=FF", "letter=F&page=2", "page=x"])
def test_a_letter_or_page_that_does_not_exist_is_not_found(client: Client, query: str) -> None:
    make.review(make.film("Field"))
    for path in ("films", "people", "studios"):
        assert client.get(f"/{path}/?{query}").status_code == 404


@pytest.mark.parametrize(
    ("model", "path"), [("Film", "films"), ("Person", "people"), ("Studio", "studios")]
)
def test_a_former_address_redirects_for_good(client: Client, model: str, path: str) -> None:
    make.review(make.film("Field", directors=["Field"], studios=["Field"]))
    row = getattr(make, model).objects.get()
    row.slug = "meadow"
    row.save()
    response = client.get(f"/{path}/field/")
    assert (response.status_code, response["Location"]) == (301, f"/{path}/meadow/")
