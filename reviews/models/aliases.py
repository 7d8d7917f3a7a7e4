"""Other names of one thing, each found as if it were the first."""

from django.db import models

from reviews.folding import name_key
from reviews.models.constraints import not_blank
from reviews.models.fields import KeyField


class Alias(models.Model):
    """Another name, with its folded key."""

    name = models.CharField(max_length=300)
    name_key = KeyField(of=lambda alias: name_key(alias.name), db_index=True)

    class Meta:
        abstract = True
        ordering = ["name_key", "pk"]

    def __str__(self) -> str:
        return self.name


class PersonAlias(Alias):
    person = models.ForeignKey("Person", models.CASCADE, related_name="aliases")

    class Meta(Alias.Meta):
        verbose_name_plural = "aliases"
        constraints = [
            not_blank("name", "person_alias_not_blank"),
            models.UniqueConstraint(fields=["person", "name_key"], name="person_alias_once"),
        ]


class StudioAlias(Alias):
    studio = models.ForeignKey("Studio", models.CASCADE, related_name="aliases")

    class Meta(Alias.Meta):
        verbose_name_plural = "aliases"
        constraints = [
            not_blank("name", "studio_alias_not_blank"),
            models.UniqueConstraint(fields=["studio", "name_key"], name="studio_alias_once"),
        ]


class AlternativeTitle(Alias):
    film = models.ForeignKey("Film", models.CASCADE, related_name="alternative_titles")

    class Meta(Alias.Meta):
        constraints = [
            not_blank("name", "alternative_title_not_blank"),
            models.UniqueConstraint(fields=["film", "name_key"], name="alternative_title_once"),
        ]
