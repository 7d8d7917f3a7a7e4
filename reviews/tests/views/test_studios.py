"""Studios from A to Z, and a studio."""

import pytest
from django.test import Client

from reviews.models import StudioAlias
from reviews.tests import make
from reviews.tests.views.reading import printed

pytestmark = pytest.mark.django_db


def test_studios_are_listed_by_name(client: Client) -> None:
    make.review(make.film(studios=["Moth", "The Lantern"]))
    assert printed(client, "/studios/").endswith("# The Lantern Moth")


def test_a_studio_shows_its_films_the_latest_first(client: Client) -> None:
    for title, year in [("Old", 1950), ("Unknown", None), ("New", 2000)]:
        make.review(make.film(title, year=year, studios=["Lantern"]))
    StudioAlias.objects.create(studio=make.studio("Lantern"), name="LF")
    assert printed(client, "/studios/lantern/") == (
        "Studio Lantern Also LF Films New 2000 Old 1950 Unknown Reviews of these films"
    )
