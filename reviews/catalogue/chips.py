"""The active filters, each with the way to drop it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add

from django.db.models import Case, Count, Value, When
from django.http import QueryDict

from reviews.catalogue.fields import LONGEST_SHOWN
from reviews.catalogue.filters import SLUGS, ReviewFilterSet
from reviews.catalogue.matching import TOGETHER
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
    """What to drop when nothing matches, or None where no single filter is to blame.

    One query: each review adds up a bit for every condition it misses, and counts for a
    condition if it misses that one alone.
    """
    bits = {1 << place: name for place, name in enumerate(filters.conditions)}
    if not bits:
        return None
    misses = (
        Case(When(filters.conditions[name], then=Value(0)), default=Value(bit))
        for bit, name in bits.items()
    )
    found = (
        Review.objects.published()
        .annotate(missed=reduce(add, misses))
        .filter(missed__in=list(bits))
        .order_by()
        .values_list("missed")
        .annotate(count=Count("pk"))
        .order_by("-count", "missed")
        .first()
    )
    return _without(filters, bits[found[0]], found[1]) if found else None


def _without(filters: ReviewFilterSet, name: str, count: int) -> Suggestion:
    query = filters.asked.copy()
    for parameter in TOGETHER.get(name, [name]):
        query.pop(parameter, None)
    label = name.capitalize() if name in TOGETHER else filters.filters[name].label
    return Suggestion(label, count, query)


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
