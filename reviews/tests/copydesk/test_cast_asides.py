"""Several characters in one sentence, something said of each, and their actors in order."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "

BOTH = [("Joan Pell", "Ada"), ("Ed Rusk", "Bea")]


@pytest.mark.parametrize(
    "subjects",
    [
        "Ada, who sells eggs and paints barns, and Bea, the rich girl, are",
        "Ada, the cook who has been a thief, and Bea, the thief who cooks, are both",
        "Ada, the cook, and Bea are",
        "Ada, and Bea, a maid from Oslo, are",
        "Ada and Bea, both cooks, are",
        "Ada, Tom’s wife, and Bea, who drinks, are",
        "Ada, who hates Tom and Cy, and Bea, who hates Ada, are",
        "Meanwhile, Ada, the cook, and Bea, the maid, are",
        "In Oslo, Ada, the cook, and Bea, the maid, are",
        "His brother Ada and his old rival Bea are",
        "Ada, the sister of Tom, and Tom’s cousin Bea, a maid, are",
    ],
)
def test_what_is_said_of_each_stands_between_the_characters(subjects):
    assert cast(f"{subjects} played by Joan Pell and Ed Rusk.") == BOTH


def test_three_are_told_so_as_well():
    told = cast("Ada, the cook, Bea, her ward, and Cy, who drinks, are played by Joan Pell, "
                "Ed Rusk and Bo Hale, respectively.")  # fmt: skip

    assert told == [*BOTH, ("Bo Hale", "Cy")]


def test_a_character_may_have_the_surname_of_a_known_actor():
    told = cast("Ada, a cop, and Swinton, a crook, are played by Joan Pell and Tilda Swinton.")

    assert told == [("Joan Pell", "Ada"), ("Tilda Swinton", "Swinton")]


@pytest.mark.parametrize(
    "subjects",
    [
        "Ada, the cook, and her sons, who drink, are",
        "Ada, the cook, meets Bea, the maid, and they are",
        "Ada, who hates Bea, and Cy, who hates Dot, and their sons, are",
        "Ada, who loves Tom, Cy, and Bea, the maids, are",
        "Ada, the son of Bea, and her maid are",
        "Oslo, the city, and Bergen, the port, are seen; the twins are",
    ],
)
def test_who_is_one_of_more_or_of_others_gets_no_actor(subjects):
    told = cast(f"{subjects} played by Joan Pell and Ed Rusk.")

    assert [character for _, character in told if character] == []


@pytest.mark.parametrize("roles", ["The cook and the maid", "Her sad cook and his very old maid"])
def test_two_who_have_no_names_are_played_by_two(roles):
    told = cast(f"{roles} are played by Joan Pell and Ed Rusk, respectively.")

    assert told == [("Joan Pell", ""), ("Ed Rusk", "")]


def test_two_are_not_played_by_three():
    assert cast("The cook and the maid are played by Joan Pell, Ed Rusk and Bo Hale.") == []


@pytest.mark.parametrize("roles", ["The bread and the cook", "Bread and cook", "The cook"])
def test_two_play_no_one_person_nor_what_is_none(roles):
    assert cast(f"{roles} are played by Joan Pell and Ed Rusk.") == []


def cast(prose):
    found = read(f"{SLUG}{prose}\n").cast
    return [(one.actor.value, one.character.value if one.character else "") for one in found]
