"""Who is who: people and studios by folded name and alias, made where missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from django.db.models import QuerySet

from reviews.copydesk import Reading
from reviews.copydesk.names import readable
from reviews.folding import name_key
from reviews.importing.facts import people_of
from reviews.importing.slugs import give_slugs
from reviews.models import Person, PersonAlias, Studio, StudioAlias

Named = TypeVar("Named", Person, Studio)


class Register(Generic[Named]):
    """The rows that go by the names of one batch.

    `model` is Person or Studio, `aliases` the queryset of its aliases and `owner` their field.
    Spelling case, accents, Unicode form and spaces do not make another name. Three queries, and one
    more to make what is missing.
    """

    def __init__(
        self, model: type[Named], aliases: QuerySet[Any], owner: str, names: Iterable[str]
    ) -> None:
        wanted = {name_key(name): name for name in reversed(list(names))}
        self._by_key: dict[str, list[Named]] = {key: [] for key in wanted}
        for row in model._default_manager.filter(name_key__in=wanted).order_by("pk"):
            self._by_key[row.name_key].append(row)
        for alias in aliases.filter(name_key__in=wanted).select_related(owner).order_by("pk"):
            self._by_key[alias.name_key].append(getattr(alias, owner))
        missing = [model(name=name) for key, name in wanted.items() if not self._by_key[key]]
        give_slugs(missing)
        for row in model._default_manager.bulk_create(missing):
            self._by_key[row.name_key].append(row)

    def candidates(self, name: str) -> list[Named]:
        """All that go by the name, those of that very name first; never none."""
        return self._by_key[name_key(name)]


def registers(readings: Sequence[Reading]) -> tuple[Register[Person], Register[Studio]]:
    """The people and the studios that the readings name."""
    names = [readable(name) for reading in readings for name in people_of(reading)]
    houses = [studio.value for reading in readings for studio in reading.studios]
    return (
        Register(Person, PersonAlias.objects.all(), "person", names),
        Register(Studio, StudioAlias.objects.all(), "studio", houses),
    )
