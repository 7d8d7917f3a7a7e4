"""What an import did, for people and for scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from reviews.importing.pieces import Outcome, Piece


class Report:
    """Counts, and one entry a file, in the order of the files."""

    def __init__(self) -> None:
        self.counts: Counter[Outcome] = Counter()
        self.files: list[dict[str, Any]] = []

    def add(self, piece: Piece) -> None:
        """Note what became of a piece."""
        if piece.outcome is None:
            raise ValueError(f"nothing became of {piece.path}")
        self.counts[piece.outcome] += 1
        self.files.append(entry(piece, piece.outcome))

    def take_back(self) -> None:
        """Nothing was written after all: what would have been counts as failed, and says why."""
        for file in self.files:
            if file["outcome"] in {Outcome.CREATED, Outcome.UPDATED}:
                self.counts[file["outcome"]] -= 1
                self.counts[Outcome.FAILED] += 1
                file["outcome"] = Outcome.FAILED
                file["error"] = {"line": 1, "message": "Not written, because another file failed."}

    @property
    def failed(self) -> int:
        return self.counts[Outcome.FAILED]

    @property
    def nothing_read(self) -> bool:
        """Whether every file failed."""
        return bool(self.files) and self.failed == len(self.files)

    def line(self) -> str:
        """The counts in one line, as scripts expect it."""
        return ", ".join(f"{outcome} {self.counts[outcome]}" for outcome in Outcome)

    def failures(self) -> Iterator[str]:
        """A line for each file that failed: file, line, reason."""
        for file in self.files:
            if "error" in file:
                yield f"{file['path']}:{file['error']['line']}: {file['error']['message']}"

    def as_dict(self) -> dict[str, Any]:
        return {**{outcome: self.counts[outcome] for outcome in Outcome}, "files": self.files}


def entry(piece: Piece, outcome: Outcome) -> dict[str, Any]:
    """A file as the report tells it. Spans count characters of the decoded text."""
    told: dict[str, Any] = {"path": piece.path, "outcome": outcome}
    if piece.facts:
        told |= summary(piece.facts)
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
        "notices": facts["notices"],
    }


def _value(fact: dict[str, Any] | None) -> str | None:
    return fact["value"] if fact else None
