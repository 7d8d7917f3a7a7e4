"""Who did what, and for whom: the credits and studios that copy adds to a film."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.models import Credit, FilmStudio, Person, Studio
from reviews.models.folding import fold


class Standing(NamedTuple):
    """A credit that a film has."""

    person_id: int
    character: str


class Billing:
    """The credits and studios of the films of one batch: those that stand, and those to add.

    Nothing is taken away and nothing added twice: what an editor did to a film stays done.
    """

    def __init__(
        self, pieces: Sequence[Piece], people: Register[Person], studios: Register[Studio]
    ) -> None:
        films = {piece.film.pk for piece in pieces}
        self._people, self._studios = people, studios
        self._credits: dict[tuple[int, str], list[Standing]] = defaultdict(list)
        self._parts: dict[int, list[int]] = defaultdict(list)
        self._new_credits: list[Credit] = []
        self._new_parts: list[FilmStudio] = []
        known = Credit.objects.filter(film__in=films)
        columns = known.values_list("film", "role", "person", "character")
        for film, role, person, character in columns:
            self._credits[film, role].append(Standing(person, character))
        parts = FilmStudio.objects.filter(film__in=films)
        for film, studio in parts.values_list("film", "studio"):
            self._parts[film].append(studio)

    def add(self, piece: Piece) -> None:
        """Add all that the piece says of its film."""
        reading = piece.told
        for director in reading.directors:
            self._credit(piece, Credit.Role.DIRECTOR, director.value)
        for writer in reading.writers:
            self._credit(piece, Credit.Role.WRITER, writer.value)
        for part in reading.cast:
            character = part.character.value if part.character else ""
            self._credit(piece, Credit.Role.ACTOR, part.actor.value, character)
        for studio in reading.studios:
            self._studio(piece, self._studios.candidates(studio.value)[0])

    def _credit(self, piece: Piece, role: Credit.Role, name: str, character: str = "") -> None:
        standing = self._credits[piece.film.pk, role]
        person = choose(piece, self._people.candidates(name), name, role, standing)
        theirs = [credit.character for credit in standing if credit.person_id == person.pk]
        if any(same_part(known, character) for known in theirs):
            return
        credit = Credit(
            film=piece.film,
            person=person,
            role=role,
            character=character,
            credited_as="" if name == person.name else name,
            position=len(standing),
        )
        standing.append(Standing(person.pk, character))
        self._new_credits.append(credit)
        piece.adds = True

    def _studio(self, piece: Piece, studio: Studio) -> None:
        standing = self._parts[piece.film.pk]
        if studio.pk not in standing:
            part = FilmStudio(film=piece.film, studio=studio, position=len(standing))
            self._new_parts.append(part)
            piece.adds = True
            standing.append(studio.pk)

    def save(self) -> None:
        """Write what was added."""
        Credit.objects.bulk_create(self._new_credits)
        FilmStudio.objects.bulk_create(self._new_parts)


def choose(
    piece: Piece,
    candidates: Sequence[Person],
    name: str,
    role: Credit.Role,
    standing: Sequence[Standing],
) -> Person:
    """One of the people of a name: who has the credit already, or has had one of its kind.

    Of two who fit, the first is taken and the doubt noted.
    """
    if len(candidates) == 1:
        return candidates[0]
    credited = {credit.person_id for credit in standing}
    for person in candidates:
        if person.pk in credited:
            return person
    practised = Credit.objects.filter(person__in=candidates, role=role)
    ids = set(practised.values_list("person", flat=True))
    best, *rest = sorted(candidates, key=lambda person: person.pk not in ids)
    piece.note("person-ambiguous", f"{name} is taken for {best}, not {', '.join(map(str, rest))}.")
    return best


def same_part(known: str, told: str) -> bool:
    """Whether two tellings of a character can be one: "Vidal" and "Captain Vidal", or untold."""
    if known == told:
        return True
    one, other = set(fold(known).split()), set(fold(told).split())
    return one <= other or other <= one
