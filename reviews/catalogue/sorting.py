"""The orders of the list of reviews. Unknown values come last; every order ends in the key.

By title the films stand as the list of films has them, each with its newest review first.
"""

from django.db.models import F, QuerySet
from django.db.models.expressions import OrderBy

from reviews.models import Review

DEFAULT = "newest"
NEWEST = ("-date_key", "-pk")

ORDERS: dict[str, tuple[str | OrderBy, ...]] = {
    "newest": NEWEST,
    "oldest": (F("published_on").asc(nulls_last=True), "pk"),
    "highest": (F("rating").desc(nulls_last=True), *NEWEST),
    "lowest": (F("rating").asc(nulls_last=True), *NEWEST),
    "title": ("film", *NEWEST),
    "year": (F("film__year").desc(nulls_last=True), "film__sort_key", *NEWEST),
}


def in_order(reviews: QuerySet[Review], sort: str | None) -> QuerySet[Review]:
    """The reviews by one of ORDERS; newest first where none is asked for."""
    return reviews.order_by(*ORDERS[sort or DEFAULT])
