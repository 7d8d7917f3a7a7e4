"""gunicorn, as it held under load: slow clients cost a thread, a leak costs a worker."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from reviewsite.access_log import JSONLogger

MEMORY = Path("/dev/shm")  # noqa: S108


def setting(name: str, default: str) -> str:
    """What the environment says under this name; the default where it is unset or blank."""
    return os.environ.get(name, "").strip() or default


def number(name: str, default: int, least: int, most: int) -> int:
    """A whole number of the environment; any other value stops the start with one sentence."""
    value = setting(name, str(default))
    if not re.fullmatch(r"[0-9]{1,5}", value) or not least <= int(value) <= most:
        sys.exit(f"{name} must be a whole number from {least} to {most}, not {value!r}.")
    return int(value)


wsgi_app = "reviewsite.wsgi:application"
proc_name = "reviewsite"
bind = f"{setting('BIND', '127.0.0.1')}:{number('PORT', 8000, 0, 65535)}"
forwarded_allow_ips = setting("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")
workers = number("WEB_CONCURRENCY", 2, 1, 1000)
worker_class = "gthread"
threads = number("THREADS", 16, 1, 1000)  # 8 are enough behind a proxy that buffers
max_requests = 2000
max_requests_jitter = 200
graceful_timeout = 30
limit_request_line = 8190  # so that an overlong address gets the site's own error page
# A worker that waits for the disk must not look dead.
worker_tmp_dir = str(MEMORY) if MEMORY.is_dir() else None
control_socket_disable = True
accesslog = "-"
logger_class = JSONLogger


def on_starting(server: Any) -> None:
    """Refuse a bad setting with its one sentence, before there is a worker to fail on it.

    In a process of its own: what this one imports, HUP could not load anew.
    """
    check = [sys.executable, "manage.py", "check"]
    if refused := subprocess.run(check, stdout=subprocess.DEVNULL, check=False).returncode:  # noqa: S603
        sys.exit(refused)
