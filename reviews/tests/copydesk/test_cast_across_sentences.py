"""Cast told of an actor some words, or a sentence, away from whom she plays."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds."


def told(facts):
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


def cast(prose):
    return told(read(f"{SLUG} {prose}").cast)


@pytest.mark.parametrize("aside", ["40 letters a day", "17", "his aunt", "her own worst friend"])
def test_whom_a_known_actor_of_the_sentence_before_is_may_have_any_aside(aside):
    prose = f"In a chair sits Tilda Swinton. She is Nell Dow, {aside}, and she is cross."

    assert cast(prose) == [("Tilda Swinton", "Nell Dow")]


@pytest.mark.parametrize(
    "between",
    ["This is the third sort.", "Dow Day is the third sort.", "Whence is it? Who knows?"],
)
def test_a_known_actor_who_opens_the_paragraph_goes_on_past_a_sentence(between):
    prose = f"\n\nTilda Swinton has been in all sorts. {between} As Nell Dow, a cook, she sings."

    assert cast(prose) == [("Tilda Swinton", "Nell Dow")]


@pytest.mark.parametrize(
    "before",
    [
        "Tilda Swinton fans, take a seat. It is long.",
        "Tilda Swinton sings. He has found a girl from Oslo now.",
        "Judi Dench hums.\n\nTilda Swinton sings. Judi Dench hears Tilda Swinton.",
        "Tilda Swinton sings. Ida Low is new. It is late.",
        "Here comes Tilda Swinton. It is long.",
        "Tilda Swinton sings.\n\nIt is long.",
        "Tilda Swinton sings. It goes on" + " and on" * 40 + ".",
    ],
)
def test_whoever_does_not_open_it_alone_has_not_that_part(before):
    characters = dict(cast(f"\n\n{before} As Nell Dow, a cook, she sings.")).values()

    assert "Nell Dow" not in characters


def test_an_unknown_actor_of_the_sentence_before_has_the_part_sooner():
    prose = "\n\nTilda Swinton sings. Ida Low is new. As Nell Dow, a cook, she cries."

    assert ("Ida Low", "Nell Dow") in cast(prose)


@pytest.mark.parametrize(
    "told_before",
    [
        "The cook, played by Joan Pell, is asked by the chief who she is. “A cop,” says she.",
        "The cook is played by Joan Pell.",
        "The cook (Joan Pell) is late. She introduces herself.",
    ],
)
def test_a_role_may_get_its_name_later(told_before):
    assert cast(f"{told_before} Her name is Nell.") == [("Joan Pell", "Nell")]


@pytest.mark.parametrize(
    "told_before",
    [
        "The cook (Joan Pell) has a daughter.",
        "The cook (Joan Pell) has lost her ship.",
        "The cook (Joan Pell) is asked about the dead man.",
        "The cook, played by Joan Pell, gives birth.",
        "The cook (Joan Pell) fears her sister. It is late.",
        "The cook (Joan Pell) sings to the girl next door.",
        "Joan Pell plays a cook with a daughter.",
        "The cook (Joan Pell) sings. It rains. It pours. It is late.",
        "The cook (Joan Pell) is late. Ida is not.",
    ],
)
def test_a_name_told_after_somebody_else_is_not_that_role_s(told_before):
    assert cast(f"{told_before} Her name is Nell.") == [("Joan Pell", "")]


def test_of_two_roles_neither_has_the_name():
    prose = "The cook (Joan Pell) and the maid (Ada Roe) are late. It rains. Her name is Nell."

    assert cast(prose) == [("Joan Pell", ""), ("Ada Roe", "")]


def test_an_actor_of_whom_no_role_is_told_gets_no_name():
    assert cast("It stars Joan Pell. Her name is Nell.") == [("Joan Pell", "")]


def test_where_a_name_is_from_is_no_name():
    assert cast("The cook (Joan Pell) is late. Her name is Polish.") == [("Joan Pell", "")]


@pytest.mark.parametrize(
    "character", [", an accountant called the Dove,", ", the Dove,", " is called the Dove and"]
)
def test_a_known_actor_s_character_is_whoever_is_called_so(character):
    prose = f"Swinton’s character{character} is afraid. Tilda Swinton is on a roll."

    assert cast(prose) == [("Tilda Swinton", "Dove")]


@pytest.mark.parametrize(
    "prose",
    [
        "Ada Low’s character, Nell, is afraid.",
        "Low’s character, Nell, is afraid. Ada Low sings.",
        "Tilda Swinton’s character is Irish and afraid.",
        "Tilda Swinton’s character, the mother of Nell, is afraid.",
    ],
)
def test_a_writer_has_characters_too_and_not_all_that_is_told_is_a_name(prose):
    assert "own-part" not in {one.actor.rule for one in read(f"{SLUG} {prose}").cast}


@pytest.mark.parametrize(
    "film", ["of Big River", "late of Big River and Dry Moss", "from Wick Road"]
)
@pytest.mark.parametrize("verb", ["is on hand", "turns up", "is around"])
def test_the_film_an_actor_is_known_from_is_not_who_plays(film, verb):
    prose = f"Joan Pell, {film}, {verb} as her neighbor Ada, who has sense."

    assert cast(prose) == [("Joan Pell", "Ada")]


def test_whoever_is_on_hand_as_anybody_acts():
    assert cast("Joan Pell is on hand as a maid.") == [("Joan Pell", "")]
