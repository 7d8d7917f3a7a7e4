"""Cast told in another sentence than the character: whom the prose speaks of."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "
PELL = [("Joan Pell", "Ada")]


def told(facts):
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


def cast(prose):
    return told(read(SLUG + prose).cast)


@pytest.mark.parametrize(
    "prose",
    [
        "Her name is Ada and she’s played by Joan Pell.",
        "She is Ada, a cook, and in the end, she is played by Joan Pell.",
        "Bo (Ed Rusk) has taken up with Ada, a cook. She is played by Joan Pell.",
        "Ada, 17, keeps bees. “Go home,” Ada says.\n\nShe is played by Joan Pell.",
        "Ada keeps bees. She is played by a young woman from Oslo, Joan Pell.",
        "We meet Ada, a witch with a goose. Joan Pell has a fine time with her.",
        "The inn belongs to Ada, a tiny tyrant; Joan Pell does her so thick that it drips.",
        "Its heroine is Ada, a wren. Joan Pell gives her a voice like gravel.",
        "A baker by the name of Ada bows. Joan Pell makes her so mild that you sob.",
        "She serves the aunt, Ada, a snob, and dear me, is Joan Pell fun in the role.",
    ],
)
def test_a_pronoun_means_whoever_was_named_and_has_no_actor(prose):
    assert ("Joan Pell", "Ada") in cast(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "He has a crush on Ada, the girl at the till. That’s Joan Pell, who has a laugh.",
        "Ada, the one woman here, teaches him; that’s Joan Pell, of all people.",
        "The boss is Ada, and when at last she comes she is Joan Pell, doing a voice.",
        "Ada pours wine and has a mean swing; the part goes to Joan Pell.",
        "She is Ada, who collects spoons, and she is the part of a lifetime for Joan Pell.",
        "We meet a hen by the name of Ada, who is a drawing with the voice of Joan Pell.",
        "It is a cartoon, drawn by hand. Ada keeps bees. Her voice is Joan Pell’s, from the crypt.",
    ],
)
def test_it_needs_no_verb_that_plays(prose):
    assert cast(prose) == PELL


@pytest.mark.parametrize(
    "prose",
    [
        "The girl is Ada, 16. Joan Pell, so grim in “Cold Fern,” is the find of the year.",
        "That daughter is A.J. Low, and so on. Joan Pell sings, and has never been better.",
        "It comes from Ada, a banker. This is Joan Pell’s best role in years.",
        "We meet Ada, a wren. When I say Joan Pell steals the movie I mean it.",
        "We meet Ada, a wren. Joan Pell, who is 19, does it without one false note.",
        "The new girl is Ada. Joan Pell is superb.",
    ],
)
def test_praise_is_for_whoever_plays_the_one_just_introduced(prose):
    assert [actor for actor, character in cast(prose) if character] == ["Joan Pell"]


@pytest.mark.parametrize(
    "prose",
    [
        "Ada, 16, sings. Bea, 12, drinks. As the girls, Joan Pell and Ida Low are fine.",
        "We meet Ada, a wren, and her daughter, Bea. Joan Pell and Ida Low sing as the pair.",
    ],
)
def test_a_pair_is_told_in_order(prose):
    assert cast(prose) == [("Joan Pell", "Ada"), ("Ida Low", "Bea")]


def test_a_pair_of_three_is_nobody():
    prose = "Ada, 16, Bea, 12, and Cy, 9, drink. As the pair, Joan Pell and Ida Low sing."

    assert [character for _, character in cast(prose) if character] == []


def test_of_two_who_may_be_meant_an_editor_says_which():
    reading = read(SLUG + "Ada and Bea keep bees. She is played by Joan Pell.")

    assert reading.cast == []
    assert told(reading.doubtful) == [("Joan Pell", "Bea")]
    assert [notice.code for notice in reading.notices][-1] == "cast-doubtful"


@pytest.mark.parametrize(
    "prose",
    [
        "Ada Low is hunted by Bo Reed. Joan Pell plays her with love.",
        "Ada is a cook. Her mother is a witch. She is played by Joan Pell.",
        "Oslo, a town, is far. That’s Joan Pell, who lives there.",
        "Ada keeps bees. She is followed. It is Joan Pell, and she shoots.",
    ],
)
def test_somebody_else_may_be_meant(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "The girl is Ada. The composer Joan Pell is superb.",
        "The girl is Ada. Joan Pell is superb at darts.",
        "The girl is Ada. Joan is rich. Joan Pell is superb.",
        "Bo Low sings. Joan Pell is superb.",
        "The play is by her uncle, Bo Low. Joan Pell is superb.",
        "The girl is Ada. The sea is blue. Joan Pell is superb.",
    ],
)
def test_praise_has_to_follow_a_character_and_be_an_actor_s(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ada, a man of the sea, sings. Bea, a girl, swims. She is played by Joan Pell.",
        "Bea, a girl, meets Ada, her uncle. He is played by Joan Pell.",
    ],
)
def test_a_pronoun_means_nobody_of_the_other_sex(prose):
    assert len(cast(prose)) == 1


def test_a_sentence_of_marks_names_nobody():
    assert cast("ʼ:. Joan Pell:steals the scene") == []


def test_a_director_whose_name_is_marks_has_no_surname():
    told = read(
        "dir. *** (Low Tide) -- 3 STARS\n\nIn “Kestrel” Ada (Pell) sings, and so does Pell.\n"
    )

    assert [director.value for director in told.directors] == ["***"]
