"""DATABASE_URL and CACHE_URL, with the options that held under load."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import Env

from reviewsite.environment import text

# WAL and IMMEDIATE: a writer waits its turn instead of failing, and readers never wait.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}
# Time limits: one bad statement, lost network or idle transaction cannot hold the site. Work that
# needs longer says `SET LOCAL statement_timeout = 0` in its own transaction.
POSTGRESQL_OPTIONS = {
    "connect_timeout": 3,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "options": "-c statement_timeout=5000 -c lock_timeout=3000"
    " -c idle_in_transaction_session_timeout=10000",
}
CACHE_CLIENTS = {"locmemcache": "django", "redis": "redis", "rediss": "redis"}


def databases(base_dir: Path) -> dict[str, Any]:
    """Django's DATABASES from DATABASE_URL; an SQLite file in `base_dir` where it is unset."""
    if text("DATABASE_REPLICA_URLS"):
        raise ImproperlyConfigured("DATABASE_REPLICA_URLS is not supported yet: leave it unset.")
    url = text("DATABASE_URL")
    if not url:
        return {"default": _sqlite(str(base_dir / "db.sqlite3"))}
    if url.startswith("sqlite:///") and (path := Env.db_url_config(url)["NAME"]) != ":memory:":
        return {"default": _sqlite(path)}
    if url.startswith(("postgres://", "postgresql://")):
        return {"default": _postgresql(url)}
    raise ImproperlyConfigured(
        "DATABASE_URL must look like sqlite:///reviews.sqlite3 or postgresql://user@host/name."
    )


def _sqlite(path: str) -> dict[str, Any]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": path, "OPTIONS": SQLITE_OPTIONS}


def _postgresql(url: str) -> dict[str, Any]:
    try:
        config = Env.db_url_config(url)
    except ValueError as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {error}.") from error
    if not config["NAME"]:
        raise ImproperlyConfigured("DATABASE_URL must end in a database's name.")
    options = {**POSTGRESQL_OPTIONS, **config.get("OPTIONS", {})}
    return {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True, **config, "OPTIONS": options}


def caches() -> dict[str, Any]:
    """Django's CACHES from CACHE_URL: in each process where it is unset, or in Redis for all.

    Nothing is kept there yet; the page cache to come will be.
    """
    url = text("CACHE_URL", "locmemcache://")
    scheme = urlsplit(url).scheme
    if scheme not in CACHE_CLIENTS:
        raise ImproperlyConfigured("CACHE_URL must begin with locmemcache:// or redis://.")
    if not importlib.util.find_spec(CACHE_CLIENTS[scheme]):
        raise ImproperlyConfigured(
            "CACHE_URL names Redis, whose client is missing: pip install redis."
        )
    return {"default": Env.cache_url_config(url)}
