"""What a piece was before: the copy that it is a new version of, or that lies on the desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from django.db.models import Prefetch, Q, QuerySet

from reviews.copydesk import Fact, Reading
from reviews.folding import fold, name_key
from reviews.importing.arrivals import Arrivals
from reviews.importing.beside import said_by, still_beside
from reviews.importing.decisions import decided
from reviews.importing.facts import identity
from reviews.importing.pieces import Earlier, Piece
from reviews.models import Copy, Decision, Review

COMPARED_WORDS = 400  # enough to know a text by, few enough to compare in a moment
MOSTLY_SAME = 0.5


def find_earlier(pieces: Sequence[Piece], arrivals: Arrivals) -> None:
    """Find the copy that each piece is a new version of: same path, and about the same film.

    A record that only tells more than copy which is known by its text is a new version of that.
    A piece fails if that copy came in this import. Its review and film are locked first, so that
    an editor's save comes wholly before or after.
    """
    paths = {piece.path for piece in pieces}
    which = Q(copy__path__in=paths)
    if same := [piece.same[0] for piece in pieces if piece.same]:
        which |= Q(copy__in=same)
    reviews = Review.objects.filter(which).select_related("film")
    locked = reviews.select_for_update(of=("self", "film"), no_key=True)
    ids = [review.pk for review in locked.only("film__slug")]
    find_earlier_among(Review.objects.filter(pk__in=ids), pieces, arrivals)


def find_earlier_among(
    reviews: QuerySet[Review], pieces: Sequence[Piece], arrivals: Arrivals
) -> None:
    """The same among these reviews, which nothing locks."""
    by_path, by_copy = defaultdict(list), {}
    told = reviews.select_related("film", "critic", "copy").prefetch_related(made_over("copy__"))
    for review in told.order_by("copy"):
        by_path[review.copy.path].append(review)
        by_copy[review.copy.pk] = review
    for piece in pieces:
        if piece.same and piece.same[0] in by_copy:
            review = by_copy[piece.same[0]]
            _choose(piece, review, said_by(review.copy), arrivals)
        else:
            _choose_earlier(piece, by_path[piece.path], arrivals)


def made_over(path: str = "") -> Prefetch[str]:
    """What to prefetch so that `copy.decisions.all()` asks no query; `path` leads to the copy."""
    return Prefetch(f"{path}decisions", Decision.objects.select_related("person"))


def _choose_earlier(piece: Piece, reviews: list[Review], arrivals: Arrivals) -> None:
    for review in reviews:
        if piece.slug and piece.slug != review.slug:
            continue  # a record names the one review that it is a version of
        if piece.of not in (None, review.pk) or arrivals.moved(review.copy):
            continue
        read, decisions = said_by(review.copy), review.copy.decisions.all()
        piece.keep(still_beside(review.copy, piece))
        if akin(decided(read, decisions), decided(piece.read, decisions)):
            _choose(piece, review, read, arrivals)
            return
        piece.keep(None)
    if reviews:
        film = reviews[0].film
        message = f"A review of its own: what came under this path is of {film}."
        piece.note("path-reused", message, {"films": [film]})


def _choose(piece: Piece, review: Review, read: Reading, arrivals: Arrivals) -> None:
    """Let a piece be a new version of this review, whose copy said what is given."""
    decisions = review.copy.decisions.all()
    piece.hold(decisions)
    piece.earlier = Earlier(review.copy, review, decided(read, decisions), read)
    if reason := arrivals.refusal(review.copy, piece):
        piece.fail(1, reason)


def find_on_desk(pieces: Sequence[Piece]) -> None:
    """Find the copy on the desk that each piece is: its very text, under whatever path.

    What editors decided over it holds for the piece. Another text stays on the desk: taken up, it
    would be nowhere.
    """
    shas = {piece.sha256 for piece in pieces}
    copies = Copy.objects.filter(sha256__in=shas, review=None).prefetch_related(made_over())
    by_text = {copy.sha256: copy for copy in copies}
    for piece in pieces:
        if copy := by_text.get(piece.sha256):
            piece.hold(copy.decisions.all())
            piece.desk = copy


def akin(old: Reading, new: Reading) -> bool:
    """Whether two texts that came under one path are versions of one review.

    They are if most of the prose is the same, or if it is rewritten but neither film, critic nor
    date speaks against it. Papers use a path again, for another critic or another film.
    """
    titled = old.title is not None and new.title is not None
    if (
        titled
        and identity(old) == identity(new)
        and not (_contradict(old.byline, new.byline) or _contradict(old.published, new.published))
    ):
        return True
    before, after = (fold(reading.body).split()[:COMPARED_WORDS] for reading in (old, new))
    return SequenceMatcher(None, before, after, autojunk=False).ratio() > MOSTLY_SAME


def _contradict(old: Fact | None, new: Fact | None) -> bool:
    return old is not None and new is not None and name_key(old.value) != name_key(new.value)
