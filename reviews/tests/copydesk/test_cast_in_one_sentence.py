"""Turns of phrase that tell of an actor within one sentence, and what only looks like them."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize(
    "prose",
    [
        "Ada could be played by Joan Pell.",
        "In a better world Ada would have been played by Joan Pell.",
    ],
)
def test_whoever_could_play_a_part_does_not(prose):
    assert cast(prose) == []


def test_whoever_is_played_is_no_actor():
    prose = "Nell Dow sings. Joan Pell plays Dow as a cook who sings."

    assert cast(prose) == [("Joan Pell", "Dow")]


def test_whoever_is_called_by_the_actor_s_own_name_is_no_character():
    assert cast("Joan Pell sings, and Pell is Pell, a marvel.") == []


def test_a_sentence_may_end_with_junior():
    prose = "Everybody talks of Ed Rusk Jr. His Bo is a marvel, and Bo sings."

    assert [actor for actor, _ in cast(prose)] == ["Ed Rusk Jr"]
