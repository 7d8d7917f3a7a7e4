"""The queue of notices: what a new version of copy puts in, takes out and leaves."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from reviews.copydesk import Notice as Told
from reviews.importing.differing import plain
from reviews.importing.lasting import still_stands
from reviews.importing.notices import KINDS
from reviews.importing.pieces import Piece
from reviews.models import Copy, Notice, Review

MOST_COUNTED = 1000
Mark = tuple[str, str, str]


def file_notices(pieces: Sequence[Piece]) -> None:
    """Put the notices of pieces that were written into the queue, and tell each what waits.

    Those that waited for the version before make room for those of this one, but for what the
    import itself noted: that waits for an editor as long as it still stands. What was settled
    stays settled when it comes again, on whatever line. Three queries, one where all is new.
    """
    filed = _filed([piece.copy for piece in pieces if piece.earlier or piece.desk])
    come: list[Notice] = []
    gone: list[int] = []
    for piece in pieces:
        fresh = [_row(piece.copy, notice, piece.review) for notice in piece.noted()]
        stay: list[Notice] = []
        if rows := filed.get(piece.copy.pk):
            stay, fresh = _sift(piece, rows, fresh)
            gone += [row.pk for row in rows if not row.settled_at and row not in stay]
        come += fresh
        piece.waiting = [Told(row.code, row.line, row.message) for row in stay + fresh]
    if gone:
        Notice.objects.filter(pk__in=gone).delete()
    Notice.objects.bulk_create(come)


def _sift(
    piece: Piece, rows: Sequence[Notice], noted: Sequence[Notice]
) -> tuple[list[Notice], list[Notice]]:
    """Of the rows that wait those that stay, and of what was noted now what is not settled yet."""
    settled = {_mark(row) for row in rows if row.settled_at}
    again = {_mark(row) for row in noted}
    waiting = (row for row in rows if not row.settled_at and _mark(row) not in again)
    stay = [row for row in waiting if still_stands(row, piece)]
    return stay, [row for row in noted if _mark(row) not in settled]


def tell_waiting(known: dict[int, Piece]) -> None:
    """Tell pieces whose text is known, by the key of their copy, what waits. One query."""
    waiting: dict[int, list[Told]] = {copy: [] for copy in known}
    rows = Notice.objects.filter(copy__in=known, settled_at=None).order_by("pk")
    for copy, code, line, message in rows.values_list("copy", "code", "line", "message"):
        waiting[copy].append(Told(code, line, message))
    for copy, told in waiting.items():
        known[copy].waiting = told


def note_at(copy: Copy, noted: Sequence[Told]) -> None:
    """Let what was noted about copy that was laid on the desk wait."""
    Notice.objects.bulk_create(_row(copy, notice) for notice in noted)


def waiting_at(copy: Copy) -> list[Told]:
    """What waits at a piece of copy, in the order of its lines."""
    rows = Notice.objects.filter(copy=copy, settled_at=None).order_by("line", "pk")
    return [Told(row.code, row.line, row.message, row.data) for row in rows]


def keys_at(copy: Copy, notices: Sequence[Told]) -> list[int | None]:
    """For each of these notices the key of the row that waits; None where none does."""
    rows = Notice.objects.filter(copy=copy, settled_at=None)
    keys = {tuple(row): pk for pk, *row in rows.values_list("pk", "code", "line", "message")}
    return [keys.get((told.code, told.line, told.message)) for told in notices]


def how_many_wait() -> str:
    """How many notices wait, in words; empty for none. Counts no further than it says."""
    count = Notice.objects.waiting()[: MOST_COUNTED + 1].count()
    if count > MOST_COUNTED:
        return f"More than {MOST_COUNTED:,} notices wait"
    return f"{count:,} notice{' waits' if count == 1 else 's wait'}" if count else ""


def _filed(copies: Sequence[Copy]) -> dict[int, list[Notice]]:
    """All notices of the copies, settled ones too."""
    filed: dict[int, list[Notice]] = defaultdict(list)
    for row in Notice.objects.filter(copy__in=copies).order_by("pk") if copies else ():
        filed[row.copy_id].append(row)
    return filed


def _row(copy: Copy, notice: Told, review: Review | None = None) -> Notice:
    data = {name: plain(value) for name, value in notice.data.items()}
    return Notice(
        copy=copy,
        code=notice.code,
        line=notice.line,
        message=notice.message,
        data=data,
        weight=KINDS[notice.code].gain,
        published=review is not None and review.status == Review.Status.PUBLISHED,
    )


def _mark(row: Notice) -> Mark:
    """What makes two notices of one copy the same."""
    return row.code, row.message, json.dumps(row.data, sort_keys=True)
