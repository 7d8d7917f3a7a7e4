"""What the labels say, put into the reading: a label beats what was inferred."""

import re
from collections.abc import Callable

from .byline import labelled_byline, names_several
from .castlabel import read_cast_label
from .directors import read_people, unique
from .facts import CastFact, Fact, Notice, Reading, split
from .labels import Label, unquoted
from .ratings import read_rating
from .studios import read_studios
from .values import read_date, read_runtime, read_year
from .words import clean

RULE = "label"

_FORMS: dict[str, tuple[Callable[[str], str | None], str]] = {
    "year": (read_year, "a year of four digits"),
    "published": (read_date, "a date such as 2026-11-22"),
    "runtime": (read_runtime, "a running time such as “108 min” or “1h 48m”"),
}
_SEPARATOR = re.compile(r"[,;/]")


def apply_labels(reading: Reading, labels: list[Label], scale: int) -> None:
    """Fill the reading from its labels; what a label says replaces what was inferred.

    A repeated key adds to a list; of anything else the first one stays, with a notice.
    """
    groups: dict[str, list[Label]] = {}
    for label in labels:
        if not clean(reading.text[slice(*label.span)]):
            _note(reading, label, "label-empty", f"The label “{label.key}” has no value.")
        else:
            groups.setdefault(label.field, []).append(label)
    for name, group in groups.items():
        if name == "cast":
            reading.cast = _cast(reading, group)
        elif name in _LISTS:
            facts = [fact for label in group for fact in _LISTS[name](reading, label)]
            setattr(reading, name, unique(facts))
        else:
            _apply_single(reading, group, scale)


def _cast(reading: Reading, group: list[Label]) -> list[CastFact]:
    return [fact for label in group for fact in read_cast_label(reading.text, label.span, RULE)]


def _apply_single(reading: Reading, group: list[Label], scale: int) -> None:
    label, *repeated = group
    for other in repeated:
        message = f"“{label.key}” was already given on line {label.line.number}; that one is used."
        _note(reading, other, "label-repeated", message)
    if label.field == "rating":
        number = label.line.number
        reading.rating, notices = read_rating(reading.text, label.span, RULE, scale, number)
        reading.notices += notices
    elif fact := _single(reading, label):
        setattr(reading, label.field, fact)


def _single(reading: Reading, label: Label) -> Fact | None:
    if label.field in _FORMS:
        return _with_form(reading, label)
    if label.field == "byline":
        byline = labelled_byline(reading.text, label.span)
        reading.notices += byline_notices(byline, label.line.number)
        return byline if byline.value else None
    if label.field in ("title", "original_title"):
        return unquoted(reading.text, label.span, RULE)
    return Fact.at(reading.text, label.span, RULE)


def byline_notices(byline: Fact, line: int) -> list[Notice]:
    """A notice for a byline of more than one critic."""
    if not names_several(byline):
        return []
    message = f"The byline “{byline.value}” names more than one critic; a review has one."
    return [Notice("byline-doubtful", line, message)]


def _with_form(reading: Reading, label: Label) -> Fact | None:
    read, form = _FORMS[label.field]
    printed = Fact.at(reading.text, label.span, RULE)
    value = read(printed.value)
    if value is None:
        message = f"“{printed.value}” was not understood; {label.key} takes {form}."
        _note(reading, label, "label-bad-value", message)
        return None
    return Fact(value, printed.span, RULE)


def _people(reading: Reading, label: Label) -> list[Fact]:
    facts, doubts = read_people(reading.text, label.span, RULE)
    for doubt in doubts:
        _note(reading, label, "director-doubtful", f"{doubt}; write the name in full.")
    return facts


def _studios(reading: Reading, label: Label) -> list[Fact]:
    facts, doubts = read_studios(reading.text, label.span, RULE)
    for doubt in doubts:
        _note(reading, label, "studio-doubtful", f"{doubt}; write one label for each studio.")
    return facts


def _words(reading: Reading, label: Label) -> list[Fact]:
    parts = split(reading.text, label.span, _SEPARATOR)
    facts = [Fact.at(reading.text, part, RULE) for part in parts]
    return [fact for fact in facts if fact.value]


_LISTS: dict[str, Callable[[Reading, Label], list[Fact]]] = {
    "directors": _people,
    "writers": _people,
    "studios": _studios,
    "countries": _words,
    "genres": _words,
}


def _note(reading: Reading, label: Label, code: str, message: str) -> None:
    reading.notices.append(Notice(code, label.line.number, message))
