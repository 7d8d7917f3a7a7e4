"""Who did what, and for whom: the credits and studios that copy adds to a film."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reviews.copydesk import Reading
from reviews.copydesk.credits import same_part, told_by
from reviews.copydesk.names import readable
from reviews.folding import fold, name_key
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.models import Credit, FilmStudio, Person, Studio

FACTS = {
    Credit.Role.DIRECTOR: "directors",
    Credit.Role.WRITER: "writers",
    Credit.Role.ACTOR: "cast",
}


@dataclass(frozen=True)
class Part:
    """What copy says that somebody did."""

    role: Credit.Role
    name: str
    character: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.role, name_key(self.name), fold(self.character)


def parts_of(reading: Reading) -> list[Part]:
    """The credits that a reading tells, in order."""
    return [Part(Credit.Role(role), name, character) for role, name, character in told_by(reading)]


class Billing:
    """The credits and studios of the films of one batch: those that stand, and those to add.

    Nothing is taken away and nothing added twice. Of a new version of a piece only what the old one
    did not say is added: what an editor took away stays away.
    """

    def __init__(
        self, pieces: Sequence[Piece], people: Register[Person], studios: Register[Studio]
    ) -> None:
        films = {piece.film.pk for piece in pieces}
        self._people, self._studios = people, studios
        self._credits: dict[tuple[int, str], list[Credit]] = defaultdict(list)
        self._parts: dict[int, list[int]] = defaultdict(list)
        self._new_credits: list[Credit] = []
        self._completed: list[Credit] = []
        self._new_parts: list[FilmStudio] = []
        for credit in Credit.objects.filter(film__in=films):
            self._credits[credit.film_id, credit.role].append(credit)
        for part in FilmStudio.objects.filter(film__in=films):
            self._parts[part.film_id].append(part.studio_id)

    def add(self, piece: Piece) -> None:
        """Add all that the piece newly says of its film."""
        old = piece.before
        known = {part.key for part in parts_of(old)} if old else set()
        before = {id(credit) for role in Credit.Role for credit in self._of(piece, role)}
        for part in parts_of(piece.told):
            if not known or part.key not in known:
                self._credit(piece, part, before)
        told_before = {name_key(studio.value) for studio in old.studios} if old else set()
        for studio in piece.told.studios:
            if name_key(studio.value) not in told_before:
                self._studio(piece, self._studios.candidates(studio.value)[0])

    def _of(self, piece: Piece, role: str) -> list[Credit]:
        return self._credits[piece.film.pk, role]

    def _credit(self, piece: Piece, part: Part, before: set[int]) -> None:
        """Add a credit, unless it stands: in other words if another told it, in these if not."""
        standing = self._of(piece, part.role)
        person = choose(piece, self._people.candidates(part.name), part, standing)
        for credit in standing:
            if credit.person_id == person.pk and same_part(
                credit.character, part.character, loosely=id(credit) in before
            ):
                piece.adds |= self._tell_character(credit, part.character)
                return
        credit = Credit(
            film=piece.film,
            person=person,
            role=part.role,
            character=part.character,
            credited_as="" if readable(part.name) == person.name else part.name,
            position=len(standing),
        )
        standing.append(credit)
        self._new_credits.append(credit)
        piece.adds = True

    def _tell_character(self, credit: Credit, character: str) -> bool:
        """Whether the credit is completed by a character told for the first time."""
        if not character or credit.character:
            return False
        credit.character = character
        if credit.pk:
            self._completed.append(credit)
        return True

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
        Credit.objects.bulk_update(self._completed, ["character"])
        FilmStudio.objects.bulk_create(self._new_parts)


def bill(pieces: Sequence[Piece], people: Register[Person], studios: Register[Studio]) -> None:
    """Add to the films of the pieces all that these newly tell of them."""
    billing = Billing(pieces, people, studios)
    for piece in pieces:
        billing.add(piece)
    billing.save()


def choose(
    piece: Piece, candidates: Sequence[Person], part: Part, standing: Sequence[Credit]
) -> Person:
    """One of the people of a name: who has the credit already, or has had one of its kind.

    Of two who fit, the first is taken and the doubt noted, unless an editor chose.
    """
    if chosen := piece.chosen(FACTS[part.role], part.name):
        return chosen
    if len(candidates) == 1:
        return candidates[0]
    credited = {credit.person_id for credit in standing}
    for person in candidates:
        if person.pk in credited:
            return person
    practised = Credit.objects.filter(person__in=candidates, role=part.role)
    ids = set(practised.values_list("person", flat=True))
    best, *rest = sorted(candidates, key=lambda person: person.pk not in ids)
    message = f"{part.name} is taken for {best}, not {', '.join(map(str, rest))}."
    told = {"fact": FACTS[part.role], "words": part.name, "character": part.character}
    piece.note("person-ambiguous", message, {**told, "people": [best, *rest]})
    return best
