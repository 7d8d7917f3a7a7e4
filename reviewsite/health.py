"""Whether the process is alive, and whether the site can answer readers."""

import logging
import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

PATIENCE = 1  # seconds
LEAST_DISK = 100 * 1024 * 1024  # bytes free beside an SQLite file
logger = logging.getLogger(__name__)
# A thread of its own, so that a database that hangs cannot hold the answer.
asking = ThreadPoolExecutor(max_workers=1, thread_name_prefix="readyz")
asked: Future[str] | None = None
turn = Lock()


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 while the process lives. It touches nothing: a dead database is no cause to restart."""
    return _answer("")


@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """200 when the database answers within a second, is migrated, and has disk to write to.

    Else 503 with the reason in one line.
    """
    try:
        reason = missing().result(timeout=PATIENCE)
    except (Error, TimeoutError) as error:
        logger.warning("not ready: %r", error)
        reason = "the database does not answer"
    return _answer(reason)


def missing() -> Future[str]:
    """What is missing, or "". Whoever asks before the answer is there waits for the same one."""
    global asked
    with turn:
        if asked is None or asked.done():
            asked = asking.submit(_what_is_missing)
        return asked


def _answer(reason: str) -> HttpResponse:
    return HttpResponse(
        f"{reason or 'ok'}\n",
        status=503 if reason else 200,
        content_type="text/plain; charset=utf-8",
        headers={"Cache-Control": "no-store"},
    )


def _what_is_missing() -> str:
    try:
        executor = MigrationExecutor(connection)
        if waiting := executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return f"{len(waiting)} migrations wait to be applied"
        return "the disk is full" if _disk_is_full() else ""
    finally:
        connection.close()


def _disk_is_full() -> bool:
    if connection.vendor != "sqlite":
        return False
    folder = Path(connection.settings_dict["NAME"]).resolve().parent
    return shutil.disk_usage(folder).free < LEAST_DISK
