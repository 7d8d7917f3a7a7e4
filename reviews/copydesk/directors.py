"""The string of directors, taken apart into persons."""

import re
from dataclasses import dataclass

from .facts import Fact, Span, trimmed
from .lexicon import MONONYMS
from .names import PARTICLES, is_suffix
from .words import clean, fold

_SEPARATOR = re.compile(
    r"\s*[;/&]\s*|\s*,\s*(?:(?:and|with)\b\s*|&\s*)?|\s+(?:and|with)\s+", re.IGNORECASE
)
_NOBODY = frozenset({"various", "various directors", "various artists"})


@dataclass(frozen=True, slots=True)
class _Part:
    span: Span
    value: str
    joined: bool
    """Whether an `and` or `&` leads to the next part."""

    @property
    def words(self) -> list[str]:
        return self.value.split()


def read_people(
    text: str, span: Span, rule: str, mononyms: frozenset[str] = MONONYMS
) -> tuple[list[Fact], list[str]]:
    """The persons named in the span, in order and once each, and what is doubtful about them.

    A single given name before `and` shares the surname after it, as brothers are printed,
    unless it is one of the mononyms.
    """
    parts = _parts(text, span)
    facts: list[Fact] = []
    doubts: list[str] = []
    for index, part in enumerate(parts):
        fact = Fact(part.value, part.span, rule)
        if partner := _partner(parts, index, mononyms):
            if surname := _surname(partner.words):
                value, whole = f"{part.value} {surname}", (part.span[0], partner.span[1])
                fact = Fact(value, whole, "shared-surname", 0.9)
            else:
                doubts.append(f"“{part.value}” may share the surname of “{partner.value}”")
        facts.append(fact)
    return unique(facts), doubts


def unique(facts: list[Fact]) -> list[Fact]:
    """The facts without those that only repeat an earlier one."""
    first: dict[str, Fact] = {}
    for fact in facts:
        first.setdefault(fold(fact.value) or fact.value, fact)
    return list(first.values())


def _parts(text: str, span: Span) -> list[_Part]:
    parts, start = [], span[0]
    for match in _SEPARATOR.finditer(text, *span):
        if _is_suffix_comma(text, match, span[1]):
            continue
        parts.append(_part(text, (start, match.start()), match.group()))
        start = match.end()
    parts.append(_part(text, (start, span[1]), ""))
    return [part for part in parts if part.value and fold(part.value) not in _NOBODY]


def _part(text: str, span: Span, separator: str) -> _Part:
    start, end = trimmed(text, span)
    joined = "&" in separator or "and" in separator.lower()
    return _Part((start, end), clean(text[start:end]), joined)


def _is_suffix_comma(text: str, comma: re.Match[str], end: int) -> bool:
    following = text[comma.end() : min(end, comma.end() + 8)].split()
    return "," in comma.group() and bool(following) and is_suffix(following[0].rstrip(",;/"))


def _partner(parts: list[_Part], index: int, mononyms: frozenset[str]) -> _Part | None:
    """The person whose surname a single given name shares: `Ann, Bo and Cy Doe`."""
    part = parts[index]
    if len(part.words) != 1 or part.value.lower() in mononyms:
        return None
    for current, following in zip(parts[index:], parts[index + 1 :], strict=False):
        if len(following.words) > 1:
            return following if current.joined else None
        if following.value.lower() in mononyms:
            return None
    return None


def _surname(words: list[str]) -> str:
    """The surname of `Given Surname` or `Given de la Surname`; empty when it cannot be told."""
    names = [word for word in words if word.lower() not in PARTICLES and not is_suffix(word)]
    if len(names) != 2 or words[0] != names[0] or _is_given_name_last(names[1]):
        return ""
    return " ".join(word for word in words[1:] if not is_suffix(word)).rstrip(",")


def _is_given_name_last(word: str) -> bool:
    """`Tae-kyun`: a given name after the family name, as Korean names are printed."""
    return "-" in word and word.rpartition("-")[2].islower()
