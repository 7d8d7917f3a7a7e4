"""What a reading says, as the catalogue's columns hold it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from reviews.copydesk import Fact, Reading
from reviews.copydesk.writer import printed_byline
from reviews.folding import name_key
from reviews.importing.differing import film_fact_differs
from reviews.importing.pieces import Piece
from reviews.models import Film, Person


def title_of(reading: Reading) -> str:
    """The film's title; the copy desk lets no copy pass without one."""
    if reading.title is None:
        raise ValueError("copy without a title cannot come in")
    return reading.title.value


def year_of(reading: Reading) -> int | None:
    """The year of the film, which only a label tells. Never that of the review."""
    return int(reading.year.value) if reading.year else None


def film_facts(reading: Reading) -> dict[str, Any]:
    """What the labels say of the film itself."""
    return {
        "original_title": reading.original_title.value if reading.original_title else "",
        "year": year_of(reading),
        "runtime": int(reading.runtime.value) if reading.runtime else None,
        "countries": [country.value for country in reading.countries],
        "genres": [genre.value for genre in reading.genres],
    }


def review_facts(reading: Reading, film: Film | None, critic: Person | None) -> dict[str, Any]:
    """What the copy says of the review."""
    rating, published = reading.rating, reading.published
    return {
        "film": film,
        "critic": critic,
        "byline": printed_byline(reading),
        "headline": reading.headline.value if reading.headline else "",
        "standfirst": reading.standfirst.value if reading.standfirst else "",
        "body": reading.body,
        "rating": rating.value if rating else None,
        "rating_printed": rating.printed if rating else "",
        "published_on": date.fromisoformat(published.value) if published else None,
    }


def people_of(reading: Reading) -> Iterator[str]:
    """The name of everyone whom the copy credits, and of its critic."""
    facts: list[Fact] = [*reading.directors, *reading.writers]
    facts += [part.actor for part in reading.cast]
    facts += [reading.byline] if reading.byline else []
    return (fact.value for fact in facts)


def same_film(one: Reading, other: Reading) -> bool:
    """Whether two versions of a piece name the same film."""
    return identity(one) == identity(other)


def identity(reading: Reading) -> tuple[str, frozenset[str], int | None]:
    directors = frozenset(name_key(director.value) for director in reading.directors)
    return name_key(title_of(reading)), directors, year_of(reading)


def follow(film: Film, old: Reading, new: Reading) -> list[str]:
    """Let title and year follow a new version of copy; give the names of the fields.

    Only what the old version said is corrected: what an editor changed is the editor's.
    """
    was, now = _names(old), _names(new)
    fields = [name for name in now if now[name] and now[name] != was[name] == getattr(film, name)]
    for name in fields:
        setattr(film, name, now[name])
    return fields


def _names(reading: Reading) -> dict[str, Any]:
    return {"title": title_of(reading), "year": year_of(reading)}


def complete(piece: Piece, film: Film, told: dict[str, Any]) -> list[str]:
    """Fill in what the film lacks; give the names of the fields. What is known stays, noted."""
    filled = []
    for name, value in told.items():
        known = getattr(film, name)
        if value and not known:
            setattr(film, name, value)
            filled.append(name)
        elif value and known != value:
            piece.note("film-fact-differs", *film_fact_differs(film, name, known, value))
    return filled
