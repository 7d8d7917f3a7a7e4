"""The options that held under load, as each database sees them."""

from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.utils import ConnectionHandler

from reviewsite.databases import caches, databases


@pytest.fixture
def sqlite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Any:
    """A connection to a new SQLite file, as the settings open it."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    opened = ConnectionHandler(databases(tmp_path))["default"]
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_sqlite_waits_checks_and_never_loses_a_commit(sqlite: Any, pragma: str, value: Any) -> None:
    with sqlite.cursor() as cursor:
        assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_an_sqlite_transaction_takes_its_turn_at_the_start(sqlite: Any) -> None:
    sqlite.ensure_connection()
    assert sqlite.transaction_mode == "IMMEDIATE"


@pytest.mark.django_db
@pytest.mark.postgresql
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("statement_timeout", "5s"),
        ("lock_timeout", "3s"),
        ("idle_in_transaction_session_timeout", "10s"),
    ],
)
def test_postgresql_ends_what_takes_too_long(setting: str, value: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SHOW {setting}")
        assert cursor.fetchone() == (value,)


def test_postgresql_keeps_its_connections_and_tries_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://ada@db.example/reviews?sslmode=require")
    config = databases(tmp_path)["default"]
    assert (config["CONN_MAX_AGE"], config["CONN_HEALTH_CHECKS"]) == (600, True)
    assert (config["OPTIONS"]["connect_timeout"], config["OPTIONS"]["sslmode"]) == (3, "require")


def test_the_cache_is_in_process_unless_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CACHE_URL", raising=False)
    assert caches()["default"]["BACKEND"] == "django.core.cache.backends.locmem.LocMemCache"
