"""The sentences of prose: where each begins and ends."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from .facts import Span, trimmed
from .lexicon import OPENING_WORDS

LONGEST_SENTENCE = 600
SHORTEST_CUT = 200
LOOK = 24
"""Characters on either side that tell whether a full stop ends a sentence."""

PARAGRAPH_BREAK = re.compile(r"(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))+")
OPENERS = "\"'“‘«„([{¿¡—–-"

_CLOSERS = r"\"'”’»›)\]」』）"
_WIDE = "。！？｡।॥"
"""Full stops of scripts that leave no space after one."""

_END = re.compile(rf"[.!?…‽؟۔]++[{_CLOSERS}]*+(?=\s|\Z)|[{_WIDE}]++[{_CLOSERS}]*+")
_SPACES = re.compile(r"\s*+")
_CLAUSES = ("; ", ": ", " — ", " – ", "—")
_NEVER_END = frozenset(
    "mr mrs ms mx dr st sgt lt capt col gen cmdr maj prof rev det fr sen gov hon mt ft mme mlle "
    "messrs vs".split()
)
_BEFORE_NUMBERS = frozenset("no nos vol vols ch pp fig pt ca approx".split())
_MAY_END = frozenset("jr sr inc co ltd corp bros etc ed eds al jan feb sept oct nov dec".split())


def sentences_around(text: str, places: Sequence[Span], whole: Sequence[Span]) -> Iterator[Span]:
    """The sentences of the paragraphs in which the places lie, which are in order and apart.

    They are without the white space around them. No sentence ends within one of the places that
    stay `whole`, these and perhaps more: a title may hold a full stop. A paragraph's end ends a
    sentence; one of more than LONGEST_SENTENCE characters is cut at a clause.
    """
    for paragraph in _paragraphs(text):
        nearest = bisect_left(places, (paragraph[0],))
        if nearest < len(places) and places[nearest][0] < paragraph[1]:
            for sentence in _parted(text, paragraph, whole):
                yield from _cut(text, sentence, whole)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for blank in PARAGRAPH_BREAK.finditer(text):
        yield start, blank.start()
        start = blank.end()
    yield start, len(text)


def _parted(text: str, paragraph: Span, kept: Sequence[Span]) -> Iterator[Span]:
    start, end = paragraph
    for mark in _END.finditer(text, start, end):
        if _ends(text, mark, paragraph) and _free(mark.end(), kept) == mark.end():
            yield start, mark.end()
            start = mark.end()
    yield start, end


def _ends(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Whether the marks end a sentence: by what follows, and by the word before a full stop."""
    if mark.end() == paragraph[1] or mark[0][0] in _WIDE:
        return True
    after = text[mark.end() : min(mark.end() + LOOK, paragraph[1])]
    following = after.lstrip().lstrip(OPENERS)
    if following[:1].islower():
        return False
    if mark[0] != ".":
        return True
    words = text[max(paragraph[0], mark.start() - LOOK) : mark.start()].split()
    return not words or _may_end(words[-1].lstrip(OPENERS), following)


def _may_end(word: str, following: str) -> bool:
    """Whether a full stop after the word ends a sentence, rather than a short form."""
    low = word.lower()
    if low in _NEVER_END:
        return False
    if low in _BEFORE_NUMBERS:
        return not following[:1].isdigit()
    if low in _MAY_END or "." in word or (len(word) == 1 and word.isupper()):
        opening = following.lower().split(maxsplit=1)
        return bool(opening) and opening[0].strip(",'’") in OPENING_WORDS
    return True


def _cut(text: str, sentence: Span, kept: Sequence[Span]) -> Iterator[Span]:
    start, end = trimmed(text, sentence)
    while end - start > LONGEST_SENTENCE:
        place = min(_free(_clause_end(text, start), kept), end)
        yield trimmed(text, (start, place))
        start = _SPACES.match(text, place, end).end()  # type: ignore[union-attr] # it may be empty
    if start < end:
        yield start, end


def _clause_end(text: str, start: int) -> int:
    """Where the last clause that fits ends; else the last phrase, else the last word."""
    window = start + SHORTEST_CUT, start + LONGEST_SENTENCE
    for marks in (_CLAUSES, (", ",), (" ", "\n")):
        ends = [at + len(mark) for mark in marks if (at := text.rfind(mark, *window)) >= 0]
        if ends:
            return max(ends)
    return window[1]


def _free(place: int, kept: Sequence[Span]) -> int:
    """The place, or the end of the kept one that it falls into."""
    before = bisect_left(kept, (place,)) - 1
    return kept[before][1] if before >= 0 and kept[before][0] < place < kept[before][1] else place
