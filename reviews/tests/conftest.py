"""What the whole suite shares: the databases, the browser and the HTML checker it may use."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection

from reviews.tests.outside import OutsideDatabase

# Playwright runs an event loop in the test's thread; Django would refuse the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

CHROMIUM = shutil.which("chromium")
VNU = Path(settings.BASE_DIR, ".venv/vnu/node_modules/vnu-jar/build/dist/vnu.jar")
NOTHING_LEFT_OUT = os.environ.get("CI") == "true"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "postgresql: about PostgreSQL alone")
    config.addinivalue_line("markers", "sqlite: about SQLite alone")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about the other database."""
    other = "sqlite" if connection.vendor == "postgresql" else "postgresql"
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker(other)])
    items[:] = [item for item in items if not item.get_closest_marker(other)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Where nothing may be left out, a skip is a failure."""
    report = yield
    if NOTHING_LEFT_OUT and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome, report.longrepr = "failed", f"Skipped: {report.longrepr}"
    return report


@pytest.fixture(autouse=True)
def fresh_start(settings: Any) -> None:
    """No page cached by another test, and neither passwords nor a client's start cost time."""
    settings.WHITENOISE_AUTOREFRESH = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Debian's Chromium, which talks to nobody but the page under test."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    switches = (
        "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking"
        " disable-component-update disable-sync"
    )
    args = [f"--{switch}" for switch in switches.split()]
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": args}


@pytest.fixture(scope="session")
def vnu() -> Callable[[Path], str]:
    """The Nu HTML checker: what it finds wrong in the HTML files below a folder."""
    java = shutil.which("java")
    if java is None or not VNU.exists():
        pytest.skip("the HTML checker is not installed")

    def complaints(folder: Path) -> str:
        command = [java, "-jar", str(VNU), "--skip-non-html", str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=False).stderr

    return complaints


@pytest.fixture(scope="session")
def empty_database(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: Any
) -> Iterator[OutsideDatabase]:
    """A migrated database without rows, to copy from."""
    with django_db_blocker.unblock():
        database = OutsideDatabase(tmp_path_factory.mktemp("outside"))
        assert database.run("migrate", "--verbosity", "0") == (0, "")
        yield database
        database.drop()


@pytest.fixture
def outside(tmp_path: Path, empty_database: OutsideDatabase, db: None) -> Iterator[OutsideDatabase]:
    """A migrated database that other processes can reach."""
    database = OutsideDatabase(tmp_path, empty_database)
    yield database
    database.drop()
