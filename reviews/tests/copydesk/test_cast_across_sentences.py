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
        "Tilda Swinton sings. So does Judi Dench. It is late.",
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
