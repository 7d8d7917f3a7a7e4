"""What a piece of copy tells, as an editor sees it: the words, and what was decided over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviews.copydesk import CastFact, Fact, Reading, Span
from reviews.copydesk.lines import lines_of
from reviews.folding import fold, name_key
from reviews.importing.answering import ANSWERS
from reviews.importing.beside import NOWHERE, seen_in
from reviews.importing.deciding import made_by_editors
from reviews.importing.decisions import NAMES, SINGLE, decided, said
from reviews.importing.queue import waiting_at
from reviews.importing.told import told
from reviews.models import Copy, Decision, Review


@dataclass(frozen=True, slots=True)
class Entry:
    """A name or a part that the copy, or its record, tells, and the last decision over it.

    `words` and `character` are what was read, or what an editor added; `doubtful` waits for a
    decision.
    """

    fact: str
    words: str
    character: str = ""
    span: Span = NOWHERE
    character_span: Span = NOWHERE
    doubtful: bool = False
    decision: Decision | None = None

    @property
    def rejected(self) -> bool:
        return self.decision is not None and not self.decision.value


class Understood:
    """A piece of copy as it is understood by now: its text, facts, entries and notices.

    What a record told beside the copy is among them, without a place in the text.
    """

    def __init__(self, copy: Copy) -> None:
        self.decisions = list(made_by_editors(copy))
        self.read = replace(seen_in(copy), notices=waiting_at(copy))
        self.told = decided(self.read, self.decisions)
        self.text = self.told.text
        self.notices = self.told.notices
        self.entries = list(_entries(self.read, self.told, self.decisions))

    def single(self, fact: str) -> str:
        """What is told of a single fact by now; empty where nothing is."""
        return said(getattr(self.told, fact))

    def read_single(self, fact: str) -> str:
        """What was read of it."""
        return said(getattr(self.read, fact))

    def single_spans(self) -> Iterator[tuple[str, Span, bool]]:
        """Each single fact that stands in the text, where, and whether it is doubtful."""
        for name in sorted(SINGLE):
            fact = getattr(self.told, name)
            if fact and fact.span != NOWHERE:
                yield name, fact.span, self._is_doubtful(name)

    def film_facts(self) -> Iterator[tuple[str, Fact]]:
        """Each country and genre that was read: what nobody decides here, but on the film."""
        for kind, facts in (("country", self.told.countries), ("genre", self.told.genres)):
            for fact in facts:
                yield kind, fact

    def _is_doubtful(self, name: str) -> bool:
        """Whether the copy desk says more of it than by which rule it was inferred."""
        codes = {notice.code for notice in self.notices} - {"title-inferred"}
        return name in ANSWERS and any(code.startswith(ANSWERS[name]) for code in codes)

    def differing(self, review: Review) -> dict[str, str]:
        """What the review and its film say otherwise than the copy, fact by fact."""
        stands = told(review)
        said_there = {str(name): said(getattr(stands, name)) for name in SINGLE}
        return {name: value for name, value in said_there.items() if value != self.single(name)}

    def line_starts(self, numbers: set[int]) -> dict[int, int]:
        """The offset of each of these lines, and its number."""
        last = max(numbers, default=0)
        starts = {}
        for line in lines_of(self.text) if numbers else ():
            if line.number > last:
                break
            if line.number in numbers:
                starts[line.start] = line.number
        return starts


def _entries(read: Reading, now: Reading, decisions: Sequence[Decision]) -> Iterator[Entry]:
    over = {_about(d.fact, d.words, d.character): d for d in decisions if d.words}
    entries: dict[tuple[str, str, str], Entry] = {}
    for entry in [*_told(read), *_added(now, decisions)]:
        entries.setdefault(_about(entry.fact, entry.words, entry.character), entry)
    for about, entry in entries.items():
        yield replace(entry, decision=over.get(about))


def _about(fact: str, words: str, character: str) -> tuple[str, str, str]:
    return fact, name_key(words), fold(character)


def _told(reading: Reading) -> Iterator[Entry]:
    for name in sorted(NAMES):
        for fact in getattr(reading, name):
            yield Entry(name, fact.value, span=fact.span)
    for part in reading.cast:
        yield _part(part, doubtful=False)
    for part in reading.doubtful:
        yield _part(part, doubtful=True)


def _part(part: CastFact, *, doubtful: bool) -> Entry:
    actor, character = part.actor, part.character
    named = (character.value, character.span) if character else ("", NOWHERE)
    return Entry("cast", actor.value, named[0], actor.span, named[1], doubtful)


def _added(now: Reading, decisions: Sequence[Decision]) -> Iterator[Entry]:
    """What editors added, where it stands by now."""
    standing = {_about(e.fact, e.words, e.character): e for e in _told(now)}
    for made in decisions:
        if made.fact not in SINGLE and not made.words:
            gone = Entry(made.fact, made.value, made.played)
            yield standing.get(_about(made.fact, made.value, made.played), gone)
