"""The site's own commands, run as an operator runs them."""

import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

KEY = "a-key-for-tests-only-" + "x" * 40
BASE = {name: os.environ[name] for name in ("HOME", "LANG", "PATH", "TMPDIR") if name in os.environ}


def environment(**values: str | Path) -> dict[str, str]:
    """An operator's environment: a key, and what the test says besides. None of our own."""
    return BASE | {"SECRET_KEY": KEY} | {name: str(value) for name, value in values.items()}


def manage(*arguments: str, **values: str | Path) -> subprocess.CompletedProcess[str]:
    """`manage.py` with these arguments and settings."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=environment(**values),
        capture_output=True,
        text=True,
        check=False,
    )
