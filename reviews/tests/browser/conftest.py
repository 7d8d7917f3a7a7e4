"""The site as it is served: gunicorn, WhiteNoise, every header, in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from reviews.tests.outside import OutsideDatabase
from reviews.tests.served import PATIENCE, served

EDITOR, PASSWORD = "editor", "a long enough password"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


def press(page: Page, button: str) -> None:
    """Click a button that sends a form, and come back when the page it leads to is there.

    A click alone comes back while the old page is going: what is asked of the page then,
    without waiting, may find neither.
    """
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).first.click()


@pytest.fixture(scope="session")
def sample_site(
    tmp_path_factory: pytest.TempPathFactory,
    empty_database: OutsideDatabase,
    django_db_blocker: Any,
) -> Iterator[str]:
    """The site with the sample reviews, for readers who change nothing."""
    with django_db_blocker.unblock():
        database = OutsideDatabase(tmp_path_factory.mktemp("samples"), empty_database)
        assert database.run("import_reviews")[0] == 0
        with served(database.environment) as url:
            yield url
        database.drop()


@pytest.fixture
def desk_site(outside: OutsideDatabase) -> Iterator[str]:
    """The site without reviews, with an editor's account."""
    account = {"DJANGO_SUPERUSER_PASSWORD": PASSWORD, "DJANGO_SUPERUSER_EMAIL": "e@example.org"}
    outside.environment |= account
    code, printed = outside.run("createsuperuser", "--no-input", "--username", EDITOR)
    assert code == 0, printed
    with served(outside.environment) as url:
        yield url


@pytest.fixture(autouse=True)
def patience(page: Page) -> None:
    """Wait as long for what is expected as for a page: a busy machine is slow, not broken."""
    page.context.set_default_timeout(PATIENCE * 1000)
    expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser complains of: errors, and whatever the Content Security Policy stops."""
    said: list[str] = []
    page.on("console", lambda told: said.append(told.text) if told.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield said
    assert said == []
