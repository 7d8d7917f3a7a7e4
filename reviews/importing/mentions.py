"""Where reviews name their film and its people: worked out when written, not when read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from reviews.copydesk.credits import Credits, Foretold
from reviews.importing.credited import credits_of
from reviews.importing.pieces import Outcome, Piece
from reviews.models import Copy, Mention, Review

AT_ONCE = 200  # reviews; their texts are in memory together
COLUMNS = ("person_id", "credit_id", "start", "end", "sentence_start", "sentence_end", "links")

Row = tuple[int | None, int | None, int, int, int, int, bool]


@dataclass(frozen=True, slots=True)
class Text:
    """A review's text, with the copy that it came from and what was read from that.

    `foretold` is whom the text names if the film has no other credits and titles than its copy
    tells.
    """

    review: int
    film: int
    body: str
    facts: dict[str, Any]
    copy: str
    foretold: Foretold | None = None


def name_again(reviews: QuerySet[Review], *, wait: bool = False) -> int:
    """Work out the mentions in the reviews anew, AT_ONCE in a transaction; how many reviews.

    What another process is writing at this moment is passed over, unless `wait` says to wait for
    it: that is for who holds no other row. Nothing is written where nothing changes. Some ten
    queries for AT_ONCE reviews.
    """
    ids = list(reviews.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), AT_ONCE):
        with transaction.atomic():
            some = Review.objects.filter(pk__in=ids[start : start + AT_ONCE])
            _write(_stored(some, wait=wait))
    return len(ids)


def name_everywhere() -> int:
    """Work out all mentions anew, as for a database from before there were any."""
    return name_again(Review.objects.all())


def name_in_pieces(pieces: Sequence[Piece]) -> set[int]:
    """Write the mentions in the reviews of a batch, and in those of films that it added to.

    Gives the keys of those that were passed over, because another process is writing them.
    """
    texts = [
        Text(
            review.pk,
            review.film_id,
            review.body,
            piece.told_facts(),
            piece.reading.text,
            piece.foretold if review.body == piece.reading.body else None,
        )
        for piece in pieces
        if piece.outcome in (Outcome.CREATED, Outcome.UPDATED)
        and (review := piece.review)
        and piece.reading
    ]
    richer = {piece.film.pk for piece in pieces if piece.adds}
    others = Review.objects.filter(film__in=richer).exclude(pk__in=[text.review for text in texts])
    stored = _stored(others)
    _write([*texts, *stored])
    return {*others.values_list("pk", flat=True)} - {text.review for text in stored}


def _stored(reviews: QuerySet[Review], *, wait: bool = False) -> list[Text]:
    """The texts as they are stored, their reviews locked; or but for those that others locked."""
    locked = reviews.order_by("pk").select_for_update(of=("self",), skip_locked=not wait)
    rows = {pk: (film, body) for pk, film, body in locked.values_list("pk", "film", "body")}
    copies = Copy.objects.filter(review__in=rows)
    facts = {copy.review_id: (copy.facts, copy.text) for copy in copies.iterator()}
    return [Text(pk, *rows[pk], *facts.get(pk, ({}, ""))) for pk in rows]


def _write(texts: Sequence[Text]) -> None:
    """Put in place of the mentions that stand those that the texts make, where they differ."""
    known = credits_of({text.film for text in texts})
    made = {text.review: _rows_of(text, known[text.film]) for text in texts}
    standing = _standing(made)
    changed = [review for review, rows in made.items() if rows != standing.get(review, [])]
    if gone := [review for review in changed if review in standing]:
        Mention.objects.filter(review__in=gone).delete()
    Mention.objects.bulk_create(
        Mention(review_id=review, **dict(zip(COLUMNS, row, strict=True)))
        for review in changed
        for row in made[review]
    )


def _standing(reviews: Collection[int]) -> Mapping[int, list[Row]]:
    standing = defaultdict(list)
    rows = Mention.objects.filter(review__in=reviews).order_by("start")
    for review, *row in rows.values_list("review_id", *COLUMNS):
        standing[review].append(tuple(row))
    return standing


def _rows_of(text: Text, known: Credits) -> list[Row]:
    mentioned = known.take_up(text.foretold) if text.foretold else None
    if mentioned is None:
        mentioned = known.mentioned(text.body, text.facts, text.copy)
    return [(one.person, one.credit, *one.span, *one.sentence, one.links) for one in mentioned]
