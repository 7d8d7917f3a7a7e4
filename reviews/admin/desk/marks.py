"""The copy as written, cut where facts begin and end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from reviews.importing.beside import NOWHERE
from reviews.importing.entries import Entry, Understood
from reviews.models import Decision

FACTS = {fact.value: fact.label.lower() for fact in Decision.Fact}
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text that tells a fact: what it is called, and its row in the form."""

    place: Place
    name: str
    row: str
    doubtful: bool = False

    @property
    def anchor(self) -> str:
        """What a link back to this place leads to."""
        return f"at-{self.name}-{self.row}".replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text: the marks that cover it, those that end with it, and the number of a
    line that a notice speaks of, where one begins."""

    text: str
    marks: list[Mark]
    ends: list[Mark]
    line: int | None = None

    @property
    def doubtful(self) -> bool:
        return any(mark.doubtful for mark in self.marks)


def marks_of(understood: Understood) -> Iterator[Mark]:
    """The marks of all facts that the text has words for."""
    for fact, place, doubtful in understood.single_spans():
        yield Mark(place, FACTS[fact], f"fact-{fact}", doubtful)
    for number, entry in enumerate(understood.entries):
        yield from _marks_of_entry(entry, f"row-{number}")
    for number, (kind, told) in enumerate(understood.film_facts()):
        if told.span != NOWHERE:
            yield Mark(told.span, kind, f"film-{number}")


def _marks_of_entry(entry: Entry, row: str) -> Iterator[Mark]:
    if entry.rejected:
        return
    doubtful = entry.doubtful and entry.decision is None
    places = ((entry.span, FACTS[entry.fact]), (entry.character_span, "character"))
    for place, name in places:
        if place[0] < place[1]:
            yield Mark(place, name, row, doubtful)


def segments(text: str, marks: Iterable[Mark], lines: Mapping[int, int]) -> Iterator[Segment]:
    """The whole text in order. Marks may overlap; `lines` are offsets and numbers of lines."""
    starting: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        starting[mark.place[0]].append(mark)
    ends = {mark.place[1] for some in starting.values() for mark in some}
    cuts = sorted({0, len(text), *starting, *ends, *lines})
    covering: list[Mark] = []
    for start, end in pairwise(cuts):
        covering = [mark for mark in covering if mark.place[1] > start] + starting[start]
        ending = [mark for mark in covering if mark.place[1] == end]
        yield Segment(text[start:end], covering, ending, lines.get(start))
