"""Where copy is found: files, and folders with every `.txt` below them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reviews.importing.pieces import Piece

LARGEST_FILE = 5_000_000  # bytes; a long review has 20,000
LONGEST_PATH = 1000  # characters, as the database keeps it


class NoSuchPathError(Exception):
    """A path that was asked for is not there."""


@dataclass(frozen=True)
class Source:
    """A file, and its path as the report names it."""

    file: Path
    path: str

    def take(self) -> Piece:
        """The piece of copy in the file; a failed one where it cannot be had."""
        piece = Piece(self.path[:LONGEST_PATH])
        try:
            reason = refusal(self.file.lstat(), self.path)
            piece.content = b"" if reason else self.file.read_bytes()
        except OSError as error:
            reason = f"The file cannot be read: {error.strerror}."
        if reason:
            piece.fail(1, reason)
        return piece


def refusal(status: os.stat_result, path: str) -> str:
    """Why a file is not even opened; empty when it may be."""
    if len(path) > LONGEST_PATH:
        return f"The path is longer than {LONGEST_PATH} characters."
    if stat.S_ISDIR(status.st_mode):
        return "The folder cannot be read."
    if not stat.S_ISREG(status.st_mode):
        return "Not a plain file: links, pipes and devices are not followed."
    if status.st_size > LARGEST_FILE:
        return f"The file has {status.st_size:,} bytes; the most is {LARGEST_FILE:,}."
    return ""


def find(paths: Iterable[Path]) -> list[Source]:
    """Every source under the paths, in the order given, folders sorted by name.

    Raises NoSuchPathError before anything is read.
    """
    try:
        return [source for path in paths for source in _under(path)]
    except OSError as error:
        raise NoSuchPathError(f"A path cannot be used: {error.strerror}.") from error


def _under(path: Path) -> Iterator[Source]:
    if path.is_dir():
        for file in _texts(path):
            yield Source(file, printable(file.relative_to(path)))
    elif os.path.lexists(path):
        yield Source(path, printable(Path(path.name)))
    else:
        raise NoSuchPathError(f"There is no file or folder {printable(path)}.")


def _texts(folder: Path) -> Iterator[Path]:
    """The texts below a folder, and the folders that cannot be read, to be named as failures."""
    unreadable: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=unreadable.append):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(".txt"):
                yield Path(parent, name)
    yield from (Path(str(error.filename)) for error in unreadable)


def printable(path: Path) -> str:
    """A path that fits in one line of a report: odd bytes and control characters escaped."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
