"""Copy whose lines are broken by the writer's machine: read as if they were not, spans kept."""

import re
from bisect import bisect_left
from dataclasses import replace

from .facts import CastFact, Fact, RatingFact, Reading, Span
from .lines import unified

_CRLF = re.compile("\r\n")
_WRAP = re.compile(r"\n(?=\S)(?<![.?!:\s].)(?<=[^\n]{20}.)", re.DOTALL)
"""A line end that ends neither a sentence nor a short line, such as a title on its own."""

_SINGLE = (
    "title", "original_title", "year", "headline", "standfirst", "byline", "published", "runtime",
    "rating",
)  # fmt: skip
_LISTS = ("directors", "writers", "studios", "countries", "genres")


def flowing(text: str, span: Span) -> str:
    """The text with a space for each LF inside a sentence of the span: as long as before."""
    start, end = span
    return text[:start] + _WRAP.sub(" ", text[start:end]) + text[end:]


def one_line_end(text: str) -> str:
    """The text with LF for CRLF and CR; the spans of what is read from it `place` sets right."""
    return unified(text)


def place(reading: Reading, text: str) -> None:
    """Make the spans of a reading count in the text as it came, where that has CRLF."""
    reading.text = text
    if "\r\n" not in text:
        return
    ends = [match.start() - number for number, match in enumerate(_CRLF.finditer(text))]
    for name in _SINGLE:
        if fact := getattr(reading, name):
            setattr(reading, name, _placed(fact, ends))
    for name in _LISTS:
        setattr(reading, name, [_placed(fact, ends) for fact in getattr(reading, name)])
    reading.cast = [_placed_cast(fact, ends) for fact in reading.cast]
    reading.doubtful = [_placed_cast(fact, ends) for fact in reading.doubtful]
    reading.body_span = _span(reading.body_span, ends)


def _placed(fact: Fact | RatingFact, ends: list[int]) -> Fact | RatingFact:
    return replace(fact, span=_span(fact.span, ends))


def _placed_cast(fact: CastFact, ends: list[int]) -> CastFact:
    actor = replace(fact.actor, span=_span(fact.actor.span, ends))
    character = fact.character
    return CastFact(actor, character and replace(character, span=_span(character.span, ends)))


def _span(span: Span, ends: list[int]) -> Span:
    start, end = span
    return start + bisect_left(ends, start), end + bisect_left(ends, end)
