"""Whom the slugs in an address name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, F, OuterRef, Subquery, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Concat

from reviews.models import OldSlug, Person, Studio

MODELS: dict[OldSlug.Kind, Any] = {OldSlug.Kind.PERSON: Person, OldSlug.Kind.STUDIO: Studio}
COLUMNS = ("of_kind", "asked", "found", "now", "label")


@dataclass(frozen=True)
class Named:
    """What a slug names. `asked` is the slug that was given, `slug` today's."""

    asked: str
    pk: int
    slug: str
    label: str


def person_label(path: str = "") -> Combinable:
    """The name, with what tells namesakes apart; `path` leads to the person."""
    name, disambiguator = f"{path}name", f"{path}disambiguator"
    return Case(
        When(**{disambiguator: ""}, then=F(name)),
        default=Concat(name, Value(" ("), disambiguator, Value(")")),
    )


def named(slugs: Mapping[OldSlug.Kind, set[str]]) -> dict[tuple[OldSlug.Kind, str], Named]:
    """The public people and studios that go, or once went, by these slugs.

    One query, and one more where a slug is not that of anybody today.
    """
    present = _found(_present(kind, wanted) for kind, wanted in slugs.items() if wanted)
    missing = {
        kind: {slug for slug in wanted if (kind, slug) not in present}
        for kind, wanted in slugs.items()
    }
    return present | _found(_past(kind, wanted) for kind, wanted in missing.items() if wanted)


def _found(parts: Iterable[Any]) -> dict[tuple[OldSlug.Kind, str], Named]:
    """The rows of all parts, in one query."""
    first, *others = list(parts) or [None]
    rows = first.union(*others) if first is not None else []
    return {(OldSlug.Kind(kind), asked): Named(asked, *rest) for kind, asked, *rest in rows}


def _label(kind: OldSlug.Kind) -> Combinable:
    return person_label() if kind == OldSlug.Kind.PERSON else F("name")


def _present(kind: OldSlug.Kind, slugs: set[str]) -> Any:
    return (
        MODELS[kind]
        .objects.public()
        .filter(slug__in=slugs)
        .order_by()
        .annotate(
            of_kind=Value(kind.value),
            asked=F("slug"),
            found=F("pk"),
            now=F("slug"),
            label=_label(kind),
        )
        .values_list(*COLUMNS)
    )


def _past(kind: OldSlug.Kind, slugs: set[str]) -> Any:
    owner = MODELS[kind].objects.public().filter(pk=OuterRef("target_id")).order_by()
    return (
        OldSlug.objects.filter(kind=kind, slug__in=slugs)
        .annotate(
            of_kind=Value(kind.value),
            asked=F("slug"),
            found=F("target_id"),
            now=Subquery(owner.values("slug")[:1]),
            label=Subquery(owner.annotate(label=_label(kind)).values("label")[:1]),
        )
        .exclude(now=None)
        .values_list(*COLUMNS)
    )
