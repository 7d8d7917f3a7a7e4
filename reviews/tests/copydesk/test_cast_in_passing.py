"""What looks like a credit told in passing, and is none."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize(
    "prose",
    [
        "She loves Tom Hale. He turns up as a thief.",
        "She meets Tom Hale and Bo Low. He plays Ada.",
        "She meets Tom Hale and Bo Low, and he attacks the part of Ada.",
        "She meets Tom Hale, and he takes on the part of the job she hates.",
        "It was shot by Ida Low. She plays Ada.",
        "Ed Rusk composed the score. He plays Ada.",
        "The camera finds Ida Low. She plays Bach.",
        "Ines Marrow is back. She plays Ada.",
        "Tom Hale is a great liar. As the boss, he sings.",
        "Tom Hale is a find. Tom sings. He plays Ada.",
    ],
)
def test_the_one_before_has_to_be_an_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "We meet Nell Dow. Her Majesty is dead.",
        "It was shot by Ida Low. Her Ada is loud. Ada sings.",
    ],
)
def test_her_character_is_told_of_again_and_by_an_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale gives Ada a ring.",
        "Ada is a cook. Tom Hale gives her the wit to leave.",
        "Ada is a cook. Tom Hale makes her laugh.",
        "Tom Hale turns Ada into a spy.",
        "Tom Hale gives Ada a dry wit. Tom sings.",
        "Ada, whom Tom Hale gives a ring, sings.",
        "The composer, Tom Hale, gives Ada a sad dignity.",
        "Novelist Tom Hale gives Ada a dry wit.",
        "Tom Hale’s lighting gives Ada a sad dignity. Ada sings.",
    ],
)
def test_what_is_given_to_a_part_is_a_quality_and_by_an_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "The best part of Act Two belongs to Ida Low.",
        "The part of the town she likes belongs to Tom Hale.",
        "The role of women in Low Tide falls to Tom Hale.",
        "He lives in Saint Paul — Tom Hale, in a coat — and sings.",
        "The captain of the Kestrel is the redoubtable Tom Hale.",
        "Its hero is the excellent Tom Hale. Tom sings.",
        "Tom Hale stands in the rain, playing the fool.",
        "Tom Hale plays Friday through Sunday at the Odeon.",
        "Tom Hale comes back as the head of a gang.",
        "In Tom Hale’s hands, Ada’s song is sad.",
        "As Ada, I think, Tom Hale’s sister sings.",
        "She is, in the hands of Tom Hale, lost.",
        "Her husband — Tom Hale, a banker — is dull.",
        "Nell – Tom Hale’s wife – sings.",
        "His partner is the veteran detective Tom Hale.",
        "Her father is the banker Tom Hale.",
        "A cook named Nell is Tom Hale’s wife.",
        "He’s loud, he’s embodied by sorrow, and Tom Hale sings.",
    ],
)
def test_a_person_of_the_story_is_no_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Ada is loud; Bo Low meets Bea. Is he sad? Joan Pell, who plays him, sings.", []),
        ("Opposite is Ada; he’s played by Joan Pell.", [("Joan Pell", "Ada")]),
        ("Joan Pell plays her without a trace of pity.", []),
    ],
)
def test_whom_a_pronoun_means_has_to_be_plain(prose, expected):
    assert cast(prose) == expected


@pytest.mark.parametrize(
    "prose",
    [
        "We meet Tom Hale, whose Nell, a dog, eats. Tom feeds Nell.",
        "We meet Tom Hale, whose Uncle Bo, a cook, eats. His uncle sings.",
        "The composer Tom Hale, whose Nell, an opera, flopped, wrote Nell here.",
        "Tom Hale’s lawyer, Nell, is loud.",
        "Tom Hale’s lawyer, Nell, has two scenes. Tom pays.",
        "Tom Hale’s music, Nell, has two scenes.",
    ],
)
def test_whose_character_it_is_has_to_be_plain(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Marrow, who also plays the flute, sings.",
        "Low, who also plays the cook, sings.",
        "Marrow turns up the heat as Ada sings.",
        "Marrow plays Ada for laughs.",
        "Marrow herself, as a girl, kept bees.",
        "Marrow herself, as the daughter of a cook, kept bees.",
        "Marrow herself, as Ada would say, is shy.",
        "Marrow turns up as Ada leaves.",
        "Marrow (also as the cook) sings.",
        "Ada Low adores Marrow. She herself plays Bea.",
        "Gone is Marrowby. She casts herself as Ada.",
        "Ada is a cook. She gives herself the part of a nurse.",
        "Marrow is new. She gives herself the part of the day that is left.",
    ],
)
def test_what_else_a_director_does_is_no_part(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale (Vertigo) and Bo Low (Psycho) sing.",
        "Tom Hale (Ida) and Bo Low (Bea) sing, she as the cook. Tom is loud.",
    ],
)
def test_two_brackets_alone_do_not_tell_the_actors_first(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "The road is a find: Tom Hale, 9, left it.",
        "The boy is a find: Tom Hale hired him.",
        "The boy is a find: Tom Hale. Tom sings.",
        "Tom Hale steals every scene. We meet Hale in Oslo.",
        "Tom Hale steals the painting.",
        "Composer Tom Hale steals the show.",
    ],
)
def test_praise_alone_has_to_be_an_actor_s(prose):
    assert cast(prose) == []


def test_another_work_s_run_has_its_own_cast():
    assert cast("“Cold Fern” ran for a month in Oslo with Joan Pell as Ada.") == []


def test_a_director_s_name_of_marks_alone_is_nobody_s_surname():
    slug = "dir. --- *** (Low Tide) -- 3 STARS\n\n“Kestrel” is a film. "

    assert read(f"{slug}Ada Roe (Joan Pell) sings. Pell plays Bea.").directors[0].value == "--- ***"
    assert not read(f"{slug}Ada (Pell) sings.").cast
