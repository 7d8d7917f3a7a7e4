"""A to Z: the letters a list can be opened at."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase
from typing import TypeVar

from django.db.models import Model, Q, QuerySet
from django.db.models.functions import Substr
from django.http import Http404

OTHER = "#"
LETTERS = [*ascii_uppercase, OTHER]
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Letter:
    name: str
    enabled: bool


def under_letter(rows: QuerySet[Row], letter: str) -> QuerySet[Row]:
    """The rows that are listed under a letter, `#` for all that begin otherwise; empty is all.

    Raises Http404 for what is no letter of the list.
    """
    if not letter:
        return rows
    if letter not in LETTERS:
        raise Http404("The list has no such letter.")
    if letter == OTHER:
        return rows.filter(Q(sort_key__lt="a") | Q(sort_key__gte="{"))
    first = letter.lower()
    return rows.filter(sort_key__gte=first, sort_key__lt=chr(ord(first) + 1))


def letters(rows: QuerySet[Row]) -> list[Letter]:
    """Every letter, and whether anything is listed under it: one query."""
    initials = rows.order_by().values_list(Substr("sort_key", 1, 1), flat=True).distinct()
    found = {initial.upper() if "a" <= initial <= "z" else OTHER for initial in initials}
    return [Letter(name, name in found) for name in LETTERS]
