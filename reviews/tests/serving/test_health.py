"""Whether the process lives, and whether it can answer readers."""

from pathlib import Path
from threading import Event

import pytest
from django.db import connection
from django.test import Client

from reviews.tests.serving.run import manage
from reviewsite import health

READY = """
from django.test import Client
answer = Client().get("/readyz", headers={"host": "localhost"})
print(answer.status_code, answer.content.decode(), end="")
"""


def ready(url: str) -> str:
    """What `/readyz` says of the database at this URL."""
    result = manage("shell", "--verbosity", "0", "--command", READY, DATABASE_URL=url)
    return result.stdout


@pytest.mark.parametrize("address", ["/healthz", "/healthz/"])
def test_a_living_process_says_so_without_a_database(client: Client, address: str) -> None:
    response = client.get(address)
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("address", ["/readyz", "/readyz/"])
def test_a_migrated_database_is_ready(client: Client, address: str) -> None:
    response = client.get(address)
    assert (response.status_code, response.content) == (200, b"ok\n")


def test_a_database_that_does_not_answer_is_not_ready() -> None:
    said = ready("postgresql://reviews@127.0.0.1:1/reviews")
    assert said == "503 the database does not answer\n"


@pytest.mark.django_db(transaction=True)
def test_a_database_that_takes_too_long_is_not_ready(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PATIENCE", 0)
    assert client.get("/readyz").content == b"the database does not answer\n"


@pytest.mark.django_db(transaction=True)
def test_probes_that_wait_share_one_question_and_the_next_asks_anew() -> None:
    database_hangs = Event()
    health.asking.submit(database_hangs.wait)
    waiting = [health.missing() for _ in range(3)]
    database_hangs.set()
    assert [probe.result() for probe in waiting] == ["", "", ""]
    assert len(set(waiting)) == 1
    again = health.missing()
    assert (again in waiting, again.result()) == (False, "")


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgresql
def test_a_question_leaves_no_connection_open() -> None:
    assert health.missing().result() == ""
    assert health.asking.submit(lambda: connection.connection).result() is None


def test_a_database_that_is_not_migrated_is_not_ready(tmp_path: Path) -> None:
    said = ready(f"sqlite:///{tmp_path}/new.sqlite3")
    assert said.endswith("migrations wait to be applied\n")


@pytest.mark.django_db(transaction=True)
@pytest.mark.sqlite
def test_a_full_disk_is_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "LEAST_DISK", 10**18)
    assert client.get("/readyz").content == b"the disk is full\n"
