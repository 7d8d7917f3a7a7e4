"""What words find, looked up once for all that a page asks of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, QuerySet, Window

from reviews.models import Review

FEW = 200


@dataclass(frozen=True)
class Found:
    """Reviews, and how many they are where that is known."""

    reviews: QuerySet[Review]
    total: int | None = None


def look_up(reviews: QuerySet[Review], among: QuerySet[Review]) -> Found:
    """Count the reviews, all of which are in `among`: one query.

    A few are given as those of `among` that have their keys, so that nothing that is asked of
    them next goes through the texts again.
    """
    counted = reviews.order_by().annotate(total=Window(Count("pk")))
    rows = list(counted.values_list("pk", "total")[: FEW + 1])
    if len(rows) > FEW:
        return Found(reviews, rows[0][1])
    return Found(among.filter(pk__in=[key for key, _ in rows]), len(rows))
