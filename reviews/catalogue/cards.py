"""Reviews as lists show them."""

from django.db.models import QuerySet
from django.db.models.functions import Left

from reviews.models import Review
from reviews.models.review import ReviewQuerySet

OPENING_LENGTH = 320


def cards(reviews: ReviewQuerySet) -> QuerySet[Review]:
    """With film, directors and critic, and the opening words in place of the whole text."""
    return reviews.for_cards().annotate(opening=Left("body", OPENING_LENGTH))
