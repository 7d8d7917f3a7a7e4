"""Labels: `Key: value` lines that settle what the copy would leave open."""

import re
from dataclasses import dataclass

from .facts import Fact, Span, trimmed
from .lines import Line
from .words import clean

LONGEST_UNKNOWN = 100

_KEYS = {
    "title": "title",
    "original title": "original_title",
    "year": "year",
    "headline": "headline",
    "standfirst": "standfirst",
    "by": "byline",
    "byline": "byline",
    "published": "published",
    "country": "countries",
    "countries": "countries",
    "genre": "genres",
    "genres": "genres",
    "runtime": "runtime",
    "running time": "runtime",
    "director": "directors",
    "directors": "directors",
    "writer": "writers",
    "writers": "writers",
    "studio": "studios",
    "studios": "studios",
    "rating": "rating",
    "cast": "cast",
}
_LINE = re.compile(r"[ \t\ufeff]{0,20}([^\W\d_][^\W\d_ ]{0,19}(?: [^\W\d_]{1,20}){0,2})[ \t]{0,5}:")
_QUOTED = re.compile(r"[“\"„«]+([^“”\"„«»]+)[”\"“»]+|‘([^‘]+)’|'([^']+)'")
_SENTENCE_END = tuple(".!?…”\"'’")


@dataclass(frozen=True, slots=True)
class Label:
    """One label: the field of the reading it fills ("" when unknown), and its value's place."""

    field: str
    key: str
    line: Line
    span: Span


def read_label(line: Line) -> Label | None:
    """The line as a label with a known or an unknown key; None when it has no such form."""
    match = _LINE.match(line.text)
    if not match:
        return None
    key = clean(match.group(1))
    start = line.start + match.end()
    if line.text[match.end() :].startswith("//"):
        return None
    return Label(_KEYS.get(key.lower(), ""), key, line, _value_span(line, start))


def is_plain_unknown(label: Label) -> bool:
    """Whether a label with an unknown key is written like a label and not like a sentence."""
    value = label.line.text.strip()
    return (
        not label.field
        and label.span[0] < label.span[1]
        and len(value) <= LONGEST_UNKNOWN
        and not value.endswith(_SENTENCE_END)
    )


def unquoted(text: str, span: Span, rule: str) -> Fact:
    """A title as a fact, without the quotes if it is wholly quoted."""
    start, end = trimmed(text, span)
    if match := _QUOTED.fullmatch(text, start, end):
        start, end = match.span(match.lastindex or 0)
    return Fact.at(text, (start, end), rule)


def _value_span(line: Line, start: int) -> Span:
    value = line.text[start - line.start :]
    lead = len(value) - len(value.lstrip())
    return start + lead, start + lead + len(value.strip())
