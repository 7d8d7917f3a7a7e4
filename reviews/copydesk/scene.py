"""The prose as the cast is read from it, and the names in it that are known for something else."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, islice
from typing import NamedTuple

from .facts import Reading, Span
from .lexicon import OPENING_WORDS
from .nameleads import HONORIFICS, is_said_before, without_billing
from .nameruns import ends_name, ends_sentence
from .names import is_surname, without_nickname
from .performers import is_performer, performers_in
from .quotes import Quote
from .words import IN_WORD, clean, fold, folded_words

LONGEST_RUN = 200
MOST_TURNS = 400
"""How often a review uses a turn of phrase at most; whoever writes more writes no review."""

_RUN = re.compile(
    rf"[^\W\d_a-z][{IN_WORD}.]*"
    rf"(?:\s(?:[^\W\d_a-z][{IN_WORD}.]*|(?:de|la|von|van|del|di|al|el)(?=\s)))+"
)
_WORD = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_NO_NAMES = OPENING_WORDS | HONORIFICS


class Found(NamedTuple):
    """Two names that stand as an actor and a character would; keys are folded."""

    actor: Span
    character: Span | None
    """None for a role without a name, or none told."""
    rule: str
    words: tuple[str, ...]
    """The words of the actor's name."""
    key: str
    character_key: str
    place: int
    """Where the words that say so begin."""
    confidence: float = 0.0


@dataclass(frozen=True)
class Scene:
    """A reading whose slug line and labels are read; its title may be told later. Keys are folded.

    What does not hang on the title is worked out once. `text` is the reading's, its prose flowing.
    """

    reading: Reading
    text: str
    quotes: list[Quote]

    @cached_property
    def body(self) -> Span:
        return self.reading.body_span

    def is_known(self, name: Span) -> bool:
        """Whether the name is a known actor's."""
        return is_performer(fold(self.text[slice(*name)]))

    def is_quoted(self, place: int) -> bool:
        """Whether the place lies in quotes: in a title, or in what somebody says."""
        starts, ends = self._quoted_spans
        before = bisect_right(starts, place)
        return before > 0 and ends[before - 1] > place

    @cached_property
    def _quoted_spans(self) -> tuple[list[int], list[int]]:
        """Where quotes begin, in order, and how far those that have begun reach."""
        spans = sorted(quote.inner for quote in self.quotes)
        return [start for start, _ in spans], list(accumulate((end for _, end in spans), max))

    @property
    def film(self) -> str:
        """The film's title as printed; what no text begins with when there is none."""
        return self.reading.title.value if self.reading.title else "\0"

    def turns(self, phrases: Mapping[str, re.Pattern[str]]) -> Iterator[re.Match[str]]:
        """Where phrases stand in the prose, each under words, or a mark, that it cannot do without.

        To know the words costs next to nothing; to look for a pattern where there is none does.
        Gives at most MOST_TURNS of each.
        """
        some, needed = _needed(tuple(phrases))
        if some and some.isdisjoint(self.words):
            return
        for phrase, words in needed:
            if words <= self.words if words else phrase in self.text:
                found = phrases[phrase].finditer(self.text, *self.body)
                yield from islice(found, MOST_TURNS)

    def found(self, actor: Span, character: Span | None, rule: str) -> Found:
        """The two names at their places in the text."""
        place = actor[0]
        actor = without_billing(self.text, actor)
        actor = self._in_full(actor)
        name = clean(self.text[slice(*actor)])
        role = fold(self.text[slice(*character)]) if character else ""
        words = tuple(without_nickname(name).split())
        return Found(actor, character, rule, words, fold(name), role, place)

    def _in_full(self, name: Span) -> Span:
        """Where the full name stands of an actor, or the director, named by surname alone."""
        printed = self.text[slice(*name)]
        if not is_surname(printed):
            return name
        surname = fold(printed.rpartition(" ")[2])
        full = self.full_names.get(surname) or self._director_spans.get(surname)
        is_same = full and fold(self.text[slice(*full)]).endswith(f" {fold(printed)}")
        return full if full and is_same else name

    @cached_property
    def _director_spans(self) -> dict[str, Span]:
        """Where the slug line or a label names each director, by the folded surname."""
        return {fold(fact.value).rpartition(" ")[2]: fact.span for fact in self.reading.directors}

    @cached_property
    def directors(self) -> frozenset[str]:
        return frozenset(fold(fact.value) for fact in self.reading.directors)

    @cached_property
    def director_words(self) -> frozenset[str]:
        """The directors' names and surnames."""
        return self.directors | {name.rpartition(" ")[2] for name in self.directors}

    @cached_property
    def studios(self) -> frozenset[str]:
        return frozenset(fold(fact.value) for fact in self.reading.studios)

    @cached_property
    def quoted(self) -> frozenset[str]:
        """Every quoted phrase."""
        return frozenset(fold(self.text[slice(*quote.inner)]) for quote in self.quotes)

    @property
    def title(self) -> str:
        return fold(self.reading.title.value) if self.reading.title else ""

    def is_film(self, words: str) -> bool:
        """Whether the words begin with the title of the film under review, once that is read."""
        return not self.title or f"{fold(words)} ".startswith(f"{self.title} ")

    @cached_property
    def full_names(self) -> dict[str, Span | None]:
        """Runs of capitalised words by each word but the first; None for what two of them share."""
        names: dict[str, Span | None] = {}
        for match in _RUN.finditer(self.text, *self.body):
            for span in _full_names(match):
                printed = self.text[slice(*span)]
                for surname in map(fold, printed.split()[1:]):
                    known = names.setdefault(surname, span)
                    if known:
                        names[surname] = self._fuller(known, span)
        return names

    def _fuller(self, known: Span, other: Span) -> Span | None:
        """Of two runs with a surname in common the one that has the other inside: Robert De Niro
        and De Niro are one man; None if they are two.
        """
        words, more = (fold(self.text[slice(*span)]) for span in (known, other))
        if words == more or (words.endswith(f" {more}") and is_surname(more)):
            return known
        return other if more.endswith(f" {words}") and is_surname(words) else None

    @cached_property
    def performers(self) -> list[tuple[str, Span]]:
        """Known actors by their full names, each as often as the prose has it."""
        return performers_in(self.text, self.body, self.words)

    @cached_property
    def performers_surnames(self) -> frozenset[str]:
        """The family names of the known actors."""
        return frozenset(key.rpartition(" ")[2] for key, _ in self.performers)

    @cached_property
    def namesakes(self) -> defaultdict[str, set[str]]:
        """The full names as printed that begin with each word."""
        names: defaultdict[str, set[str]] = defaultdict(set)
        for span in filter(None, self.full_names.values()):
            printed = self.text[slice(*span)]
            names[fold(printed.split()[0])].add(printed)
        return names

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The words of the full names but the first."""
        return frozenset(self.full_names)

    @cached_property
    def alone(self) -> dict[str, int]:
        """What `times_alone` has counted: a hostile text asks of one name thousands of times."""
        return {}

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.word_counts)

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each word stands in the prose."""
        return Counter(folded_words(self.text[slice(*self.body)]))


