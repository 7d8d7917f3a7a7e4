"""Reviews, and the corrections made to them."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone

from reviews.folding import fold
from reviews.models.addresses import Addressed, OldSlug, stem
from reviews.models.constraints import (
    HALF_STARS,
    holds_text,
    not_blank,
    one_of,
    validate_half_stars,
)
from reviews.models.fields import KeyField
from reviews.models.film import Film, directors_of
from reviews.models.person import Person


class ReviewQuerySet(models.QuerySet["Review"]):
    def published(self, now: datetime | None = None) -> Self:
        """What readers may see: published, and live by now. Every public page starts here."""
        live = models.Q(go_live_at=None) | models.Q(go_live_at__lte=now or timezone.now())
        return self.filter(live, status=Review.Status.PUBLISHED)

    def newest(self) -> Self:
        """By the date of the review, undated last."""
        return self.order_by("-date_key", "-pk")

    def for_cards(self) -> Self:
        """With the film, its directors and the critic, without the long texts: two queries."""
        return (
            self.select_related("film", "critic")
            .defer("body", "text_key")
            .prefetch_related(directors_of("film"))
        )


class Review(Addressed):
    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"

    kind = OldSlug.Kind.REVIEW
    reserved_slugs = frozenset({"feed"})

    film = models.ForeignKey(Film, models.PROTECT, related_name="reviews")
    critic = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="reviews",
        help_text="Who wrote it. May stay empty.",
    )
    byline = models.CharField(
        max_length=300,
        blank=True,
        help_text="As printed, word for word: “By Ada Park, Film Critic”.",
    )
    headline = models.CharField(
        max_length=300,
        blank=True,
        help_text="Leave it empty and the film's title stands in for it.",
    )
    standfirst = models.TextField(
        blank=True, help_text="The sentence or two under the headline, also shown in lists."
    )
    body = models.TextField(
        blank=True,
        help_text="The review as readers see it, every character. An empty line parts paragraphs.",
    )
    rating = models.DecimalField(
        "stars",
        max_digits=2,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[validate_half_stars],
        help_text="In half steps. Zero is a judgement; empty means unrated.",
    )
    rating_printed = models.CharField(
        "stars as printed", max_length=100, blank=True, help_text="Word for word: “2.5 STARS”."
    )
    published_on = models.DateField(
        "date of the review", null=True, blank=True, help_text="The day it was printed, if known."
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    go_live_at = models.DateTimeField(
        "go-live time",
        null=True,
        blank=True,
        help_text="A published review stays hidden until then. Empty means at once.",
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    # The day as text, empty where unknown: undated reviews then sort last on every database.
    date_key = KeyField(of=lambda review: str(review.published_on or ""))
    text_key = KeyField(of=lambda review: review.fold_text())

    folded: tuple[str, str] | None = None
    """A body and what it folds to, where that was worked out elsewhere."""

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["-date_key", "-pk"]
        constraints = [
            not_blank("slug", "review_slug_not_blank"),
            one_of("status", ["draft", "published"], "review_status_known"),
            models.CheckConstraint(
                condition=models.Q(status="published") | models.Q(go_live_at=None),
                name="review_draft_never_goes_live",
                violation_error_message="Only a published review goes live.",
            ),
            models.CheckConstraint(
                condition=~models.Q(slug="feed"),
                name="review_slug_not_the_feeds",
                violation_error_message="“feed” is the address of another page.",
            ),
            models.CheckConstraint(
                condition=models.Q(rating=None) | models.Q(rating__in=HALF_STARS),
                name="review_rating_half_stars",
            ),
            models.CheckConstraint(
                condition=models.Q(status="draft") | models.Q(holds_text("body")),
                name="review_published_has_body",
                violation_error_message="A review needs its text before it is published.",
            ),
        ]
        indexes = [
            models.Index(fields=["-date_key", "-id"], name="review_newest"),
            models.Index(fields=["rating", "id"], name="review_rating"),
        ]

    def __str__(self) -> str:
        return self.display_headline

    def get_absolute_url(self) -> str:
        return reverse("review", args=[self.slug])

    def slug_stem(self) -> str:
        return stem(self.film.title, self.critic and self.critic.name, fallback="review")

    def clean(self) -> None:
        super().clean()
        if self.go_live_at and self.status == self.Status.DRAFT:
            raise ValidationError({"go_live_at": "Only a published review goes live."})
        if self.status == self.Status.PUBLISHED and not self.body.strip():
            raise ValidationError({"body": "A review needs its text before it is published."})

    def fold_text(self) -> str:
        """The words of headline, standfirst and body, as search compares them."""
        body, key = self.folded or ("", "")
        parts = (
            fold(f"{self.headline} {self.standfirst}"),
            key if body == self.body else fold(self.body),
        )
        return " ".join(filter(None, parts))

    @property
    def display_headline(self) -> str:
        """The headline, or the film's title where there is none."""
        return self.headline or self.film.title

    @property
    def is_public(self) -> bool:
        """Whether readers see it now."""
        live = self.go_live_at is None or self.go_live_at <= timezone.now()
        return live and self.status == self.Status.PUBLISHED


class Correction(models.Model):
    """What was wrong in a review, and since when it is right."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="corrections")
    made_on = models.DateField(default=timezone.localdate)
    text = models.TextField(help_text="What the review said, and what is right.")

    class Meta:
        ordering = ["made_on", "pk"]
        constraints = [not_blank("text", "correction_text_not_blank")]

    def __str__(self) -> str:
        return f"{self.made_on}: {self.text}"
