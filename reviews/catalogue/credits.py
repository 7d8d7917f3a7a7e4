"""Credits in the order pages print them: a film's by role, a person's films by role."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.db.models import F

from reviews.models import Credit, Film, FilmStudio, Person, Studio

Role = Credit.Role

FILM_HEADINGS = {
    Role.DIRECTOR: "Directed by",
    Role.WRITER: "Written by",
    Role.PRODUCER: "Produced by",
    Role.CINEMATOGRAPHER: "Cinematography",
    Role.EDITOR: "Edited by",
    Role.COMPOSER: "Music",
    Role.ACTOR: "Cast",
}


@dataclass(frozen=True)
class FilmCredits:
    """A film's credits under one heading."""

    role: str
    heading: str
    credits: list[Credit]


@dataclass
class StudioPart:
    """A studio behind a film, with the roles that are known."""

    studio: Studio
    roles: list[str] = field(default_factory=list)

    @property
    def only_distributes(self) -> bool:
        return self.roles == [FilmStudio.Role.DISTRIBUTION]


@dataclass
class Entry:
    """A film in a filmography, with the characters played and other spellings of the name."""

    film: Film
    characters: list[str] = field(default_factory=list)
    credited_as: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Filmography:
    """A person's films in one role."""

    role: str
    heading: str
    entries: list[Entry]


def film_credits(film: Film) -> list[FilmCredits]:
    """Who did what on the film, roles in the order of the printed page: one query."""
    rows = list(film.credits.order_by("position", "pk").select_related("person"))
    groups = [
        FilmCredits(role.value, heading, [credit for credit in rows if credit.role == role])
        for role, heading in FILM_HEADINGS.items()
    ]
    return [group for group in groups if group.credits]


def filmography(person: Person) -> list[Filmography]:
    """The public films of a person by role, the latest first, unknown years last: one query."""
    rows = list(
        person.credits.filter(film__in=Film.objects.public())
        .select_related("film")
        .order_by(F("film__year").desc(nulls_last=True), "film__sort_key", "film", "position", "pk")
    )
    return [
        Filmography(role.value, role.label, entries)
        for role in FILM_HEADINGS
        if (entries := _entries(credit for credit in rows if credit.role == role))
    ]


def _entries(rows: Iterable[Credit]) -> list[Entry]:
    entries = []
    for _, of_film in groupby(rows, key=lambda credit: credit.film_id):
        together = list(of_film)
        entry = Entry(together[0].film)
        entry.characters = [credit.character for credit in together if credit.character]
        entry.credited_as = list(dict.fromkeys(c.credited_as for c in together if c.credited_as))
        entries.append(entry)
    return entries


def film_studios(film: Film) -> list[StudioPart]:
    """The studios behind a film in printed order, each once: one query."""
    parts: dict[int, StudioPart] = {}
    for row in film.studio_credits.order_by("position", "pk").select_related("studio"):
        part = parts.setdefault(row.studio_id, StudioPart(row.studio))
        if row.role != FilmStudio.Role.UNSPECIFIED:
            part.roles.append(row.role)
    return list(parts.values())
