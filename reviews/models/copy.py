"""The text that a review came from, and what editors decided about what was read from it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from reviews.models.constraints import not_blank, one_of
from reviews.models.person import Person
from reviews.models.review import Review


class Copy(models.Model):
    """A piece of copy, byte for byte, and what was read from it.

    `facts` holds each fact with its span (character offsets into the decoded text) and rule, as
    `reviews.copydesk.record` writes them: it is what a new version is compared with. Under "beside"
    stands what a record told otherwise than its text. Copy that lies on the desk, read but not yet
    saved as a review, has no review.
    """

    review = models.OneToOneField(
        Review, models.CASCADE, null=True, blank=True, related_name="copy"
    )
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


class Decision(models.Model):
    """What an editor made of a fact; it holds whenever the copy, or a new version of it, is read.

    The fact that `words` (and `character`) tell is really `value` (and `played`). Without `value`
    it is no fact at all; without `words` the copy tells what was not read. Of the facts that a
    review has once, a title say, the last decision holds whatever the words. `person` is whom the
    name means, where several people go by it.
    """

    class Fact(models.TextChoices):
        TITLE = "title"
        ORIGINAL_TITLE = "original_title"
        YEAR = "year"
        RUNTIME = "runtime"
        HEADLINE = "headline"
        STANDFIRST = "standfirst"
        BYLINE = "byline", "critic"
        PUBLISHED = "published", "date of the review"
        RATING = "rating", "stars"
        DIRECTOR = "directors", "director"
        WRITER = "writers", "writer"
        STUDIO = "studios", "studio"
        ACTOR = "cast", "actor"

    copy = models.ForeignKey(Copy, models.CASCADE, related_name="decisions")
    fact = models.CharField(max_length=20, choices=Fact)
    words = models.CharField(max_length=300, blank=True)
    character = models.CharField(max_length=300, blank=True)
    value = models.TextField(blank=True)
    played = models.CharField(max_length=300, blank=True)
    person = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            one_of(
                "fact",
                [
                    "title",
                    "original_title",
                    "year",
                    "runtime",
                    "headline",
                    "standfirst",
                    "byline",
                    "published",
                    "rating",
                    "directors",
                    "writers",
                    "studios",
                    "cast",
                ],
                "decision_fact_known",
            ),
            models.CheckConstraint(
                condition=models.Q(fact="cast") | models.Q(character="", played=""),
                name="decision_character_of_actor",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_fact_display()}: {self.words or '-'} → {self.value or '-'}"
