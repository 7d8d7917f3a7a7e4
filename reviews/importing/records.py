"""The reviews in a `.jsonl`: one record a line, its fields as docs/importing.md lists them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, BinaryIO

from reviews.copydesk.writer import UnsayableError
from reviews.importing.fields import BadFieldError, content_of, path_of, record_of
from reviews.importing.limits import LARGEST_FILE, path_refusal, printable
from reviews.importing.pieces import Piece


def pieces_of_records(file: BinaryIO, path: str, size: int) -> Iterator[Piece]:
    """The reviews of a file of records in its order; a bad line fails by its number.

    A record brings its copy along or is set as copy. Empty lines are passed over. Raises OSError.
    """
    number = 0
    while line := file.readline(LARGEST_FILE + 1):
        number += 1
        if len(line) > LARGEST_FILE:
            _skip_line(file, line)
            reason = f"The line is longer than {LARGEST_FILE:,} bytes."
            yield Piece.failed(path, reason, number)
        elif line.strip():
            yield _piece(line, path, number)


def _skip_line(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(LARGEST_FILE)


def _piece(line: bytes, path: str, number: int) -> Piece:
    try:
        told = _told(line)
        record = record_of(told, (path, number))
        own_path = printable(path_of(told, f"{path}:{number}"))
        if reason := path_refusal(own_path):
            return Piece.failed(path, reason, number)
        return Piece(own_path, content_of(told, record, own_path), record=record)
    except BadFieldError as error:
        return Piece.failed(path, f"{error}.", number)
    except UnsayableError as error:
        return Piece.failed(
            path, f"The record has no copy, and none could say its {error}.", number
        )
    except ValueError as error:
        return Piece.failed(path, f"The line is not JSON in UTF-8: {error}.", number)


def _told(line: bytes) -> dict[str, Any]:
    text = line.decode("utf-8-sig")
    try:
        told = json.loads(text, parse_int=_number, parse_float=_number, parse_constant=_number)
    except RecursionError as error:
        raise BadFieldError("The line holds lists or objects nested too deep") from error
    if not isinstance(told, dict):
        raise BadFieldError("A record is a JSON object")
    return told


def _number(words: str) -> int | float:
    """A number of JSON; Python's own NaN and Infinity, and what is too large for it, are none."""
    value = float(words)
    if not math.isfinite(value):
        raise BadFieldError(f"“{words[:20]}” is no number that a field can hold")
    return int(words) if words.lstrip("-").isdigit() else value