@cache
def _needed(
    phrases: tuple[str, ...],
) -> tuple[frozenset[str], list[tuple[str, frozenset[str]]]]:
    """The longest word of each phrase, and all of its words as they are counted.

    A mark such as a bracket has no words, and with it there is no longest word of any.
    """
    needed = [(phrase, frozenset(folded_words(phrase))) for phrase in phrases]
    if not all(words for _, words in needed):
        return frozenset(), needed
    return frozenset(max(sorted(words), key=len) for _, words in needed), needed


def _full_names(run: re.Match[str]) -> Iterator[Span]:
    """The names of the run, which may hold the end of a sentence; none of a page in capitals."""
    if run.end() - run.start() > LONGEST_RUN:
        return
    start = run.start()
    for word in _WORD.finditer(run.group()):
        if word.end() == len(run.group()) or _ends(word.group()):
            end = run.start() + word.end()
            if span := _full_name(run.string, start, end):
                yield span
            start = end + 1


def _ends(word: str) -> bool:
    return word.endswith(".") and (ends_sentence(word) or ends_name(word))


def _full_name(text: str, start: int, end: int) -> Span | None:
    """The name without a word that opens the sentence and without `’s`; None if a word is left."""
    words = text[start:end].split()
    while words and (words[0].lower() in _NO_NAMES or is_said_before(words)):
        start += len(words.pop(0)) + 1
    if len(words) < 2 or not words[-1][0].isupper():
        return None
    name = text[start:end] if ends_name(words[-1]) else text[start:end].rstrip(".")
    return start, start + len(_POSSESSIVE.sub("", name))
