"""The site under gunicorn, as `make run` starts it."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from django.conf import settings

from reviews.tests.serving.run import environment

COMMAND = [sys.executable, "-m", "gunicorn"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """gunicorn on a free port of this machine."""
    values = environment(PORT="0", DATABASE_URL=f"sqlite:///{tmp_path}/db.sqlite3")
    pipe = subprocess.PIPE
    with subprocess.Popen(
        COMMAND, cwd=settings.BASE_DIR, env=values, stdout=pipe, stderr=pipe, text=True
    ) as process:
        yield process
        process.terminate()


def address_of(server: subprocess.Popen[str]) -> str:
    """Where the server says that it listens."""
    assert server.stderr is not None
    for line in server.stderr:
        if found := re.search(r"Listening at: (http://127\.0\.0\.1:\d+)", line):
            return found[1]
    raise AssertionError("gunicorn did not start")


def test_each_request_is_logged_as_one_line_of_json(server: subprocess.Popen[str]) -> None:
    hostile = {"User-Agent": 'x\\","status":500,"y":"', "X-Request-ID": "edge-1"}
    with urlopen(Request(address_of(server) + "/healthz?a=b", headers=hostile)) as response:
        assert response.status == 200
    event = json.loads(server.stdout.readline())
    logged = {name: event[name] for name in ("id", "request", "status", "agent")}
    assert logged == {
        "id": "edge-1",
        "request": "GET /healthz?a=b HTTP/1.1",
        "status": 200,
        "agent": hostile["User-Agent"],
    }


def refused(**values: str) -> tuple[int, str]:
    """How gunicorn ends that does not start: its exit code, and all that it says."""
    env = environment(**{"PORT": "0", **values})
    result = subprocess.run(
        COMMAND, cwd=settings.BASE_DIR, env=env, capture_output=True, text=True, check=False
    )
    return result.returncode, result.stderr


def test_a_bad_setting_is_said_in_one_sentence_and_stops_gunicorn() -> None:
    code, told = refused(STAR_SCALE="9")
    sentence = "STAR_SCALE must be a whole number from 1 to 5, not '9'."
    assert (code, told.splitlines()[-1]) == (1, sentence)


@pytest.mark.parametrize(
    ("name", "value", "numbers"),
    [
        ("THREADS", "many", "1 to 1000"),
        ("THREADS", "0", "1 to 1000"),
        ("WEB_CONCURRENCY", "0", "1 to 1000"),
        ("PORT", "http", "0 to 65535"),
        ("PORT", "65536", "0 to 65535"),
    ],
)
def test_a_bad_number_is_said_in_one_sentence_and_nothing_else(
    name: str, value: str, numbers: str
) -> None:
    sentence = f"{name} must be a whole number from {numbers}, not {value!r}.\n"
    assert refused(**{name: value}) == (1, sentence)


def configured(**values: str) -> dict[str, str]:
    """What gunicorn makes of its file and the environment."""
    asked, env = [*COMMAND, "--print-config"], environment(**values)
    result = subprocess.run(
        asked, cwd=settings.BASE_DIR, env=env, capture_output=True, text=True, check=True
    )
    return dict(re.findall(r"^(\w+) += (.*)$", result.stdout, re.MULTILINE))


def test_gunicorn_opens_no_control_socket_and_serves_many_slow_clients() -> None:
    printed = configured()
    names = ("control_socket_disable", "preload_app", "workers", "threads", "max_requests")
    assert [printed[name] for name in names] == ["True", "False", "2", "16", "2000"]


@pytest.mark.parametrize("blank", ["", " "])
def test_gunicorn_takes_a_blank_setting_for_one_that_is_unset(blank: str) -> None:
    names = ("BIND", "PORT", "THREADS", "FORWARDED_ALLOW_IPS")
    assert configured(**dict.fromkeys(names, blank)) == configured()
