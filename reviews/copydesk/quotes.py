"""Quoted phrases in prose: straight, curly, doubled, single, typed and broken quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .facts import Span
from .words import IN_WORD

LONGEST = 120
MOST_MARKS = 1000

_MARK = re.compile(
    r"[“”„\"«»`'](?:(?<=[“”„\"«»])[“”„\"«»]*|(?<=`)`|(?<=')')"  # found by its first letter
)
_PARAGRAPH = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_SINGLE_OPEN = tuple(re.compile(rf"{mark}(?<![\w‘’'`].)(?=\S)") for mark in "'‘`")
"""Apart, for a letter alone is found ten times as fast as one of several."""
_SINGLE_CLOSE = re.compile(r"(?<=\S)['’](?!\w)")
_WORD = re.compile(rf"[^\W_][{IN_WORD}]*[!?]?")
SMALL_WORDS = frozenset(
    "a an and as at but by de del der des die du et for from in into is la le les nor of on or "
    "over the to un und une with vs".split()
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted phrase: `inner` is what is quoted, `outer` holds the quote marks too."""

    inner: Span
    outer: Span
    broken: bool = False
    """Whether one of the two quote marks is missing."""


def find_quotes(text: str, span: Span) -> list[Quote]:
    """The quoted phrases of the span in the order in which they begin."""
    quotes = [*_double(text, span), *_single(text, span)]
    return sorted(quotes, key=lambda quote: quote.outer)


def _double(text: str, span: Span) -> Iterator[Quote]:
    opened: Span | None = None
    for mark in islice(_MARK.finditer(text, *span), MOST_MARKS):
        if opened and _PARAGRAPH.search(text, opened[1], mark.start()):
            if broken := _unclosed(text, opened, span):
                yield broken
            opened = None
        role = _role(text, mark, span, opened is not None)
        if role == "close" and opened:
            if mark.start() - opened[1] <= LONGEST:
                yield Quote((opened[1], mark.start()), (opened[0], mark.end()))
            opened = None
            continue
        broken = _unopened(text, mark, span) if role == "close" else _unclosed(text, opened, span)
        if broken:
            yield broken
        opened = mark.span() if role == "open" else None
    if broken := _unclosed(text, opened, span):
        yield broken


def _role(text: str, mark: re.Match[str], span: Span, is_open: bool) -> str:
    """Whether the mark opens or closes: by what stands beside it, else by its shape."""
    before = text[mark.start() - 1] if mark.start() > span[0] else " "
    after = text[mark.end()] if mark.end() < span[1] else " "
    opens = (before.isspace() or before in "([{—–-‘'/") and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if opens != closes:
        return "open" if opens else "close"
    if mark.group()[0] in "“„«`":
        return "open"
    return "close" if is_open or mark.group()[0] in "”»" else "open"


def _unopened(text: str, mark: re.Match[str], span: Span) -> Quote | None:
    """`There Will Be Blood" towers`: the title words before a mark that nothing opened.

    The comma or full stop that American style puts inside the mark may stand between.
    """
    start, run = mark.start(), list[re.Match[str]]()
    if text[max(span[0], start - 1)] in ",.":
        start -= 1
    floor = max(span[0], start - LONGEST)
    for word in reversed(list(_WORD.finditer(text, floor, start))):
        gap = text[word.end() : start]
        if (gap not in (" ", " & ") if run else gap) or not _in_title(word.group()):
            break
        start = word.start()
        run.append(word)
    while run and run[-1].group() in SMALL_WORDS:
        run.pop()
    if not any(word.group()[0].isupper() for word in run):
        return None
    start = run[-1].start()
    return Quote((start, mark.start()), (start, mark.end()), broken=True)


def _unclosed(text: str, opened: Span | None, span: Span) -> Quote | None:
    """`“Crossing is`: the title words after a mark that nothing closes."""
    if not opened:
        return None
    start = end = reached = opened[1]
    for word in _WORD.finditer(text, start, min(span[1], start + LONGEST)):
        if text[reached : word.start()].strip(" ") or not _in_title(word.group()):
            break
        reached = word.end()
        end = end if word.group() in SMALL_WORDS else reached
    return Quote((start, end), (opened[0], end), broken=True) if start < end else None


def _in_title(word: str) -> bool:
    return not word[0].islower() or word in SMALL_WORDS


def _single(text: str, span: Span) -> Iterator[Quote]:
    end = span[0]
    some = (islice(mark.finditer(text, *span), MOST_MARKS) for mark in _SINGLE_OPEN)
    for start, inner in sorted(mark.span() for marks in some for mark in marks)[:MOST_MARKS]:
        if start < end or not _opens_single(text, start):
            continue
        close = _SINGLE_CLOSE.search(text, inner, min(span[1], inner + LONGEST))
        if close and "\n" not in text[inner : close.start()]:
            end = close.end()
            yield Quote((inner, close.start()), (start, end))


def _opens_single(text: str, place: int) -> bool:
    """A straight one stands before a word."""
    return text[place] == "‘" or text[place + 1].isalnum()
