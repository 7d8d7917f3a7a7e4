"""Where an export is written: safe paths, and files that are whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path, PurePosixPath
from tempfile import NamedTemporaryFile
from typing import IO

LONGEST_STEM = 60  # characters of a folder or file; with four bytes each still below 255
UNSAFE = frozenset('<>:"|?*')


def free_path(path: str, taken: set[str]) -> str:
    """The path below a folder that is written for it, numbered where another took it, then taken.

    It leads nowhere else, and ends in `.txt`. Upper and lower case count as one.
    """
    *folders, name = [safe for part in _parts(path) if (safe := _safe(part))] or ["review"]
    stem = name[: -len(".txt")] if name.lower().endswith(".txt") else name
    place = "/".join([*(f"{f}_" if f.lower().endswith(".txt") else f for f in folders), stem])
    ending = name[len(stem) :] or ".txt"
    for number in count(1):
        free = f"{place}-{number}{ending}" if number > 1 else f"{place}{ending}"
        if free.casefold() not in taken:
            break
    taken.add(free.casefold())
    return free


def _parts(path: str) -> tuple[str, ...]:
    return PurePosixPath(path.replace("\\", "/")).parts


def _safe(part: str) -> str:
    """A part of a path without what has a meaning in one, no longer than file systems take."""
    kept = "".join("_" if c in UNSAFE or not c.isprintable() else c for c in part)
    stem, ending = os.path.splitext(kept.strip(" ./"))
    return f"{stem[:LONGEST_STEM]}{ending[:10]}"


def lies_below(folder: Path, file: Path) -> bool:
    """Whether what is written to the file stays below the folder: links may lead out of it."""
    return file.parent.resolve().is_relative_to(folder.resolve())


@contextmanager
def replacing(file: Path) -> Iterator[IO[bytes]]:
    """A new file that takes the place of the old one once it is whole. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, prefix=".", suffix=".part", delete=False) as new:
        part = Path(new.name)
        try:
            yield new
            new.flush()
            os.fsync(new.fileno())
            part.chmod(0o644)
            part.replace(file)
        except BaseException:
            part.unlink()
            raise
