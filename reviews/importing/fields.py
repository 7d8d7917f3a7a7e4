"""The fields of a record, checked and turned into facts."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from django.conf import settings

from reviews.copydesk import RatingFact, Reading
from reviews.copydesk.stars import parse_stars
from reviews.copydesk.values import FIRST_YEAR, LAST_YEAR, LONGEST_RUNTIME
from reviews.importing import told as say
from reviews.importing.pieces import Record
from reviews.importing.scales import to_stars
from reviews.models import Review
from reviews.models.addresses import SLUG
from reviews.models.constraints import HALF_STARS

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")
_BARE_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


class BadFieldError(ValueError):
    """A field that does not hold what it should: a sentence without its full stop."""


def text(name: str, value: Any) -> str:
    """Text, empty for null."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadFieldError(f"“{name}” must be text")
    if _CONTROL.search(value):
        raise BadFieldError(f"“{name}” holds a control character")
    return value


def texts(name: str, value: Any) -> list[str]:
    """A list of texts, none of them empty."""
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise BadFieldError(f"“{name}” must be a list of names")
    return [text(name, one) for one in value]


def number(low: int, high: int) -> Callable[[str, Any], int | None]:
    """A whole number between these, or null."""

    def check(name: str, value: Any) -> int | None:
        if value is None or (type(value) is int and low <= value <= high):
            return value
        raise BadFieldError(f"“{name}” must be a whole number from {low} to {high}")

    return check


def day(name: str, value: Any) -> date | None:
    """A date such as 2026-11-22, or null."""
    try:
        return date.fromisoformat(text(name, value)) if value else None
    except ValueError as error:
        raise BadFieldError(f"“{name}” must be a date such as 2026-11-22") from error


def moment(name: str, value: Any) -> datetime | None:
    """A time with its offset from UTC, or null."""
    try:
        when = datetime.fromisoformat(text(name, value)) if value else None
        if when and when.tzinfo:
            when.astimezone(UTC)  # which the first and the last day of all may not bear
    except (ValueError, OverflowError) as error:
        raise BadFieldError(f"“{name}” must be a time such as 2026-11-22T06:00:00+00:00") from error
    if when and when.tzinfo is None:
        raise BadFieldError(f"“{name}” must tell its offset from UTC")
    return when


def slug(name: str, value: Any) -> str:
    """An address, empty for null."""
    told = text(name, value)
    if told and not SLUG.fullmatch(told):
        raise BadFieldError(f"“{name}” must be letters, digits, hyphens")
    return told


def people(name: str, value: Any) -> Any:
    """The facts of a list of names."""
    return say.facts(texts(name, value))


def cast(name: str, value: Any) -> Any:
    """The facts of a list of {"actor": …, "character": …}."""
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise BadFieldError("“cast” must be a list of objects with “actor” and “character”")
    parts = [(text("actor", p.get("actor")), text("character", p.get("character"))) for p in value]
    if not all(actor for actor, _ in parts):
        raise BadFieldError("Everyone in “cast” must have an “actor”")
    return [say.part(actor, character) for actor, character in parts]


def single(check: Callable[[str, Any], Any]) -> Callable[[str, Any], Any]:
    """The fact of one value."""
    return lambda name, value: say.fact(check(name, value))


FACTS: dict[str, Callable[[str, Any], Any]] = {
    "title": single(text),
    "original_title": single(text),
    "year": single(number(FIRST_YEAR, LAST_YEAR)),
    "runtime": single(number(1, LONGEST_RUNTIME)),
    "countries": people,
    "genres": people,
    "directors": people,
    "writers": people,
    "studios": people,
    "cast": cast,
    "headline": single(text),
    "standfirst": single(text),
    "body": text,
    "published": single(day),
}
OTHERS = frozenset(
    "critic byline rating rating_printed slug film status go_live_at corrections path copy"
    " copy_base64".split()
)


def record_of(told: Mapping[str, Any], source: tuple[str, int]) -> Record:
    """The record of these fields; raises BadFieldError."""
    facts = Reading("", "utf-8")
    given = {name for name in FACTS if name in told}
    for name in given:
        setattr(facts, name, FACTS[name](name, told[name]))
    if "critic" in told or "byline" in told:
        critic = text("critic", told.get("critic"))
        facts.text = text("byline", told.get("byline")) or critic
        facts.byline = say.critic(critic or facts.text, facts.text)
        given.add("byline")
    if "rating" in told or "rating_printed" in told:
        facts.rating = rating(told)
        given.add("rating")
    others = sorted(told.keys() - FACTS.keys() - OTHERS)
    unknown = tuple(name.encode("utf-8", "backslashreplace").decode() for name in others)
    film = slug("film", told.get("film"))
    return Record(source, facts, frozenset(given), columns(told), corrections(told), unknown, film)


