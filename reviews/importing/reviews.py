"""Reviews made from copy, and copy that comes again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from reviews.copydesk import Reading, facts_to_dict
from reviews.copydesk.lines import unified
from reviews.copydesk.writer import values
from reviews.folding import name_key
from reviews.importing.beside import KEY, beside
from reviews.importing.differing import editor_kept, plain
from reviews.importing.edited import says
from reviews.importing.facts import film_facts, review_facts, same_film, title_of
from reviews.importing.pieces import Earlier, Outcome, Piece
from reviews.importing.queue import tell_waiting
from reviews.importing.register import Register
from reviews.importing.slugs import give_slugs
from reviews.importing.told import told, with_all
from reviews.models import Copy, Correction, Film, Person, Review

STARS = {"rating", "rating_printed"}
COPY_COLUMNS = ["review", "path", "content", "sha256", "encoding", "facts", "read_at"]


def update(piece: Piece, earlier: Earlier, people: Register[Person]) -> None:
    """Bring a new version of the copy into its review.

    A field that still says what the old copy said follows the new copy; a field that an editor
    changed stays the editor's, noted.
    """
    review, film = earlier.review, earlier.review.film
    old_critic = critic_of(piece, earlier.reading, people)
    old = review_facts(earlier.reading, film_before(piece, earlier), old_critic)
    new = review_facts(piece.told, piece.film, critic_of(piece, piece.told, people))
    if says_what_stands(piece, earlier):
        piece.outcome = Outcome.UNCHANGED
        return
    if merge(piece, review, old, new):
        review.version += 1
        review.save()
    piece.left = film if review.film != film else None
    take_from_desk(piece, earlier.copy)
    fill(earlier.copy, piece).save()
    piece.review, piece.outcome = review, Outcome.UPDATED


def take_from_desk(piece: Piece, copy: Copy) -> None:
    """Let what was decided and settled over this text on the desk stand with its review's copy."""
    if piece.desk:
        piece.desk.decisions.update(copy=copy)
        piece.desk.notices.exclude(settled_at=None).update(copy=copy)
        piece.desk.delete()


def says_what_stands(piece: Piece, earlier: Earlier) -> bool:
    """Whether copy says what an editor has made of the last copy, as an export of it does."""
    review = earlier.review
    return (
        not piece.adds
        and piece.film == review.film
        and values(piece.read) != values(earlier.read)
        and says(piece.read, review)
        and _film_as_it_stands(piece, earlier)
    )


def _film_as_it_stands(piece: Piece, earlier: Earlier) -> bool:
    """Whether each fact of the film is that of the film, or of the last copy."""
    now, before = film_facts(piece.read), film_facts(earlier.read)
    return all(
        now[name] in (before[name], getattr(piece.film, name))
        for name in ("original_title", "year", "runtime")
    )


def settle_told(pieces: Sequence[Piece]) -> None:
    """Mark as unchanged the records of known copy that say just what stands, as an export does."""
    records = {piece.earlier.review.pk: piece for piece in pieces if piece.same and piece.earlier}
    settled = {}
    for review in with_all(Review.objects.filter(pk__in=records)) if records else ():
        piece = records[review.pk]
        if piece.outcome is None and values(piece.read) == values(told(review)):
            piece.outcome = Outcome.UNCHANGED
            settled[review.copy.pk] = piece
    if settled:
        tell_waiting(settled)


def settle_standing(pieces: Sequence[Piece]) -> None:
    """Mark as unchanged what only says what a review without copy says, as an export of it does."""
    standing = Review.objects.filter(film__in={piece.film.pk for piece in pieces}, copy=None)
    by_text = {(review.film_id, unified(review.body)): review for review in with_all(standing)}
    for piece in pieces:
        review = by_text.get((piece.film.pk, piece.told.body))
        if review and not piece.adds and says(piece.told, review):
            piece.outcome = Outcome.UNCHANGED


def merge(piece: Piece, review: Review, old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Merge the fields of the new copy into the review; whether any changed.

    The stars and what is printed of them follow together, or neither does.
    """
    changed = False
    edited = {name for name in new if getattr(review, name) not in (old[name], new[name])}
    if edited & STARS:
        edited |= STARS
    stars_told = new["rating"] not in (review.rating, old["rating"])
    for name, value in new.items():
        present = getattr(review, name)
        if value == present:
            continue
        if name not in edited:
            setattr(review, name, value)
            changed = True
            continue
        piece.otherwise[name] = plain(value)
        if value != old[name] and not (name == "rating_printed" and stars_told):
            piece.note("editor-kept", *editor_kept(name, present, value))
    return changed


def film_before(piece: Piece, earlier: Earlier) -> Film | None:
    """The film that the old copy gave the review; None if an editor gave it another since."""
    film, old = earlier.review.film, earlier.reading
    untouched = same_film(old, piece.told) or film.title_key == name_key(title_of(old))
    return film if untouched else None


def critic_of(piece: Piece, reading: Reading, people: Register[Person]) -> Person | None:
    """The critic whom the byline names."""
    if reading.byline is None:
        return None
    if chosen := piece.chosen("byline", reading.byline.value):
        return chosen
    candidates = people.candidates(reading.byline.value)
    if len(candidates) > 1 and reading is piece.told:
        others = ", ".join(map(str, candidates[1:]))
        message = f"The critic is taken for {candidates[0]}, not {others}."
        told = {"fact": "byline", "words": reading.byline.value, "character": ""}
        piece.note("person-ambiguous", message, {**told, "people": candidates})
    return candidates[0]


def create(pieces: Sequence[Piece], people: Register[Person], status: Review.Status) -> None:
    """Write a review for each piece that is new, and its copy: that on the desk where there is."""
    reviews = [new_review(piece, people, status) for piece in pieces]
    give_slugs(reviews)
    Review.objects.bulk_create(reviews)
    pairs = list(zip(reviews, pieces, strict=True))
    new = [fill(Copy(review_id=review.pk), piece) for review, piece in pairs if not piece.desk]
    Copy.objects.bulk_create(new)
    taken_up = [_taken_up(review, piece, piece.desk) for review, piece in pairs if piece.desk]
    Copy.objects.bulk_update(taken_up, COPY_COLUMNS)
    Correction.objects.bulk_create(
        Correction(review=review, made_on=day, text=text)
        for review, piece in pairs
        for day, text in (piece.record.corrections if piece.record else ())
    )
    for review, piece in pairs:
        piece.review, piece.outcome = review, Outcome.CREATED


def _taken_up(review: Review, piece: Piece, desk: Copy) -> Copy:
    desk.review, desk.read_at = review, timezone.now()
    return fill(desk, piece)


def new_review(piece: Piece, people: Register[Person], status: Review.Status) -> Review:
    """The review of a piece; a record's own status counts unless everything comes in as a draft."""
    columns = dict(piece.record.columns) if piece.record else {}
    if status == Review.Status.DRAFT:
        columns |= {"status": status, "go_live_at": None}
    critic = critic_of(piece, piece.told, people)
    facts = review_facts(piece.told, piece.film, critic)
    review = Review(**{"status": status} | columns | facts)
    review.folded = piece.folded
    return review


def fill(copy: Copy, piece: Piece) -> Copy:
    """Put the text of a piece, and what was read from it, into its copy."""
    if reading := piece.reading:
        piece.facts = facts_to_dict(reading)
        if told := beside(piece.record or piece.kept, reading):
            piece.facts[KEY] = told
        copy.encoding, copy.facts = reading.encoding, piece.facts
    copy.path, copy.content, copy.sha256 = piece.path, piece.content, piece.sha256
    piece.copy = copy
    return copy
