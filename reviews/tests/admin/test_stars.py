"""Stars that an editor changes in the form of a review, and what is printed of them."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from reviews.importing import Options, find, import_reviews
from reviews.importing.export import export_copy
from reviews.models import Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened
from reviews.tests.admin.queue import Bring, click

pytestmark = pytest.mark.django_db


def save(client: Client, review: Review, **typed: str) -> None:
    client.post(address(review), opened(client, address(review)) | typed)


def stars() -> tuple[Any, str]:
    rating, printed = Review.objects.values_list("rating", "rating_printed").get()
    return rating if rating is None else str(rating), printed


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ({"rating": "4.0"}, ("4.0", "4.0 STARS")),
        ({"rating": "0.0"}, ("0.0", "0.0 STARS")),
        ({"rating": ""}, (None, "")),
        ({"rating": "4.0", "rating_printed": "★★★★"}, ("4.0", "★★★★")),
        ({"rating_printed": "THREE STARS"}, ("3.0", "THREE STARS")),
        ({"headline": "Fog"}, ("3.0", "3 STARS")),
    ],
)
def test_what_is_printed_follows_the_stars_unless_the_editor_says_how(
    admin_client: Client, typed: dict[str, str], saved: tuple[str | None, str]
) -> None:
    save(admin_client, make.review(rating="3.0", rating_printed="3 STARS"), **typed)
    assert stars() == saved


def test_nothing_is_printed_of_stars_where_nothing_was(admin_client: Client) -> None:
    save(admin_client, make.review(rating="3.0"), rating="4.0")
    assert stars() == ("4.0", "")


@pytest.mark.parametrize("given", ["4.0", "0.0", ""])
def test_stars_of_the_form_go_out_as_copy_and_come_in_again(
    admin_client: Client, bring: Bring, tmp_path: Path, given: str
) -> None:
    bring("title-inferred")
    save(admin_client, Review.objects.get(), rating=given)
    saved = stars()
    assert export_copy(tmp_path / "out", drafts=True) == (1, [])
    Review.objects.all().delete()
    import_reviews(find([tmp_path / "out"]), Options())
    assert stars() == saved


def test_stars_of_the_form_stay_when_the_copy_comes_again(
    admin_client: Client, bring: Bring
) -> None:
    bring("title-inferred")
    save(admin_client, Review.objects.get(), rating="4.0")
    bring("editor-kept", stars="2 STARS")
    assert stars() == ("4.0", "4.0 STARS")


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        ("rating-unread", "MANY STARS"),
        ("rating-ambiguous", "NO STARS"),
        ("rating-out-of-scale", "9 STARS"),
        ("rating-not-half-star", "2.3 STARS"),
        ("rating-other-scale", "3/4"),
    ],
)
def test_stars_of_the_queue_are_what_is_printed_and_go_out_as_copy(
    admin_client: Client, bring: Bring, tmp_path: Path, code: str, printed: str
) -> None:
    click(admin_client, bring(code, stars=printed), "stars:2.5")
    assert stars() == ("2.5", "2.5 STARS")
    assert export_copy(tmp_path / "out") == (1, [])
    Review.objects.all().delete()
    import_reviews(find([tmp_path / "out"]), Options())
    assert stars() == ("2.5", "2.5 STARS")
