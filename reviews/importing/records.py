"""The reviews in a `.jsonl`: one record a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reviews.importing.limits import LARGEST_FILE
from reviews.importing.pieces import Piece


def pieces_of_records(file: BinaryIO, path: str, size: int) -> Iterator[Piece]:
    for number, line in enumerate(file):
        yield Piece.failed(path, "no")
