"""Addresses: every public thing has a slug, and a published address never dies."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.db import models, transaction

from reviews.folding import fold
from reviews.models.constraints import not_blank, one_of

SLUG_LENGTH = 120
STEM_LENGTH = 80
SLUG = re.compile(rf"[-a-zA-Z0-9_]{{1,{SLUG_LENGTH}}}")
SLUGS_AT_ONCE = 100  # SQLite takes an expression of at most 1,000 parts


def stem(*parts: object, fallback: str) -> str:
    """The beginning of a slug, from the Latin letters and digits of its parts.

    A title in another script leaves none: then it is the fallback ("film", "person").
    """
    words = re.findall(r"[a-z0-9]+", " ".join(fold(str(part)) for part in parts if part))
    slug = "-".join(words)
    if len(slug) > STEM_LENGTH:
        slug = slug[:STEM_LENGTH].rpartition("-")[0] or slug[:STEM_LENGTH]
    return slug or fallback


def first_free(wanted: str, taken: Iterable[str]) -> str:
    """The slug that is wanted, or with the first number from 2 that makes it free."""
    used = set(taken)
    number, slug = 1, wanted
    while slug in used:
        number += 1
        slug = f"{wanted}-{number}"
    return slug


class OldSlug(models.Model):
    """A slug that something used to have, so that links to it still arrive."""

    class Kind(models.TextChoices):
        FILM = "film"
        PERSON = "person"
        STUDIO = "studio"
        REVIEW = "review"

    kind = models.CharField(max_length=10, choices=Kind)
    slug = models.SlugField(max_length=SLUG_LENGTH, db_index=False)
    target_id = models.PositiveBigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "slug"], name="old_slug_unique"),
            not_blank("slug", "old_slug_not_blank"),
            one_of("kind", ["film", "person", "studio", "review"], "old_slug_kind_known"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.slug}"


class Addressed(models.Model):
    """Something with a page of its own.

    `save()` finds a free slug where none is given, and leaves a redirect behind a changed one,
    whoever saves: a forgotten redirect is a dead link.
    """

    slug = models.SlugField(
        "address",
        max_length=SLUG_LENGTH,
        unique=True,
        blank=True,
        validators=[validate_slug],
        help_text="The last part of the page's address. Leave it empty and one is made.",
    )
    kind: ClassVar[OldSlug.Kind]
    reserved_slugs: ClassVar[frozenset[str]] = frozenset()

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> Self:
        instance = super().from_db(*args, **kwargs)
        instance.__dict__["_slug_before"] = instance.__dict__.get("slug", "")
        return instance

    def slug_stem(self) -> str:
        """What the slug is made of."""
        raise AttributeError(f"{type(self).__name__} does not say what its slug is made of")

    @classmethod
    def taken_slugs(cls, stems: Iterable[str]) -> set[str]:
        """The slugs, present and past, that stand in the way of these: themselves, and their
        numbered namesakes where they are taken."""
        stems = set(stems)
        taken = cls._slugs(models.Q(slug__in=stems)) | (cls.reserved_slugs & stems)
        crowded = sorted(taken)
        for start in range(0, len(crowded), SLUGS_AT_ONCE):
            namesakes = models.Q(pk__in=[])
            for slug in crowded[start : start + SLUGS_AT_ONCE]:
                namesakes |= models.Q(slug__startswith=f"{slug}-")
            taken |= cls._slugs(namesakes)
        return taken

    @classmethod
    def _slugs(cls, which: models.Q) -> set[str]:
        present = cls._default_manager.filter(which)
        past = OldSlug.objects.filter(which, kind=cls.kind)
        return {slug for rows in (present, past) for slug in rows.values_list("slug", flat=True)}

    def clean(self) -> None:
        super().clean()
        if self.slug in self.reserved_slugs or self._leads_elsewhere():
            raise ValidationError({"slug": f"{self.slug!r} is the address of another page."})

    def _leads_elsewhere(self) -> bool:
        """Whether the slug is one that another, which still stands, was published under."""
        past = OldSlug.objects.filter(kind=self.kind, slug=self.slug).exclude(target_id=self.pk)
        target = past.values_list("target_id", flat=True).first()
        return type(self)._default_manager.filter(pk=target).exists()

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """Without those on an empty slug: `save()` fills it."""
        super().validate_constraints({*(exclude or ()), *(() if self.slug else ("slug",))})

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            wanted = self.slug_stem()
            self.slug = first_free(wanted, self.taken_slugs([wanted]))
        before = self.__dict__.get("_slug_before", "")
        with transaction.atomic():
            super().save(*args, **kwargs)
            if before and before != self.slug:
                self._leave_redirect(before)
        self.__dict__["_slug_before"] = self.slug

    def _leave_redirect(self, before: str) -> None:
        OldSlug.objects.filter(kind=self.kind, slug=self.slug, target_id=self.pk).delete()
        OldSlug.objects.update_or_create(
            kind=self.kind, slug=before, defaults={"target_id": self.pk}
        )
