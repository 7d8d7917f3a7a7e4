"""Many pieces of copy, read in other processes while this one does something else."""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.process import BaseProcess

from .errors import CopyError
from .facts import Reading
from .reader import read

MOST_WORKERS = 2  # who writes what was read cannot use more

Told = tuple[Reading | None, tuple[int, str] | None]
"""What was read from a piece; line and reason where it cannot be read to the end."""


def read_one(data: bytes, name: str, star_scale: int) -> Told:
    """Read one piece of copy, its refusal given and not raised."""
    try:
        return read(data, name=name, star_scale=star_scale), None
    except CopyError as error:
        return error.reading, (error.line, error.message)


def read_batch(batch: Sequence[tuple[bytes, str]], star_scale: int) -> list[Told]:
    """Read pieces, each as (bytes, file name)."""
    return [read_one(data, name, star_scale) for data, name in batch]


def read_ahead(
    batches: Iterable[Sequence[tuple[bytes, str]]], star_scale: int
) -> Iterator[list[Told]]:
    """Read batches in their order, the next ones in other processes meanwhile.

    Takes no more batches than are being read, and starts no process while there is nothing in
    them. Raises BrokenProcessPool when a process dies.
    """
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    spawn = multiprocessing.get_context("spawn")  # a fork would inherit database and locks
    waiting: deque[Future[list[Told]] | None] = deque()
    with ProcessPoolExecutor(workers, spawn, initializer=_end_with_parent) as pool:
        for batch in batches:
            waiting.append(pool.submit(read_batch, batch, star_scale) if batch else None)
            if len(waiting) > workers:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _result(future: Future[list[Told]] | None) -> list[Told]:
    return future.result() if future else []


def _end_with_parent() -> None:
    """Leave no process behind when the one that waits for it is killed."""
    if parent := multiprocessing.parent_process():
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
