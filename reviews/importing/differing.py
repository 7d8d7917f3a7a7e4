"""Notices of values that differ: both are shown, and both are kept to choose from."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from reviews.models import Film

LONGEST_SHOWN = 60
BEFORE = 20  # characters shown before the place where two long texts part
LABELS = {"published_on": "date", "rating": "stars", "rating_printed": "printed rating"}


def editor_kept(field: str, ours: Any, theirs: Any) -> tuple[str, dict[str, Any]]:
    """Message and data: a field of the review that copy and editor both changed."""
    one, other = shown(ours, theirs)
    verb = "stay" if field == "rating" else "stays"
    message = f"The {label(field)} {verb} {one}, as an editor left it; the copy now says {other}."
    return message, {"field": field, "ours": plain(ours), "theirs": plain(theirs)}


def film_fact_differs(film: Film, field: str, ours: Any, theirs: Any) -> tuple[str, dict[str, Any]]:
    """Message and data: a fact of the film that copy tells otherwise."""
    one, other = shown(ours, theirs)
    verb = "stay" if field in ("countries", "genres") else "stays"
    message = f"The film's {label(field)} {verb} {one}; the copy says {other}."
    return message, {"film": film, "field": field, "ours": plain(ours), "theirs": plain(theirs)}


def label(field: str) -> str:
    """A field of a review or film, in words."""
    return LABELS.get(field, field.replace("_", " "))


def plain(value: Any) -> Any:
    """A value as JSON holds it: rows by their keys, stars and dates as text."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, Model):
        return value.pk
    return value if value is None or isinstance(value, int | str) else str(value)


def shown(ours: Any, theirs: Any) -> tuple[str, str]:
    """Both values in quotes, long ones from shortly before they part."""
    one, other = words(ours), words(theirs)
    start = 0
    if max(len(one), len(other)) > LONGEST_SHOWN:
        start = one.rfind(" ", 0, max(0, _parting(one, other) - BEFORE)) + 1
    return _quoted(one, start), _quoted(other, start)


def words(value: Any) -> str:
    """A value as text, empty for none."""
    return "" if value is None else ", ".join(value) if isinstance(value, list) else str(value)


def _parting(one: str, other: str) -> int:
    """Where two texts part."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _quoted(text: str, start: int) -> str:
    if not text:
        return "empty"
    end = start + LONGEST_SHOWN
    part = " ".join(text[start:end].split())
    return f"‘{'…' * bool(start)}{part}{'…' * (len(text) > end)}’"
