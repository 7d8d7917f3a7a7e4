"""People and studios that nothing is credited to any more, since copy corrected their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Q, QuerySet

from reviews.importing.facts import people_of
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.importing.untouched import untouched
from reviews.models import Notice, Person, Studio


def clear_unused(
    pieces: Sequence[Piece], everyone: Register[Person], houses: Register[Studio]
) -> None:
    """Take away whom new versions or the ones before them named, where nothing is theirs.

    Whom an editor touched stays, and so does a person whom an editor may yet take. Two queries, if
    there is a new version, and some more where somebody goes.
    """
    versions = [(piece, piece.earlier) for piece in pieces if piece.earlier]
    if not versions:
        return
    readings = [reading for new, old in versions for reading in (new.told, old.reading)]
    nobody = Person.objects.filter(
        credits=None, reviews=None, decision=None, disambiguator="", sort_name=""
    )
    if gone := _unused(nobody, everyone, (n for told in readings for n in people_of(told))):
        Person.objects.filter(pk__in=gone - _offered()).delete()
    empty = Studio.objects.filter(film_credits=None)
    gone = _unused(empty, houses, (studio.value for told in readings for studio in told.studios))
    Studio.objects.filter(pk__in=gone).delete()


def _unused(unused: QuerySet[Any], register: Register[Any], names: Iterable[str]) -> set[int]:
    """The keys of those among the unused who go by one of the names, if no editor touched them."""
    named = {row.pk for name in set(names) for row in register.candidates(name)}
    plain = unused.filter(pk__in=named, aliases=None).values_list("pk", flat=True)
    # What an editor saves meanwhile comes first: its log is there once the row is locked.
    locked = plain.select_for_update(of=("self",)).order_by("pk")
    return untouched(unused.model, list(locked))


def _offered() -> set[int]:
    """The keys of those whom editors may yet take, by a notice that waits at any copy."""
    offering = Q(code="editor-kept", data__field="critic") | Q(code="person-ambiguous")
    waiting = Notice.objects.filter(offering, settled_at=None).values_list("data", flat=True)
    return {key for data in waiting.iterator() for key in data.get("people", [data.get("theirs")])}
