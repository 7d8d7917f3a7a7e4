"""One import at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from django.db import Error, connection

ADVISORY_KEY = 7_238_461  # any number, the same in every process
BETWEEN_TRIES = 0.1  # seconds


class AnotherImportError(Exception):
    """Another import is running on this database."""


@contextmanager
def only_import(patience: float = 0) -> Iterator[None]:
    """Hold the import lock of the database, or raise AnotherImportError after so many seconds.

    It goes with the process that holds it, however that ends.
    """
    with ExitStack() as held:
        deadline = monotonic() + patience
        while not _taken(held):
            if monotonic() >= deadline:
                raise AnotherImportError("Another import is running.")
            held.close()
            sleep(BETWEEN_TRIES)
        yield


def still_held() -> bool:
    """Whether this process holds the lock yet.

    On PostgreSQL it goes with the connection, and Django may have opened another since.
    """
    if connection.vendor != "postgresql":
        return True
    locks = "SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND objid = %s"
    with suppress(Error), connection.cursor() as cursor:
        cursor.execute(f"{locks} AND locktype = 'advisory'", [ADVISORY_KEY])
        return bool(cursor.fetchone()[0])
    return False


def _taken(held: ExitStack) -> bool:
    """Whether the lock could be taken; then it is held."""
    if connection.vendor == "postgresql":
        lock = _advisory()
    else:
        lock = _beside(Path(str(connection.settings_dict["NAME"])))
    return held.enter_context(lock)


@contextmanager
def _advisory() -> Iterator[bool]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [ADVISORY_KEY])
        taken = bool(cursor.fetchone()[0])
    if not taken:
        yield False
        return
    try:
        yield True
    finally:
        with suppress(Error), connection.cursor() as cursor:  # gone with a lost connection
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_KEY])


@contextmanager
def _beside(database: Path) -> Iterator[bool]:
    if not database.is_file():  # in memory: no other process can reach it
        yield True
        return
    with database.with_name(f"{database.name}.import-lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
