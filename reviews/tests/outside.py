"""A database that other processes can reach, for what only shows between processes."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg2
from django.conf import settings
from django.db import connection

OTHERS = """SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend'"""
PATIENCE = 60  # seconds


class OutsideDatabase:
    """A database of its own on the server under test, and `manage.py` on it."""

    def __init__(self, folder: Path, template: OutsideDatabase | None = None) -> None:
        self.name = f"outside_{uuid4().hex}"
        self.file = folder / f"{self.name}.sqlite3"
        self.environment = {**os.environ, "DATABASE_URL": self._url()}
        if connection.vendor == "postgresql":
            like = f"TEMPLATE {template.name}" if template else ""
            self._on_server(f"CREATE DATABASE {self.name} {like}")
        elif template:
            shutil.copy(template.file, self.file)

    def _url(self) -> str:
        if connection.vendor == "sqlite":
            return f"sqlite:///{self.file}"
        server = os.environ["DATABASE_URL"].rpartition("/")[0]
        return f"{server}/{self.name}"

    @staticmethod
    def _on_server(sql: str) -> None:
        with closing(connection.get_new_connection(connection.get_connection_params())) as server:
            server.autocommit = True
            server.cursor().execute(sql)

    def drop(self) -> None:
        if connection.vendor == "postgresql":
            self._on_server(f"DROP DATABASE {self.name} WITH (FORCE)")

    def manage(self, *args: object) -> subprocess.Popen[str]:
        """Start a management command."""
        return self._start("manage.py", *map(str, args))

    def run(self, *args: object) -> tuple[int, str]:
        """Run a management command to its end: exit code, and all that it printed."""
        process = self.manage(*args)
        out, _ = process.communicate()
        return process.returncode, out

    def _start(self, *command: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=settings.BASE_DIR,
            env=self.environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def wait_until_left(self) -> None:
        """Wait until no client is connected: what a killed one had sent, a COMMIT too, is done."""
        deadline = time.monotonic() + PATIENCE
        while connection.vendor == "postgresql" and self.ask(OTHERS):
            assert time.monotonic() < deadline, f"{self.name} is still in use"
            time.sleep(0.02)

    @contextmanager
    def importing(self) -> Iterator[None]:
        """Another process holds the import lock meanwhile."""
        holder = self._start(
            "-c",
            "import os, django; os.environ['DJANGO_SETTINGS_MODULE'] = 'reviewsite.settings';"
            "django.setup()\n"
            "from reviews.importing.lock import only_import\n"
            "with only_import(): print('held', flush=True); input()",
        )
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate("\n")

    def ask(self, sql: str) -> Any:
        """The one value that a query answers."""
        if connection.vendor == "sqlite":
            opened: Any = sqlite3.connect(self.file)
        else:
            server = connection.get_connection_params()
            opened = psycopg2.connect(**{**server, "dbname": self.name})
        with closing(opened) as database:
            cursor = database.cursor()
            cursor.execute(sql)
            return cursor.fetchone()[0]
