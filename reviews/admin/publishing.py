"""Publishing and withdrawing many reviews at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import F, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import get_text_list

from reviews.models import Notice, Review

MOST_NAMED = 5


@admin.action(description="Publish selected reviews", permissions=["change"])
def publish(desk: Any, request: HttpRequest, queryset: QuerySet[Review]) -> None:
    """Publish the drafts among the selected; those without text stay, and are named."""
    with transaction.atomic():
        drafts = list(locked(queryset).filter(status=Review.Status.DRAFT))
        empty = [str(review) for review in drafts if not review.body.strip()]
        ready = [review for review in drafts if review.body.strip()]
        count = change(request, ready, status=Review.Status.PUBLISHED)
    messages.success(request, f"{counted(count)} published.")
    if empty:
        more = [f"{len(empty) - MOST_NAMED} more"] if len(empty) > MOST_NAMED else []
        names = get_text_list([*empty[:MOST_NAMED], *more], "and")
        messages.warning(request, f"Not published, because there is no text yet: {names}.")


@admin.action(description="Withdraw selected reviews (back to draft)", permissions=["change"])
def withdraw(desk: Any, request: HttpRequest, queryset: QuerySet[Review]) -> None:
    """Make drafts of the selected reviews. A draft has no go-live time."""
    with transaction.atomic():
        published = locked(queryset).filter(status=Review.Status.PUBLISHED)
        count = change(request, published, status=Review.Status.DRAFT, go_live_at=None)
    messages.success(request, f"{counted(count)} withdrawn.")


def locked(queryset: QuerySet[Review]) -> QuerySet[Review]:
    """The same rows with their films, to be locked when read."""
    rows = Review.objects.filter(pk__in=queryset.values("pk")).select_related("film")
    return rows.select_for_update(of=("self",))


def change(request: HttpRequest, reviews: Iterable[Review], **fields: Any) -> int:
    """Write the fields and the next version, so that a form opened before will be told."""
    chosen = list(reviews)
    rows = Review.objects.filter(pk__in=[review.pk for review in chosen])
    rows.update(**fields, version=F("version") + 1, updated_at=timezone.now())
    Notice.objects.waiting().filter(copy__review__in=chosen).follow_reviews()
    message = [{"changed": {"fields": ["Status"]}}]
    LogEntry.objects.log_actions(cast(int, request.user.pk), chosen, CHANGE, message)
    return len(chosen)


def counted(count: int) -> str:
    return f"{count} review" if count == 1 else f"{count} reviews"
