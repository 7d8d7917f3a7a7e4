"""What an import takes, and what it refuses by name."""

from __future__ import annotations

import os
import re
from pathlib import PurePath

LARGEST_FILE = 5_000_000  # bytes; a long review has 20,000
LONGEST_PATH = 1000  # characters, as the database keeps it
FREE_EXPANSION = 2_000_000_000  # bytes that any archive may unfold to: ten seconds' work
LARGEST_EXPANSION = 50  # and how many times its own size a larger one may; text reaches about 10

ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".jsonl")
_NESTED = (*ARCHIVES, ".gz", ".bz2", ".xz", ".7z", ".rar")
_DRIVE = re.compile(r"[A-Za-z]:")

NOT_PLAIN = "Not a plain file: links, pipes and devices are not followed."


class ExpandsTooMuchError(Exception):
    """An archive that unfolds to far more than text would."""


class Allowance:
    """How many bytes an archive of this size may still unfold to."""

    def __init__(self, archive_size: int) -> None:
        self._left = max(FREE_EXPANSION, LARGEST_EXPANSION * archive_size)

    def spend(self, size: int) -> None:
        """Count the bytes; raises ExpandsTooMuchError when there are too many."""
        self._left -= size
        if self._left < 0:
            raise ExpandsTooMuchError("it unfolds to far more than text would")


def is_text(name: str) -> bool:
    """Whether a file of a folder or an archive is a piece of copy, by its name.

    The `__MACOSX` folder of archives made on a Mac holds no copy, whatever its files are called.
    """
    return name.lower().endswith(".txt") and not name.startswith("__MACOSX/")


def size_refusal(size: int) -> str:
    """Why a file of so many bytes is not read; empty when it may be."""
    if size > LARGEST_FILE:
        return f"The file has {size:,} bytes; the most is {LARGEST_FILE:,}."
    return ""


def path_refusal(path: str) -> str:
    """Why nothing of this path comes in; empty when it may."""
    if len(path) > LONGEST_PATH:
        return f"The path is longer than {LONGEST_PATH} characters."
    return ""


def entry_refusal(name: str, size: int, *, plain: bool) -> str | None:
    """Why an archive's entry is not read, empty when it is, None when it is passed over.

    Only text is read; a path that leads elsewhere, a link or an archive is named all the same.
    """
    if name.startswith("/") or "\\" in name or _DRIVE.match(name) or ".." in name.split("/"):
        return "The entry's path leads out of the archive."
    if not plain:
        return NOT_PLAIN
    if name.lower().endswith(_NESTED):
        return "An archive within an archive is not opened."
    if not is_text(name):
        return None
    return path_refusal(printable(name)) or size_refusal(size)


def entry_path(name: str) -> str:
    """The path of an entry as a folder would have it: archivers may begin it with `./`."""
    return printable(re.sub(r"^(?:\./+)+", "", name))


def printable(path: str | PurePath) -> str:
    """A path that fits in one line of a report: odd bytes and control characters escaped."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
