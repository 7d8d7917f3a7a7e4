"""Which film a piece of copy is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from reviews.copydesk import Reading
from reviews.folding import name_key
from reviews.importing.amending import amend_films
from reviews.importing.facts import complete, film_facts, follow, same_film, title_of
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.importing.shelf import Shelf, meant
from reviews.models import Film, Person, Studio

KEYS = ["title_key", "original_title_key", "sort_key"]


def assign_films(
    pieces: Sequence[Piece], people: Register[Person], studios: Register[Studio]
) -> None:
    """Give every piece its film, found or made, with what its labels say of the film filled in.

    A new version of a piece stays with its review's film unless it names another film; if there is
    no such film, and nobody else reviews the present one, that one is corrected.
    """
    shelf = Shelf(title_of(piece.told) for piece in pieces)
    amended = amend_films(pieces, shelf, people, studios)
    filled: dict[Film, list[str]] = defaultdict(list, amended)
    chosen = {film.pk: film for film in amended}
    for piece in pieces:
        film = _staying(piece, amended) or shelf.find(piece, meant(piece, piece.told, people))
        film = chosen.setdefault(film.pk, film) if film.pk else film
        piece.film, piece.before = film, _before(piece, film)
        fields = _correct(piece, film)
        piece.adds |= bool(fields)
        if film.pk and fields:
            filled[film] += fields
    shelf.save_added()
    for film, fields in filled.items():
        film.save(update_fields=[*fields, *KEYS])


def _staying(piece: Piece, amended: Collection[Film]) -> Film | None:
    """The film of the review that the piece is a new version of, if it is still meant."""
    if piece.earlier is None:
        return None
    film = piece.earlier.review.film
    return film if film in amended or same_film(piece.earlier.reading, piece.told) else None


def _before(piece: Piece, film: Film) -> Reading | None:
    """What the last version told of the film; None if it is new to the piece."""
    if piece.earlier is None or piece.earlier.review.film != film:
        return None
    old = piece.earlier.reading
    of_copy = piece.earlier.review.film.title_key == name_key(title_of(old))
    return old if of_copy or same_film(old, piece.told) else None


def _correct(piece: Piece, film: Film) -> list[str]:
    """Write into the film what the piece newly says of it; give the names of the fields."""
    old, now = piece.before, film_facts(piece.told)
    fields = follow(film, old, piece.told) if old and same_film(old, piece.told) else []
    was = film_facts(old) if old else {}
    told = {name: fact for name, fact in now.items() if was.get(name) != fact}
    return fields + complete(piece, film, told)
