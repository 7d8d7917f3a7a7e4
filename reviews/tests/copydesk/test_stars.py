"""Ratings in every form that newsrooms print; nothing rounded, clamped or guessed."""

from decimal import Decimal

import pytest

from reviews.copydesk.stars import parse_stars


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("2.5 STARS", "2.5"),
        ("2,5 stars", "2.5"),
        ("3 Stars", "3"),
        ("1 star", "1"),
        ("1 STARS", "1"),
        ("3½ STARS", "3.5"),
        ("3 ½ stars", "3.5"),
        ("½ STAR", "0.5"),
        ("½", "0.5"),
        ("1/2", "0.5"),
        ("1/2 star", "0.5"),
        ("2 1/2 stars", "2.5"),
        ("2-1/2 stars", "2.5"),
        ("3.5/5", "3.5"),
        ("3½/5", "3.5"),
        ("4/5 stars", "4"),
        ("4 out of 5 stars", "4"),
        ("4 stars out of 5", "4"),
        ("FOUR OUT OF FIVE STARS", "4"),
        ("3 stars (out of 5)", "3"),
        ("(3 stars)", "3"),
        ("★★★½", "3.5"),
        ("★ ★ ★", "3"),
        ("★★★☆☆", "3"),
        ("★★½☆☆", "2.5"),
        ("☆☆☆☆☆", "0"),
        ("***1/2", "3.5"),
        ("⭐⭐", "2"),
        ("ZERO STARS", "0"),
        ("0 STARS", "0"),
        ("TWO STARS", "2"),
        ("TWO AND A HALF STARS", "2.5"),
        ("two-and-a-half stars", "2.5"),
        ("one and one-half stars", "1.5"),
        ("a star and a half", "1.5"),
        ("HALF A STAR", "0.5"),
        ("one-half star", "0.5"),
        ("five stars.", "5"),
        ("3.5", "3.5"),
    ],
)
def test_a_rating_on_the_house_scale_is_read_exactly(printed, value):
    stars = parse_stars(printed, 5)

    assert (stars.value, stars.code) == (Decimal(value), "")


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("NO STARS", "rating-ambiguous"),
        ("5.5 STARS", "rating-out-of-scale"),
        ("SIX STARS", "rating-out-of-scale"),
        ("★★★★★★", "rating-out-of-scale"),
        ("2.3 STARS", "rating-not-half-star"),
        ("3¾ stars", "rating-not-half-star"),
        ("3/4", "rating-other-scale"),
        ("3/4 stars", "rating-other-scale"),
        ("7/10", "rating-other-scale"),
        ("★★★☆", "rating-other-scale"),
        ("B+", "rating-other-scale"),
        ("80%", "rating-other-scale"),
    ],
)
def test_what_is_no_half_step_of_the_scale_has_no_value(printed, code):
    stars = parse_stars(printed, 5)

    assert (stars.value, stars.code) == (None, code)


@pytest.mark.parametrize("printed", ["", "stars", "a triumph", "108 min", "9" * 5000, "★" * 5000])
def test_what_is_no_rating_is_not_read_as_one(printed):
    assert parse_stars(printed, 5) is None


def test_unrated_in_words_is_a_statement_and_no_doubt():
    stars = parse_stars("Not rated", 5)

    assert (stars.value, stars.code) == (None, "")


def test_the_scale_is_the_house_s_and_not_the_copy_s():
    assert parse_stars("3/4", 4).value == Decimal(3)
    assert parse_stars("4.5 STARS", 4).code == "rating-out-of-scale"
