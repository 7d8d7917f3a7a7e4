"""A decision carried out on the review of the copy and on its film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reviews.copydesk import Reading
from reviews.folding import name_key
from reviews.importing.beside import said_by
from reviews.importing.credits import bill
from reviews.importing.decisions import choices_of, decided, said
from reviews.importing.facts import film_facts, review_facts, title_of
from reviews.importing.films import KEYS, assign_films
from reviews.importing.mentions import name_again
from reviews.importing.pieces import Earlier, Piece
from reviews.importing.register import Register, registers
from reviews.importing.reviews import critic_of
from reviews.importing.told import told, with_all
from reviews.importing.withdrawing import Withdrawal
from reviews.models import Copy, Decision, Film, Person, Review

COLUMNS = {
    "headline": ["headline"],
    "standfirst": ["standfirst"],
    "byline": ["critic", "byline"],
    "published": ["published_on"],
    "rating": ["rating", "rating_printed"],
}
PRINTED = ("byline", "rating_printed")
OF_THE_FILM = ("original_title", "year", "runtime")


def carry_out(
    copy: Copy, before: Sequence[Decision], after: Sequence[Decision], facts: set[str]
) -> list[str]:
    """Bring the review of the copy, and its film, from what was decided before to what is now.

    `facts` are those that were decided anew: these alone change the review. Needs a transaction
    and the import lock. Gives sentences for the editor.
    """
    reviews = Review.objects.select_related("film").filter(copy=copy)
    review = reviews.select_for_update(of=("self", "film"), no_key=True).get()
    films = {review.film_id}
    read = said_by(copy)
    old, new = decided(read, before), decided(read, after)
    piece = Piece(copy.path, bytes(copy.content), read)
    piece.hold(after)
    everyone, houses = registers([old, new])
    # Title and directors make the film; what else a label says of it is corrected below.
    alike = {name: getattr(new, name) for name in OF_THE_FILM}
    piece.earlier = Earlier(copy, review, replace(old, **alike), read)
    assign_films([piece], everyone, houses)
    if piece.film == review.film:
        _correct_film(piece, review.film, old)
        withdrawal = Withdrawal(piece, old, choices_of(before), everyone, houses)
        withdrawal.carry_out()
        for credit in withdrawal.stays:
            piece.note("credit-stays", f"The film still credits {credit}.")
        _tell_of_other_film(piece)
    bill([piece], everyone, houses)
    _correct_review(piece, review, facts, everyone, old)
    name_again(Review.objects.filter(film__in=films | {review.film_id}))
    return [notice.message for notice in piece.notices]


def still_says(copy: Copy, decisions: Sequence[Decision], fact: str) -> bool:
    """Whether the review of the copy, if any, says of a single fact what is told of it by now."""
    if copy.review_id is None:
        return True
    stands = told(with_all(Review.objects.filter(pk=copy.review_id)).get())
    one, other = (said(getattr(r, fact)) for r in (stands, decided(said_by(copy), decisions)))
    return name_key(one) == name_key(other) if fact == Decision.Fact.BYLINE else one == other


def carry_to(copy: Copy, film: Film) -> None:
    """Move the review of the copy to a film that an editor chose, with all that the copy credits.

    From the film that it leaves is taken what no other copy tells, if readers may still meet it
    by another review. Needs a transaction, the import lock and the lock of the review.
    """
    review = Review.objects.select_related("film").get(copy=copy)
    left, piece = review.film, Piece(copy.path, bytes(copy.content), said_by(copy))
    piece.hold(made := list(copy.decisions.select_related("person")))
    everyone, houses = registers([piece.told])
    review.film, review.version = film, review.version + 1
    review.save()
    if Review.objects.filter(film=left).exists():
        nothing = replace(piece.told, directors=[], writers=[], cast=[], studios=[])
        silent = Piece(copy.path, bytes(copy.content), nothing)
        silent.film = left
        Withdrawal(silent, piece.told, choices_of(made), everyone, houses).carry_out()
    piece.film = film
    bill([piece], everyone, houses)
    name_again(Review.objects.filter(film__in={left.pk, film.pk}))


def _correct_film(piece: Piece, film: Film, old: Reading) -> None:
    """Correct what the film says in the words of this copy; what differs from these stays."""
    was, now = film_facts(old), film_facts(piece.told)
    names = [*OF_THE_FILM]
    was["title"], now["title"] = title_of(old) if old.title else "", title_of(piece.told)
    if name_key(was["title"]) == name_key(now["title"]):
        names.append("title")  # another spelling of it, not another film
    changed = [name for name in names if now[name] != was[name]]
    ours = [name for name in changed if getattr(film, name) in (was[name], None, "")]
    for name in ours:
        setattr(film, name, now[name])
    if ours:
        film.save(update_fields=[*ours, *KEYS])
    for name in changed:
        if getattr(film, name) != now[name]:
            label = name.replace("_", " ")
            piece.note("film-fact-differs", f"The film's {label} stays {getattr(film, name)}.")


def _correct_review(
    piece: Piece, review: Review, facts: set[str], everyone: Register[Person], old: Reading
) -> None:
    """Write what was decided into the review, and move it to the film that is meant.

    What is printed follows only where the review still prints what the copy told before.
    """
    now = review_facts(piece.told, piece.film, critic_of(piece, piece.told, everyone))
    names = [column for fact in COLUMNS if fact in facts for column in COLUMNS[fact]]
    before, was = review.film, review_facts(old, None, None)
    printed = {name: getattr(review, name) for name in PRINTED}
    names = [name for name in names if printed.get(name, was[name]) == was[name]]
    if facts & {"title", "directors"}:
        names.append("film")
    changed = [name for name in names if getattr(review, name) != now[name]]
    for name in changed:
        setattr(review, name, now[name])
    if changed:
        review.version += 1
        review.save()
    if "film" in changed:
        _tell_of_move(piece, review, before)


def _tell_of_other_film(piece: Piece) -> None:
    """Say so where an editor gave the review a film that the copy does not name."""
    film, key = piece.film, name_key(title_of(piece.told))
    named = key in (film.title_key, film.original_title_key)
    if not named and not film.alternative_titles.filter(name_key=key).exists():
        piece.note("film-other", f"The review is of {film}, not of the film that the copy names.")


def _tell_of_move(piece: Piece, review: Review, before: Film) -> None:
    piece.note("film-moved", f"The review is of {review.film} now, no longer of {before}.")
    if not Review.objects.filter(film=before).exists():
        piece.note(
            "film-left", f"{before} has no review any more; the film stays in the catalogue."
        )
