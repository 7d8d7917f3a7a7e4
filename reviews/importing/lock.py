"""One import at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.db import DatabaseError, connection

ADVISORY_KEY = 7_238_461  # any number, the same in every process


class AnotherImportError(Exception):
    """Another import is running on this database."""


@contextmanager
def only_import() -> Iterator[None]:
    """Hold the import lock of the database, or raise AnotherImportError at once.

    It goes with the process that holds it, however that ends.
    """
    if connection.vendor == "postgresql":
        lock = _advisory()
    else:
        lock = _beside(Path(str(connection.settings_dict["NAME"])))
    with lock:
        yield


@contextmanager
def _advisory() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [ADVISORY_KEY])
        if not cursor.fetchone()[0]:
            raise AnotherImportError("Another import is running.")
    try:
        yield
    finally:
        with suppress(DatabaseError), connection.cursor() as cursor:  # gone with a lost connection
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_KEY])


@contextmanager
def _beside(database: Path) -> Iterator[None]:
    if not database.is_file():  # in memory: no other process can reach it
        yield
        return
    with database.with_name(f"{database.name}.import-lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AnotherImportError("Another import is running.") from error
        yield
