"""Where copy is found: files, folders with every `.txt` below them, archives, records."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from reviews.importing.limits import NOT_PLAIN, is_text, path_refusal, printable, size_refusal
from reviews.importing.pieces import Piece
from reviews.importing.records import pieces_of_records
from reviews.importing.tars import pieces_of_tar
from reviews.importing.zips import pieces_of_zip


class NoSuchPathError(Exception):
    """A path that was asked for is not there."""


class Reader(Protocol):
    """What takes the pieces out of an open archive of this name and size."""

    def __call__(self, file: BinaryIO, path: str, size: int) -> Iterator[Piece]: ...


READERS: dict[str, Reader] = {
    ".zip": pieces_of_zip,
    ".tar": pieces_of_tar,
    ".tar.gz": pieces_of_tar,
    ".tgz": pieces_of_tar,
    ".jsonl": pieces_of_records,
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file, and its path as the report names it."""

    file: Path
    path: str

    @property
    def size(self) -> int:
        """Bytes on disk; 0 where that cannot be told."""
        try:
            return self.file.lstat().st_size
        except OSError:
            return 0

    def pieces(self) -> Iterator[Piece]:
        """The piece of copy in the file, or all of an archive; a failed one where none can be had.

        The weights of the pieces add up to the size of the file.
        """
        for piece in self._pieces():
            piece.place = self.file
            yield piece

    def _pieces(self) -> Iterator[Piece]:
        reader = next((READERS[end] for end in READERS if self.path.lower().endswith(end)), None)
        try:
            if reason := self._refusal(archive=reader is not None):
                yield Piece.failed(self.path, reason)
            elif reader is None:
                yield Piece(self.path, self.file.read_bytes(), weight=self.size)
            else:
                with self.file.open("rb") as file:
                    yield from weighed(reader(file, self.path, self.size), file)
        except OSError as error:
            yield Piece.failed(self.path, f"The file cannot be read: {error.strerror or error}.")

    def _refusal(self, *, archive: bool) -> str:
        """Why a file is not even opened; empty when it may be."""
        status = self.file.lstat()
        if stat.S_ISDIR(status.st_mode):
            return "The folder cannot be read."
        if not stat.S_ISREG(status.st_mode):
            return NOT_PLAIN
        return path_refusal(self.path) or ("" if archive else size_refusal(status.st_size))


def weighed(pieces: Iterator[Piece], file: BinaryIO) -> Iterator[Piece]:
    """The pieces, each with the bytes of the file that were read for it."""
    before = 0
    for piece in pieces:
        piece.weight, before = max(0, file.tell() - before), file.tell()
        yield piece


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
        yield Source(path, printable(path.name))
    else:
        raise NoSuchPathError(f"There is no file or folder {printable(path)}.")


def _texts(folder: Path) -> Iterator[Path]:
    """The texts below a folder, and the folders that cannot be read, to be named as failures."""
    unreadable: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=unreadable.append):
        folders.sort()
        for name in sorted(names):
            if is_text(name):
                yield Path(parent, name)
    yield from (Path(str(error.filename)) for error in unreadable)
