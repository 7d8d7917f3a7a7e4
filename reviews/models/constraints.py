"""The rules that data must never break, in words the database understands.

Each is a named constraint; the validators of the fields say the same to an editor.
"""

import unicodedata
from decimal import Decimal

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import CheckConstraint, Q
from django.db.models.functions import Length, Trim
from django.db.models.lookups import GreaterThan

FIRST_FILM_YEAR = 1888  # Roundhay Garden Scene, the oldest film that survives
LAST_FILM_YEAR = 2100
LONGEST_RUNTIME = 60_000  # minutes; Logistics (2012), the longest film shown, runs 51,420
LAST_POSITION = 10_000  # leaves room to number more rows within a small integer
LARGEST_SCALE = 5  # STAR_SCALE may be smaller, never larger
HALF_STARS = [Decimal(step) / 2 for step in range(2 * LARGEST_SCALE + 1)]

YEAR_VALIDATORS = [MinValueValidator(FIRST_FILM_YEAR), MaxValueValidator(LAST_FILM_YEAR)]
POSITION_VALIDATORS = [MaxValueValidator(LAST_POSITION)]
RUNTIME_VALIDATORS = [MinValueValidator(1), MaxValueValidator(LONGEST_RUNTIME)]


def holds_text(field: str) -> GreaterThan:
    """The field holds more than spaces. Other white space is for forms to strip."""
    return GreaterThan(Length(Trim(field)), 0)


def not_blank(field: str, name: str) -> CheckConstraint:
    """The field holds more than spaces, under the name of the constraint."""
    return CheckConstraint(condition=holds_text(field), name=name)


def within(field: str, low: int, high: int, name: str) -> CheckConstraint:
    """The field is unknown, or a number from low to high."""
    unknown = Q(**{f"{field}__isnull": True})
    return CheckConstraint(condition=unknown | Q(**{f"{field}__range": (low, high)}), name=name)


def one_of(field: str, values: list[str], name: str) -> CheckConstraint:
    """The field is one of its choices, which Django itself checks in forms alone."""
    return CheckConstraint(condition=Q(**{f"{field}__in": values}), name=name)


def validate_visible(name: str) -> None:
    """A title or name shows something: not only white space and characters without a shape."""
    if all(unicodedata.category(letter)[0] in "CZ" for letter in name):
        raise ValidationError("This name shows nothing.")


def validate_half_stars(rating: Decimal) -> None:
    """Half stars from zero to the house's STAR_SCALE. Never rounded, never clamped."""
    if rating not in HALF_STARS or rating > settings.STAR_SCALE:
        raise ValidationError(
            "Stars go from 0 to %(scale)s in half steps; %(rating)s is none of them.",
            params={"scale": settings.STAR_SCALE, "rating": rating},
        )
