"""What a reading is worth beside the labels that a person gave the same copy."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviews.copydesk import CastFact, CopyError, Reading, read
from reviews.copydesk.words import fold

FLAGS = {"title-doubtful", "title-unquoted"}


@dataclass(frozen=True)
class Piece:
    """One labelled piece of copy."""

    name: str
    data: bytes
    labels: dict[str, Any]

    @property
    def is_quoted(self) -> bool:
        """Whether the prose quotes the title, however badly."""
        return self.labels["title_quoted_in_text"] != "no"


def load(folder: Path) -> list[Piece]:
    """The pieces of a folder: `labels.json`, and a text file for each of its keys."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    return [
        Piece(name, (folder / f"{name}.txt").read_bytes(), label) for name, label in labels.items()
    ]


def measure(pieces: list[Piece]) -> Counter[str]:
    """Counts over all pieces; `ratio` makes the figures of them."""
    return sum((_measured(piece) for piece in pieces), Counter())


def ratio(counts: Counter[str], part: str, whole: str) -> float:
    """A percentage; 100 of nothing."""
    return 100 * counts[part] / counts[whole] if counts[whole] else 100.0


def wrong(piece: Piece) -> list[str]:
    """What is missed and what is wrong in one piece, for somebody to look at."""
    reading, refused = _read(piece)
    told, labels = credits_of(reading.cast), labelled_credits(piece)
    said = [f"title: {_title(reading, refused)}"] if not _title_fits(piece, reading) else []
    said += [f"not in the labels: {credit}" for credit in _unmatched(told, labels)]
    said += [f"missed: {credit}" for credit in _unmatched(labels, told)]
    said += [f"{name} differ" for name in _FIELDS if not _same(piece, reading, name)]
    return said


def credits_of(cast: list[CastFact]) -> list[tuple[str, str]]:
    """Actor and character as printed; no character is an empty one."""
    return [(c.actor.value, c.character.value if c.character else "") for c in cast]


def labelled_credits(piece: Piece) -> list[tuple[str, str]]:
    """As `credits_of`; a role that is no name is marked by a leading `-`."""
    return [(c["actor"], _role(c)) for c in piece.labels["cast"]]


def fits(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Same actor, and characters of which one has the other's words; a role may be left empty."""
    if fold(one[0]) != fold(other[0]):
        return False
    roles = [role for _, role in (one, other)]
    if any(role.startswith("-") for role in roles) and "" in roles:
        return True
    first, second = (set(fold(role).split()) for role in roles)
    if not first or not second:
        return first == second
    return first <= second or second <= first


_FIELDS = ("directors", "studios", "rating", "closing")


def _measured(piece: Piece) -> Counter[str]:
    reading, _ = _read(piece)
    told, labels = credits_of(reading.cast), labelled_credits(piece)
    kind = "quoted" if piece.is_quoted else "unquoted"
    counts = Counter({"pieces": 1, kind: 1, f"{kind}-{_title_outcome(piece, reading)}": 1})
    counts["told"], counts["labelled"] = len(told), len(labels)
    counts["told-right"] = len(told) - len(_unmatched(told, labels))
    counts["labelled-found"] = len(labels) - len(_unmatched(labels, told))
    counts["actors-told"], counts["actors-labelled"] = len(_actors(told)), len(_actors(labels))
    counts["actors-right"] = len(_actors(told) & _actors(labels))
    counts.update(name for name in _FIELDS if _same(piece, reading, name))
    return counts


def _read(piece: Piece) -> tuple[Reading, str]:
    try:
        return read(piece.data, name=f"{piece.name}.txt"), ""
    except CopyError as error:
        return error.reading or Reading("", ""), error.message


def _title_outcome(piece: Piece, reading: Reading) -> str:
    """Right, refused (no title), flagged (wrong but said to be doubtful), or wrong in silence."""
    if reading.title is None:
        return "refused"
    if _title_fits(piece, reading):
        return "right"
    return "flagged" if FLAGS & {notice.code for notice in reading.notices} else "silent"


def _title_fits(piece: Piece, reading: Reading) -> bool:
    known = {piece.labels["title"], piece.labels.get("title_canonical")}
    read = reading.title.value if reading.title else ""
    return fold(read) in {fold(title or "") for title in known}


def _title(reading: Reading, refused: str) -> str:
    return reading.title.value if reading.title else refused


def _same(piece: Piece, reading: Reading, name: str) -> bool:
    if name == "rating":
        value = reading.rating.value if reading.rating else None
        return (None if value is None else float(value)) == piece.labels["rating"]
    if name == "closing":
        return not any(line in reading.body for line in piece.labels.get("closing_lines", []))
    values = [fold(fact.value) for fact in getattr(reading, name)]
    return values == [fold(value) for value in piece.labels[name]]


def _role(credit: dict[str, Any]) -> str:
    role = credit["character"] or ""
    if not role:
        return "-"
    is_role = credit.get("construct", "").startswith("role") or role.split()[-1].islower()
    return f"-{role}" if is_role else role


def _unmatched(told: list[tuple[str, str]], others: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [credit for credit in told if not any(fits(credit, other) for other in others)]


def _actors(told: list[tuple[str, str]]) -> set[str]:
    return {fold(actor) for actor, _ in told}
