"""Addresses for many new rows at once."""

from __future__ import annotations

from collections.abc import Sequence

from reviews.models import Addressed
from reviews.models.addresses import first_free


def give_slugs(rows: Sequence[Addressed]) -> None:
    """Give each new row of one model a slug that is free, also among themselves."""
    if not rows:
        return
    stems = [row.slug_stem() for row in rows]
    taken = rows[0].taken_slugs(stems)
    for row, wanted in zip(rows, stems, strict=True):
        row.slug = first_free(wanted, taken)
        taken.add(row.slug)
