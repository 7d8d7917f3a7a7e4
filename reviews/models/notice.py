"""What waits for an editor."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models

from reviews.models.constraints import not_blank
from reviews.models.copy import Copy
from reviews.models.review import Review


class NoticeQuerySet(models.QuerySet["Notice"]):
    def waiting(self) -> Self:
        """Those that nobody has settled, what helps readers most first: a draft helps none."""
        return self.filter(settled_at=None).order_by("-published", "-weight", "-pk")

    def follow_reviews(self) -> None:
        """Let them say whether their reviews are published by now. One query."""
        published = Review.objects.filter(status=Review.Status.PUBLISHED)
        self.update(published=models.Exists(published.filter(copy=models.OuterRef("copy"))))


class Notice(models.Model):
    """Something about a piece of copy for an editor to settle.

    `data` holds what a settlement needs: the values that differ, the people who share a name.
    `weight` says how much readers gain, and while it waits `published` whether its review is
    published, be it for a later day: so the queue is one index. Whoever publishes, withdraws or
    takes up again calls `follow_reviews()`.
    """

    copy = models.ForeignKey(Copy, models.CASCADE, related_name="notices")
    code = models.CharField(max_length=40)
    line = models.PositiveIntegerField(default=1)
    message = models.TextField()
    data = models.JSONField(default=dict, blank=True)
    weight = models.PositiveSmallIntegerField(default=0)
    published = models.BooleanField(default=False)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-published", "-weight", "-pk"]
        constraints = [not_blank("code", "notice_code_not_blank")]
        indexes = [
            models.Index(
                fields=["-published", "-weight", "-id"],
                condition=models.Q(settled_at=None),
                name="notice_waiting",
            )
        ]

    def __str__(self) -> str:
        return self.message
