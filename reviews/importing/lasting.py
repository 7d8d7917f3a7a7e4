"""Notices of the import itself: they tell of one moment, and wait on when the copy comes again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reviews.importing.differing import plain
from reviews.importing.facts import film_facts, people_of, same_film, title_of
from reviews.importing.pieces import Piece
from reviews.models import Notice


def still_stands(notice: Notice, piece: Piece) -> bool:
    """Whether a notice that waits is still true of a new version of its copy.

    False for what is read from the text: every reading notes that anew.
    """
    check = _CHECKS.get(notice.code)
    return bool(check and notice.data and check(notice.data, piece))


def _field_differs(data: dict[str, Any], piece: Piece) -> bool:
    return (data.get("field"), data["theirs"]) in piece.otherwise.items()


def _film_differs(data: dict[str, Any], piece: Piece) -> bool:
    field, theirs = data["field"], data["theirs"]
    told = {"title": title_of(piece.told), **film_facts(piece.told)}
    known = plain(getattr(piece.film, field))
    return bool(data["film"] == piece.film.pk and told[field] == theirs != known)


def _person_named(data: dict[str, Any], piece: Piece) -> bool:
    return data["words"] in people_of(piece.told)


def _film_stays(data: dict[str, Any], piece: Piece) -> bool:
    told_anew = piece.earlier and not same_film(piece.earlier.reading, piece.told)
    return bool(data["films"][0] == piece.film.pk and not told_anew)


_CHECKS: dict[str, Callable[[dict[str, Any], Piece], bool]] = {
    "editor-kept": _field_differs,
    "film-fact-differs": _film_differs,
    "person-ambiguous": _person_named,
    "film-ambiguous": _film_stays,
    "film-like-another": _film_stays,
}
