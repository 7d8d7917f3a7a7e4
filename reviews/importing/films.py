"""Which film a piece of copy is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reviews.importing.facts import complete, film_facts, same_film, title_of, year_of
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.importing.shelf import Shelf
from reviews.models import Film, Person


def assign_films(pieces: Sequence[Piece], people: Register[Person]) -> None:
    """Give every piece its film, found or made, with what its labels say of the film filled in.

    A new version of a piece stays with its review's film unless it names another film.
    """
    shelf = Shelf(title_of(piece.told) for piece in pieces)
    filled: dict[Film, list[str]] = defaultdict(list)
    chosen: dict[int, Film] = {}
    for piece in pieces:
        reading = piece.told
        if piece.earlier and same_film(piece.earlier.reading, reading):
            film = piece.earlier.review.film
            film = chosen.setdefault(film.pk, film)
        else:
            names = [_meant(piece, director.value, people) for director in reading.directors]
            film = shelf.find(piece, title_of(reading), year_of(reading), names)
            film = chosen.setdefault(film.pk, film) if film.pk else film
        piece.film = film
        old = film_facts(piece.earlier.reading) if piece.earlier and film.pk else {}
        told = film_facts(reading).items()
        fields = complete(piece, film, {name: fact for name, fact in told if old.get(name) != fact})
        piece.adds |= bool(fields)
        if film.pk and fields:
            filled[film] += fields
    shelf.save_added()
    for film, fields in filled.items():
        film.save(update_fields=[*fields, "original_title_key"])


def _meant(piece: Piece, director: str, people: Register[Person]) -> frozenset[int]:
    """The ids of whom a director's name may mean: whom an editor chose, or all who go by it."""
    chosen = piece.chosen("directors", director)
    return frozenset(person.pk for person in ([chosen] if chosen else people.candidates(director)))
