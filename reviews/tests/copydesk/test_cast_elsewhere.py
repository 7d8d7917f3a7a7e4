"""Somebody whom the copy names for another reason than a part in this film."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Tide) -- 3 STARS\n\nSee “Kestrel” now. “Kestrel” is a film.\n\n"


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize(
    "prose",
    [
        "A surprise guest, Tilda Swinton, came to the premiere.",
        "It is dedicated to his old friend Tilda Swinton.",
        "The evening’s host, Tilda Swinton, read a poem.",
        "The star of the evening was Tilda Swinton, in a hat.",
        "The juror Tilda Swinton gave it a ribbon.",
        "Tilda Swinton said that it was good, as always.",
        "Pell, Tilda Swinton’s sister, is new.",
        "Tilda Swinton’s daughter, Ada Low, keeps the door.",
        "On the radio, Tilda Swinton is good as always.",
        "Tilda Swinton is America’s sweetheart.",
        "Tilda Swinton is a hero of mine.",
        "Tilda Swinton is the mother of the director.",
        "The owner of the theater is Tilda Swinton.",
        "The man who paid for it is Bill Nighy.",
        "The man who taught Pell to act is Bill Nighy.",
        "The woman who taught me to sing is Tilda Swinton.",
        "The man who discovered her is Bill Nighy.",
        "The man who should have played it is Bill Nighy.",
        "Bill Nighy as host is a bore.",
        "Wait for Tilda Swinton’s favorite scene.",
        "The critics, among them Tilda Swinton, were in tears.",
    ],
)
def test_a_known_actor_may_be_a_guest_or_a_relative(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tilda Swinton was offered the role as always.",
        "She is a dead ringer for Tilda Swinton.",
        "She is the Tilda Swinton of the county.",
        "She is a sort of Tilda Swinton.",
        "The part cries out for Tilda Swinton.",
        "The part was meant for Tilda Swinton.",
        "She goes as Tilda Swinton to the ball.",
        "Where is Tilda Swinton when she needs her?",
        "He calls her the poor man’s Tilda Swinton.",
        "She is half Tilda Swinton, half heron.",
        "He does his best Tilda Swinton.",
        "She is as good as Tilda Swinton.",
        "She studied under Tilda Swinton.",
        "She wears a Tilda Swinton scarf.",
        "The part made a star of Tilda Swinton.",
        "She beat out Tilda Swinton for the part.",
        "The part needs Tilda Swinton.",
        "You may take her for Tilda Swinton.",
        "She thinks she is Tilda Swinton.",
        "She wears her hair as Tilda Swinton did.",
        "Tilda Swinton fell ill, and so she has the part.",
        "Her character is based on Tilda Swinton.",
    ],
)
def test_whoever_is_only_like_a_known_actor_is_another(prose):
    assert cast(f"Nell, a cook, keeps bees. {prose} Nell swims.") == []


@pytest.mark.parametrize(
    "prose",
    [
        "It is of the kind that used to star Tilda Swinton and Bill Nighy.",
        "It is no match for “Hen House,” which had Tilda Swinton and Bill Nighy.",
        "Tilda Swinton and Bill Nighy used to do this sort of thing.",
        "Tilda Swinton and Bill Nighy would have shared it.",
        "Where are Tilda Swinton and Bill Nighy now?",
    ],
)
def test_two_known_actors_may_be_missed_together(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tilda Swinton was Nell in that one.",
        "Tilda Swinton is Nell in that one.",
        "Joan Pell as Nell in the other one was better.",
        "Tilda Swinton was a fine Nell in one, Judi Dench a great Ada.",
        "Tilda Swinton was Nell in one, and Judi Dench in another.",
        "They sang in one, Judi Dench a great Ada.",
        "They sang in one, and Judi Dench was a great Ada.",
        "Nell (Joan Pell in that one) is now a bore.",
        "In that one, Nell was played by Joan Pell.",
        "As Nell and Ada, Judi Dench and Tilda Swinton would be lost.",
        "As crooks, Judi Dench and Tilda Swinton would be lost, as is Nell.",
        "Judi Dench and Tilda Swinton would be lost as Nell and Ada.",
        "Tilda Swinton as Nell would be a treat.",
        "Joan Pell as Nell would be a treat.",
        "Joan Pell as Nell would have made it a film.",
    ],
)
def test_a_part_in_another_production_or_in_none_is_no_part(prose):
    assert cast(f"Nell keeps bees, and Ada, a cook, keeps Nell. {prose} Ada waits.") == []


def test_what_two_films_of_an_anthology_tell_is_a_part():
    assert cast("In one, Tilda Swinton plays Nell.") == [("Tilda Swinton", "Nell")]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("She is a fan of Tilda Swinton. She is Ada Dow, a cook.", []),
        (
            "Bo Bell’s Tilda Swinton is back. She is Ada Dow, a cook.",
            [("Tilda Swinton", "Ada Dow")],
        ),
        ("In that part Tilda Swinton is good as always.", [("Tilda Swinton", "")]),
        ("Bo, a cook, likes Tilda Swinton, and her Tom, an oaf, likes Ida, a cook.", []),
    ],
)
def test_what_leads_up_to_the_name_tells_whether_the_actor_is_meant(prose, expected):
    assert cast(prose) == expected


def test_whose_mother_a_known_actor_is_may_be_an_actor_herself():
    assert cast("Nell (Joan Pell) sings. Pell’s mother, Tilda Swinton, wept.") == [
        ("Joan Pell", "Nell")
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "It has Tilda Swinton’s Catholic upbringing in it.",
        "It is shot in Joan Pell’s Tuscan farmhouse. A Tuscan sun is out.",
    ],
)
def test_what_is_an_actor_s_own_is_no_part(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "The part went to Joan Pell as best cook of the county.",
        "Her last film starred Joan Pell as a queen.",
        "My neighbor Joan Pell (a nurse) swears that it is true.",
        "The other film, with Joan Pell as a cook, is worse.",
        "Joan Pell is Nell in the stage version. Nell sings.",
        "In the play Joan Pell is Nell, a cook.",
        "In the television musical, Joan Pell is Nell, a cook.",
        "It rains. Joan Pell, so good in “Cold Fern,” is remembered as Nell.",
        "It rains. Joan Pell, out of sorts in “Cold Fern,” is named as Nell.",
        "The baker is Ada (the 19th-century Ada Low), who sings.",
        "Joan Pell plays Nell in the West End. Nell sings.",
        "Nell (Joan Pell in the first film) sings.",
        "Nell (Joan Pell on the stage) sings.",
        "Nell (originally Joan Pell) sings.",
        "Nell (no longer Joan Pell) sings.",
        "Nell (the new Joan Pell) sings.",
        "Joan Pell plays the Odeon on Friday.",
        "Joan Pell plays the zither.",
        "Joan Pell plays the theremin.",
        "They camp in Austin, Texas (Joan Pell), who hates tents.",
    ],
)
def test_what_is_told_of_the_stage_or_of_life_is_no_part(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ines Marrow plays Nell for laughs.",
        "Ines Marrow plays Nell off her brother.",
        "It is by Director Ines Marrow (Cold Fern, Dry Weir), who is slow.",
        "Marrow films Nell Dow. She gives herself the role of a nurse.",
        "Nell is Marrow’s best. She gives herself the role of a nurse.",
        "It rains. Young Ines Marrow, so dry in “Cold Fern,” is a good sight as the judge.",
    ],
)
def test_a_director_s_work_is_no_part(prose):
    assert cast(prose) == []


def test_a_film_whose_title_begins_with_the_same_letters_is_another():
    slug = "dir. Ines Marrow (Tide) -- 3 STARS"
    reading = read(f"{slug}\n\n“Gull” is a film of fog. Joan Pell as Nell in “Gulliver” was fun.")
    assert reading.cast == []


def test_a_director_plays_where_nobody_else_may_be_meant():
    prose = "Marrow made “Cold Fern” too. She gives herself the role of a nurse."

    assert cast(prose) == [("Ines Marrow", "")]


def test_mr_is_no_character_but_an_actor():
    assert cast("A good Bill Nighy sings. Mr. Nighy shaves, and Mr. Nighy sighs.") == [
        ("Bill Nighy", "")
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "At the Ritz, the Duke of York, played by Ed Rusk, sneezes.",
        "Nell, the only daughter of a widowed judge, played by Ed Rusk, sneezes.",
        "It takes Ida to Narrowhaven, a port, the seat of the king, played by Ed Rusk.",
        "Nell is a cook whose boss, played by Ed Rusk, sneezes.",
        "An actress called Bea plays Nell in the village pageant.",
        "Nell (Swinton, in a letter, called her so) sings. Tilda Swinton wrote.",
        "Nell (the cook herself, Ada Low) sings.",
        "Tilda Swinton has two scenes in “Cold Fern,” too.",
    ],
)
def test_whoever_is_near_a_part_need_not_have_it(prose):
    facts = [(fact.actor.value, fact.character) for fact in read(SLUG + prose).cast]
    named = {character.value for _, character in facts if character}
    assert named <= {"Duke of York"}
    assert "Tilda Swinton" not in dict(facts)
