"""The credits of a film as its reviews may name them, and where a text does."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from reviews.folding import family_name, fold, name_key

from .facts import Reading, Span
from .nameforms import Namable
from .names import readable
from .naming import Naming, Place
from .record import facts_to_dict
from .telling import Telling, tellings


class Credited(NamedTuple):
    """A credit, and the names of whom it credits: as credited, the person's own, the aliases.

    `credit` and `person` are numbers of the caller's.
    """

    credit: int
    person: int
    character: str
    acts: bool
    directs: bool
    names: tuple[str, ...]
    family: str


class Mentioned(NamedTuple):
    """A place of a text that names somebody (nobody: the film) in its sentence.

    `credit` is the one that the sentence tells; `links` marks the place to link.
    """

    person: int | None
    credit: int | None
    span: Span
    sentence: Span
    links: bool


class Foretold(NamedTuple):
    """Whom a text names, if its film has these titles and credits, numbered in their order."""

    titles: list[str]
    parts: list[Credited]
    mentioned: list[Mentioned]


@dataclass
class Credits:
    """The titles of a film, and its credits in order."""

    titles: list[str] = field(default_factory=list)
    parts: list[Credited] = field(default_factory=list)

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
    def _by_name(self) -> dict[str, list[Credited]]:
        by_name = defaultdict(list)
        for part in self.parts:
            for key in {name_key(name) for name in part.names} if part.acts else ():
                by_name[key].append(part)
        return by_name

    def part_told(self, told: Telling) -> Credited | None:
        """The acting credit that copy tells, in the same words first."""
        parts = [
            part
            for part in self._by_name.get(name_key(told.actor), ())
            if same_part(part.character, told.character, loosely=True)
        ]
        character = fold(told.character)
        return min(parts, key=lambda part: fold(part.character) != character, default=None)

    def mentioned(self, body: str, facts: dict[str, Any], copy: str) -> list[Mentioned]:
        """Where the body names the film and whom.

        `facts` is the record of what was read from the copy. Each place has the credit that its
        sentence tells, if the copy was read so; a credit that is nowhere told so is told where its
        person is named first.
        """
        told = [
            (part, telling.span)
            for telling in tellings(facts, copy, body)
            if (part := self.part_told(telling))
        ]
        places = self.naming.places(body, [(part.person, span) for part, span in told])
        tells = self._told_at(places, told)
        return [
            Mentioned(place.key, tells.get(place), place.span, place.sentence, place.first)
            for place in places
        ]

    def _told_at(
        self, places: Sequence[Place], told: Sequence[tuple[Credited, Span]]
    ) -> dict[Place, int]:
        of_person = defaultdict(list)
        for place in places:
            of_person[place.key].append(place)
        tells: dict[Place, int] = {}
        for part, (start, _) in told:
            for place in of_person[part.person]:
                if place.sentence[0] <= start < place.sentence[1]:
                    tells.setdefault(place, part.credit)
        nowhere = {part.credit for part in self.parts} - {*tells.values()}
        for part in self.parts:
            if part.credit in nowhere and of_person[part.person]:
                tells.setdefault(of_person[part.person][0], part.credit)
        return tells

    def take_up(self, foretold: Foretold) -> list[Mentioned] | None:
        """What was foretold; None if it was for other titles, names or characters."""
        if (self.titles, _numbered(self.parts)) != (foretold.titles, foretold.parts):
            return None
        people = list(_people_in(self.parts))
        return [
            place._replace(
                person=None if place.person is None else people[place.person],
                credit=None if place.credit is None else self.parts[place.credit].credit,
            )
            for place in foretold.mentioned
        ]


def foretell(reading: Reading) -> Foretold:
    """Whom the body names, if its film has no other titles and credits than the copy tells."""
    titles = [fact.value for fact in (reading.title, reading.original_title) if fact]
    parts = _numbered(_parts_of(reading))
    mentioned = Credits(titles, parts).mentioned(reading.body, facts_to_dict(reading), reading.text)
    return Foretold(titles, parts, mentioned)


def _numbered(parts: Sequence[Credited]) -> list[Credited]:
    """The credits, and the people, by their number in the order in which they stand."""
    people = {person: number for number, person in enumerate(_people_in(parts))}
    return [
        part._replace(credit=number, person=people[part.person])
        for number, part in enumerate(parts)
    ]


def _people_in(parts: Iterable[Credited]) -> dict[int, None]:
    return dict.fromkeys(part.person for part in parts)


def _parts_of(reading: Reading) -> list[Credited]:
    """The credits that the catalogue makes of a reading, in its order: by their place in a role."""
    people: dict[str, int] = {}
    placed: dict[tuple[str, int, str], tuple[int, Credited]] = {}
    places: Counter[str] = Counter()
    for role, printed, character in told_by(reading):
        name = readable(printed)
        person = people.setdefault(name_key(name), len(people))
        acts, directs, family = role == "actor", role == "director", family_name(name)
        part = Credited(0, person, character, acts, directs, (name,), family)
        if placed.setdefault((role, person, fold(character)), (places[role], part))[1] is part:
            places[role] += 1
    return [part for _, part in sorted(placed.values(), key=itemgetter(0))]


def told_by(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Role, name and character of every credit that a reading tells, in the order of billing."""
    for role, facts in (("director", reading.directors), ("writer", reading.writers)):
        yield from ((role, fact.value, "") for fact in facts)
    for part in reading.cast:
        yield "actor", part.actor.value, part.character.value if part.character else ""


def same_part(known: str, told: str, *, loosely: bool) -> bool:
    """Whether two tellings of a character are one.

    Loosely, as two critics tell them, "Vidal" is "Captain Vidal", and a character untold is any.
    """
    one, other = fold(known).split(), fold(told).split()
    if not loosely:
        return one == other
    return set(one) <= set(other) or set(other) <= set(one)
