"""The choices beside the list of reviews, each with its true count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Max, QuerySet, When
from django.http import QueryDict

from reviews.catalogue.filters import ReviewFilterSet
from reviews.catalogue.naming import Named
from reviews.models import Credit, Review
from reviews.models.person import named_apart

MOST_OPTIONS = 12


@dataclass(frozen=True)
class Group:
    """How a review leads to what it is grouped by."""

    path: str
    present: dict[str, Any]
    names: tuple[str, ...]


PEOPLE = ("name", "disambiguator")
GROUPS = {
    "director": Group(
        "film__credits__person", {"film__credits__role": Credit.Role.DIRECTOR}, PEOPLE
    ),
    "studio": Group(
        "film__studio_credits__studio", {"film__studio_credits__isnull": False}, ("name",)
    ),
    "critic": Group("critic", {"critic__isnull": False}, PEOPLE),
}


@dataclass(frozen=True)
class Option:
    """One choice: the reviews it would give under all other filters, and the query it leads to."""

    label: str
    count: int
    chosen: bool
    query: QueryDict


@dataclass(frozen=True)
class Facet:
    name: str
    label: str
    options: list[Option]


def facets(filters: ReviewFilterSet) -> list[Facet]:
    """The commonest directors, studios and critics, and whoever is chosen; one query each."""
    return [
        Facet(name, filters.filters[name].label, _options(filters, name, group))
        for name, group in GROUPS.items()
    ]


def _options(filters: ReviewFilterSet, name: str, group: Group) -> list[Option]:
    chosen: list[Named] = filters.chosen.get(name, [])
    keys = {thing.pk for thing in chosen}
    rows = [
        (pk, slug, named_apart(*names), count)
        for pk, slug, _, *names, count in _counts(filters.found_without(name), group, keys)
    ]
    counted = {pk for pk, *_ in rows}
    barren = {thing.pk: thing for thing in chosen if thing.pk not in counted}
    rows += [(pk, thing.slug, thing.label, 0) for pk, thing in barren.items()]
    return [
        Option(label, count, pk in keys, _toggled(filters, name, pk, slug))
        for pk, slug, label, count in rows
    ]


def _counts(reviews: QuerySet[Review], group: Group, chosen: set[int]) -> Any:
    """The chosen first, then the commonest. A review counts once for each."""
    path, sort_key = group.path, f"{group.path}__sort_key"
    order = ["-count", sort_key, path]
    counts = (
        reviews.filter(**group.present)
        .values_list(path, f"{path}__slug", sort_key, *(f"{path}__{name}" for name in group.names))
        .annotate(count=Count("pk", distinct=True))
    )
    if chosen:
        is_chosen = Case(When(**{f"{path}__in": chosen}, then=1), default=0)
        counts, order = counts.alias(chosen=Max(is_chosen)), ["-chosen", *order]
    return counts.order_by(*order)[: MOST_OPTIONS + len(chosen)]


def _toggled(filters: ReviewFilterSet, name: str, pk: int, slug: str) -> QueryDict:
    """The query with the thing dropped, under each slug that names it; or else added."""
    query = filters.asked.copy()
    given = [thing.asked for thing in filters.chosen.get(name, []) if thing.pk == pk]
    others = [value for value in query.getlist(name) if value not in given]
    query.setlist(name, others if given else [*others, slug])
    return query
