"""The credits of films as their reviews may name them, from the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet

from reviews.copydesk.credits import Credited, Credits
from reviews.folding import family_name
from reviews.models import AlternativeTitle, Credit, Film, PersonAlias


def credits_of(films: Collection[int]) -> dict[int, Credits]:
    """The titles and credits of each film, four queries for all."""
    named = {film: Credits() for film in films}
    titles = Film.objects.filter(pk__in=films).values_list("pk", "title", "original_title")
    for film, *own in titles:
        named[film].titles += filter(None, own)
    others = AlternativeTitle.objects.filter(film__in=films).values_list("film", "name")
    for film, title in others:
        named[film].titles.append(title)
    standing = Credit.objects.filter(film__in=films).order_by("position", "pk")
    aliases = _aliases(standing.order_by().values("person"))
    rows = standing.values_list(
        "film", "pk", "person", "character", "role", "credited_as",
        "person__name", "person__sort_name",
    )  # fmt: skip
    for film, credit, person, character, role, credited_as, name, sort_name in rows:
        names = tuple(filter(None, (credited_as, name, *aliases.get(person, ()))))
        acts, directs = role == Credit.Role.ACTOR, role == Credit.Role.DIRECTOR
        family = family_name(name, sort_name)
        named[film].parts.append(Credited(credit, person, character, acts, directs, names, family))
    return named


def _aliases(people: QuerySet[Any, Any]) -> dict[int, list[str]]:
    aliases = defaultdict(list)
    for person, name in PersonAlias.objects.filter(person__in=people).values_list("person", "name"):
        aliases[person].append(name)
    return aliases
