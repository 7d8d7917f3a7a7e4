"""The feed of reviews: Atom, with every filter of the list."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.text import Truncator
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.filters import ReviewFilterSet
from reviews.catalogue.stars import short
from reviews.models import Review

FEED_SIZE = 30
SUMMARY_WORDS = 40
TAG_YEAR = 2026  # a tag URI says when its host was ours (RFC 4151): never change it
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
NOT_IN_XML = re.compile(r"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]")


class ReviewFeed(Atom1Feed):
    """An Atom feed that is as old as its newest change, whatever day a review was printed."""

    def latest_post_date(self) -> datetime:
        return max((item["updateddate"] for item in self.items), default=NEVER)


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The reviews that the filters ask for, newest first unless sorted; for a bad filter an empty
    feed that says why, and 400.
    """
    # An entry names no director.
    reviews = cards(Review.objects.published()).prefetch_related(None)
    filters = ReviewFilterSet(request.GET, queryset=reviews)
    query = filters.asked.urlencode()
    problems = " ".join(f"{name}: {sentence}" for name, sentence in filters.problems)
    document = ReviewFeed(
        title=f"{settings.SITE_NAME}: reviews",
        link=_absolute(reverse("reviews"), query),
        feed_url=_absolute(reverse("feed"), query),
        feed_guid=_tag(f"reviews?{query}" if query else "reviews"),
        description="",
        subtitle=problems or "Film reviews, with their stars.",
        language=settings.LANGUAGE_CODE,
        author_name=settings.SITE_NAME,
    )
    for review in filters.qs[:FEED_SIZE]:
        _add(document, review)
    status = 400 if problems else 200
    response = HttpResponse(content_type="application/atom+xml; charset=utf-8", status=status)
    document.write(response, "utf-8")
    return response


def _add(document: ReviewFeed, review: Review) -> None:
    critic = review.critic.name if review.critic else review.byline
    updated = max(review.updated_at, review.go_live_at or review.updated_at)
    document.add_item(
        title=_clean(
            f"{review.display_headline} ({review.film})" if review.headline else review.film
        ),
        link=_absolute(review.get_absolute_url()),
        description=escape(_summary(review)),
        unique_id=_tag(f"review/{review.pk}"),
        author_name=_clean(critic or settings.SITE_NAME),
        pubdate=_printed(review, updated),
        updateddate=updated,
    )


def _summary(review: Any) -> str:
    """The stars, where there are any, and the standfirst or the opening words."""
    stars = [] if review.rating is None else [short(review.rating)]
    words = review.standfirst or Truncator(review.opening).words(SUMMARY_WORDS)
    return _clean(" · ".join([*stars, words]))


def _printed(review: Review, updated: datetime) -> datetime | None:
    """The printed day at noon UTC, which is that day nearly everywhere, but never after the update:
    what is printed today may be read in the morning."""
    day = review.published_on
    return min(datetime.combine(day, time(12), UTC), updated) if day else None


def _clean(text: object) -> str:
    """The text without the characters that XML cannot hold."""
    return NOT_IN_XML.sub("", str(text))


def _absolute(path: str, query: str = "") -> str:
    return f"{settings.SITE_URL}{path}?{query}" if query else f"{settings.SITE_URL}{path}"


def _tag(name: str) -> str:
    """An id that stays when addresses change."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},{TAG_YEAR}:{name}"
