"""What stands before an actor's name, or instead of it, and how a surname is completed."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "

PELL = [("Joan Pell", "Ada")]

TOLD = [
    ("Ada (fellow Aussie Joan Pell) sings.", PELL),
    ("Ada (the German-born Joan Pell) sings.", PELL),
    ("Ada, played by the South African Joan Pell, sings.", PELL),
    ("Ada, played by Texas-born Joan Pell, sings. Pell is a joy.", PELL),
    ("Ada (Ex-Python Joan Pell) sings.", PELL),
    ("African-American Joan Pell plays Ada.", PELL),
    ("Oscar-winning Joan Pell plays Ada.", PELL),
    ("Ada (Captain Kestrel herself, Joan Pell) sings.", PELL),
    ("Ada (Captain Low himself, Joan Pell) sings.", PELL),
    ("Ada (the Scottish Tilda Swinton) sings.", [("Tilda Swinton", "Ada")]),
    ("French Stewart plays Ada.", [("French Stewart", "Ada")]),
    ("Dane Clark plays Ada.", [("Dane Clark", "Ada")]),
]


@pytest.mark.parametrize(("prose", "cast"), TOLD)
def test_what_is_said_before_an_actor_is_no_part_of_the_name(prose, cast):
    assert told(prose) == cast


NOT_TOLD = [
    "Ada (the French Foreign Legion) sings.",
    "Ada (who hurt herself, Ed says) sings.",
    "Joan Pell, who shot it, is as Texan as the dirt.",
    "Ed Rusk, her editor, is every bit as Gothic as his house.",
    "Ida Low looks as French as a beret.",
]


def test_who_is_good_as_somebody_is_not_compared():
    assert told("Joan Pell is very good as Ada as a girl.") == PELL


@pytest.mark.parametrize("prose", NOT_TOLD)
def test_what_only_looks_like_an_actor_or_a_part_credits_nobody(prose):
    assert told(prose) == []


COMPLETED = [
    ("Ann De Wit sings. De Wit plays Ada.", [("Ann De Wit", "Ada")]),
    ("Ann De Wit sings. Ada (De Wit) is loud. Ada sings.", [("Ann De Wit", "Ada")]),
    ("Joan von Pell is a monk. Von Pell plays Ada.", [("Joan von Pell", "Ada")]),
    ("Van Heflin sings. Heflin plays Ada.", [("Van Heflin", "Ada")]),
    ("Ed Marrow and Van Marrow sing. Van Marrow plays Ada.", [("Van Marrow", "Ada")]),
    ("Ann De Wit and Bo De Wit sing. De Wit plays Ada.", []),
    ("Mechanic Ben Low sings. Ben Low plays Ada.", [("Ben Low", "Ada")]),
    ("Joan Day-Pell sings. Day-Pell’s turn as Ada is a joy.", [("Joan Day-Pell", "Ada")]),
]


@pytest.mark.parametrize(("prose", "cast"), COMPLETED)
def test_a_surname_is_completed_with_its_particle_where_one_bears_it(prose, cast):
    assert told(prose) == cast


def test_a_first_name_like_a_particle_leaves_each_mention_where_it_stands():
    reading = read(f"{SLUG}Di Hale plays Ada. Later Bea (Di Hale) comes.\n")

    assert len({one.actor.span for one in reading.cast}) == 2


@pytest.mark.parametrize(
    "prose",
    [
        "Ada (played by an actress called Zim, with a smile like a cut) sings.",
        "Ada, played by a newcomer named Zim, sings.",
        "Ada is played by the actress who goes by Zim.",
        "Ada is played by an actor known only as Zim.",
    ],
)
def test_an_actor_may_be_said_to_go_by_one_word(prose):
    assert told(prose) == [("Zim", "Ada")]


@pytest.mark.parametrize(
    "prose",
    [
        "Ada is played by Zim, of all people.",
        "Ada (an actress called Zim) sings.",
        "Ada (loved by an actress called Zim) sings.",
        "Ada plays an actress called Zim.",
    ],
)
def test_a_single_word_that_is_not_said_to_act_is_no_actor(prose):
    assert told(prose) == []


def told(prose):
    cast = read(f"{SLUG}{prose}\n").cast
    return [(one.actor.value, one.character.value if one.character else "") for one in cast]
