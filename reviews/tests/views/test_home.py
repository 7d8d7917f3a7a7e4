"""The front page."""

import pytest
from django.test import Client

from reviews.tests import make
from reviews.tests.views.reading import printed

pytestmark = pytest.mark.django_db


def test_the_front_page_leads_with_the_latest_and_the_best(client: Client) -> None:
    make.review(make.film("Field"), headline="Old best", rating="5", published_on="2000-01-01")
    make.review(make.film("Barn"), headline="New worst", rating="0", published_on="2020-01-01")
    context = client.get("/").context
    assert [review.headline for review in context["latest"]] == ["New worst", "Old best"]
    assert [review.headline for review in context["best"]] == ["Old best", "New worst"]
    assert [(str(step["rating"]), step["count"]) for step in context["ratings"]] == [
        ("5.0", 1),
        ("0.0", 1),
    ]


def test_an_empty_site_has_a_front_page(client: Client) -> None:
    assert "No review has been published yet." in printed(client, "/")
