"""What an import of a newspaper's archive costs: `make bench-import`.

Imports invented copy from a `.tar.gz` into an empty database, imports it again, and writes exactly
the same rows with `bulk_create` and no reading at all: the floor. Prints seconds, milliseconds a
piece and the memory of all processes together; exits with 1 if the most pieces break a limit.

    bench/imports.py [PIECES ...]      100000 and 10000 where none are given

On SQLite in a temporary folder; on PostgreSQL where DATABASE_URL names a server on which databases
may be made. Nothing else should run meanwhile.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

from invented import write_archive

ROOT = Path(__file__).resolve().parent.parent
MOST_OF_FLOOR, MOST_OF_FIRST, MOST_MEGABYTES, MOST_GROWTH = 2.0, 0.2, 300, 1.15
MODELS = ["Person", "Studio", "Film", "Credit", "FilmStudio", "Review", "Copy", "Decision"]
MODELS += ["Notice", "Mention"]
CHUNK = 1000


@contextmanager
def empty_database(folder: str) -> Iterator[str]:
    """The address of a migrated database without rows, gone afterwards."""
    name, server = f"bench_{uuid4().hex}", os.environ.get("DATABASE_URL", "")
    if not server.startswith("postgres"):
        url = f"sqlite:///{folder}/{name}.sqlite3"
        manage(url, "migrate", "--verbosity", "0")
        yield url
        return
    import psycopg2

    connection = psycopg2.connect(server)
    connection.autocommit = True
    connection.cursor().execute(f"CREATE DATABASE {name}")
    url = urlsplit(server)._replace(path=f"/{name}").geturl()
    manage(url, "migrate", "--verbosity", "0")
    try:
        yield url
    finally:
        connection.cursor().execute(f"DROP DATABASE {name} WITH (FORCE)")
        connection.close()


def manage(url: str, *args: str) -> tuple[float, float]:
    """Run a management command on the database; give the seconds and the megabytes it took."""
    return run(url, "manage.py", *args)


def run(url: str, *command: str) -> tuple[float, float]:
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env={**os.environ, "DATABASE_URL": url}
    )
    most = 0.0
    while process.poll() is None:
        most = max(most, megabytes(process.pid))
        time.sleep(0.05)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return time.perf_counter() - began, most


def megabytes(pid: int) -> float:
    """Resident memory of a process and of those that it started."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0
    own = next((line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")), 0)
    return int(own) / 1024 + sum(megabytes(int(child)) for child in children)


def floor(source: str) -> float:
    """Write the rows of another database into this one, and give the seconds of writing."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reviewsite.settings")
    import django
    from django.conf import settings
    from environ import Env

    django.setup()
    from django.apps import apps
    from django.db import connections, transaction

    connections.settings["source"] = connections.configure_settings(
        {"default": settings.DATABASES["default"], "source": Env.db_url_config(source)}
    )["source"]
    seconds = 0.0
    for name in MODELS:
        model = apps.get_model("reviews", name)
        rows = model.objects.using("source").order_by("pk").iterator(CHUNK)
        while chunk := list(islice(rows, CHUNK)):
            for row in chunk:
                row._state.adding, row._state.db = True, None
            began = time.perf_counter()
            with transaction.atomic():
                model.objects.using("default").bulk_create(chunk)
            seconds += time.perf_counter() - began
    return seconds


def measure(pieces: int, folder: str) -> tuple[float, bool]:
    """Measure an import of so many pieces; give milliseconds a piece, and whether limits hold."""
    archive = Path(folder, f"{pieces}.tar.gz")
    write_archive(archive, pieces)
    with empty_database(folder) as url, empty_database(folder) as other:
        first, memory = manage(url, "import_reviews", str(archive))
        again, memory_again = manage(url, "import_reviews", str(archive))
        command = [sys.executable, __file__, "--floor", url]
        environment = {**os.environ, "DATABASE_URL": other}
        lowest = float(subprocess.check_output(command, env=environment))
    print(f"{pieces:>7,} pieces of {archive.stat().st_size / pieces / 1000:.1f} kB (compressed)")
    lines = {"floor": (lowest, 0), "import": (first, memory), "again": (again, memory_again)}
    for name, (seconds, used) in lines.items():
        each = seconds / pieces * 1000
        print(
            f"{name:>8} {seconds:8.1f} s {each:7.3f} ms each {seconds / lowest:6.2f} x"
            f" {used:5.0f} MB"
        )
    holds = first <= MOST_OF_FLOOR * lowest and again <= MOST_OF_FIRST * first
    return first / pieces * 1000, holds and max(memory, memory_again) <= MOST_MEGABYTES


def main(counts: list[int]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        measured = {count: measure(count, folder) for count in counts}
    growth = measured[max(counts)][0] / measured[min(counts)][0]
    print(f"A piece of {max(counts):,} costs {growth:.2f} of what one of {min(counts):,} costs.")
    return int(growth > MOST_GROWTH or not measured[max(counts)][1])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--floor"]:
        print(floor(sys.argv[2]))
    else:
        sys.exit(main([int(count) for count in sys.argv[1:]] or [10_000, 100_000]))
