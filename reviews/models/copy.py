"""The text that a review came from."""

from __future__ import annotations

from django.db import models

from reviews.models.constraints import not_blank
from reviews.models.review import Review


class Copy(models.Model):
    """A piece of copy, byte for byte, and what was read from it.

    `facts` holds each fact with its span (character offsets into the decoded text) and rule, as
    `reviews.copydesk.record` writes them: it is what a new version is compared with.
    """

    review = models.OneToOneField(Review, models.CASCADE, related_name="copy")
    path = models.CharField(max_length=1000, db_index=True)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    encoding = models.CharField(max_length=20)
    facts = models.JSONField(default=dict)
    read_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "copy"
        ordering = ["path", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["sha256"], name="copy_text_unique"),
            not_blank("path", "copy_path_not_blank"),
        ]

    def __str__(self) -> str:
        return self.path

    @property
    def text(self) -> str:
        """The copy as it was decoded: what the spans of its facts count in."""
        return bytes(self.content).decode(self.encoding)
