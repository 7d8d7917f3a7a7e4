"""Stars in figures and glyphs. Zero is a rating; whether there is one is for the caller to ask."""

from decimal import Decimal

from django.conf import settings


def figure(rating: Decimal) -> str:
    """2.5 as "2.5", 3.0 as "3"."""
    return f"{rating.normalize():f}"


def short(rating: Decimal) -> str:
    """For plain text: "2.5/5"."""
    return f"{figure(rating)}/{settings.STAR_SCALE}"


def spoken(rating: Decimal) -> str:
    """For a reader who hears it: "2.5 out of 5 stars"."""
    return f"{figure(rating)} out of {settings.STAR_SCALE} stars"


def glyphs(rating: Decimal) -> tuple[str, str]:
    """The stars given and the stars withheld: ("★★½", "☆☆")."""
    given = "★" * int(rating) + ("½" if rating % 1 else "")
    return given, "☆" * (settings.STAR_SCALE - len(given))
