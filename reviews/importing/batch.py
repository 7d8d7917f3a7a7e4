"""Many pieces of copy, written together or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection, transaction

from reviews.importing.arrivals import Arrivals
from reviews.importing.credits import bill
from reviews.importing.earlier import find_earlier, find_on_desk
from reviews.importing.films import assign_films
from reviews.importing.leaving import clear_left
from reviews.importing.mentions import name_in_pieces
from reviews.importing.pieces import WRITTEN, Piece
from reviews.importing.queue import file_notices
from reviews.importing.register import registers
from reviews.importing.reviews import create, settle_standing, settle_told, update
from reviews.importing.unused import clear_unused
from reviews.models import Review


def write(
    pieces: Sequence[Piece],
    *,
    status: Review.Status,
    arrivals: Arrivals | None = None,
    patience: float = 0,
) -> None:
    """Write what was read, new reviews with the given status, in one transaction.

    `arrivals` is what the same import has brought already. It waits for a row that somebody holds
    as long as a page does, or `patience` seconds. Raises django.db.Error, with nothing written and
    the pieces as they were read.
    """
    if not pieces:
        return
    try:
        with transaction.atomic():
            _take_time(patience)
            _write(pieces, status, arrivals or Arrivals())
    except BaseException:
        for piece in pieces:
            piece.forget()
        raise


def _take_time(patience: float) -> None:
    """A batch may take longer than a page may, and an import may wait longer for others."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = 0")
            if patience:
                cursor.execute("SET LOCAL lock_timeout = %s", [f"{patience}s"])


def _write(pieces: Sequence[Piece], status: Review.Status, arrivals: Arrivals) -> None:
    find_earlier(pieces, arrivals)
    find_on_desk(pieces)
    settle_told(pieces)
    pieces = [piece for piece in pieces if _has_title(piece)]
    readings = [piece.told for piece in pieces] + [p.earlier.reading for p in pieces if p.earlier]
    everyone, houses = registers(readings)
    assign_films(pieces, everyone, houses)
    bill(pieces, everyone, houses)
    settle_standing([piece for piece in pieces if not piece.earlier])
    create(
        [piece for piece in pieces if piece.outcome is None and not piece.earlier], everyone, status
    )
    for piece in pieces:
        if piece.earlier:
            update(piece, piece.earlier, everyone)
    arrivals.passed_over |= name_in_pieces(pieces)
    clear_left([piece for piece in pieces if piece.left])
    file_notices([piece for piece in pieces if piece.outcome in WRITTEN])
    clear_unused(pieces, everyone, houses)


def _has_title(piece: Piece) -> bool:
    """Whether the copy or an editor tells a title; a piece without one does not come in."""
    if piece.told.title is None and piece.lacks:
        piece.fail(*piece.lacks)
    return piece.outcome is None
