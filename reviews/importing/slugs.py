"""Addresses for many new rows at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, count, islice

from reviews.models import Addressed, OldSlug

MOST_AT_ONCE = 10_000  # slugs asked for in one query


def give_slugs(rows: Sequence[Addressed]) -> None:
    """Give each new row of one model a slug that is free, also among themselves.

    A row that brings one keeps it where it can. The first row of a stem takes it bare, the next
    the first free number from 2. Addresses are asked for by name, never by how they begin, so that
    the cost does not grow with the catalogue.
    """
    if not rows:
        return
    stems = [row.slug or row.slug_stem() for row in rows]
    taken = _taken(type(rows[0]), stems)
    free = {stem: (slug for slug in _numbered(stem, 1) if slug not in taken) for stem in stems}
    for row, stem in zip(rows, stems, strict=True):
        row.slug = next(slug for slug in free[stem] if slug not in taken)
        taken.add(row.slug)


def _numbered(stem: str, first: int) -> Iterator[str]:
    """The stem bare, then with each number from 2; from the first-th of these on."""
    return (f"{stem}-{number}" if number > 1 else stem for number in count(first))


def _taken(model: type[Addressed], stems: Sequence[str]) -> set[str]:
    """Of the slugs that rows of these stems could take, those that something has or had.

    Looks as many numbers ahead as the rows of a stem need, then twice as far while they are taken.
    """
    taken = set(model.reserved_slugs)
    lacking, first = Counter(stems), dict.fromkeys(stems, 1)
    while lacking:
        asked = {
            stem: list(islice(_numbered(stem, first[stem]), max(need, first[stem] - 1)))
            for stem, need in lacking.items()
        }
        taken |= _in_use(model, [slug for slugs in asked.values() for slug in slugs])
        for stem, slugs in asked.items():
            first[stem] += len(slugs)
            lacking[stem] -= sum(slug not in taken for slug in slugs)
        lacking = +lacking
    return taken


def _in_use(model: type[Addressed], slugs: Sequence[str]) -> set[str]:
    used: set[str] = set()
    for start in range(0, len(slugs), MOST_AT_ONCE):
        some = slugs[start : start + MOST_AT_ONCE]
        present = model._default_manager.filter(slug__in=some).values_list("slug", flat=True)
        past = OldSlug.objects.filter(slug__in=some, kind=model.kind)
        used.update(chain(present, past.values_list("slug", flat=True)))
    return used
