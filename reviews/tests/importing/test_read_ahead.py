"""Many pieces are read in other processes: with the same results, and a dead one is noticed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

from reviews.copydesk.workers import DIED, Told, read_ahead, read_batch
from reviews.importing import reading
from reviews.importing.pieces import Piece
from reviews.importing.run import Options, batches, import_reviews

TEXTS = [
    *(
        f"dir. Ada Park (Lantern) -- {n % 6} STARS\n\n“Ferry {n}” is a film. It ends.".encode()
        for n in range(40)
    ),
    *(b"", b"\xff\x00\xff", b"Nothing here reads as copy."),
]
BATCHES = [[(text, f"{n}.txt")] * 3 for n, text in enumerate(TEXTS)]


def test_other_processes_read_what_one_reads_in_the_same_order():
    assert list(read_ahead(BATCHES, 5)) == [read_batch(batch, 5) for batch in BATCHES]


def test_what_is_read_comes_with_its_body_folded():
    [[told]] = read_ahead([[(TEXTS[0], "0.txt")]], 5)
    assert told.folded == (told.reading.body, "ferry 0 is a film it ends")


def test_no_more_is_taken_than_is_being_read():
    taken = []
    batches = (taken.append(number) or batch for number, batch in enumerate(BATCHES))
    next(read_ahead(batches, 5))
    assert len(taken) <= 3


def processes_below(pid):
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [int(child) for child in children]


def test_what_was_with_a_process_that_is_killed_is_read_again():
    told = read_ahead(iter(BATCHES), 5)
    first = next(told)
    for child in processes_below(os.getpid()):
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
            os.kill(child, signal.SIGKILL)
    assert [first, *told] == [read_batch(batch, 5) for batch in BATCHES]


class Deadly(str):
    """A name that ends the process it is sent to."""

    def __reduce__(self):
        return os._exit, (1,)


def test_a_piece_that_ends_its_process_is_refused_and_the_others_are_read():
    batches = [list(batch) for batch in BATCHES[:4]]
    whole = [read_batch(batch, 5) for batch in batches]
    whole[1][1] = whole[2][0] = Told(None, (1, DIED))
    batches[1][1], batches[2][0] = (b"", Deadly("1.txt")), (b"", Deadly("2.txt"))
    assert list(read_ahead(batches, 5)) == whole


WAITS = """
import sys, time
from reviews.copydesk.workers import read_ahead
if __name__ == "__main__":
    told = read_ahead([[(b"dir. Ada Park", "a.txt")]] * 9, 5)
    next(told)
    print("reading", flush=True)
    time.sleep(60)
"""


def test_no_process_outlives_one_that_is_killed(tmp_path):
    script = tmp_path / "waits.py"
    script.write_text(WAITS)
    parent = subprocess.Popen(
        [sys.executable, script],
        cwd=settings.BASE_DIR,
        env={**os.environ, "PYTHONPATH": str(settings.BASE_DIR)},
        stdout=subprocess.PIPE,
    )
    parent.stdout.readline()
    children = processes_below(parent.pid)
    parent.kill()
    parent.communicate()
    until = time.monotonic() + 10
    while any(os.path.exists(f"/proc/{child}") for child in children) and time.monotonic() < until:
        time.sleep(0.05)
    assert children
    assert not [child for child in children if os.path.exists(f"/proc/{child}")]


@pytest.mark.django_db
def test_an_import_of_many_pieces_is_that_of_few(put, bring, monkeypatch):
    monkeypatch.setattr("reviews.importing.run.BATCH_PIECES", 2)
    for number in range(7):
        put(f"{number}.txt", title=f"Ferry {number % 5}", labels="By: Bo Lind")
    monkeypatch.setattr(reading, "FEW_BATCHES", 99)
    alone = bring(dry_run=True).files
    monkeypatch.setattr(reading, "FEW_BATCHES", 1)
    assert bring(dry_run=True).files == alone


class Listed(list):
    """A source that holds pieces."""

    def pieces(self):
        return iter(self)


def test_a_batch_holds_no_more_bytes_than_memory_should(monkeypatch):
    monkeypatch.setattr("reviews.importing.run.BATCH_BYTES", 10)
    sizes = [4, 6, 1, 11, 5]
    source = Listed(Piece(f"{n}.txt", bytes([n]) * size) for n, size in enumerate(sizes))
    made = [[len(piece.content) for piece in batch] for batch in batches([source], 5)]
    assert made == [[4, 6], [1], [11], [5]]


def test_the_first_batches_are_small_so_that_writing_can_begin(monkeypatch):
    monkeypatch.setattr("reviews.importing.run.BATCH_PIECES", 5)
    source = Listed(Piece(f"{n}.txt", bytes([n])) for n in range(17))
    assert [len(batch) for batch in batches([source], 2)] == [2, 4, 5, 5, 1]


@pytest.mark.django_db
def test_a_piece_that_ends_its_process_fails_by_name_and_the_others_come_in(monkeypatch):
    monkeypatch.setattr("reviews.importing.run.BATCH_PIECES", 2)
    pieces = [Piece(f"{n}.txt", TEXTS[n]) for n in range(5)]
    pieces[2].path = Deadly("2.txt")
    report = import_reviews([Listed(pieces)], Options())
    assert report.line() == "created 4, updated 0, unchanged 0, failed 1"
    assert list(report.failures()) == [
        "2.txt:1: The process that read it came to an end; the file may need too much memory."
    ]
