"""Stars in figures and glyphs."""

from decimal import Decimal

import pytest

from reviews.catalogue import stars


@pytest.mark.parametrize(
    ("rating", "short", "spoken", "glyphs"),
    [
        ("0.0", "0/5", "0 out of 5 stars", ("", "☆☆☆☆☆")),
        ("0.5", "0.5/5", "0.5 out of 5 stars", ("½", "☆☆☆☆")),
        ("2.5", "2.5/5", "2.5 out of 5 stars", ("★★½", "☆☆")),
        ("3.0", "3/5", "3 out of 5 stars", ("★★★", "☆☆")),
        ("5.0", "5/5", "5 out of 5 stars", ("★★★★★", "")),
    ],
)
def test_a_rating_is_written_three_ways(
    rating: str, short: str, spoken: str, glyphs: tuple[str, str]
) -> None:
    value = Decimal(rating)
    assert (stars.short(value), stars.spoken(value), stars.glyphs(value)) == (short, spoken, glyphs)


def test_the_scale_is_the_houses(settings) -> None:
    settings.STAR_SCALE = 4
    assert stars.short(Decimal("2.5")) == "2.5/4"
    assert stars.glyphs(Decimal("2.5")) == ("★★½", "☆")


def test_more_stars_than_the_scale_withhold_none(settings) -> None:
    settings.STAR_SCALE = 4
    assert stars.glyphs(Decimal(5)) == ("★★★★★", "")
