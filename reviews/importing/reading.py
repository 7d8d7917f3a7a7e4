"""From bytes to facts: which pieces are known already, and what the others say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from django.conf import settings

from reviews import copydesk
from reviews.copydesk import CopyError, Fact, Reading
from reviews.copydesk.lines import line_number
from reviews.importing.pieces import Outcome, Piece
from reviews.models import Copy, Review

LONGEST_NAME = 300  # characters: titles, names, characters and headlines, as their columns hold
LONGEST_RATING = Review._meta.get_field("rating_printed").max_length or 0


def settle_known(pieces: Sequence[Piece]) -> None:
    """Mark the pieces whose very text is in the database as unchanged. One query."""
    waiting = {piece.sha256: piece for piece in pieces if piece.outcome is None}
    known = Copy.objects.filter(sha256__in=waiting).values_list("sha256", "facts")
    for sha256, facts in known:
        waiting[sha256].outcome = Outcome.UNCHANGED
        waiting[sha256].facts = facts


def read(pieces: Iterable[Piece]) -> None:
    """Read every piece that is still open; what cannot be read fails with line and reason."""
    for piece in pieces:
        if piece.outcome is None:
            _read(piece)


def _read(piece: Piece) -> None:
    try:
        piece.reading = copydesk.read(
            piece.content, name=piece.path, star_scale=settings.STAR_SCALE
        )
    except CopyError as error:
        piece.fail(error.line, sentence(error.message))
        piece.reading = error.reading
    else:
        _check(piece, piece.reading)
    if piece.reading:
        piece.facts = copydesk.facts_to_dict(piece.reading)


def _check(piece: Piece, reading: Reading) -> None:
    """Fail a piece that was read but cannot stand in the catalogue."""
    for offset, message in overlong(reading):
        piece.fail(line_number(reading.text, offset), message)


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
