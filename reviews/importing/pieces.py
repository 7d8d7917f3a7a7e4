"""One piece of copy on its way in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from reviews.copydesk import Notice, Reading, facts_to_dict
from reviews.copydesk.credits import Foretold
from reviews.copydesk.writer import printed_byline, values
from reviews.folding import name_key
from reviews.importing.decisions import Choices, choices_of, decided
from reviews.importing.limits import LONGEST_PATH
from reviews.models import Copy, Decision, Film, Person, Review


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


WRITTEN = frozenset({Outcome.CREATED, Outcome.UPDATED})


@dataclass(frozen=True)
class Earlier:
    """The copy that a piece is a new version of, its review, and what that copy said.

    `read` is what was read from it; `reading` is that with what editors decided over it.
    """

    copy: Copy
    review: Review
    reading: Reading
    read: Reading


@dataclass(frozen=True)
class Record:
    """What a line of a `.jsonl` says beside its copy.

    `source` is the file and the line; `film` the address of its film, where told; `facts` what
    it says of film and review, of which only the fields in `given` count. The columns go into the
    review, and the corrections to it, as they are.
    """

    source: tuple[str, int]
    facts: Reading
    given: frozenset[str]
    columns: dict[str, Any] = field(default_factory=dict)
    corrections: tuple[tuple[date, str], ...] = ()
    unknown: tuple[str, ...] = ()
    film: str = ""

    def otherwise(self, reading: Reading) -> set[str]:
        """The facts of which the record says otherwise than its copy was read."""
        own, read = values(self.facts), values(reading)
        return {name for name in self.given if own[name] != read[name]}

    def over(self, reading: Reading) -> Reading:
        """What was read from the copy, with what the record says otherwise.

        A byline that the record prints stands behind the text, where no other span reaches.
        """
        names = self.otherwise(reading)
        told = replace(reading, **{name: getattr(self.facts, name) for name in names})
        if "byline" in names and told.byline:
            start, printed = len(reading.text), printed_byline(self.facts)
            told.text = reading.text + printed
            told.byline = replace(told.byline, span=(start, start + len(printed)))
        return told


@dataclass
class Piece:
    """A piece of copy, what was read from it, and what became of it.

    `path` is relative to the folder that was given; `facts` is the record of the reading; `error`
    is (line, message) of a piece that failed; `film` stands once it is found, `copy` once it is
    written; `adds` is whether the film learns something from it; `weight` is how many
    bytes of what was given were read for it; `record` is the line it came on, where it did;
    `review` is what was made of it.
    `folded` is the body that was read and what it folds to, where who read it folded it, and
    `foretold` whom that body names if its film has no other credits and titles.
    `before` is what its last version told of that film, where it stays with it; `left` is the film
    that its review was of until it came.
    `notices` are those of the import, `waiting` all that wait for an editor, once that is known;
    `otherwise` is what the review does not say as the copy says it.
    `lacks` is (line, message) of a piece whose title cannot be told: an editor may have decided it.
    `of` is the key of the one review that it may be a new version of, where that is told.
    `place` is the file or archive that it was in; `known` the key and the path of the copy that has
    its very text; `same` these of the copy that has the text of a record which tells more.
    `kept` is what a record told beside the last version, if the piece brings none and that holds.
    `desk` is the same copy as it lies on the desk, and `decisions` are those made over the copy.
    """

    path: str
    content: bytes = b""
    reading: Reading | None = None
    folded: tuple[str, str] | None = None
    foretold: Foretold | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    outcome: Outcome | None = None
    error: tuple[int, str] | None = None
    notices: list[Notice] = field(default_factory=list)
    earlier: Earlier | None = None
    weight: int = 0
    adds: bool = False
    record: Record | None = None
    review: Review | None = None
    lacks: tuple[int, str] | None = None
    of: int | None = None
    place: Path = Path()
    known: tuple[int, str] | None = None
    same: tuple[int, str] | None = None
    kept: Record | None = None
    desk: Copy | None = None
    decisions: list[Decision] = field(default_factory=list)
    film: Film = field(init=False)
    before: Reading | None = None
    left: Film | None = None
    copy: Copy = field(init=False)
    waiting: list[Notice] | None = None
    otherwise: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def failed(cls, path: str, reason: str, line: int = 1) -> Self:
        """A piece that could not even be had."""
        piece = cls(path[:LONGEST_PATH])
        piece.fail(line, reason)
        return piece

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def read(self) -> Reading:
        """What the piece says, once it was read: a record says what it says over its copy."""
        if self.reading is None:
            raise ValueError(f"{self.path} was not read")
        record = self.record or self.kept
        return record.over(self.reading) if record else self.reading

    @cached_property
    def told(self) -> Reading:
        """What the piece says, with what editors decided over it."""
        return decided(self.read, self.decisions)

    @cached_property
    def _choices(self) -> Choices:
        return choices_of(self.decisions)

    def chosen(self, fact: str, name: str) -> Person | None:
        """Whom an editor chose for a name that the copy tells as this kind of fact."""
        return self._choices.get((fact, name_key(name)))

    def keep(self, record: Record | None) -> None:
        """Let what a record told beside the last version stand over what was read."""
        self.kept = record
        self._tell_anew()

    def hold(self, decisions: Iterable[Decision]) -> None:
        """Let these decisions too stand over what was read."""
        self.decisions = sorted([*self.decisions, *decisions], key=lambda made: made.pk)
        self._tell_anew()

    def _tell_anew(self) -> None:
        for name in ("read", "told", "_choices"):
            self.__dict__.pop(name, None)

    def told_facts(self) -> dict[str, Any]:
        """The record of the facts: the stored one, or that of what was read until it failed."""
        if not self.facts and self.reading:
            self.facts = facts_to_dict(self.reading)
        return self.facts

    @property
    def slug(self) -> str:
        """The address of the review, which only a record tells."""
        return str(self.record.columns.get("slug", "")) if self.record else ""

    @property
    def film_slug(self) -> str:
        """The address of the film, which only a record tells."""
        return self.record.film if self.record else ""

    def fail(self, line: int, message: str) -> None:
        """This piece does not come in; the others do. A record is named by its line."""
        line = self.record.source[1] if self.record else line
        self.outcome, self.error = Outcome.FAILED, (line, message)

    @property
    def named(self) -> str:
        """What the report calls it: a failed record by its file, all else by its path."""
        return self.record.source[0] if self.record and self.error else self.path

    def note(self, code: str, message: str, data: dict[str, Any] | None = None) -> None:
        """Something that an editor should look at, with what settles it."""
        self.notices.append(Notice(code, 1, message, data or {}))

    def noted(self) -> list[Notice]:
        """What the reading and the import have for an editor to look at."""
        return [*self.told.notices, *self.notices]

    def told_notices(self) -> list[Notice]:
        """What waits for an editor; until that is known, what was noted while reading."""
        if self.waiting is not None:
            return self.waiting
        return self.reading.notices if self.reading else []

    def forget(self) -> None:
        """Back to what was read, when what was written is undone."""
        self.outcome = self.error = self.earlier = self.desk = self.review = self.waiting = None
        self.known = self.left = self.kept = None
        self.notices, self.otherwise, self.adds, self.decisions = [], {}, False, []
        self._tell_anew()
