"""The string of studios, taken apart into companies."""

import re

from .directors import unique
from .facts import Fact, Span, split
from .lexicon import COMPANY_ENDINGS, COMPANY_WORDS
from .words import fold

_FIRM = re.compile(r"\s*[/;]\s*")
_SOFT = re.compile(r"(?:\s+(?:&|and)\s+|\s*,\s+)(?-i:(?!an?\s|(?<=AND )AN?\s))", re.IGNORECASE)
_LEGAL_FORM = re.compile(
    r"(?:inc|ltd|llc|l\.l\.c|co|corp|s\.a|gmbh|plc|llp)\b"
    r"|(?:sons?|daughters?|brothers|bros|company|partners|associates)\W*\Z",
    re.IGNORECASE,
)


def read_studios(text: str, span: Span, rule: str) -> tuple[list[Fact], list[str]]:
    """The studios named in the span, in order and once each, and what is doubtful about them.

    A slash or a semicolon always separates. A comma, `&` or `and` separates when what stands
    before could stand alone, and is part of the name otherwise (`Simon & Schuster`).
    """
    facts: list[Fact] = []
    doubts: list[str] = []
    for part in split(text, span, _FIRM):
        firms = [Fact.at(text, firm, rule) for firm in _soft_split(text, part)]
        if _SOFT.search(text, *part) and not _only_legal_forms(text, part):
            names = ", ".join(f"“{firm.value}”" for firm in firms)
            doubts.append(f"“{Fact.at(text, part, rule).value}” was read as {names}")
        facts += firms
    return unique([fact for fact in facts if fact.value.strip("().,- ")]), doubts


def is_company(name: str) -> bool:
    """`Big House Films`: named for its trade, as no person is."""
    words = fold(name).split()
    return len(words) > 1 and words[-1] in COMPANY_ENDINGS


def _soft_split(text: str, span: Span) -> list[Span]:
    spans, start = [], span[0]
    for match in _SOFT.finditer(text, *span):
        firm, other = text[start : match.start()], text[match.end() : span[1]]
        if _stands_alone(firm) and not _LEGAL_FORM.match(other):
            spans.append((start, match.start()))
            start = match.end()
    return [*spans, (start, span[1])]


def _stands_alone(name: str) -> bool:
    """Two words, or one that is a known studio; a legal form alone is none."""
    words = fold(name).split()
    if not words or _LEGAL_FORM.match(name):
        return False
    return len(words) > 1 or words[0] in COMPANY_WORDS


def _only_legal_forms(text: str, span: Span) -> bool:
    return all(_LEGAL_FORM.match(text[match.end() :]) for match in _SOFT.finditer(text, *span))
