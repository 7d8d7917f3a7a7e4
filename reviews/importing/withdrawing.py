"""What copy does not say after all, taken from its film again."""

from __future__ import annotations

from collections.abc import Sequence

from reviews.copydesk import Reading
from reviews.copydesk.credits import same_part
from reviews.copydesk.names import readable
from reviews.folding import name_key
from reviews.importing.beside import said_by
from reviews.importing.credits import FACTS, Part, choose, parts_of
from reviews.importing.decisions import Choices, decided
from reviews.importing.earlier import made_over
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.models import Copy, Credit, FilmStudio, Person, Studio


class Withdrawal:
    """The credits and studios that a piece told before and tells no longer, or of another person.

    A credit that another copy of the film tells stays, and so does one that no copy ever told. A
    credit in whose place the piece now tells another keeps its place in the billing.
    """

    def __init__(
        self,
        piece: Piece,
        old: Reading,
        chosen: Choices,
        people: Register[Person],
        studios: Register[Studio],
        others: Sequence[Reading] | None = None,
    ) -> None:
        """`old` is what the piece told before, `chosen` whom its names meant.

        `others` is what the other copies of the film tell; they are read if it is not given.
        """
        self._piece, self._old, self._chosen = piece, old, chosen
        self._people, self._studios = people, studios
        self._known = {part.key: part for part in parts_of(old)}
        self._told = {part.key: part for part in parts_of(piece.told)}
        self.stays: list[Credit] = []
        self._gone: list[Credit] = []
        self._others = _readings_beside(piece) if others is None else others
        self._credits = list(Credit.objects.filter(film=piece.film).select_related("person"))

    def carry_out(self) -> None:
        """Write it."""
        for role in FACTS:
            self.exchange(role)
        for key in self._known.keys() & self._told.keys():
            self._take_chosen(self._told[key])
        self._delete_gone()
        self._withdraw_studios()

    def exchange(self, role: Credit.Role) -> None:
        """Write it for the credits of one role alone."""
        known, told = self._known, self._told
        gone = [part for key, part in known.items() if key not in told and part.role == role]
        come = [part for key, part in told.items() if key not in known and part.role == role]
        self._exchange(gone, come)
        self._delete_gone()
        self._see_what_stays(gone)

    def _exchange(self, gone: Sequence[Part], come: Sequence[Part]) -> None:
        """Put what is told now in the place of what was told; what is left over is deleted."""
        waiting = list(come)
        alone = [part for part in gone if not self._said_elsewhere(part)]
        for credit in dict.fromkeys(credit for part in alone for credit in self._told_by(part)):
            if waiting:
                self._rewrite(credit, waiting.pop(0))
            else:
                self._drop(credit)

    def _see_what_stays(self, gone: Sequence[Part]) -> None:
        """Keep in mind who stays credited, though this copy tells them no longer."""
        told = {(part.role, name_key(part.name)) for part in parts_of(self._piece.told)}
        for part in gone:
            if (part.role, name_key(part.name)) in told:
                continue
            ids = {person.pk for person in self._people.candidates(part.name)}
            self.stays += [
                credit
                for credit in self._credits
                if credit.role == part.role and credit.person_id in ids
            ]

    def _told_by(self, part: Part) -> list[Credit]:
        """The credits that stand for a part, just as it was told."""
        ids = {person.pk for person in self._people.candidates(part.name)}
        if meant := self._chosen.get((FACTS[part.role], name_key(part.name))):
            ids.add(meant.pk)
        return [
            credit
            for credit in self._credits
            if credit.role == part.role
            and credit.person_id in ids
            and same_part(credit.character, part.character, loosely=False)
        ]

    def _said_elsewhere(self, part: Part) -> bool:
        return any(
            (other.role, name_key(other.name)) == (part.role, name_key(part.name))
            and same_part(other.character, part.character, loosely=True)
            for reading in self._others
            for other in parts_of(reading)
        )

    def _rewrite(self, credit: Credit, part: Part) -> None:
        standing = [other for other in self._credits if other.role == part.role]
        candidates = self._people.candidates(part.name)
        person = choose(self._piece, candidates, part, standing)
        self._give(credit, person, part)

    def _take_chosen(self, part: Part) -> None:
        """Give the credits of a name to whom an editor chose for it."""
        chosen = self._piece.chosen(FACTS[part.role], part.name)
        for credit in self._told_by(part) if chosen else ():
            if chosen and credit.person_id != chosen.pk:
                self._give(credit, chosen, part)

    def _give(self, credit: Credit, person: Person, part: Part) -> None:
        """Let the credit be that of this person for this part, once."""
        same = (person.pk, part.role, part.character)
        if any(
            (c.person_id, c.role, c.character) == same for c in self._credits if c is not credit
        ):
            self._drop(credit)
            return
        self._delete_gone()  # one of them may have been what this credit becomes
        credit.person, credit.character = person, part.character
        credit.credited_as = "" if readable(part.name) == person.name else part.name
        credit.save()

    def _drop(self, credit: Credit) -> None:
        self._credits.remove(credit)
        self._gone.append(credit)

    def _delete_gone(self) -> None:
        """Delete what was dropped by now, in two queries however much it is."""
        if self._gone:
            Credit.objects.filter(pk__in=[credit.pk for credit in self._gone]).delete()
            self._gone.clear()

    def _withdraw_studios(self) -> None:
        told, old = self._piece.told.studios, self._old.studios
        said = {name_key(studio.value) for studio in told}
        said |= {name_key(studio.value) for other in self._others for studio in other.studios}
        gone = [studio.value for studio in old if name_key(studio.value) not in said]
        houses = [house for name in gone for house in self._studios.candidates(name)]
        FilmStudio.objects.filter(film=self._piece.film, studio__in=houses).delete()


def _readings_beside(piece: Piece) -> list[Reading]:
    """What the other copies of a film tell."""
    copies = Copy.objects.filter(review__film=piece.film).exclude(sha256=piece.sha256)
    return [
        decided(said_by(copy), copy.decisions.all())
        for copy in copies.prefetch_related(made_over())
    ]
