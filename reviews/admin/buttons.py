"""The buttons that settle a notice. They stand in any form that carries the CSRF token."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib.auth.models import AnonymousUser, User
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from reviews.admin.offers import Names, choices, names_in
from reviews.models import Notice, Review

MOST_SHOWN = 20


def buttons(
    notice: Notice, names: Names, user: User | AnonymousUser, query: str = ""
) -> SafeString:
    """A button for each choice that the user may make; the query tells where to go back to."""
    url = reverse("admin:reviews_notice_settle", args=[notice.pk])
    action = f"{url}?{query}" if query else url
    offered = [choice for choice in choices(notice, names) if user.has_perm(choice.needs)]
    return format_html_join("", _BUTTON, ((action, one.value, one.label) for one in offered))


_BUTTON = '<button class="desk-choice" formaction="{}" name="choice" value="{}">{}</button> '


def waiting_of(review: Review, user: User | AnonymousUser) -> list[tuple[Notice, SafeString]]:
    """The notices that wait at a review, those that help readers most, each with its buttons."""
    rows = Notice.objects.waiting().filter(copy__review=review).select_related("copy__review")
    rows = rows.defer("copy__content", "copy__facts", "copy__review__body")
    waiting = list(rows[:MOST_SHOWN])
    here = reverse("admin:reviews_review_change", args=[review.pk])
    names, query = names_in(waiting), urlencode({"next": here})
    return [(notice, buttons(notice, names, user, query)) for notice in waiting]