def rating(told: Mapping[str, Any]) -> RatingFact | None:
    """The stars and how they are printed; a rating on another scale is converted by the table."""
    value = told.get("rating")
    if isinstance(value, bool) or not isinstance(value, str | int | float | None):
        raise BadFieldError("“rating” must be text or a number")
    stars = "" if value is None else text("rating", str(value)).strip()
    printed = text("rating_printed", told.get("rating_printed")).strip() or stars
    if not printed:
        return None
    if told.get("rating_printed") and _BARE_NUMBER.fullmatch(stars):
        return RatingFact(_half_stars(stars), printed, (0, 0), say.RULE)
    if told.get("rating_printed") and "rating" in told and value is None:
        return RatingFact(None, printed, (0, 0), say.RULE)
    read = parse_stars(printed, settings.STAR_SCALE)
    converted = to_stars(printed, settings.STAR_SCALE) if not read or read.value is None else None
    return RatingFact(
        read.value if read and read.value is not None else converted, printed, (0, 0), say.RULE
    )


def _half_stars(stars: str) -> Decimal:
    value = Decimal(stars)
    if value not in HALF_STARS or value > settings.STAR_SCALE:
        raise BadFieldError(f"“rating” must be half stars up to {settings.STAR_SCALE}")
    return value.quantize(Decimal("0.1"))


def columns(told: Mapping[str, Any]) -> dict[str, Any]:
    """What goes into the review as it is: address, status, go-live time."""
    status = text("status", told.get("status"))
    if status and status not in Review.Status.values:
        raise BadFieldError(f"“status” must be {' or '.join(Review.Status.values)}")
    when = moment("go_live_at", told.get("go_live_at"))
    if when and status == Review.Status.DRAFT:
        raise BadFieldError("Only a published review has a “go_live_at”")
    found = {
        "slug": slug("slug", told.get("slug")),
        "status": status,
        "go_live_at": when,
    }
    return {name: value for name, value in found.items() if value}


def corrections(told: Mapping[str, Any]) -> tuple[tuple[date, str], ...]:
    """The corrections, each with its day."""
    made = told.get("corrections") or []
    if not isinstance(made, list) or not all(isinstance(one, Mapping) for one in made):
        raise BadFieldError("“corrections” must be a list of objects with “made_on” and “text”")
    days = [(day("made_on", one.get("made_on")), text("text", one.get("text"))) for one in made]
    if not all(when and what.strip() for when, what in days):
        raise BadFieldError("Every one of the “corrections” must have “made_on” and “text”")
    return tuple((when, what) for when, what in days if when)


def path_of(told: Mapping[str, Any], otherwise: str) -> str:
    """The path of the copy: the record's own, or one made from its address."""
    address = slug("slug", told.get("slug"))
    return text("path", told.get("path")) or (f"{address}.txt" if address else otherwise)


def content_of(told: Mapping[str, Any], record: Record, path: str) -> bytes:
    """The copy that the record brings along, or the record set as copy.

    Raises BadFieldError, and UnsayableError where no copy says what the record says.
    """
    copy = told.get("copy")
    if copy is not None and not isinstance(copy, str):
        raise BadFieldError("“copy” must be text")
    if copy:
        return copy.encode()
    if encoded := told.get("copy_base64"):
        try:
            return base64.b64decode(text("copy_base64", encoded), validate=True)
        except binascii.Error as error:
            raise BadFieldError("“copy_base64” is not base64") from error
    left_open = {*FACTS, "byline", "rating"} - record.given
    return say.set_as_copy(as_read(record.facts), path, left_open)


def as_read(facts: Reading) -> Reading:
    """The facts as copy says them: a rating on another scale has no value there."""
    if facts.rating is None:
        return facts
    printed = facts.rating.printed
    read = parse_stars(printed, settings.STAR_SCALE)
    rating = RatingFact(read.value if read else None, printed, (0, 0), say.RULE)
    return replace(facts, rating=rating)
