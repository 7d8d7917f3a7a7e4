"""How a notice can be settled: the choices that an editor has, each a click."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db.models import QuerySet

from reviews.admin.rights import CHANGE_FILM, CHANGE_REVIEW, needed
from reviews.catalogue.stars import figure
from reviews.models import Decision, Film, Notice, Person
from reviews.models.constraints import HALF_STARS

Names = dict[tuple[str, int], str]
"""What the people and films are called among whom an editor chooses: ("people", 7) is Ada Park."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to settle a notice, the label of its button, and the permission it needs.

    `decides` is what it decides about a fact of the copy: its value, and whom that means;
    `leaves` the fact that it leaves to the copy again.
    """

    value: str
    label: str
    needs: str = CHANGE_REVIEW
    decides: tuple[str, int | None] | None = None
    leaves: str = ""


SETTLED = Choice("settled", "Settled")
REOPEN = Choice("reopen", "Back to the queue")
KEEP = Choice("settled", "Keep ours")
TAKE = "Take the copy's"


def names_in(notices: Iterable[Notice]) -> Names:
    """The names of all whom the notices let choose among: at most two queries."""
    found: Names = {}
    models: list[tuple[str, QuerySet[Any]]] = [
        ("people", Person.objects.all()),
        ("films", Film.objects.all()),
    ]
    for kind, rows in models:
        keys = {key for notice in notices for key in notice.data.get(kind, [])}
        if keys:
            found |= {(kind, row.pk): str(row) for row in rows.filter(pk__in=keys)}
    return found


def choices(notice: Notice, names: Names) -> list[Choice]:
    """How the notice can be settled, or taken up again."""
    if notice.settled_at:
        return [REOPEN]
    if notice.code in _OFFERS and notice.data:
        return [_asking(choice, notice) for choice in _OFFERS[notice.code](notice, names)]
    return [SETTLED]


def _asking(choice: Choice, notice: Notice) -> Choice:
    """A choice that decides about a fact asks for what the desk asks for."""
    if not (choice.decides or choice.leaves):
        return choice
    return replace(choice, needs=needed(notice.data["fact"], notice.copy))


def decision(notice: Notice, choice: Choice) -> Decision:
    """What a choice decides about the fact that the notice is about."""
    value, person = choice.decides or ("", None)
    told = notice.data
    played = told.get("character", "") if value else ""
    return Decision(
        fact=told["fact"],
        words=told.get("words", told.get("theirs", "")),
        character=told.get("character", ""),
        value=value,
        played=played,
        person_id=person,
    )


def _differing(notice: Notice, names: Names) -> list[Choice]:
    """What an editor decided about a fact is decided no longer when the copy's is taken."""
    if "fact" in notice.data:
        return [KEEP, Choice("take", TAKE, leaves=notice.data["fact"])]
    return [KEEP, Choice("take", TAKE)]


def _differing_film(notice: Notice, names: Names) -> list[Choice]:
    review = notice.copy.review
    if review is None or review.film_id != notice.data["film"]:
        return [SETTLED]
    return [KEEP, Choice("take", TAKE, CHANGE_FILM)]


def _films(notice: Notice, names: Names) -> list[Choice]:
    """The film that was taken, and those that it may be."""
    taken, *others = ((key, names.get(("films", key))) for key in notice.data["films"])
    may_be = [Choice(f"film:{key}", f"It is {name}", CHANGE_FILM) for key, name in others if name]
    return [Choice("settled", f"It is {taken[1]}") if taken[1] else SETTLED, *may_be]


def _people(notice: Notice, names: Names) -> list[Choice]:
    known = [(key, names.get(("people", key))) for key in notice.data["people"]]
    words = notice.data["words"]
    return [
        *(Choice(f"person:{k}", f"It is {name}", decides=(words, k)) for k, name in known if name),
        SETTLED,
    ]


def _credit(notice: Notice, names: Names) -> list[Choice]:
    return [
        Choice("credit", "It is a credit", decides=(notice.data["words"], None)),
        Choice("no-credit", "It is not", decides=("", None)),
        SETTLED,
    ]


def _stars(notice: Notice, names: Names) -> list[Choice]:
    scale = [stars for stars in HALF_STARS if stars <= settings.STAR_SCALE]
    given = [Choice(f"stars:{s}", figure(s), decides=(str(s), None)) for s in scale]
    return [*given, Choice("settled", "Leave it unrated")]


def _titles(notice: Notice, names: Names) -> list[Choice]:
    """The title that was taken, and the others that were considered."""
    others = enumerate(notice.data["others"])
    may_be = [Choice(f"title:{n}", f"It is “{t}”", decides=(t, None)) for n, t in others]
    words = notice.data["words"]
    return [Choice("settled", f"It is “{words}”", decides=(words, None)), *may_be]


_OFFERS: dict[str, Callable[[Notice, Names], list[Choice]]] = {
    "editor-kept": _differing,
    "film-fact-differs": _differing_film,
    "film-ambiguous": _films,
    "film-like-another": _films,
    "person-ambiguous": _people,
    "cast-doubtful": _credit,
    "title-inferred": _titles,
    "title-doubtful": _titles,
    "title-unquoted": _titles,
    "rating-ambiguous": _stars,
    "rating-out-of-scale": _stars,
    "rating-not-half-star": _stars,
    "rating-other-scale": _stars,
    "rating-unread": _stars,
}
