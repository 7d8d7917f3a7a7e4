"""What an import did, for people and for scripts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Any, TextIO

from reviews.importing.pieces import Outcome, Piece

IN_MEMORY = 1_000_000  # characters of entries; more are kept in a temporary file


class Report:
    """Counts, and one entry a file, in the order of the files, however many there are."""

    def __init__(self) -> None:
        self.counts: Counter[Outcome] = Counter()
        self._entries = SpooledTemporaryFile(  # noqa: SIM115 (it lasts as long as the report)
            IN_MEMORY, "w+", encoding="utf-8"
        )
        self._taken_back = False

    def add(self, piece: Piece) -> None:
        """Note what became of a piece."""
        if piece.outcome is None:
            raise ValueError(f"nothing became of {piece.path}")
        self.counts[piece.outcome] += 1
        told = json.dumps(entry(piece, piece.outcome), ensure_ascii=False)
        self._entries.write(f"{told}\n")

    def take_back(self) -> None:
        """Nothing was written after all: what would have been counts as failed, and says why."""
        self._taken_back = True
        for outcome in (Outcome.CREATED, Outcome.UPDATED):
            self.counts[Outcome.FAILED] += self.counts.pop(outcome, 0)

    @property
    def failed(self) -> int:
        return self.counts[Outcome.FAILED]

    @property
    def nothing_read(self) -> bool:
        """Whether every file failed."""
        return 0 < self.failed == self.counts.total()

    def line(self) -> str:
        """The counts in one line, as scripts expect it."""
        return ", ".join(f"{outcome} {self.counts[outcome]}" for outcome in Outcome)

    @property
    def files(self) -> list[dict[str, Any]]:
        """All entries at once."""
        return list(self.entries())

    def entries(self) -> Iterator[dict[str, Any]]:
        """The entries, one at a time."""
        self._entries.seek(0)
        for line in self._entries:
            yield self._final(json.loads(line))

    def _final(self, file: dict[str, Any]) -> dict[str, Any]:
        if self._taken_back and file["outcome"] in {Outcome.CREATED, Outcome.UPDATED}:
            error = {"line": 1, "message": "Not written, because another file failed."}
            file |= {"outcome": Outcome.FAILED, "error": error}
        return file

    def failures(self) -> Iterator[str]:
        """A line for each file that failed: file, line, reason."""
        for file in self.entries() if self.failed else ():
            if "error" in file:
                yield f"{file['path']}:{file['error']['line']}: {file['error']['message']}"

    def write(self, file: TextIO) -> None:
        """Write it as one JSON object, the counts first, then an entry a line."""
        counts = {outcome: self.counts[outcome] for outcome in Outcome}
        file.write(f'{json.dumps(counts)[:-1]}, "files": [')
        for number, told in enumerate(self.entries()):
            separator = ",\n" if number else "\n"
            file.write(separator + json.dumps(told, ensure_ascii=False))
        file.write("\n]}\n")


def entry(piece: Piece, outcome: Outcome) -> dict[str, Any]:
    """A file as the report tells it. Spans count characters of the decoded text."""
    told: dict[str, Any] = {"path": piece.named, "outcome": outcome}
    if facts := piece.told_facts():
        told |= summary(facts)
        told["notices"] = [
            {"code": notice.code, "line": notice.line, "message": notice.message}
            for notice in piece.told_notices()
        ]
    if piece.error:
        line, message = piece.error
        told["error"] = {"line": line, "message": message}
    return told


def summary(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of a reading without their rules."""
    rating, year = facts["rating"], _value(facts["year"])
    return {
        "title": _value(facts["title"]),
        "year": int(year) if year else None,
        "directors": [fact["value"] for fact in facts["directors"]],
        "studios": [fact["value"] for fact in facts["studios"]],
        "rating": rating["value"] if rating else None,
        "rating_printed": rating["printed"] if rating else "",
        "critic": _value(facts["byline"]),
        "published": _value(facts["published"]),
        "cast": [
            {
                "actor": part["actor"]["value"],
                "character": _value(part["character"]) or "",
                "span": part["actor"]["span"],
            }
            for part in facts["cast"]
        ],
    }


def _value(fact: dict[str, Any] | None) -> str | None:
    return fact["value"] if fact else None
