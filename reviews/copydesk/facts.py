"""What the copy says, each fact with the words that say it and the rule that read it."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from .words import clean

Span = tuple[int, int]
"""Character offsets into the decoded text of the file, half open."""

# Nothing frozen has slots here: Python would pickle it by code of its own, twice as slowly, and
# every fact is sent from the process that read it.


@dataclass(frozen=True)
class Fact:
    """One thing the copy says; `text[span[0]:span[1]]` are the words that say it."""

    value: str
    span: Span
    rule: str
    confidence: float = 1.0

    @classmethod
    def at(cls, text: str, span: Span, rule: str, confidence: float = 1.0) -> "Fact":
        """The words of the span, trimmed, as the value."""
        start, end = trimmed(text, span)
        return cls(clean(text[start:end]), (start, end), rule, confidence)


@dataclass(frozen=True)
class CastFact:
    """An actor, and whom they play (None when the copy does not tell)."""

    actor: Fact
    character: Fact | None


@dataclass(frozen=True)
class RatingFact:
    """Stars out of the house scale (None when they cannot be told), and as printed."""

    value: Decimal | None
    printed: str
    span: Span
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True)
class Notice:
    """Something for an editor to look at: a doubtful reading, or a line not understood.

    `data` is what a settlement of it needs to know.
    """

    code: str
    line: int
    message: str
    data: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(slots=True)
class Reading:
    """All that was read from one piece of copy."""

    text: str
    encoding: str
    title: Fact | None = None
    original_title: Fact | None = None
    year: Fact | None = None
    headline: Fact | None = None
    standfirst: Fact | None = None
    byline: Fact | None = None
    published: Fact | None = None
    runtime: Fact | None = None
    directors: list[Fact] = field(default_factory=list)
    writers: list[Fact] = field(default_factory=list)
    studios: list[Fact] = field(default_factory=list)
    countries: list[Fact] = field(default_factory=list)
    genres: list[Fact] = field(default_factory=list)
    rating: RatingFact | None = None
    cast: list[CastFact] = field(default_factory=list)
    doubtful: list[CastFact] = field(default_factory=list)
    """Cast that was read with too little confidence; an editor decides."""
    body: str = ""
    body_span: Span = (0, 0)
    notices: list[Notice] = field(default_factory=list)


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    start, end = span
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def split(text: str, span: Span, separator: re.Pattern[str]) -> list[Span]:
    """The parts of the span between the separators."""
    parts, start = [], span[0]
    for match in separator.finditer(text, *span):
        parts.append((start, match.start()))
        start = match.end()
    return [*parts, (start, span[1])]
