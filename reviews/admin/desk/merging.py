"""Two editors at one page: what the second typed, laid over what the first has made of the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.forms import BoundField, Form

from reviews.admin.desk.correcting import Correction
from reviews.admin.desk.uploads import TextForm
from reviews.admin.rights import Judge

CHANGED = (
    "Somebody else decided about this copy while you had it open. Nothing of yours was saved yet:"
    " what you typed stands below, with what is new beside it. Look over it, and save again."
)
GONE = "The copy has no row about “{}” any more: what you typed there is left out."
FIELD = re.compile(r"fact-|row-\d+-")
ROW = re.compile(r"(row-\d+)-words")
OPENED = "initial-"  # what Django puts before the name of a field that remembers


def laid_over(judge: Judge, sent: Mapping[str, str]) -> Correction:
    """The form as it stands now with the fields that were changed in the one that was sent.

    A field that both editors changed keeps what was sent, and says what stands.
    """
    now = Correction(judge, TextForm(prefix="version"), None)
    data = {name: value for name, value in sent.items() if not FIELD.match(name)}
    theirs: dict[str, str] = {}
    places = _places(now, sent)
    for prefix, form in _forms(now):
        for field in form:
            stands = data[field.html_name] = data[OPENED + field.html_name] = _value(field)
            name = f"{places.get(prefix, '')}-{field.name}"
            typed, opened = sent.get(name, stands), sent.get(OPENED + name, stands)
            if _folded(typed) == _folded(opened):
                continue
            data[field.html_name] = typed
            if stands not in (opened, typed):
                theirs[field.html_name] = _readable(field, stands)
    merged = Correction(judge, TextForm(prefix="version"), data)
    merged.theirs = theirs
    merged.problems = [CHANGED, *_gone(sent, set(places.values()))]
    return merged


def _forms(correction: Correction) -> Iterator[tuple[str, Form]]:
    yield "fact", correction.facts
    for form in correction.rows:
        yield str(form.prefix), form


def _places(now: Correction, sent: Mapping[str, str]) -> dict[str, str]:
    """Where each form of now was in what was sent: rows are known by their words."""
    before: dict[tuple[str, str], list[str]] = {}
    for name in sent:
        if match := ROW.fullmatch(name):
            about = sent[name], sent.get(f"{match[1]}-character", "")
            before.setdefault(about, []).append(match[1])
    places = {"fact": "fact"}
    for form in now.rows:
        if rows := before.get((form.entry.words, form.entry.character)):
            places[str(form.prefix)] = rows.pop(0)
    return places


def _gone(sent: Mapping[str, str], found: set[str]) -> Iterator[str]:
    """A sentence for each row that was changed and is no more."""
    for name in sent:
        match = ROW.fullmatch(name)
        if match and match[1] not in found and _changed(sent, match[1]):
            yield GONE.format(sent[name])


def _changed(sent: Mapping[str, str], row: str) -> bool:
    fields = (f"{row}-{name}" for name in ("name", "played", "person", "verdict"))
    return any(sent.get(name, "") != sent.get(OPENED + name, "") for name in fields)


def _value(field: BoundField) -> str:
    value: Any = field.value()
    return "" if value is None else str(value)


def _folded(value: str) -> str:
    """A value with the line ends of a text: browsers send others."""
    return value.replace("\r\n", "\n")


def _readable(field: BoundField, value: str) -> str:
    """What a field shows for a value: of a choice, its label."""
    return str(dict(getattr(field.field, "choices", ())).get(value, value))
