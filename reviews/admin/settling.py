"""Doing what an editor chose to settle a notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, SuspiciousOperation, ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from reviews.admin.offers import Choice, choices, decision, names_in
from reviews.admin.taking import log, take, take_film
from reviews.importing import AnotherImportError
from reviews.importing.answering import ANSWERS
from reviews.importing.deciding import PATIENCE, decide, give_stars, leave_to_copy
from reviews.importing.lock import only_import
from reviews.models import Decision, Notice, Review

OTHERWISE = "Nothing was done: it is no longer as the notice said. Look again."


class NothingDoneError(Exception):
    """Why a notice was not settled: a sentence for the editor."""


def settle(key: int, value: str, user: User) -> str:
    """Do what an editor chose; gives what was done, in words.

    Raises NothingDoneError, Notice.DoesNotExist, PermissionDenied, and SuspiciousOperation for a
    choice that was never offered. A decision waits for an import that is about to end, so it is
    made before anything is locked.
    """
    notice, choice = _offered(key, value, user)
    if choice.decides or choice.leaves:
        return " ".join(["Settled.", *_decide(notice, choice, user)])
    with _import_kept_out(value), transaction.atomic():
        _lock_review(key)
        done = _do(*_offered(key, value, user), user)
    if not done:
        raise NothingDoneError(OTHERWISE)
    return "Back in the queue." if value == "reopen" else "Settled."


@contextmanager
def _import_kept_out(value: str) -> Iterator[None]:
    """No import while a film is chosen: its credits move with the review."""
    if not value.startswith("film:"):
        yield
        return
    try:
        with only_import(PATIENCE):
            yield
    except AnotherImportError as error:
        raise NothingDoneError(f"{error} Settle it when that is done.") from error


def mark_settled(notices: QuerySet[Notice], user: User) -> int:
    """Mark those that wait as settled; how many."""
    return notices.filter(settled_at=None).update(settled_at=timezone.now(), settled_by=user)


def _offered(key: int, value: str, user: User) -> tuple[Notice, Choice]:
    """The notice, and the choice as it is offered now."""
    rows = Notice.objects.select_related("copy__review")
    notice = rows.defer("copy__content", "copy__facts", "copy__review__text_key").get(pk=key)
    offered = {choice.value: choice for choice in choices(notice, names_in([notice]))}
    if value not in offered:
        if notice.settled_at:
            raise NothingDoneError("Somebody settled this notice meanwhile.")
        raise SuspiciousOperation("This notice offers no such choice.")
    if not user.has_perm(offered[value].needs):
        raise PermissionDenied
    return notice, offered[value]


def _lock_review(notice: int) -> None:
    """Before anything else, as an import does it."""
    reviews = Review.objects.select_for_update(of=("self",)).filter(copy__notices=notice)
    list(reviews.values_list("pk"))


def _decide(notice: Notice, choice: Choice, user: User) -> list[str]:
    """Decide about the fact; that settles the notice."""
    made = decision(notice, choice)
    try:
        told = _carried(notice, choice, made, user)
    except AnotherImportError as error:
        raise NothingDoneError(f"{error} Settle it when that is done.") from error
    except ValidationError as error:
        raise NothingDoneError(" ".join(error.messages)) from error
    if told is None:
        raise NothingDoneError(OTHERWISE)
    mark_settled(Notice.objects.filter(pk=notice.pk), user)
    if review := notice.copy.review:
        log(review, made.get_fact_display(), user)
    return told


def _carried(notice: Notice, choice: Choice, made: Decision, user: User) -> list[str] | None:
    """What followed; None if the review is no longer as the notice said."""
    if choice.leaves:
        return leave_to_copy(notice.copy, choice.leaves)
    if made.fact == Decision.Fact.RATING:
        return give_stars(notice.copy, made, user)
    return decide(notice.copy, [made], user)


def _do(notice: Notice, choice: Choice, user: User) -> bool:
    verb, _, chosen = choice.value.partition(":")
    return _VERBS[verb](notice, chosen, user)


def _settled(notice: Notice, chosen: str, user: User) -> bool:
    """Once for all: what is noted on several lines, or of one title for several reasons."""
    same = Q(code=notice.code, message=notice.message)
    if notice.code.startswith(ANSWERS["title"]):
        same |= Q(code__startswith=ANSWERS["title"])
    return mark_settled(Notice.objects.filter(same, copy=notice.copy_id), user) > 0


def _reopen(notice: Notice, chosen: str, user: User) -> bool:
    again = Notice.objects.filter(pk=notice.pk)
    again.follow_reviews()
    return again.update(settled_at=None, settled_by=None) > 0


def _take(notice: Notice, chosen: str, user: User) -> bool:
    return take(notice, user) and _settled(notice, chosen, user)


def _film(notice: Notice, chosen: str, user: User) -> bool:
    return take_film(notice, int(chosen), user) and _settled(notice, chosen, user)


_VERBS: dict[str, Callable[[Notice, str, User], bool]] = {
    "settled": _settled,
    "reopen": _reopen,
    "take": _take,
    "film": _film,
}
