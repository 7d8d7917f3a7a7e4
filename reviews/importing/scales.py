"""Ratings of other newsrooms on the house scale, by one published table (docs/importing.md)."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

# What Metacritic publishes for letter grades, in percent.
LETTERS = {
    "A+": 100, "A": 100, "A-": 91, "B+": 83, "B": 75, "B-": 67, "C+": 58, "C": 50, "C-": 42,
    "D+": 33, "D": 25, "D-": 16, "F": 0,
}  # fmt: skip
_FRACTION = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,2})?) ?(?:/|out of) ?([0-9]{1,3})")
_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,2})?) ?(?:%|percent)")


def to_stars(printed: str, star_scale: int) -> Decimal | None:
    """The stars that a printed rating comes to, to the nearest half, halfway up.

    Takes a fraction ("3/4", "7 out of 10"), a percentage or a letter grade; None for anything else,
    and for more than the whole.
    """
    share = _share(printed.strip().replace("−", "-").replace("–", "-"))
    if share is None or share > 1:
        return None
    halves = (share * star_scale * 2).quantize(Decimal(1), ROUND_HALF_UP)
    return (halves / 2).quantize(Decimal("0.1"))


def _share(printed: str) -> Decimal | None:
    """How much of the whole the rating is."""
    if printed.upper() in LETTERS:
        return Decimal(LETTERS[printed.upper()]) / 100
    if match := _PERCENT.fullmatch(printed):
        return Decimal(match[1]) / 100
    match = _FRACTION.fullmatch(printed)
    return Decimal(match[1]) / Decimal(match[2]) if match and int(match[2]) else None
