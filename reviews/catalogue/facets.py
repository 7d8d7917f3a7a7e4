"""The choices beside the list of reviews, each with its true count."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, Count, F, Q, Value, When
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
    chosen: dict[int, Named] = {thing.pk: thing for thing in filters.chosen.get(name, [])}
    rows = _counts(filters, name, path, list(chosen))
    counted = {pk for pk, *_ in rows}
    rows += [(pk, it.slug, it.label, 0) for pk, it in chosen.items() if pk not in counted]
    return [
        Option(label, count, pk in chosen, _toggled(filters, name, slug, chosen.get(pk)))
        for pk, slug, label, count in rows
    ]


def _counts(
    filters: ReviewFilterSet, name: str, path: str, chosen: list[int]
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
        .values(of=F(f"{path}__pk"), by=F(f"{path}__slug"), label=label, chosen=is_chosen)
        .annotate(count=Count("pk", distinct=True))
        .order_by("-chosen", "-count", f"{path}__sort_key", "of")
        .values_list("of", "by", "label", "count")
    )
    return list(rows[: MOST_OPTIONS + len(chosen)])


def _toggled(filters: ReviewFilterSet, name: str, slug: str, chosen: Named | None) -> QueryDict:
    query = filters.asked
    if chosen:
        query.setlist(name, [value for value in query.getlist(name) if value != chosen.asked])
    else:
        query.appendlist(name, slug)
    return query
