"""Pages of a list."""

import pytest
from django.http import Http404

from reviews.catalogue.paging import page_of
from reviews.models import Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def test_a_page_holds_its_part_of_the_rows() -> None:
    keys = [make.review().pk for _ in range(3)]
    page = page_of(Review.objects.order_by("pk"), "2", size=2)
    assert [review.pk for review in page] == keys[2:]


def test_no_number_is_the_first_page_even_of_nothing() -> None:
    assert page_of(Review.objects.order_by("pk"), "").number == 1


@pytest.mark.parametrize(
    "number", ["0", "-1", "2", "01", "+1", "1.0", "1e0", "٣", "last", "9" * 40]
)
def test_a_page_that_does_not_exist_is_not_found(number: str) -> None:
    make.review()
    with pytest.raises(Http404):
        page_of(Review.objects.order_by("pk"), number)
