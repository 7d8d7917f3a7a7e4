"""What an import leaves behind when it is killed, met by another, or edited under: `make faults`.

    bench/faults.py [PIECES] [KILLS]      10000 and 30 where none are given

Kills an import at random moments and runs it again; starts two at once; lets an editor save while
changed copy comes in. On SQLite, or on PostgreSQL where DATABASE_URL names a server on which
databases may be made. Stops with an AssertionError at the first thing half written, twice, or lost.
"""

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from imports import ROOT, empty_database
from invented import pieces

HALF_WRITTEN = """SELECT
    (SELECT count(*) FROM reviews_review WHERE id NOT IN (SELECT review_id FROM reviews_copy))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_review))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_credit))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_filmstudio))
    + (SELECT count(*) FROM reviews_person WHERE id NOT IN (SELECT person_id FROM reviews_credit)
        AND id NOT IN (SELECT critic_id FROM reviews_review WHERE critic_id IS NOT NULL))"""
COPIES = "SELECT count(*) FROM reviews_copy"
OTHERS = """SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend'"""
EDITED = "SELECT count(*) FROM reviews_review WHERE headline LIKE 'Edited%'"
EDIT = "UPDATE reviews_review SET headline = '{}', version = version + 1 WHERE id = {}"


def start(url: str, archive: Path) -> subprocess.Popen[str]:
    """Start an import of the archive."""
    return subprocess.Popen(
        [sys.executable, "manage.py", "import_reviews", str(archive)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit code and last line of an import."""
    out, _ = process.communicate()
    return process.returncode, out.strip().rpartition("\n")[2]


def ask(url: str, sql: str) -> Any:
    """Run one statement; the first value of its answer, if it has one."""
    if url.startswith("sqlite"):
        opened: Any = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=30)
    else:
        import psycopg2

        opened = psycopg2.connect(url)
    with closing(opened) as database:
        cursor = database.cursor()
        cursor.execute(sql)
        answer = cursor.fetchone()[0] if cursor.description else None
        database.commit()
        return answer


def archive_of(folder: str, name: str, count: int, change: Callable[[str], str] = str) -> Path:
    """A zip of invented copy, each piece changed."""
    file = Path(folder, name)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in pieces(count):
            archive.writestr(path, change(text))
    return file


def kill(folder: str, archive: Path, count: int, pause: float) -> int:
    """Kill an import after some seconds, prove what is left whole, and run it again to the end."""
    with empty_database(folder) as url:
        process = start(url, archive)
        time.sleep(pause)
        process.kill()
        finish(process)
        while url.startswith("postgresql") and ask(url, OTHERS):
            time.sleep(0.02)  # the server ends what the killed client had sent, a COMMIT too
        left = ask(url, COPIES)
        assert ask(url, HALF_WRITTEN) == 0
        again = f"created {count - left}, updated 0, unchanged {left}, failed 0"
        assert finish(start(url, archive)) == (0, again)
        assert (ask(url, HALF_WRITTEN), ask(url, COPIES)) == (0, count)
    return left


def two_at_once(folder: str, archive: Path, count: int) -> float:
    """Two imports: one does it all, the other is told to come back. Gives the seconds."""
    with empty_database(folder) as url:
        began = time.perf_counter()
        both = [start(url, archive), start(url, archive)]
        ends = sorted(finish(process) for process in both)
        seconds = time.perf_counter() - began
        assert [code for code, _ in ends] == [0, 75], ends
        assert (ask(url, COPIES), ask(url, HALF_WRITTEN)) == (count, 0)
    return seconds


def edit_meanwhile(folder: str, archive: Path, changed: Path, count: int) -> int:
    """Save headlines while changed copy with other headlines comes in: every one must stay."""
    chance = random.Random(3)
    with empty_database(folder) as url:
        finish(start(url, archive))
        low, high = (ask(url, f"SELECT {end}(id) FROM reviews_review") for end in ("min", "max"))
        process, edited = start(url, changed), set()
        while process.poll() is None:
            review = chance.randint(low, high)
            ask(url, EDIT.format(f"Edited {review}", review))
            edited.add(review)
            time.sleep(0.02)
        code, line = finish(process)
        assert (code, line) == (0, f"created 0, updated {count}, unchanged 0, failed 0")
        assert ask(url, EDITED) == len(edited)
        assert ask(url, HALF_WRITTEN) == 0
    return len(edited)


def main(count: int = 10_000, kills: int = 30) -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        archive = archive_of(folder, "a.zip", count)
        changed = archive_of(folder, "b.zip", count, lambda text: f"Headline: Fog\n{text}")
        seconds = two_at_once(folder, archive, count)
        print(f"Two at once: one import of {count:,} in {seconds:.0f} s, the other came back.")
        print(
            f"Edited meanwhile: {edit_meanwhile(folder, archive, changed, count)} saves, all kept."
        )
        for number in range(1, kills + 1):
            left = kill(folder, archive, count, chance.uniform(0.5, seconds))
            print(f"Kill {number}: {left:,} pieces were in, all whole; the next run completed.")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
