"""Whom the slugs in an address name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import F, OuterRef, Subquery, Value
from django.db.models.expressions import Combinable

from reviews.models import OldSlug, Person, Studio
from reviews.models.person import named_apart

MODELS: dict[OldSlug.Kind, Any] = {OldSlug.Kind.PERSON: Person, OldSlug.Kind.STUDIO: Studio}


@dataclass(frozen=True)
class Named:
    """What a slug names. `asked` is the slug that was given, `slug` today's."""

    asked: str
    pk: int
    slug: str
    label: str


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
    return {
        (OldSlug.Kind(kind), asked): Named(asked, pk, slug, named_apart(name, disambiguator))
        for kind, asked, pk, slug, name, disambiguator in rows
    }


def _present(kind: OldSlug.Kind, slugs: set[str]) -> Any:
    owners = MODELS[kind].objects.public().filter(slug__in=slugs).order_by()
    return owners.values_list(Value(kind.value), "slug", "pk", F("slug"), "name", _apart(kind))


def _past(kind: OldSlug.Kind, slugs: set[str]) -> Any:
    owner = MODELS[kind].objects.public().filter(pk=OuterRef("target_id")).order_by()
    now, name, apart = (
        Subquery(owner.values_list(of)[:1]) for of in ("slug", "name", _apart(kind))
    )
    return (
        OldSlug.objects.filter(kind=kind, slug__in=slugs)
        .annotate(now=now)
        .exclude(now=None)
        .values_list("kind", "slug", "target_id", "now", name, apart)
    )


def _apart(kind: OldSlug.Kind) -> Combinable:
    return F("disambiguator") if kind == OldSlug.Kind.PERSON else Value("")
