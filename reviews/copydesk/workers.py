"""Many pieces of copy, read in other processes while this one does something else."""

import gc
import logging
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import BaseProcess
from textwrap import shorten
from typing import NamedTuple

from reviews.folding import fold

from .credits import Foretold, foretell
from .errors import CopyError
from .facts import Reading
from .reader import read

MOST_WORKERS = 2  # who writes what was read cannot use more

BROKE = "the copy desk broke on it: {}; please report it"
DIED = "the process that read it came to an end; the file may need too much memory"

logger = logging.getLogger(__name__)

Batch = Sequence[tuple[bytes, str]]
"""Pieces, each as (bytes, file name)."""


class Told(NamedTuple):
    """What was read from a piece.

    `error` is line and reason where it cannot be read to the end. The rest spares whoever writes
    the review half of the work: `folded` is the body, and what it folds to; `foretold` is whom the
    body names.
    """

    reading: Reading | None
    error: tuple[int, str] | None = None
    folded: tuple[str, str] | None = None
    foretold: Foretold | None = None


def read_one(data: bytes, name: str, star_scale: int) -> Told:
    """Read one piece of copy, its refusal given and not raised, nor any error of the reading."""
    try:
        reading = read(data, name=name, star_scale=star_scale)
        return Told(reading, None, (reading.body, fold(reading.body)), foretell(reading))
    except CopyError as error:
        return Told(error.reading, (error.line, error.message))
    except Exception as error:
        logger.exception("The copy desk broke on %s", name)
        return Told(None, (1, BROKE.format(shorten(f"{type(error).__name__}: {error}", 200))))


def read_batch(batch: Batch, star_scale: int) -> list[Told]:
    """Read pieces."""
    return [read_one(data, name, star_scale) for data, name in batch]


def read_ahead(batches: Iterable[Batch], star_scale: int) -> Iterator[list[Told]]:
    """Read batches in their order, the next ones in other processes meanwhile.

    Takes no more batches than are being read, and starts no process while there is nothing in
    them. A piece that ends the process it is read in (it may use up the memory) is refused.
    """
    readers = _Readers(star_scale)
    try:
        for batch in batches:
            readers.take(batch)
            if len(readers.waiting) > MOST_WORKERS:
                yield readers.give()
        while readers.waiting:
            yield readers.give()
    finally:
        readers.end()


class _Readers:
    """Processes that read, and the batches that they were given."""

    def __init__(self, star_scale: int) -> None:
        self.waiting: deque[tuple[Batch, Future[list[Told]] | None]] = deque()
        self._star_scale = star_scale
        self._pool = _pool()

    def take(self, batch: Batch) -> None:
        """Begin to read a batch."""
        self.waiting.append((batch, self._begin(batch)))

    def give(self) -> list[Told]:
        """What was read from the batch that waits longest; piece by piece if a process died."""
        batch, future = self.waiting.popleft()
        try:
            return future.result() if future else []
        except BrokenProcessPool:
            self._begin_anew()
            return _one_by_one(batch, self._star_scale)

    def end(self) -> None:
        """End the processes, without reading what nobody asked for."""
        self._pool.shutdown(cancel_futures=True)

    def _begin(self, batch: Batch) -> Future[list[Told]] | None:
        try:
            return self._pool.submit(read_batch, batch, self._star_scale) if batch else None
        except BrokenProcessPool as error:
            broken = Future[list[Told]]()
            broken.set_exception(error)
            return broken

    def _begin_anew(self) -> None:
        self.end()
        self._pool = _pool()
        self.waiting = deque((batch, self._begin(batch)) for batch, _ in self.waiting)


def _one_by_one(batch: Batch, star_scale: int) -> list[Told]:
    """Read pieces of which one ends its process, each such in a process of its own."""
    told: list[Told] = []
    pool = _pool(1)
    for piece in batch:
        try:
            told.append(pool.submit(read_one, *piece, star_scale).result())
        except BrokenProcessPool:
            told.append(Told(None, (1, DIED)))
            pool.shutdown()
            pool = _pool(1)
    pool.shutdown()
    return told


def _pool(most: int = MOST_WORKERS) -> ProcessPoolExecutor:
    spawn = multiprocessing.get_context("spawn")  # a fork would inherit database and locks
    workers = min(most, os.cpu_count() or 1)  # who writes waits too, for database and disk
    return ProcessPoolExecutor(workers, spawn, initializer=_begin_process)


def _begin_process() -> None:
    """Look through what is there from the start for garbage no more, and end with the parent."""
    gc.freeze()
    if parent := multiprocessing.parent_process():
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
