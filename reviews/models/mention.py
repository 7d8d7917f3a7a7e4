"""Where a review names its film, and the people who made it."""

from __future__ import annotations

from django.db import models

from reviews.models.credit import Credit
from reviews.models.person import Person
from reviews.models.review import Review


def anchor_of(sentence_start: int) -> str:
    """The id of a sentence on the page of its review."""
    return f"s{sentence_start}"


class Mention(models.Model):
    """A place in the body of a review that names its film (no person) or a person credited on it.

    The film is named once, a person once a sentence. All places are character offsets into the
    body, half open. `credit` is a credit that the sentence tells; `links` marks the first mention,
    the one that is a link in the text.
    """

    review = models.ForeignKey(Review, models.CASCADE, related_name="mentions")
    person = models.ForeignKey(
        Person, models.CASCADE, null=True, blank=True, related_name="mentions"
    )
    credit = models.ForeignKey(
        Credit, models.SET_NULL, null=True, blank=True, related_name="mentions"
    )
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    links = models.BooleanField(default=False)

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    start__lt=models.F("end"),
                    sentence_start__lte=models.F("start"),
                    sentence_end__gte=models.F("end"),
                ),
                name="mention_within_its_sentence",
            ),
            models.UniqueConstraint(fields=["review", "start"], name="mention_once"),
        ]

    def __str__(self) -> str:
        return f"{self.start}-{self.end} of {self.review_id}"

    def get_absolute_url(self) -> str:
        """Where the sentence stands on the review's page."""
        return f"{self.review.get_absolute_url()}#{anchor_of(self.sentence_start)}"
