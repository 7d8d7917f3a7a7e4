"""What a film's reviews may call it and the people credited on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import QuerySet

from reviews.copydesk.nameforms import Namable
from reviews.copydesk.naming import Naming
from reviews.copydesk.telling import Telling
from reviews.folding import family_name, fold, name_key
from reviews.importing.credits import same_part
from reviews.models import AlternativeTitle, Credit, Film, PersonAlias


@dataclass(frozen=True, slots=True)
class Part:
    """A credit, and the names of whom it credits: as credited, the person's own, the aliases."""

    credit: int
    person: int
    character: str
    acts: bool
    directs: bool
    names: tuple[str, ...]
    family: str


@dataclass
class Cast:
    """The titles of a film, and its credits in order."""

    titles: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    @cached_property
    def naming(self) -> Naming:
        """How to find them in a text."""
        people: dict[int, Namable] = {}
        for part in self.parts:
            known = people.get(part.person, Namable(()))
            families = filter(None, (part.family, *map(family_name, part.names)))
            people[part.person] = Namable(
                tuple(dict.fromkeys((*known.names, *part.names))),
                tuple(dict.fromkeys((*known.families, *families))),
                known.directs or part.directs,
            )
        characters = {part.character for part in self.parts if part.character}
        return Naming(people, self.titles, characters)

    @cached_property
    def _by_name(self) -> dict[str, list[Part]]:
        by_name = defaultdict(list)
        for part in self.parts:
            for key in {name_key(name) for name in part.names} if part.acts else ():
                by_name[key].append(part)
        return by_name

    def part_told(self, told: Telling) -> Part | None:
        """The acting credit that copy tells, in the same words first."""
        parts = [
            part
            for part in self._by_name.get(name_key(told.actor), ())
            if same_part(part.character, told.character, loosely=True)
        ]
        character = fold(told.character)
        return min(parts, key=lambda part: fold(part.character) != character, default=None)


def casts_of(films: Collection[int]) -> dict[int, Cast]:
    """The cast of each film, four queries for all."""
    casts = {film: Cast() for film in films}
    titles = Film.objects.filter(pk__in=films).values_list("pk", "title", "original_title")
    for film, *own in titles:
        casts[film].titles += filter(None, own)
    others = AlternativeTitle.objects.filter(film__in=films).values_list("film", "name")
    for film, title in others:
        casts[film].titles.append(title)
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
        casts[film].parts.append(Part(credit, person, character, acts, directs, names, family))
    return casts


def _aliases(people: QuerySet[Any, Any]) -> dict[int, list[str]]:
    aliases = defaultdict(list)
    for person, name in PersonAlias.objects.filter(person__in=people).values_list("person", "name"):
        aliases[person].append(name)
    return aliases
