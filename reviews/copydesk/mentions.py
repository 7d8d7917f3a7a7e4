"""One mention of a quoted phrase, with the words around it."""

import re
from typing import NamedTuple

from .facts import Span
from .quotes import Quote

WINDOW = 70
NEAR = 100

_SENTENCE_BREAK = re.compile(r"[.?!]['”\"’)]*\s|[\r\n]\s*[\r\n]")
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 20
_JOINTS = frozenset({"", "and", "or"})


class Mention(NamedTuple):
    """Where a phrase stands in quotes: in its sentence, on its line, beside other quotes."""

    offset: int
    """Characters from the beginning of the prose."""
    before: str
    after: str
    """The words of the same sentence on either side, at most WINDOW characters."""
    near: str
    """NEAR characters on either side."""
    lead: str
    """The last word of `before` in small letters: `film` in `her film, “X”`."""
    last: str
    """The last character of the phrase as it is quoted: `,` in “X,”."""
    broken: bool
    alone: bool
    listed: bool
    bracketed: bool
    """Whether a bracket opens before the mention, and does not close before it."""

    def ends(self, pattern: re.Pattern[str], reach: int = WINDOW) -> bool:
        """Whether the pattern holds within the last characters before the phrase."""
        return bool(pattern.search(self.before, max(0, len(self.before) - reach)))


def mention_of(
    text: str, body: Span, quote: Quote, neighbours: tuple[Quote | None, Quote | None]
) -> Mention:
    """The mention that a quote makes, between the quotes before and after it."""
    start, end = quote.outer
    last, following = neighbours
    before = text[max(body[0], start - NEAR) : start]
    after = text[end : min(body[1], end + NEAR)]
    sentence = _SENTENCE_BREAK.split(before[-WINDOW:])[-1]
    return Mention(
        offset=start - body[0],
        before=sentence,
        after=_SENTENCE_BREAK.split(after[:WINDOW], maxsplit=1)[0],
        near=before + " " + after,
        lead=last_word(sentence),
        last=text[quote.inner[1] - 1 : quote.inner[1]],
        broken=quote.broken,
        alone=before[-1:] in ("", "\n", "\r")
        and after[:1] in ("", "\n", "\r")
        and not quote.broken,
        listed=(last is not None and _joined(text, last, quote))
        or (following is not None and _joined(text, quote, following)),
        bracketed=sentence.rfind("(") > sentence.rfind(")"),
    )


def last_word(words: str) -> str:
    """The last word in small letters, whatever marks follow it: `film` in `Her new Film, `."""
    return next(reversed(_WORD.findall(words, max(0, len(words) - _LONGEST_WORD))), "").lower()


def _joined(text: str, first: Quote, second: Quote) -> bool:
    """Whether only a comma, `and` or `or` stands between two quotes, and no sentence ends there."""
    between = text[first.outer[1] : second.outer[0]]
    if len(between) > 8 or between.strip(" ,&;") not in _JOINTS:
        return False
    return bool(between.strip()) or text[first.inner[1] - 1 : first.inner[1]] != "."
