"""The choices beside the list of reviews, each with its true count."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, Count, F, Max, Q, Value, When
from django.http import QueryDict

from reviews.catalogue.filters import ReviewFilterSet
from reviews.catalogue.naming import Named, person_label
from reviews.models import Credit, Review

MOST_OPTIONS = 12
PATHS = {
    "director": "film__credits__person",
    "studio": "film__studio_credits__studio",
    "critic": "critic",
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
        Facet(name, filters.filters[name].label, _options(filters, name, path))
        for name, path in PATHS.items()
    ]


def _options(filters: ReviewFilterSet, name: str, path: str) -> list[Option]:
    chosen: list[Named] = filters.chosen.get(name, [])
    keys = {thing.pk for thing in chosen}
    rows = _counts(filters, name, path, keys)
    counted = {pk for pk, *_ in rows}
    barren = {thing.pk: thing for thing in chosen if thing.pk not in counted}
    rows += [(pk, thing.slug, thing.label, 0) for pk, thing in barren.items()]
    return [
        Option(label, count, pk in keys, _toggled(filters, name, pk, slug))
        for pk, slug, label, count in rows
    ]


def _counts(
    filters: ReviewFilterSet, name: str, path: str, chosen: set[int]
) -> list[tuple[int, str, str, int]]:
    """The chosen first, then the commonest. A review counts once for each."""
    present = Q(**{f"{path}__isnull": False})
    if name == "director":
        present = Q(film__credits__role=Credit.Role.DIRECTOR)
    label = F(f"{path}__name") if name == "studio" else person_label(f"{path}__")
    is_chosen = Case(When(**{f"{path}__in": chosen}, then=Value(1)), default=Value(0))
    rows = (
        Review.objects.published()
        .filter(filters.matching(without=name))
        .filter(present)
        .order_by()
        .values(of=F(f"{path}__pk"), by=F(f"{path}__slug"), label=label)
        .annotate(count=Count("pk", distinct=True), chosen=Max(is_chosen))
        .order_by("-chosen", "-count", f"{path}__sort_key", "of")
        .values_list("of", "by", "label", "count")
    )
    return list(rows[: MOST_OPTIONS + len(chosen)])


def _toggled(filters: ReviewFilterSet, name: str, pk: int, slug: str) -> QueryDict:
    """The query with the thing dropped, under each slug that names it; or else added."""
    query = filters.asked
    given = [thing.asked for thing in filters.chosen.get(name, []) if thing.pk == pk]
    others = [value for value in query.getlist(name) if value not in given]
    query.setlist(name, others if given else [*others, slug])
    return query
