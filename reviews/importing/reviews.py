"""Reviews made from copy, and copy that comes again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from reviews.copydesk import Fact, Reading, facts_from_dict, facts_to_dict
from reviews.importing.facts import identity, review_facts, same_film, title_of
from reviews.importing.pieces import Earlier, Outcome, Piece
from reviews.importing.register import Register
from reviews.importing.slugs import give_slugs
from reviews.models import Copy, Film, Person, Review
from reviews.models.folding import fold, name_key

COMPARED_WORDS = 400  # enough to know a text by, few enough to compare in a moment
MOSTLY_SAME = 0.5


def find_earlier(pieces: Sequence[Piece]) -> None:
    """Find the copy that each piece is a new version of: same path, and about the same film.

    Its review is locked first, so that an editor's save comes wholly before or after.
    """
    paths = {piece.path for piece in pieces}
    locked = Review.objects.select_for_update(of=("self",)).filter(copy__path__in=paths)
    ids = list(locked.values_list("pk", flat=True))
    copies = Copy.objects.filter(review__in=ids).select_related("review__film", "review__critic")
    by_path = defaultdict(list)
    for copy in copies.order_by("pk"):
        by_path[copy.path].append(copy)
    for piece in pieces:
        _choose_earlier(piece, by_path[piece.path])


def _choose_earlier(piece: Piece, copies: list[Copy]) -> None:
    for copy in copies:
        old = facts_from_dict(copy.facts, copy.text, copy.encoding)
        if akin(old, piece.told):
            piece.earlier = Earlier(copy, old)
            return
    if copies:
        film = copies[0].review.film
        piece.note("path-reused", f"A review of its own: what came under this path is of {film}.")


def akin(old: Reading, new: Reading) -> bool:
    """Whether two texts that came under one path are versions of one review.

    They are if most of the prose is the same, or if it is rewritten but neither film, critic nor
    date speaks against it. Papers use a path again, for another critic or another film.
    """
    if identity(old) == identity(new) and not (
        _contradict(old.byline, new.byline) or _contradict(old.published, new.published)
    ):
        return True
    before, after = (fold(reading.body).split()[:COMPARED_WORDS] for reading in (old, new))
    return SequenceMatcher(None, before, after, autojunk=False).ratio() > MOSTLY_SAME


def _contradict(old: Fact | None, new: Fact | None) -> bool:
    return old is not None and new is not None and name_key(old.value) != name_key(new.value)


def update(piece: Piece, earlier: Earlier, people: Register[Person]) -> None:
    """Bring a new version of the copy into its review.

    A field that still says what the old copy said follows the new copy; a field that an editor
    changed stays the editor's, noted.
    """
    review = earlier.copy.review
    old_critic = critic_of(piece, earlier.reading, people)
    old = review_facts(earlier.reading, film_before(piece, earlier), old_critic)
    new = review_facts(piece.told, piece.film, critic_of(piece, piece.told, people))
    if merge(piece, review, old, new):
        review.version += 1
        review.save()
    fill(earlier.copy, piece).save()
    piece.outcome = Outcome.UPDATED


def merge(piece: Piece, review: Review, old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Merge the fields of the new copy into the review; whether any changed."""
    changed = False
    for name, value in new.items():
        present = getattr(review, name)
        if value in (old[name], present):
            continue
        if present == old[name]:
            setattr(review, name, value)
            changed = True
        else:
            label = name.replace("_", " ")
            piece.note("editor-kept", f"The {label} stays as an editor left it; the copy changed.")
    return changed


def film_before(piece: Piece, earlier: Earlier) -> Film | None:
    """The film that the old copy gave the review; None if an editor gave it another since."""
    film, old = earlier.copy.review.film, earlier.reading
    untouched = same_film(old, piece.told) or film.title_key == name_key(title_of(old))
    return film if untouched else None


def critic_of(piece: Piece, reading: Reading, people: Register[Person]) -> Person | None:
    """The critic whom the byline names."""
    if reading.byline is None:
        return None
    candidates = people.candidates(reading.byline.value)
    if len(candidates) > 1 and reading is piece.reading:
        others = ", ".join(map(str, candidates[1:]))
        piece.note("person-ambiguous", f"The critic is taken for {candidates[0]}, not {others}.")
    return candidates[0]


def create(pieces: Sequence[Piece], people: Register[Person], status: Review.Status) -> None:
    """Write a review, and its copy, for each piece that is new."""
    reviews = [
        Review(
            status=status,
            **review_facts(piece.told, piece.film, critic_of(piece, piece.told, people)),
        )
        for piece in pieces
    ]
    give_slugs(reviews)
    Review.objects.bulk_create(reviews)
    copies = [
        fill(Copy(review=review), piece) for review, piece in zip(reviews, pieces, strict=True)
    ]
    Copy.objects.bulk_create(copies)
    for piece in pieces:
        piece.outcome = Outcome.CREATED


def fill(copy: Copy, piece: Piece) -> Copy:
    """Put the text of a piece, and what was read from it, into its copy."""
    reading = replace(piece.told, notices=[*piece.told.notices, *piece.notices])
    piece.facts = facts_to_dict(reading)
    copy.path, copy.content, copy.sha256 = piece.path, piece.content, piece.sha256
    copy.encoding, copy.facts = reading.encoding, piece.facts
    return copy
