"""What one import has brought already: it is not written over by the same import."""

from __future__ import annotations

from pathlib import Path

from reviews.importing.limits import printable
from reviews.importing.pieces import WRITTEN, Outcome, Piece
from reviews.models import Copy

SECOND = (
    "Another text comes under this path, from {}, and stays. This one, from {}, was left"
    " out: import it alone, or under another path."
)

OTHERWISE = (
    "This copy came already, from {}, and what that told of it stays. This record, from {}, tells"
    " otherwise and was left out: import it alone."
)


class Arrivals:
    """The copy that came so far, under its own path or under another: some 100 bytes a piece.

    Known texts have come as soon as they are seen, which is before what is read ahead with them is
    written: what stands stays. A second text under a path would take the place of the first at
    every import. Copy whose text moved to another path is that piece now, and no longer what comes
    under its old path. `passed_over` are the keys of reviews whose names are still to be worked
    out, because somebody was saving them.
    """

    def __init__(self) -> None:
        self._places: dict[int, Path] = {}
        self._moved: set[int] = set()
        self._stayed: set[int] = set()
        self.passed_over: set[int] = set()

    def note(self, piece: Piece) -> None:
        """Keep in mind that a piece came: when its text is known, and when it is written."""
        if piece.same and piece.outcome is None:
            key, path = piece.same
            if path != piece.path:
                self._moved.add(key)
            return
        if piece.known:
            key, path = piece.known
            if path != piece.path:
                self._moved.add(key)
                return
        elif piece.outcome in WRITTEN:
            key, path = piece.copy.pk, piece.path
        elif piece.earlier and piece.outcome == Outcome.UNCHANGED:
            key, path = piece.earlier.copy.pk, piece.earlier.copy.path
        else:
            return
        self._places.setdefault(key, piece.place)
        if path == piece.path:
            self._stayed.add(key)

    def moved(self, copy: Copy) -> bool:
        """Whether the copy came under another path, and not under its own."""
        return copy.pk in self._moved and copy.pk not in self._stayed

    def refusal(self, copy: Copy, piece: Piece) -> str:
        """Why a piece may be no new version of the copy; empty if it may."""
        if copy.pk not in self._places:
            return ""
        reason = OTHERWISE if piece.same else SECOND
        return reason.format(printable(self._places[copy.pk]), printable(piece.place))
