"""From a short form of the title to the full one: “No Country” to “No Country for Old Men”."""

import re
from collections.abc import Iterable, Iterator

from .candidates import Candidate
from .facts import Fact, Span
from .lexicon import OPENING_WORDS
from .quotes import SMALL_WORDS
from .words import IN_WORD, WORD_EDGE, fold

MOST_WORDS = 20

_CAPITAL = rf"[^\W_a-z][{IN_WORD}]*"
_MORE = rf"[,:]?[ ](?:(?:{'|'.join(sorted(SMALL_WORDS))})[ ]){{0,3}}{_CAPITAL}"
_REST = re.compile(rf"(?:{_MORE}){{1,{MOST_WORDS}}}[?!]?")
_FULL_NAME = re.compile(
    r"\b(?:full|complete|whole|entire|official)\s(?:name|title),?\s(?:is|was|being|of\sit)?:?\s?[“\"]?"
    rf"(?P<full>{_CAPITAL}(?:{_MORE}){{1,10}}[?!]?)"
)
_SOMEBODY = re.compile(r"\s\(|,?\s(?:who|whom|whose|played\sby|plays|says|himself|herself)\b")
_TELLING = SMALL_WORDS | OPENING_WORDS
_NOT_TITLE = frozenset("by at in on from dir".split())


def longer_candidate(
    best: Candidate, ranked: Iterable[tuple[float, Candidate]]
) -> Candidate | None:
    """Another phrase in quotes, or a title line, that holds the words of the best."""
    longer = [c for _, c in ranked if f" {best.key} " in f" {c.key} " and not c.is_unquoted]
    return next((c for c in longer if c.key.startswith(best.key)), longer[0] if longer else None)


def longer_in_text(text: str, best: Candidate, spans: Iterable[Span]) -> Fact | None:
    """The short form with more capitalised words after it, in the headline or the prose."""
    if len(best.words) < 2 or best.is_unquoted:
        return None
    words = best.title.value.split()
    for span in spans:
        for start, end in _places(text, words, span):
            rest = _REST.match(text, end, span[1])
            if rest and not _SOMEBODY.match(text, rest.end(), span[1]):
                return Fact.at(text, (start, rest.end()), "full-form", 0.5)
    return None


def _places(text: str, words: list[str], span: Span) -> Iterator[Span]:
    """Where the words stand, one space or line end apart."""
    printed, longest = " ".join(words), max(words, key=len)
    lead, length = printed.index(longest), len(printed)
    place = text.find(longest, span[0] + lead, span[1])
    while place >= 0:
        start, end = place - lead, place - lead + length
        if text[start : min(end, span[1])].split() == words and WORD_EDGE.match(text, start):
            yield start, end
        place = text.find(longest, place + 1, span[1])


def longer_by_name(text: str, best: Candidate, body: Span) -> Fact | None:
    """`Its full name is The Last Locksmith in Tarrow County`, where “Locksmith” is the best."""
    if " " in best.key or ("name" not in text and "title" not in text):
        return None
    for cue in _FULL_NAME.finditer(text, *body):
        if best.key in fold(cue["full"]).split():
            return Fact.at(text, cue.span("full"), "full-form", 0.5)
    return None


def longer_in_file_name(best: Candidate, file_key: str) -> Fact | None:
    """The short form completed by the words of the file's name; its place is the short form's."""
    rest = file_key.removeprefix(f"{best.key} ").split()
    if len(best.words) < 2 or len(rest) < 2 or " ".join(rest) == file_key:
        return None
    if rest[0] in _NOT_TITLE or _TELLING.isdisjoint(rest):
        return None
    words = [word if word in SMALL_WORDS else word.capitalize() for word in rest]
    value = " ".join([best.title.value, *words])
    return Fact(value, best.title.span, "file-name-full", 0.5)
