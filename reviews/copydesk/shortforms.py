"""From a short form of the title to the full one: “No Country” to “No Country for Old Men”."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from .candidates import WORD, Candidate, is_title_case
from .facts import Fact, Span
from .lexicon import OPENING_WORDS
from .quotes import SMALL_WORDS
from .surroundings import REACH, opens, title_continues, word_before
from .unquotedrules import tells_of_a_film
from .words import IN_WORD, WORD_EDGE, fold

MOST_WORDS = 20
MOST_SHORT = 3
MOST_PLACES = 30

_CAPITAL = rf"[^\W_a-z][{IN_WORD}]*"
_SMALL = "|".join(sorted(SMALL_WORDS - {"is", "but", "as"}))
_MORE = rf"[,:]?[ ](?:(?:{_SMALL})[ ]){{0,3}}{_CAPITAL}"
_REST = re.compile(rf"(?!,[ ](?:and|but)[ ])(?:{_MORE}){{1,{MOST_WORDS}}}[?!]?")
_FULL_NAME = re.compile(
    r"\b(?:full|complete|whole|entire|official)\s(?:name|title)(?:\sof\s[^.;:“”\"]{1,40})?,?\s"
    r"(?:is|was|being|of\sit)?:?\s?[“\"]?"
    rf"(?P<full>{_CAPITAL}(?:{_MORE}){{1,10}}[?!]?)"
)
_REVIEW_OF = "review of The "
_SOMEBODY = re.compile(r"\s\(|,?\s(?:who|whom|whose|played\sby|plays|says|himself|herself)\b")
_TELLING = SMALL_WORDS | OPENING_WORDS
_NOT_TITLE = frozenset("by at in on from dir".split())


def longer_candidate(best: Candidate, others: Iterable[Candidate]) -> Candidate | None:
    """Another phrase, or a title line, that holds the words of the best."""
    longer = [c for c in others if _holds(c.key, best.key) and not _is_somebody(c)]
    return next((c for c in longer if c.key.startswith(best.key)), longer[0] if longer else None)


def may_be_short(best: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether three words or more without quotes hold those of the best: few names do."""
    return any(c.is_unquoted and len(c.words) > 2 and _holds(c.key, best.key) for c in others)


def _holds(key: str, short: str) -> bool:
    """Whether the words are among the others, as an owner’s too: `Nell` in `Nell’s Bees`."""
    return f" {short} " in f" {key} " or key.startswith(f"{short}s ")


def longer_line(text: str, best: Candidate, lines: Iterable[Span]) -> Fact | None:
    """A line in title case that begins with the short form."""
    for line in lines:
        words = WORD.findall(text, *line)
        if fold(text[slice(*line)]).startswith(f"{best.key} ") and is_title_case(words):
            return Fact.at(text, line, "full-form", 0.5)
    return None


def stands_in_longer(text: str, best: Candidate, body: Span) -> bool:
    """Whether the words stand, without quotes, within a longer run of capitalised words."""
    if not best.is_quoted_as_title or len(best.words) > MOST_SHORT:
        return False
    return any(
        _goes_before(text, start) or title_continues(text, end)
        for start, end in islice(_places(text, best.title.value.split(), body), MOST_PLACES)
    )


def _goes_before(text: str, start: int) -> bool:
    if text.endswith(": ", 0, start):
        return text[max(0, start - REACH) : start].split()[-1][0].isupper()
    return _beginning(text, start) < start


def _beginning(text: str, start: int) -> int:
    """Where the run of capitalised words begins that leads up to the place: `Let the `.

    What opens a sentence has its capital from there, unless it is part of a name: `Dr. `.
    """
    first = start
    while word := word_before(text, start):
        is_joined = start == first
        start = text.rindex(word, 0, start)
        if word[:1].isupper():
            is_opening = word.lower() in OPENING_WORDS or not is_joined
            first = first if is_opening and opens(text, start) else start
        elif word not in SMALL_WORDS:
            break
    return first


def _is_somebody(candidate: Candidate) -> bool:
    """Whether it may be a name: two words without quotes, say, that nobody tells of as a film."""
    if not candidate.is_unquoted:
        return False
    if len(candidate.words) < 3 and not tells_of_a_film(candidate):
        return True
    return any(_SOMEBODY.match(mention.after) for mention in candidate.mentions)


def longer_in_text(text: str, best: Candidate, spans: Iterable[Span]) -> Fact | None:
    """The short form with more capitalised words after it, in the headline or the prose.

    A single word leads only to what a colon parts from it, or to what the prose says it reviews:
    `Ada Park’s review of The Ferry of Wick`.
    """
    if best.is_unquoted:
        return None
    parted = len(best.words) < 2
    words = best.title.value.split()
    for span in spans:
        for start, end in _places(text, words, span):
            is_reviewed = "review of " in text[max(span[0], start - len(_REVIEW_OF)) : start]
            if parted and not is_reviewed and not text.startswith(":", end):
                continue
            rest = _REST.match(text, end, span[1])
            if rest and (is_reviewed or not _SOMEBODY.match(text, rest.end(), span[1])):
                first = max(span[0], _beginning(text, start))
                return Fact.at(text, (first, rest.end()), "full-form", 0.5)
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
