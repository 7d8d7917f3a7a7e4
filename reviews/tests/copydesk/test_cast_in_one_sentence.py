"""Turns of phrase that tell of an actor within one sentence, and what only looks like them."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "

PELL, ROLE = [("Joan Pell", "Ada")], [("Joan Pell", "")]
BOTH = [("Joan Pell", "Ada"), ("Ed Rusk", "Bea")]
FULL = [("Joan Pell", "Ada Low"), ("Ed Rusk", "Bea Hay")]
BOTH_ROLES = [*ROLE, ("Ed Rusk", "")]

TOLD = [
    ("is-role", "Joan Pell is the stern inspector who never sleeps.", ROLE),
    ("is-role", "Joan Pell is a cook with a past; Ed Rusk a cook without one.", BOTH_ROLES),
    ("is-role", "Joan Pell is the bride and Ed Rusk is the groom.", BOTH_ROLES),
    ("is-role", "Joan Pell and Ed Rusk are the parents.", BOTH_ROLES),
    ("is-called", "Joan Pell is a very sad sheep called Ada.", PELL),
    ("is-called", "Joan Pell is a neighbour, Ada, with a pipe.", PELL),
    ("are", "Joan Pell and Ed Rusk are Ada Low and Bea Hay, respectively.", FULL),
    ("as", "Joan Pell and Ed Rusk, both very funny, as Ada and Bea, sing.", BOTH),
    ("acts-as", "Joan Pell does some fine work too (as Ada, who hates fish).", PELL),
    ("gives", "A young woman named Joan Pell makes a dandy Ada. Ada sings.", PELL),
    ("played-by", "It is Ada, played with a straight back and a pair of eyes by Joan Pell.", PELL),
    ("played-by", "Ada, Bea’s sad husband, played by Joan Pell, waits.", PELL),
    ("played-by", "Ada, a Norwegian played by Joan Pell, sings.", PELL),
    ("played-by", "Ada, an Oslo soap man played by Joan Pell, sings.", PELL),
    ("played-by", "He finds Ada, a Dane, a dropout, no friend of his, played by Joan Pell.", PELL),
    ("played-by", "She is Ada, the Duchess of Wick, played by Joan Pell.", PELL),
    ("played-by", "She is Ada, called Addie, played by Joan Pell.", PELL),
    ("played-by", "It rains on a girl called Ada, played by Joan Pell.", PELL),
    ("played-by", "Once in Wick, the Ada, a ferry played by Joan Pell, sings.", PELL),
    ("own-role", "Joan Pell’s police inspector, Ada, can’t solve it.", PELL),
    ("acts-as", "Joan Pell is touching as Bea Low’s blowzy cook, Ada.", PELL),
    ("played-by", "He meets Ada, who keeps his bees and is played by Joan Pell.", PELL),
    ("bracket-played-by", "Ada (now played by Joan Pell) sings.", PELL),
    ("plays", "Joan Pell — where has she been? — plays Ada.", PELL),
    ("plays", "Joan Pell plays Friday and gets wet.", [("Joan Pell", "Friday")]),
    ("plays", "Joan Pell - you know her - plays Ada.", PELL),
    ("whom-plays", "It begins with Ada, whom Joan Pell – a dame to you – plays well.", PELL),
    ("gives", "Joan Pell makes Ada count, in nine lines.", PELL),
    ("gives", "Joan Pell makes Ada the sourest hostess in town.", PELL),
    ("gives", "Joan Pell makes a lovely, quiet thing of Ada.", PELL),
    ("as-first-far", "As Ada, a cook of 38 who hates fish, Joan Pell is loud.", PELL),
    ("as-first-far", "And as Ada, the cook whose soup is cold, as is she, Joan Pell sings.", PELL),
    ("plays", "Joan Pell, who’s 84, is once again the voice of Ada.", PELL),
    ("part-goes", "A cartoon it is. Ada is a fox. She has the voice of Joan Pell.", PELL),
    ("voice-of", "Drawn by hand, Ada, who is a sad fox with the voice of Joan Pell, sings.", PELL),
    ("voice-of", "Of the voices in this cartoon, Joan Pell, who is ten, speaks for Ada.", PELL),
    ("newcomer", "Ada, a spirited newcomer named Joan Pell, sings.", PELL),
    ("newcomer", "It hangs on her son, an amateur called Joan Pell.", ROLE),
    ("as-role", "See Joan Pell as the biker next door who sings.", ROLE),
    ("as", "Joan Pell and Ed Rusk, as the cook Ada and gadget man Bea, sing.", BOTH),
    ("plays-role", "Joan Pell gets the small part of the cook.", ROLE),
    ("as-apart", "Joan Pell has given herself the part of Ada.", PELL),
    ("plays", "Joan Pell is giving her husky voice to Ada.", PELL),
    ("takes-over", "Joan Pell takes over from Ida Low as Ada, and well.", PELL),
    ("is", "Joan Pell is the best Ada since the war, and Ada sings.", PELL),
    (
        "own-character",
        "Joan Pell’s good gray Sgt. Ada gets more to do.",
        [("Joan Pell", "Sgt. Ada")],
    ),
    ("own-character", "Joan Pell’s Ada and Ed Rusk’s Bea look on.", BOTH),
    ("own-character", "Joan Pell’s Ada comes late and shrieks.", PELL),
    ("own-character", "Cher’s Ada Low is a cook.", [("Cher", "Ada Low")]),
    ("title-role", "Joan Pell plays the title role in “Kestrel,” a thief.", ROLE),
    ("title-role", "Joan Pell, who has the titular part, sings.", ROLE),
    ("title-role", "Joan Pell is a marvel in the title role.", ROLE),
    ("own-role", "Joan Pell’s police inspector can’t solve it.", ROLE),
    ("own-role", "It is less sure with Joan Pell’s librarian, who whispers.", ROLE),
    (
        "played-by-pair",
        "Ada and Bea, the cook’s parents, are played by Joan Pell and Ed Rusk.",
        BOTH,
    ),
    (
        "played-by-pair",
        "Here are Ada and Bea, a pair of stones played by Joan Pell and Ed Rusk.",
        BOTH,
    ),
    ("as-first", "As Ada and Bea, Joan Pell and Ed Rusk, respectively, are all elbows.", BOTH),
    ("as-first-far", "It rains, and as Ada, the last of the cooks, Joan Pell sings.", PELL),
    ("as-first", "As the Countess of Wick, Joan Pell sings.", [("Joan Pell", "Countess of Wick")]),
    ("as-far", "It rains. Joan Pell, shy in “Cold Fern,” is frightening as Ada.", PELL),
    ("bracket-billing", "Ada (14-year-old Joan Pell) sings.", PELL),
    ("bracket-thing", "They are led from bar to bar by a novelist (Joan Pell) in tears.", ROLE),
    ("own-character", "After them comes Joan Pell’s Texas Ranger, Ada, a widow.", PELL),
    ("is", "Cher is Ada Low, a cook.", [("Cher", "Ada Low")]),
    ("as-apart", "Joan Pell is just right as the girl, Ada; she sings.", PELL),
    ("plays", "Joan Pell plays the king’s chief of staff, Ada, as a man in love.", PELL),
    ("bracket-billing", "Ada (director Ines Marrow) sings.", [("Ines Marrow", "Ada")]),
]


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize(("rule", "prose", "expected"), TOLD)
def test_a_turn_of_phrase_is_read_by_its_rule(rule, prose, expected):
    assert cast(prose) == expected
    assert {fact.actor.rule for fact in read(SLUG + prose).cast} == {rule}


def test_who_is_told_with_a_bracket_may_play_something_in_the_story():
    assert cast("A cook (Joan Pell) climbs in. She plays Mozart.") == ROLE


def test_what_is_somebody_s_may_be_drier_than_anything():
    assert cast("Bea Low’s script is drier than the wine.") == []


def test_what_an_actor_loses_may_be_taken_by_a_character():
    prose = "Here is Ada, played by Joan Pell, whose badge Bea has taken. Bea runs."
    assert cast(prose) == PELL


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale is a cook with a past.",
        "Tom Hale is the cook who sings. Hale is loud.",
        "Tom Hale is the daughter of Ida Low.",
        "Tom Hale is the champion, and Bo Low is the winner.",
        "Novelist Tom Hale is the cook.",
        "We hear that Tom Hale is the cook.",
        "Tom Hale is a moon, Ida, in her sky.",
        "She hums “Tom Hale is the cook,” a song.",
    ],
)
def test_who_is_something_in_the_story_is_no_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale’s wife is loud.",
        "Tom Hale’s lawyer is loud.",
        "Tom Hale’s inspectors are loud.",
        "Tom Hale’s inspector is loud. We like Tom.",
        "She hums “Tom Hale’s Cook” and “Tom Hale’s cook is loud.”",
    ],
)
def test_whom_one_has_one_does_not_play(prose):
    assert cast(prose) == []


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

    assert [actor for actor, _ in cast(prose)] == ["Ed Rusk Jr."]


@pytest.mark.parametrize(
    ("prose", "character"),
    [
        ("Joan Pell has the title role in “Ada Low,” and Ada sings. “Ada Low” is long.", "Ada Low"),
        ("Joan Pell has the title role. “Ada” is a film. Ada sings.", "Ada"),
        ("Joan Pell has the title role. “Big River” is a film.", ""),
    ],
)
def test_the_title_names_the_title_role_where_the_prose_speaks_of_it(prose, character):
    facts = read("dir. Ines Marrow (Low Tide) -- 3 STARS\n\n" + prose).cast

    assert [c.actor.value for c in facts] == ["Joan Pell"]
    assert [c.character.value if c.character else "" for c in facts] == [character]


@pytest.mark.parametrize(
    "prose",
    [
        "Joan Pell, so good in the title role of “Emma,” sings.",
        "Nobody has the title role.",
        "She gave Joan Pell the title role.",
        "Joan Pell is in the title role. Joan sings.",
    ],
)
def test_the_title_role_is_this_film_s_and_an_actor_s(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale makes Ada count the sheep.",
        "Tom Hale makes a feast of pears for Ada.",
        "Tom Hale makes a meal of Ada. Tom is a dragon.",
    ],
)
def test_who_makes_somebody_do_something_is_no_actor(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "As Ada, the cook, sings of home, Tom Hale listens.",
        "As Ada, who hates fish, and Tom Hale sing, it rains.",
        "As Ada, a cook who hates fish, Tom Hale is loud. Tom sings.",
        "As Ada Low, a cook in Oslo, Leeds is far.",
        "As Ada sees it, Tom Hale sings.",
    ],
)
def test_a_sentence_that_opens_with_as_may_tell_of_a_while(prose):
    assert cast(prose) == []


def test_another_of_the_same_first_name_does_not_make_a_character():
    prose = "We like Joan Low. Joan Pell gives Ada a dry wit."

    assert cast(prose) == PELL


@pytest.mark.parametrize(
    "prose",
    [
        "Ada has the voice of Joan Pell.",
        "Joan Pell speaks for Ada.",
        "A cartoon of voices: the moon has the voice of Joan Pell.",
        "A cartoon of voices: Joan Pell speaks for the town.",
    ],
)
def test_a_voice_is_cast_where_a_film_is_drawn(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    ["Ada, a cook named Tom Hale, sings.", "It rains, a newcomer named Tom Hale says."],
)
def test_only_an_actor_is_new_to_the_screen(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Hale’s Ada is long.",
        "It is like Tom Hale’s Ada and Ed Rusk’s Bea.",
        "We hear that Tom Hale’s Ada comes late.",
        "Tom Hale is the best Ada since the war.",
        "Tom Hale is the nicest Oslo boy, and Oslo is far.",
        "Ada replaces Bo Low as the cook.",
    ],
)
def test_somebody_s_own_may_be_a_book(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ada Low and Bea Hay are Bonnie Parker and Clyde Barrow in their own minds.",
        "Ada Low, to whom Bea Hay brings soup, is sad.",
        "“Ada Low” (as Bea Hay likes to say) is fine.",
        "Ada Low makes a mean Manhattan.",
        "Captain Ada’s Mandolin is a dull film, and the Mandolin is out of tune.",
        "Captain Ada Low is the best villain in years.",
        "Bea Hay’s best seller of 1997 has a heartbeat.",
        "Ada Low is the Queen of Wick.",
    ],
)
def test_two_names_in_a_sentence_need_not_be_an_actor_and_a_part(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ed Low is the cook and Joan Pell a rather loud Ada.",
        "Ed Low is the stuffed shirt in Oslo and Joan Pell the boss, Ada, who sings.",
    ],
)
def test_what_is_left_out_of_a_sentence_is_read_all_the_same(prose):
    assert cast(prose) == [("Ed Low", ""), *PELL]


def test_what_is_left_out_of_a_sentence_may_be_left_out_again():
    told = cast(
        "Ed Low is the cook, Bo Hay the rabbi, Cy Roe an old mayor and Joan Pell a loud Ada."
    )

    assert told == [("Ed Low", ""), ("Bo Hay", ""), ("Cy Roe", ""), *PELL]
