"""Who did what on a film."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.core.exceptions import ValidationError
from django.db import models

from reviews.models.constraints import POSITION_VALIDATORS, one_of
from reviews.models.film import Film
from reviews.models.person import Person

if TYPE_CHECKING:
    from reviews.models.mention import Mention


class CreditQuerySet(models.QuerySet["Credit"]):
    def directors(self) -> Self:
        """The directing credits, in order."""
        return self.filter(role=Credit.Role.DIRECTOR).order_by("position", "pk")

    def cast(self) -> Self:
        """The acting credits, in order."""
        return self.filter(role=Credit.Role.ACTOR).order_by("position", "pk")


class Credit(models.Model):
    class Role(models.TextChoices):
        DIRECTOR = "director"
        WRITER = "writer"
        PRODUCER = "producer"
        CINEMATOGRAPHER = "cinematographer"
        EDITOR = "editor"
        COMPOSER = "composer"
        ACTOR = "actor"

    film = models.ForeignKey(Film, models.CASCADE, related_name="credits")
    person = models.ForeignKey(Person, models.PROTECT, related_name="credits")
    role = models.CharField(max_length=20, choices=Role)
    character = models.CharField(
        max_length=300, blank=True, help_text="For an actor: whom they play. May stay empty."
    )
    credited_as = models.CharField(
        "name as credited",
        max_length=300,
        blank=True,
        help_text="Only where the film or the copy spells the name otherwise.",
    )
    position = models.PositiveSmallIntegerField(default=0, validators=POSITION_VALIDATORS)

    told: Mention | None = None
    """The mention that tells it, where a page has looked for one."""

    objects = CreditQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "person", "role", "character"],
                name="credit_once",
                violation_error_message="This person has this credit already.",
            ),
            models.CheckConstraint(
                condition=models.Q(role="actor") | models.Q(character=""),
                name="credit_character_of_actor",
            ),
            one_of(
                "role",
                [
                    "director",
                    "writer",
                    "producer",
                    "cinematographer",
                    "editor",
                    "composer",
                    "actor",
                ],
                "credit_role_known",
            ),
        ]
        indexes = [models.Index(fields=["person", "role"], name="credit_person_role")]

    def __str__(self) -> str:
        part = f" as {self.character}" if self.character else f", {self.get_role_display().lower()}"
        return f"{self.printed_name}{part}"

    @property
    def printed_name(self) -> str:
        """The name as this film credits it."""
        return self.credited_as or self.person.name

    def clean(self) -> None:
        super().clean()
        if self.character and self.role != self.Role.ACTOR:
            raise ValidationError({"character": "Only an actor plays a character."})
