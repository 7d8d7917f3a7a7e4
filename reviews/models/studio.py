"""Studios: whoever made a film or brought it out."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.urls import reverse

from reviews.folding import name_key, title_sort_key
from reviews.models.addresses import Addressed, OldSlug, stem
from reviews.models.constraints import not_blank, validate_visible
from reviews.models.fields import KeyField


class StudioQuerySet(models.QuerySet["Studio"]):
    def public(self) -> Self:
        """The studios that a reader may know of: those of a film with a published review."""
        from reviews.models.review import Review

        reviews = Review.objects.published()
        of_this = reviews.filter(film__studio_credits__studio=models.OuterRef("pk"))
        return self.filter(models.Exists(of_this))


class Studio(Addressed):
    kind = OldSlug.Kind.STUDIO

    name = models.CharField(max_length=300, validators=[validate_visible])
    name_key = KeyField(of=lambda studio: name_key(studio.name))
    sort_key = KeyField(of=lambda studio: title_sort_key(studio.name), db_index=True)

    objects = StudioQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "pk"]
        constraints = [
            not_blank("name", "studio_name_not_blank"),
            not_blank("slug", "studio_slug_not_blank"),
            models.UniqueConstraint(
                fields=["name_key"],
                name="studio_name_unique",
                violation_error_message="A studio of this name exists, perhaps spelled otherwise.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("studio", args=[self.slug])

    def slug_stem(self) -> str:
        return stem(self.name, fallback="studio")
