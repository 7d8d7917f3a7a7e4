"""What the buttons of a desk page do. Each gives the address that follows, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse

from reviews.admin.desk.correcting import Correction
from reviews.admin.desk.uploads import TextForm, pieces_of
from reviews.admin.rights import CHANGE_REVIEW
from reviews.importing import Piece
from reviews.importing.desk import bring_anew, bring_out, correct, take_off
from reviews.importing.pieces import Outcome
from reviews.models import Copy, Review

TOLD = {
    "created": "Saved as a review.",
    "updated": "This was a new version of a review, and was brought into it.",
    "draft": "The review is a draft: no reader sees it.",
    "published": "The review is published.",
    "unchanged": "A review says all this already: nothing was changed.",
}
NEW_VERSION = (
    "This is a new version of a review that is here already, and cannot be one of its own."
    " Nothing was saved: who may change reviews can bring it into that one."
)
NO_VERSION = "This is no new version of a review any more. Nothing was saved."


def save(desk: Any, request: HttpRequest, correction: Correction) -> str | None:
    """Take down what was corrected, and carry it out where there is a review."""
    if not correction.is_valid():
        return None
    decisions = correction.decisions()
    if not decisions:
        messages.info(request, "Nothing was changed.")
        return desk_of(correction.copy)
    for sentence in correct(correction.copy, decisions, request.user, correction.state):
        messages.info(request, sentence)
    desk.log_change(request, correction.copy, "Corrected what was read.")
    messages.success(request, "The corrections were saved.")
    return desk_of(correction.copy)


def save_as(status: Review.Status) -> Callable[[Any, HttpRequest, Correction], str | None]:
    """Save the copy as a review of its own, of this status."""

    def act(desk: Any, request: HttpRequest, correction: Correction) -> str | None:
        if correction.earlier:
            correction.problems.append(NEW_VERSION)
            return None
        return _bring_out(desk, request, correction, status)

    return act


def bring_in(desk: Any, request: HttpRequest, correction: Correction) -> str | None:
    """Merge the copy on the desk into the review that it is a new version of."""
    if not correction.earlier:
        correction.problems.append(NO_VERSION)
        return None
    return _bring_out(desk, request, correction, Review.Status.DRAFT)


def _bring_out(
    desk: Any, request: HttpRequest, correction: Correction, status: Review.Status
) -> str | None:
    if not correction.is_valid():
        return None
    decisions = correction.decisions()
    piece = bring_out(correction.copy, decisions, request.user, status, correction.state)
    return _tell(desk, request, correction, piece)


def bring_new_version(desk: Any, request: HttpRequest, correction: Correction) -> str | None:
    """Merge a new version of the copy into its review, as an import of its path would."""
    correction.version = form = TextForm(request.POST, request.FILES, prefix="version")
    if not form.is_valid():
        return None
    pieces = list(pieces_of(form))
    if len(pieces) != 1 or pieces[0].error:
        reason = pieces[0].error[1] if pieces and pieces[0].error else "It takes one text."
        form.add_error(None, reason)
        return None
    return _tell(desk, request, correction, bring_anew(correction.copy, pieces[0].content))


def take_away(desk: Any, request: HttpRequest, correction: Correction) -> str | None:
    """Throw copy away that has no review."""
    if not take_off(correction.copy):
        correction.problems.append("This copy has a review by now, and stays with it.")
        return None
    desk.log_deletions(request, [correction.copy])
    messages.success(request, f"{correction.copy.path} was taken off the desk.")
    return reverse("admin:reviews_copy_changelist")


def _tell(desk: Any, request: HttpRequest, correction: Correction, piece: Piece) -> str | None:
    """Say what became of the piece; the way leads to its review."""
    if piece.error:
        correction.problems.append(piece.error[1])
        return None
    review = Review.objects.filter(copy__sha256=piece.sha256).first()
    for notice in piece.notices:
        messages.info(request, notice.message)
    messages.success(request, TOLD[piece.outcome or "unchanged"])
    if review and piece.outcome == Outcome.UPDATED:
        messages.info(request, TOLD[review.status])
    if review is None:
        return desk_of(correction.copy)
    desk.log_change(request, review, "Read from copy at the desk.")
    if request.user.has_perm(CHANGE_REVIEW):
        return reverse("admin:reviews_review_change", args=[review.pk])
    return reverse("admin:reviews_copy_changelist")


def desk_of(copy: Copy) -> str:
    """The address of its desk page."""
    return reverse("admin:reviews_copy_desk", args=[copy.pk])
