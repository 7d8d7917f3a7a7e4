"""Cast in a bracket that stands some way behind the name it is told of, or says much itself."""

import pytest

from reviews.tests.copydesk.test_cast_brackets import cast


@pytest.mark.parametrize(
    "told",
    [
        *("She hides in Oslo with Petra, the woman from the ferry", "Petra in a red wig"),
        *(
            "Petra, who wanted none of this",
            "Petra, who loves bees",
            "Petra, 34 and broke",
            "Petra,",
            "Petra the diver",
        ),
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
        *("Petra, a film about a diver", "She remembers Petra, a diver and a cook"),
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


@pytest.mark.parametrize(
    "sentence", ["He (Joan Pell, all elbows) is shy.", "He calls on him (Joan Pell)."]
)
def test_a_bracket_behind_a_pronoun_is_told_of_whom_the_prose_speaks_of(sentence):
    assert cast(f"Petra keeps bees. {sentence}") == [("Joan Pell", "Petra")]


def test_a_bracket_with_as_is_told_of_who_opens_the_clause():
    assert cast("Joan Pell has fine moments too (as Petra, who dives).") == [("Joan Pell", "Petra")]


def test_a_known_actor_may_stand_before_a_character_of_whom_more_is_said():
    prose = "Tilda Swinton (Petra, if you slept through it) takes her time."
    assert cast(prose) == [("Tilda Swinton", "Petra")]


def test_a_known_actor_is_not_cast_by_a_film_of_which_more_is_said():
    assert cast("Tilda Swinton (Broom, the best of last year) takes her time.") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Joan Pell and Ed Rusk are Petra and Tom, respectively.",
        "Joan Pell and Ed Rusk are, respectively, Petra and Tom.",
    ],
)
def test_two_who_are_somebody_respectively_act(prose):
    assert cast(prose) == [("Joan Pell", "Petra"), ("Ed Rusk", "Tom")]


def test_two_known_actors_who_are_somebody_act():
    prose = "Tilda Swinton and Colin Firth are Petra and Tom."
    assert cast(prose) == [("Tilda Swinton", "Petra"), ("Colin Firth", "Tom")]


def test_two_who_are_nobody_known_may_be_anybody():
    assert cast("Petra Low and Tom Rusk are Ada and Bea’s.") == []


def test_whoever_plays_somebody_behind_the_bracket_is_not_played():
    assert cast("Ida Low, who hates to dive (Una Ray), plays Petra.") == []


def test_whoever_made_it_is_not_played_behind_a_pronoun():
    assert cast("Petra keeps bees. He (Ed Rusk) wrote the songs.") == []


def test_nobody_plays_a_nation():
    assert cast("Joan Pell and Ed Rusk are British and Irish, respectively.") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Petra is a piglet (voiced by Joan Pell) who sings.",
        "Petra is a small, pink piglet voiced by Joan Pell.",
        "Petra was the cook played by Joan Pell.",
    ],
)
def test_who_is_something_and_played_is_the_one_whom_the_sentence_opens_with(prose):
    assert cast(prose) == [("Joan Pell", "Petra")]


@pytest.mark.parametrize(
    "prose",
    [
        "She is a piglet (voiced by Joan Pell) who sings.",
        "Petra is a girl and a fox voiced by Joan Pell.",
        "Petra is dear to a fox (voiced by Joan Pell).",
        "Petra owns a piglet voiced by Joan Pell.",
        "Petra is a cartoon voiced by Joan Pell.",
        "Petra is a bag of foxes voiced by Joan Pell.",
    ],
)
def test_who_is_more_or_other_than_what_is_played_is_not_played(prose):
    assert cast(prose) == [("Joan Pell", "")]
