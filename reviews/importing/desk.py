"""The editor's desk: copy is laid there, decided over, and brought out as a review."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from django.db import transaction

from reviews.copydesk import Reading, facts_to_dict
from reviews.importing.arrivals import Arrivals
from reviews.importing.batch import write
from reviews.importing.beside import beside_mark
from reviews.importing.deciding import PATIENCE, Editor, decide_within, made_by_editors
from reviews.importing.earlier import find_earlier_among
from reviews.importing.edited import read_from
from reviews.importing.limits import LONGEST_PATH, path_refusal, printable
from reviews.importing.lock import AnotherImportError, only_import
from reviews.importing.pieces import Outcome, Piece
from reviews.importing.queue import note_at, waiting_at
from reviews.importing.reading import read_here
from reviews.models import Copy, Decision, Review
from reviews.models.addresses import first_free, stem

MOST_AT_ONCE = 200  # pieces; more of them are a matter for import_reviews
TOO_MANY = f"Only the first {MOST_AT_ONCE} pieces were read; import_reviews takes any number."
BEGAN = "An import began: neither this nor what follows it was read. Give it once more."


class CopyChangedError(Exception):
    """Copy, what was decided over it, or its review is not what an editor's form was opened on."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What became of a piece that was given to the desk: its copy's key, or why it has none."""

    path: str
    key: int | None = None
    known: bool = False
    error: str = ""


@contextmanager
def at_the_desk() -> Iterator[None]:
    """Hold the import lock and a transaction; raises AnotherImportError after PATIENCE."""
    with only_import(PATIENCE), transaction.atomic():
        yield


def lay_down(pieces: Iterable[Piece]) -> list[Laid]:
    """Read pieces and keep each as copy on the desk; text that is in the database stays there once.

    A piece without a path is named by its title. Each is read before the lock is taken, and is let
    go of when it lies there. Raises AnotherImportError if that keeps the first from the desk.
    """
    laid: list[Laid] = []
    for piece in pieces:
        if len(laid) == MOST_AT_ONCE:
            return [*laid, Laid(piece.path, error=TOO_MANY)]
        try:
            laid.append(_read_and_lay(piece))
        except AnotherImportError:
            if not laid:
                raise
            return [*laid, Laid(piece.path, error=BEGAN)]
    return laid


def _read_and_lay(piece: Piece) -> Laid:
    if known := _known(piece):
        return known
    read_here([piece])
    if piece.error or not piece.reading:
        line, message = piece.error or (1, "It cannot be read.")
        return Laid(piece.path or "What was pasted", error=f"Line {line}: {message}")
    with at_the_desk():
        return _known(piece) or _lay(piece, piece.reading)


def _known(piece: Piece) -> Laid | None:
    """The copy that has this very text."""
    same = Copy.objects.filter(sha256=piece.sha256).values_list("pk", "path")
    row = same.first() if piece.error is None else None
    return Laid(row[1], row[0], known=True) if row else None


def _lay(piece: Piece, reading: Reading) -> Laid:
    path = piece.path or _path_of(piece)
    if reason := path_refusal(path):
        return Laid(path, error=reason)
    written = {"content": piece.content, "sha256": piece.sha256}
    facts, encoding = facts_to_dict(reading), reading.encoding
    copy = Copy.objects.create(path=path, facts=facts, encoding=encoding, **written)
    note_at(copy, reading.notices)
    return Laid(path, copy.pk)


def _path_of(piece: Piece) -> str:
    """A path that no copy has, from the title: another's would make this a new version of it."""
    title = piece.reading.title.value if piece.reading and piece.reading.title else ""
    wanted = stem(title, fallback="pasted")
    taken = Copy.objects.filter(path__startswith=wanted).values_list("path", flat=True)
    return first_free(wanted, (path.removesuffix(".txt") for path in taken)) + ".txt"


def path_named(name: str) -> str:
    """The path that an editor gives a piece; a name without an ending is that of a text."""
    path = printable(name.strip())[:LONGEST_PATH]
    return path if not path or re.search(r"\.\w+$", path) else f"{path}.txt"


def version_of(copy: Copy) -> Review | None:
    """The review that copy on the desk is a new version of: brought out, it goes into that one."""
    if copy.review_id:
        return None
    piece = Piece(copy.path, bytes(copy.content), read_from(copy))
    find_earlier_among(Review.objects.filter(copy__path=copy.path), [piece], Arrivals())
    return piece.earlier.review if piece.earlier else None


def state_of(copy: Copy, decisions: Iterable[Decision], earlier: Review | None) -> str:
    """What an open form is compared with.

    It is another after each decision, text or save of its review, and after a record that tells
    otherwise beside the same text. `earlier` is the review that the copy is a new version of.
    """
    last = max((decision.pk for decision in decisions), default=0)
    version = copy.review.version if copy.review else 0
    read = f"{copy.sha256[:12]}-{beside_mark(copy)}"
    return f"{read}-{last}-{version}-{earlier.pk if earlier else 0}"


def _unchanged(key: int, state: str) -> Copy:
    """The copy, if it is in this state still; its review is locked, so that it stays so."""
    Review.objects.select_for_update(of=("self",)).filter(copy=key).first()
    copy = Copy.objects.select_related("review").get(pk=key)
    if state_of(copy, made_by_editors(copy), version_of(copy)) != state:
        raise CopyChangedError
    return copy


def correct(copy: Copy, decisions: Sequence[Decision], by: Editor, state: str) -> list[str]:
    """Take decisions down that were made in a form on this state, as `decide` does.

    Raises CopyChangedError too, with nothing written.
    """
    with at_the_desk():
        _unchanged(copy.pk, state)
        return decide_within(copy.pk, decisions, by)


def bring_out(
    copy: Copy, decisions: Sequence[Decision], by: Editor, status: Review.Status, state: str
) -> Piece:
    """Take decisions down and make the copy on the desk a review with this status.

    The piece tells what became of it, as in an import: it may be a new version of a review, or
    fail. Raises AnotherImportError, CopyChangedError, ValidationError and Copy.DoesNotExist, with
    nothing written.
    """
    with at_the_desk():
        copy = _unchanged(copy.pk, state)
        decide_within(copy.pk, decisions, by)
        reading = replace(read_from(copy), notices=waiting_at(copy))
        piece = Piece(copy.path, bytes(copy.content), reading)
        write([piece], status=status)
    return piece


def bring_anew(copy: Copy, content: bytes) -> Piece:
    """Bring in a new version of the copy of a review, as an import of its path does.

    What is no version of it fails. Raises AnotherImportError.
    """
    with at_the_desk():
        piece = Piece(copy.path, content, of=copy.review_id)
        read_here([piece])
        if piece.outcome is None:
            write([piece], status=Review.Status.DRAFT)
        if piece.outcome == Outcome.CREATED:
            transaction.set_rollback(True)
            piece.fail(1, "This is no version of the review: its film or its prose is another.")
    return piece


def take_off(copy: Copy) -> bool:
    """Throw copy on the desk away; whether it was still there. Raises AnotherImportError."""
    with at_the_desk():
        deleted, _ = Copy.objects.filter(pk=copy.pk, review=None).delete()
    return deleted > 0
