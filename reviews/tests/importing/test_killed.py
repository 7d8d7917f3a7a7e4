"""An import that is killed leaves all of a batch or nothing of it."""

import time
from itertools import accumulate
from types import SimpleNamespace

import pytest

from reviews.importing.pieces import Piece
from reviews.importing.run import FIRST_PIECES, batches
from reviews.tests.outside import OutsideDatabase

KILLS = 20
PIECES = 1600
COPIES = "SELECT count(*) FROM reviews_copy"
HALF_WRITTEN = """SELECT
    (SELECT count(*) FROM reviews_review WHERE id NOT IN (SELECT review_id FROM reviews_copy))
    + (SELECT count(*) FROM reviews_review WHERE id NOT IN (SELECT review_id FROM reviews_mention))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_review))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_credit))
    + (SELECT count(*) FROM reviews_film WHERE id NOT IN (SELECT film_id FROM reviews_filmstudio))
    + (SELECT count(*) FROM reviews_person WHERE id NOT IN (SELECT person_id FROM reviews_credit))
"""


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    for number in range(PIECES):
        (folder / f"{number:04}.txt").write_text(
            f"dir. Ada Park-{number} (Lantern {number % 50}) -- 3 STARS\n\n"
            f"“Ferry {number}” is a film of fog. “Ferry {number}” has Mo Vance (Di Hale) in it.\n"
        )
    return folder


def ends_of_batches():
    """How many pieces are in after each batch."""
    pieces = [Piece(f"{number}.txt", b"%d" % number) for number in range(PIECES)]
    source = SimpleNamespace(pieces=lambda: iter(pieces))
    return accumulate(map(len, batches([source], FIRST_PIECES)))


def kill_after(seconds, folder, database):
    """Start an import, kill it after so many seconds, and give the number of copies left."""
    process = database.manage("import_reviews", folder)
    time.sleep(seconds)
    process.kill()
    process.communicate()
    database.wait_until_left()
    return database.ask(COPIES)


def test_a_killed_import_leaves_whole_batches_and_the_next_run_completes(
    many, tmp_path, empty_database, db
):
    """The kills are spread over the time of a whole run, the last one that there was, so that many
    fall into a batch's writing: to wait for rows would always kill between two batches."""
    left, lasted, whole = [], 0, {0, *ends_of_batches()}
    for kill in range(KILLS):
        database = OutsideDatabase(tmp_path, empty_database)
        left.append(kill_after(lasted * (kill + 1) / (KILLS + 1), many, database))
        assert left[-1] in whole
        assert database.ask(HALF_WRITTEN) == 0
        began = time.monotonic()
        code, printed = database.run("import_reviews", many)
        lasted = lasted if left[-1] else time.monotonic() - began
        assert (code, printed.splitlines()[-1]) == (
            0,
            f"created {PIECES - left[-1]}, updated 0, unchanged {left[-1]}, failed 0",
        )
        database.drop()
    assert any(0 < count < PIECES for count in left)
