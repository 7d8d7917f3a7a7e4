"""Writing to a database that other people use meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count

from django.db import Error, OperationalError, transaction

from reviews.importing.lock import still_held
from reviews.importing.pieces import Piece

TRIES = 3
PROBES = 30  # enough to find one or two bad pieces among 500; each may write all before it again
BUSY = "The database could not write it in {} tries: {}. Import it again."
REFUSED = "The database refused it: {}."

Write = Callable[[Sequence[Piece]], None]
Sift = Callable[[Sequence[Piece], Write], None]


def try_to_write(batch: Sequence[Piece], write: Write) -> str:
    """Write the open pieces of a batch together; those that the database refuses fail.

    What a busy row, a deadlock or a full disk keeps out is tried again, then all of it fails. What
    is refused for what it says is sifted out, and the rest is written together: pieces correct
    one another's films. Gives why the database stopped, if the connection is gone: the pieces left
    are then as they were read.
    """
    try:
        _write_or_fail([piece for piece in batch if piece.outcome is None], write, _sift)
    except Error as error:
        return first_line(error)
    return ""


def _write_or_fail(pieces: Sequence[Piece], write: Write, sift: Sift) -> None:
    """Raises django.db.Error where the connection is gone."""
    try:
        _write_in_some_tries(pieces, write)
    except Error as error:
        if not still_held():
            raise
        if isinstance(error, OperationalError):
            _fail(pieces, BUSY.format(TRIES, first_line(error)))
        elif len(pieces) == 1:
            _fail(pieces, REFUSED.format(first_line(error)))
        else:
            sift(pieces, write)


def _sift(pieces: Sequence[Piece], write: Write) -> None:
    """Write those that the database takes together, and let each that it refuses fail.

    Where too many are refused to be found in some probes, what is left is written one by one.
    """
    _write_or_fail(_taken([], pieces, write, count(1)), write, _one_by_one)
    _one_by_one([piece for piece in pieces if piece.outcome is None], write)


def _taken(
    before: Sequence[Piece], pieces: Sequence[Piece], write: Write, probes: Iterator[int]
) -> list[Piece]:
    """Those of the pieces that the database takes together with the ones before them.

    None of those for which there is no probe left.
    """
    if next(probes) > PROBES:
        return []
    if _is_taken([*before, *pieces], write):
        return [*pieces]
    if len(pieces) == 1:
        return []
    middle = len(pieces) // 2
    first = _taken(before, pieces[:middle], write, probes)
    return first + _taken([*before, *first], pieces[middle:], write, probes)


def _is_taken(pieces: Sequence[Piece], write: Write) -> bool:
    """Whether the database takes pieces together, or may when it is less busy; none stays."""
    try:
        with transaction.atomic():
            write(pieces)
            transaction.set_rollback(True)
    except Error as error:
        if not still_held():
            raise
        return isinstance(error, OperationalError)
    for piece in pieces:
        piece.forget()
    return True


def _one_by_one(pieces: Sequence[Piece], write: Write) -> None:
    """Write pieces that are refused only when all is done, each by itself."""
    for piece in pieces:
        _write_or_fail([piece], write, _one_by_one)


def _write_in_some_tries(pieces: Sequence[Piece], write: Write, tries: int = TRIES) -> None:
    try:
        write(pieces)
    except OperationalError:
        if tries == 1 or not still_held():
            raise
        _write_in_some_tries(pieces, write, tries - 1)


def _fail(pieces: Sequence[Piece], reason: str) -> None:
    for piece in pieces:
        piece.fail(1, reason)


def first_line(error: Exception) -> str:
    """An error in one line, without its full stop."""
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
