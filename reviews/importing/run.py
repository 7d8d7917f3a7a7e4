"""An import from beginning to end."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial

from django.db import Error, OperationalError, connection, transaction

from reviews.importing.arrivals import Arrivals
from reviews.importing.batch import write
from reviews.importing.lock import only_import
from reviews.importing.mentions import name_again
from reviews.importing.pieces import Piece
from reviews.importing.reading import STOPPED, read
from reviews.importing.report import Report
from reviews.importing.sources import Source
from reviews.importing.trying import Write, try_to_write
from reviews.models import Copy, Review

BATCH_PIECES = 400  # enough that the queries of a batch cost little a piece
FIRST_PIECES = 100  # the first batch into an empty catalogue, soon read so that writing can begin
BATCH_BYTES = 8_000_000  # and few enough that memory stays small
PATIENCE_FOR_ROWS = 30  # seconds: an editor's save may hold as many as a thousand for a while


@dataclass(frozen=True)
class Options:
    """How to import: without writing, as drafts, all or nothing."""

    dry_run: bool = False
    draft: bool = False
    strict: bool = False

    @property
    def status(self) -> Review.Status:
        return Review.Status.DRAFT if self.draft else Review.Status.PUBLISHED


def import_reviews(
    sources: Iterable[Source], options: Options, on_piece: Callable[[Piece], object] = id
) -> Report:
    """Import copy, each batch in a transaction of its own; `on_piece` is told of each piece.

    One bad piece never stops the rest; where the database stops, all that is left fails. A dry run
    does everything, then rolls it back; so does a strict run with a failure. Raises
    AnotherImportError at once if one is running.
    """
    report, arrivals = Report(), Arrivals()
    all_or_nothing = options.dry_run or options.strict
    stopped = ""
    whole = _one_transaction() if all_or_nothing else nullcontext()
    write_all = partial(write, status=options.status, arrivals=arrivals, patience=PATIENCE_FOR_ROWS)
    with only_import(), whole, garbage_kept_for_later():
        for batch in read(batches(sources, _first_pieces()), arrivals.note):
            stopped = stopped or _write_or_stop(batch, write_all, arrivals)
            for piece in batch:
                if piece.outcome is None:
                    piece.fail(1, STOPPED.format(stopped))
                report.add(piece)
                on_piece(piece)
            batch.clear()  # what is still held would be looked through
            gc.collect()
        spoilt = bool(stopped) or (options.strict and report.failed > 0)
        if all_or_nothing and (options.dry_run or spoilt):
            transaction.set_rollback(True)
    if all_or_nothing and spoilt:
        report.take_back()
    if not (options.dry_run or spoilt):
        _name_in(arrivals.passed_over)
    return report


@contextmanager
def _one_transaction() -> Iterator[None]:
    """All batches in one transaction, which waits for as long as the next one takes to be read."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        yield


def _name_in(passed_over: Collection[int]) -> None:
    """Work out the names in reviews that were just being saved, once their saving is done.

    Where that takes longer than a page may, the next save of the review does so.
    """
    with suppress(OperationalError):
        name_again(Review.objects.filter(pk__in=passed_over), wait=True)


def _write_or_stop(batch: Sequence[Piece], write_all: Write, arrivals: Arrivals) -> str:
    """Write a batch; why the database stopped, if it did."""
    if stopped := try_to_write(batch, write_all):
        return stopped
    for piece in batch:
        arrivals.note(piece)
    return ""


@contextmanager
def garbage_kept_for_later() -> Iterator[None]:
    """Look for garbage when told to alone: thousands of new rows set it off all the time."""
    enabled = gc.isenabled()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()


def _first_pieces() -> int:
    """How many pieces to begin with. Where there is copy, reviews of one film may be corrected, and
    those are corrected together that come in one batch."""
    with suppress(Error):  # where the database stops, each piece of the first batch says so
        if not Copy.objects.exists():
            return min(FIRST_PIECES, BATCH_PIECES)
    return BATCH_PIECES


def batches(sources: Iterable[Source], first: int) -> Iterator[list[Piece]]:
    """The pieces in batches, none with the same text or the same path twice.

    The first holds `first` pieces at most, and each next one may hold twice as many as the last
    one might, until that is BATCH_PIECES.
    """
    batch: list[Piece] = []
    seen: set[str] = set()
    size, most = 0, first
    for piece in (piece for source in sources for piece in source.pieces()):
        marks = {piece.path, piece.sha256} if piece.outcome is None else set()
        full = len(batch) == most or size + len(piece.content) > BATCH_BYTES
        if batch and (full or seen & marks):
            yield batch
            batch, seen, size = [], set(), 0
            most = min(2 * most, BATCH_PIECES)
        batch.append(piece)
        seen |= marks
        size += len(piece.content)
    if batch:
        yield batch
