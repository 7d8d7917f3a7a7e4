"""Films and the studios behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models
from django.urls import reverse

from reviews.folding import fold, name_key, natural, title_sort_key
from reviews.models.addresses import Addressed, OldSlug, stem
from reviews.models.constraints import (
    FIRST_FILM_YEAR,
    LAST_FILM_YEAR,
    LONGEST_RUNTIME,
    POSITION_VALIDATORS,
    RUNTIME_VALIDATORS,
    YEAR_VALIDATORS,
    not_blank,
    one_of,
    validate_visible,
    within,
)
from reviews.models.fields import KeyField, NameListField

if TYPE_CHECKING:
    from reviews.models.person import Person
    from reviews.models.studio import Studio


def directors_of(path: str = "") -> models.Prefetch[str]:
    """What to prefetch so that `film.directors` asks no query; `path` leads to the film."""
    from reviews.models.credit import Credit

    return models.Prefetch(
        f"{path}__credits" if path else "credits",
        queryset=Credit.objects.directors().select_related("person"),
        to_attr="director_credits",
    )


class FilmQuerySet(models.QuerySet["Film"]):
    def public(self) -> Self:
        """The films that a reader may know of: those with a published review."""
        from reviews.models.review import Review

        return self.filter(
            models.Exists(Review.objects.published().filter(film=models.OuterRef("pk")))
        )

    def with_directors(self) -> Self:
        """Each film's directors, fetched together: `film.directors` asks no query."""
        return self.prefetch_related(directors_of())


class Film(Addressed):
    kind = OldSlug.Kind.FILM

    title = models.CharField(
        max_length=300, validators=[validate_visible], help_text="As the film itself prints it."
    )
    original_title = models.CharField(
        max_length=300, blank=True, help_text="In its own language and script, where it differs."
    )
    sort_title = models.CharField(
        max_length=300,
        blank=True,
        help_text="What the film is listed under. Leave it empty: The, A and An are passed over.",
    )
    year = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        validators=YEAR_VALIDATORS,
        help_text="When the film was first shown, not reviewed. Leave it empty if in doubt.",
    )
    runtime = models.PositiveIntegerField(
        null=True, blank=True, validators=RUNTIME_VALIDATORS, help_text="In minutes."
    )
    countries = NameListField(help_text="Separated by commas.")
    genres = NameListField(help_text="Separated by commas.")
    studios: models.ManyToManyField[Studio, FilmStudio] = models.ManyToManyField(
        "Studio", through="FilmStudio", related_name="films"
    )
    title_key = KeyField(of=lambda film: name_key(film.title), db_index=True)
    original_title_key = KeyField(of=lambda film: name_key(film.original_title), db_index=True)
    sort_key = KeyField(
        of=lambda film: natural(fold(film.sort_title)) or title_sort_key(film.title),
        db_index=True,
    )

    objects = FilmQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", models.F("year").asc(nulls_first=True), "pk"]
        constraints = [
            not_blank("title", "film_title_not_blank"),
            not_blank("slug", "film_slug_not_blank"),
            within("year", FIRST_FILM_YEAR, LAST_FILM_YEAR, "film_year_possible"),
            within("runtime", 1, LONGEST_RUNTIME, "film_runtime_possible"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.year})" if self.year else self.title

    def get_absolute_url(self) -> str:
        return reverse("film", args=[self.slug])

    def slug_stem(self) -> str:
        return stem(self.title, self.year, fallback="film")

    @property
    def directors(self) -> list[Person]:
        """The directors in credit order; without a query after `with_directors()`."""
        if not hasattr(self, "director_credits"):
            self.director_credits = list(self.credits.directors().select_related("person"))
        return [credit.person for credit in self.director_credits]


class FilmStudio(models.Model):
    """A studio's part in a film. Copy does not say which part: then it is unspecified."""

    class Role(models.TextChoices):
        UNSPECIFIED = "unspecified"
        PRODUCTION = "production"
        DISTRIBUTION = "distribution"

    film = models.ForeignKey(Film, models.CASCADE, related_name="studio_credits")
    studio = models.ForeignKey("Studio", models.PROTECT, related_name="film_credits")
    role = models.CharField(max_length=20, choices=Role, default=Role.UNSPECIFIED)
    position = models.PositiveSmallIntegerField(default=0, validators=POSITION_VALIDATORS)

    class Meta:
        verbose_name = "studio"
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["film", "studio", "role"], name="film_studio_once"),
            one_of("role", ["unspecified", "production", "distribution"], "film_studio_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.studio} ({self.get_role_display()})"
