"""gunicorn, as it held under load: slow clients cost a thread, a leak costs a worker."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from reviewsite.access_log import JSONLogger

MEMORY = Path("/dev/shm")  # noqa: S108


def setting(name: str, default: str) -> str:
    """What the environment says under this name; the default where it is unset or blank."""
    return os.environ.get(name, "").strip() or default


wsgi_app = "reviewsite.wsgi:application"
proc_name = "reviewsite"
bind = f"{setting('BIND', '127.0.0.1')}:{setting('PORT', '8000')}"
forwarded_allow_ips = setting("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")
workers = int(setting("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = int(setting("THREADS", "16"))  # 8 are enough behind a proxy that buffers
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
