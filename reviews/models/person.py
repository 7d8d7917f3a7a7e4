"""Everyone: directors, actors, writers, critics."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.urls import reverse

from reviews.folding import fold, name_key, person_sort_name
from reviews.models.addresses import Addressed, OldSlug, stem
from reviews.models.constraints import not_blank, validate_visible
from reviews.models.fields import KeyField


def named_apart(name: str, disambiguator: str = "") -> str:
    """The name, with what tells namesakes apart."""
    return f"{name} ({disambiguator})" if disambiguator else name


class PersonQuerySet(models.QuerySet["Person"]):
    def public(self) -> Self:
        """The people a reader may know of: credited on a public film, or a published critic."""
        from reviews.models.review import Review

        reviews, this = Review.objects.published(), models.OuterRef("pk")
        credited, written = reviews.filter(film__credits__person=this), reviews.filter(critic=this)
        return self.filter(models.Exists(credited) | models.Exists(written))


class Person(Addressed):
    kind = OldSlug.Kind.PERSON

    name = models.CharField(
        max_length=300,
        validators=[validate_visible],
        help_text="As readers know them: Agnès Varda, Tarsem.",
    )
    sort_name = models.CharField(
        max_length=300,
        blank=True,
        help_text="What the person is listed under, such as “Kim Tae-kyun” or “Trier, Lars von”."
        " Leave it empty and it is worked out.",
    )
    disambiguator = models.CharField(
        max_length=100,
        blank=True,
        help_text="Only where two people share a name: “director, born 1968”.",
    )
    name_key = KeyField(of=lambda person: name_key(person.name), db_index=True)
    sort_key = KeyField(
        of=lambda person: fold(person.sort_name or person_sort_name(person.name)), db_index=True
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "people"
        ordering = ["sort_key", "pk"]
        constraints = [
            not_blank("name", "person_name_not_blank"),
            not_blank("slug", "person_slug_not_blank"),
        ]

    def __str__(self) -> str:
        return named_apart(self.name, self.disambiguator)

    def get_absolute_url(self) -> str:
        return reverse("person", args=[self.slug])

    def slug_stem(self) -> str:
        return stem(self.name, fallback="person")
