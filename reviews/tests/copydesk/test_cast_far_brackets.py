"""Cast in a bracket that stands some way behind the name it is told of, or says much itself."""

import pytest

from reviews.tests.copydesk.test_cast_brackets import cast


@pytest.mark.parametrize(
    "told",
    [
        *("She hides in Oslo with Petra, the woman from the ferry", "Petra in a red wig"),
        *("Petra, who wanted none of this", "Petra, 34 and broke", "Petra,", "Petra the diver"),
        *("Petra is a diver who counts other people’s drinks", "Petra - the diver he never met"),
        *("Behind him walks the greasy Petra at his elbow", "His bosses are Petra, a diver at war"),
    ],
)
def test_what_is_said_of_a_name_may_stand_between_it_and_the_bracket(told):
    assert cast(f"{told} (Joan Pell) sings.") == [("Joan Pell", "Petra")]


@pytest.mark.parametrize(
    "told",
    [
        *("In rural Marl, a diver", "Petra is in love with a diver who drinks"),
        *("Petra, who hates the diver next door", "Petra with the diver"),
    ],
)
def test_a_bracket_takes_no_name_from_a_place_or_from_another(told):
    assert ("Joan Pell", "Petra") not in cast(f"{told} (Joan Pell) sings.")


def test_a_name_with_a_bracket_of_its_own_takes_no_other():
    prose = "Petra (Ida Low) dives. Petra in a red wig (Joan Pell) sings."
    assert cast(prose) == [("Ida Low", "Petra")]


@pytest.mark.parametrize(
    "told",
    [
        *("again the voice of Joan Pell", "a winning Joan Pell", "TV darling Joan Pell"),
        *("none other than Joan Pell", "Joan Pell, Ida Low’s “Broom”", "who but Joan Pell?"),
        *("the one and only Joan Pell", "Joan Pell, Oscar winner for “Broom”"),
    ],
)
def test_a_bracket_bills_an_actor_in_many_ways(told):
    assert cast(f"Petra ({told}) sings.") == [("Joan Pell", "Petra")]


def test_two_actors_are_told_of_together_after_their_names():
    prose = "Petra and Tom, (Joan Pell and Ed Rusk, both fine), sing."
    assert cast(prose) == [("Joan Pell", "Petra"), ("Ed Rusk", "Tom")]


def test_an_aside_about_both_parts_the_actors_from_their_characters():
    prose = "Joan Pell and Ed Rusk, both very funny, as clerks Petra and Tom, respectively."
    assert cast(prose) == [("Joan Pell", "Petra"), ("Ed Rusk", "Tom")]


def test_a_name_may_end_with_a_word_that_is_a_particle_elsewhere():
    assert cast("Petra (Song Bin) sings.") == [("Song Bin", "Petra")]
