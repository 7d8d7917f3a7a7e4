"""The active filters, each with the way to drop it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count
from django.http import QueryDict

from reviews.catalogue.fields import LONGEST_SHOWN
from reviews.catalogue.filters import SLUGS, ReviewFilterSet
from reviews.models import Review


@dataclass(frozen=True)
class Chip:
    """An active filter value and the query that is left without it."""

    label: str
    value: str
    query: QueryDict


@dataclass(frozen=True)
class Suggestion:
    """The one filter whose loss gives the most reviews."""

    label: str
    count: int
    query: QueryDict


def chips(filters: ReviewFilterSet) -> list[Chip]:
    """One for each value of each filter; people and studios go by their names."""
    asked = filters.asked
    return [
        Chip(filters.filters[name].label, _words(filters, name, value), _less(asked, name, value))
        for name, values in asked.lists()
        if name != "sort"
        for value in values
    ]


def suggestion(filters: ReviewFilterSet) -> Suggestion | None:
    """What to drop when nothing matches, or None where no single filter is to blame."""
    names = [name for name in filters.asked if name != "sort"]
    if filters.errors or not names:
        return None
    counts = Review.objects.published().aggregate(
        **{name: Count("pk", filter=filters.matching(without=name)) for name in names}
    )
    best = max(names, key=lambda name: counts[name])
    if not counts[best]:
        return None
    query = filters.asked
    del query[best]
    return Suggestion(filters.filters[best].label, counts[best], query)


def _words(filters: ReviewFilterSet, name: str, value: str) -> str:
    if name == "unrated":
        return ""
    things = filters.chosen.get(name) or []
    labels = {t.asked: t.label for t in things} if name in SLUGS else {}
    text = labels.get(value, value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def _less(asked: QueryDict, name: str, value: str) -> QueryDict:
    query = asked.copy()
    query.setlist(name, [other for other in query.getlist(name) if other != value])
    return query
