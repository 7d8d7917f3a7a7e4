"""The site as it is served: gunicorn, in a process of its own, on a free port of this machine."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "gunicorn", "--log-level", "error", "--access-logfile", os.devnull]
PATIENCE = 20  # seconds for a site to start, for a page to come, for what it shows to change


@contextmanager
def served(environment: Mapping[str, str]) -> Iterator[str]:
    """The site with these settings; gives its address. Raises TimeoutError if it does not start."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    own = {"PORT": str(port), "SITE_URL": url, "WEB_CONCURRENCY": "1"}
    process = subprocess.Popen(COMMAND, cwd=ROOT, env={**environment, **own})
    try:
        _wait_for(f"{url}/readyz")
        yield url
    finally:
        process.terminate()
        process.wait()


def _wait_for(url: str) -> None:
    """Come back once the address answers."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"{url} does not answer")
