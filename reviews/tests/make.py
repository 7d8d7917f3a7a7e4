"""Rows for tests, each with only what the test says of it."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from reviews.models import Credit, Film, FilmStudio, Person, Review, Studio


def person(name: str = "Ada Park", **fields: Any) -> Person:
    """The person of that name, made if missing."""
    found = Person.objects.filter(name=name, **fields).first()
    return found or Person.objects.create(name=name, **fields)


def studio(name: str = "Lantern Films") -> Studio:
    found = Studio.objects.filter(name=name).first()
    return found or Studio.objects.create(name=name)


def film(
    title: str = "The Long Field",
    *,
    directors: Iterable[str] = (),
    cast: Iterable[tuple[str, str]] = (),
    studios: Iterable[str] = (),
    **fields: Any,
) -> Film:
    """A film with its directors, its cast as (actor, character) and its studios."""
    made = Film.objects.create(title=title, **fields)
    for position, name in enumerate(directors):
        Credit.objects.create(film=made, person=person(name), role="director", position=position)
    for position, (actor, character) in enumerate(cast):
        Credit.objects.create(
            film=made, person=person(actor), role="actor", character=character, position=position
        )
    for position, name in enumerate(studios):
        FilmStudio.objects.create(film=made, studio=studio(name), position=position)
    return made


def review(
    of: Film | None = None, *, critic: str | None = None, rating: str | None = "3.5", **fields: Any
) -> Review:
    """A published review with a body; `of` is its film."""
    fields = {"status": "published", "body": "A field, a road, and nobody on it."} | fields
    return Review.objects.create(
        film=of or film(),
        critic=person(critic) if critic else None,
        rating=None if rating is None else Decimal(rating),
        **fields,
    )
