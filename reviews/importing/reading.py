"""From bytes to facts: which pieces are known already, and what the others say."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

from django.conf import settings
from django.db import Error
from django.db.models import QuerySet

from reviews.copydesk import Fact, Notice, RatingFact, Reading
from reviews.copydesk.lines import line_number
from reviews.copydesk.workers import Told, read_ahead, read_batch
from reviews.importing.beside import tells_more
from reviews.importing.pieces import Outcome, Piece, Record
from reviews.importing.queue import tell_waiting
from reviews.importing.trying import first_line
from reviews.models import Copy, Review

LONGEST_NAME = 300  # characters: titles, names, characters and headlines, as their columns hold
LONGEST_RATING = Review._meta.get_field("rating_printed").max_length or 0
UNRATED = {"rating-other-scale", "rating-unread"}  # notices that a converted rating answers
STOPPED = "Not written, because the database stopped: {}."
Seen = Callable[[Piece], object]
FEW_BATCHES = 2  # read at once, before it pays to start another process


def settle_known(pieces: Sequence[Piece]) -> None:
    """Mark the pieces whose very text is that of a review as unchanged. Three queries at most.

    A record stays open if it tells more than the text. Those that were so marked, and whose text
    was written over since, are open again.
    """
    _open_overwritten(pieces)
    waiting = {piece.sha256: piece for piece in pieces if piece.outcome is None}
    known: dict[int, Piece] = {}
    for piece in waiting.values():
        piece.same = None
    columns = ("pk", "path", "sha256", "facts", "encoding")
    for pk, path, sha256, facts, encoding in _stored(waiting).values_list(*columns):
        piece = waiting[sha256]
        if tells_more(piece, facts, encoding):
            piece.same = pk, path
        else:
            known[pk] = piece
            piece.outcome, piece.facts, piece.known = Outcome.UNCHANGED, facts, (pk, path)
    if known:
        tell_waiting(known)


def _open_overwritten(pieces: Sequence[Piece]) -> None:
    known = {piece.sha256: piece for piece in pieces if piece.outcome == Outcome.UNCHANGED}
    for sha256 in known.keys() - set(_stored(known).values_list("sha256", flat=True)):
        known[sha256].forget()


def _stored(texts: Iterable[str]) -> QuerySet[Copy]:
    """The copies of reviews with one of these texts, each given by its SHA-256."""
    return Copy.objects.filter(sha256__in=texts, review__isnull=False)


def read(batches: Iterator[list[Piece]], on_known: Seen = id) -> Iterator[list[Piece]]:
    """The batches in their order, known texts settled and every other piece read or failed.

    `on_known` is told of each piece with a known text before any piece read with it is given. When
    there are many, other processes read the next batches while the last one is written.
    """
    first = list(islice(batches, FEW_BATCHES + 1))
    if len(first) > FEW_BATCHES:
        yield from _read_ahead(chain(first, batches), on_known)
    else:
        for batch in first:
            _settle_or_fail(batch, on_known)
        yield from map(_tell_here, first)


def read_here(batch: list[Piece]) -> list[Piece]:
    """The same for one batch, in this process."""
    _settle_or_fail(batch)
    return _tell_here(batch)


def _tell_here(batch: list[Piece]) -> list[Piece]:
    return _tell(batch, read_batch(_texts(batch), settings.STAR_SCALE))


def _read_ahead(batches: Iterable[list[Piece]], on_known: Seen) -> Iterator[list[Piece]]:
    ahead: deque[list[Piece]] = deque()

    def unread() -> Iterator[list[tuple[bytes, str]]]:
        for batch in batches:
            ahead.append(batch)
            _settle_or_fail(batch, on_known)
            yield _texts(batch)

    for told in read_ahead(unread(), settings.STAR_SCALE):
        yield _tell(ahead.popleft(), told)


def _settle_or_fail(batch: list[Piece], on_known: Seen = id) -> None:
    """Settle the known texts; where the database stops, nothing of the batch comes in."""
    try:
        settle_known(batch)
    except Error as error:
        for piece in batch:
            if piece.outcome is None:
                piece.fail(1, STOPPED.format(first_line(error)))
    for piece in batch:
        if piece.known or piece.same:
            on_known(piece)


def _unread(batch: list[Piece]) -> list[Piece]:
    return [piece for piece in batch if piece.outcome is None and piece.reading is None]


def _texts(batch: list[Piece]) -> list[tuple[bytes, str]]:
    return [(piece.content, piece.path) for piece in _unread(batch)]


def _tell(batch: list[Piece], told: list[Told]) -> list[Piece]:
    """Give each piece that was open what was read from it."""
    for piece, (reading, error, folded, foretold) in zip(_unread(batch), told, strict=True):
        piece.reading, piece.folded, piece.foretold = reading, folded, foretold
        if error:
            _fail(piece, *error)
        if piece.outcome is None:
            _check(piece)
    return _look_again(batch)


def _look_again(batch: list[Piece]) -> list[Piece]:
    """What was written since may have been the same texts, or written over them."""
    _settle_or_fail(batch)
    if overwritten := _unread(batch):
        _tell(overwritten, read_batch(_texts(overwritten), settings.STAR_SCALE))
    return batch


def _fail(piece: Piece, line: int, reason: str) -> None:
    """Fail a piece that cannot be read. One that only lacks its title may have it of an editor."""
    reading = piece.reading
    if reading and reading.body and reading.title is None:
        piece.lacks = line, sentence(reason)
    else:
        piece.fail(line, sentence(reason))


def _check(piece: Piece) -> None:
    """Fail a piece that was read but cannot stand in the catalogue."""
    for offset, message in overlong(piece.told):
        piece.fail(line_number(piece.told.text, offset), message)
    if piece.reading and piece.record:
        _note_record(piece.reading, piece.record, piece.told.rating)


def _note_record(reading: Reading, record: Record, rating: RatingFact | None) -> None:
    """Say what the record did not tell, and how its rating was understood."""
    for name in record.unknown:
        message = f"“{name}” is no field of a record; it was left out."
        reading.notices.append(Notice("field-unknown", 1, message))
    if rating and rating.value is not None and "rating" in record.given:
        doubts = [notice for notice in reading.notices if notice.code in UNRATED]
        for doubt in doubts:
            reading.notices.remove(doubt)
            message = f"“{rating.printed}” counts as {rating.value} stars."
            reading.notices.append(Notice("rating-converted", doubt.line, message))


def sentence(message: str) -> str:
    """A reason as a sentence of its own."""
    return f"{message[:1].upper()}{message[1:].rstrip('.')}."


def overlong(reading: Reading) -> Iterator[tuple[int, str]]:
    """Where a name is longer than the catalogue can hold, and the reason."""
    for fact in names_of(reading):
        if len(fact.value) > LONGEST_NAME or fact.span[1] - fact.span[0] > LONGEST_NAME:
            yield fact.span[0], f"“{fact.value[:40]}…” is longer than {LONGEST_NAME} characters."
    rating = reading.rating
    if rating and len(rating.printed) > LONGEST_RATING:
        yield rating.span[0], f"The stars as printed are longer than {LONGEST_RATING} characters."


def names_of(reading: Reading) -> Iterator[Fact]:
    """Every fact that becomes a title or a name."""
    single = (reading.title, reading.original_title, reading.headline, reading.byline)
    yield from (fact for fact in single if fact)
    yield from (*reading.directors, *reading.writers, *reading.studios)
    for part in reading.cast:
        yield part.actor
        if part.character:
            yield part.character
