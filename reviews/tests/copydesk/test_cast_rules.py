"""Each rule of the cast table, on turns of phrase that show it."""

import pytest

from reviews.copydesk import read
from reviews.copydesk.castrules import CAST_RULES

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "

PELL, BOTH = [("Joan Pell", "Ada")], [("Joan Pell", "Ada"), ("Ed Rusk", "Bea")]
ROLE = [("Joan Pell", "")]

TOLD = [
    ("bracket-billing", "Ada (newcomer Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (the gorgeous newcomer Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (an excellent Dame Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (Harrow Road’s Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell, of course) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell, who was nine) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell, “Cold Fern,” “Dry Moss”) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell of “Cold Fern”) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell in a wig) sings.", PELL),
    ("bracket-played-by", "Ada (played admirably by newcomer Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (voiced with relish by Sir Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (the voice of Joan Pell) sings.", PELL),
    ("bracket-role", "his wife (Joan Pell) sings.", ROLE),
    ("bracket-role", "his ex-wife’s (Joan Pell) song", ROLE),
    ("bracket-role", "the ferryman’s mute cook (newcomer Joan Pell) sings.", ROLE),
    ("bracket-role", "a village stoner (some kid named Joan Pell) sings.", ROLE),
    ("bracket-thing", "Then a lonely moon (Joan Pell) sings.", ROLE),
    ("bracket-pair", "Ada and Bea (Joan Pell and Ed Rusk) sing.", BOTH),
    ("bracket-pair", "Ada and Bea (played by Joan Pell and Ed Rusk, respectively)", BOTH),
    ("bracket-several", "the neighbours (Joan Pell and Ed Rusk)", [*ROLE, ("Ed Rusk", "")]),
    ("bracket-several", "Ada (Joan Pell and Ed Rusk) grows.", [*PELL, ("Ed Rusk", "Ada")]),
    ("actor-first", "With Joan Pell (the cook) too.", ROLE),
    ("actor-first", "With Joan Pell (Ed’s sister Ada) too.", PELL),
    (
        "actor-first",
        "Joan Pell (Ada) and Ed Rusk (Bea Low) sing. Ada is loud. Bea is not.",
        [*PELL, ("Ed Rusk", "Bea Low")],
    ),
    ("played-by", "Ada, who is played by the actor Joan Pell, sings.", PELL),
    ("played-by", "Ada, played by British newcomer Joan Pell, sings.", PELL),
    ("played-by", "Ada, a young woman from Oslo, is played by Joan Pell.", PELL),
    ("played-by", "Ada, played by Hong Kong superstar Joan Pell (left), sings.", PELL),
    ("played-by", "Ada, played by a Marl bus driver, Joan Pell, sings.", PELL),
    ("played-by", "Ada, played with dignity by Joan Pell, sings.", PELL),
    ("played-by", "Ada – played by Joan Pell – sings.", PELL),
    ("played-by", "Ada, a free woman played by Joan Pell, sings.", PELL),
    ("played-by", "the first Ada (Bea Low), who is played by Joan Pell, sings.", PELL),
    ("played-by", "Ada and Bea, both voiced by Joan Pell, sing.", [*PELL, ("Joan Pell", "Bea")]),
    ("played-by", "Ada, essayed by Joan Pell, sings.", PELL),
    ("played-by-pair", "Ada and Bea are played by Joan Pell and Ed Rusk.", BOTH),
    ("played-by-pair", "Ada and Bea, played, respectively, by Joan Pell and Ed Rusk.", BOTH),
    ("role-played-by", "his wife is played by Joan Pell.", ROLE),
    ("whom-plays", "Ada, whom Joan Pell plays, sings.", PELL),
    ("plays", "Joan Pell plays Ada.", PELL),
    ("plays", "Joan Pell, all elbows, portrays the poet Ada.", PELL),
    ("plays", "Joan Pell, who was nine, plays the role of Ada.", PELL),
    ("plays", "Joan Pell plays her nervous apprentice, Ada.", PELL),
    ("plays", "Joan Pell and Ed Rusk play Ada and Bea.", BOTH),
    ("plays-role", "Joan Pell plays a cook.", ROLE),
    ("plays-role", "Joan Pell plays himself.", ROLE),
    ("as", "It has Joan Pell as Ada.", PELL),
    ("as", "Joan Pell (Harrow Road) as cooking prodigy Ada", PELL),
    ("as", "Joan Pell, as his skeptical daughter Ada, sings.", PELL),
    ("as-role", "It has Joan Pell as the gentle cook.", ROLE),
    ("as-apart", "Joan Pell is also a wonder as Ada.", PELL),
    ("as-apart", "Comedian Joan Pell turns up as Ada.", PELL),
    ("as-apart", "Joan Pell and Ed Rusk star as Ada and Bea.", BOTH),
    ("as-apart", "Joan Pell does wonders in the part of Ada.", PELL),
    ("as-first", "As Ada, Joan Pell sings.", PELL),
    ("as-first-role", "As the cook, 81-year-old Joan Pell sings.", ROLE),
    ("of-a-pronoun", "Ada keeps bees. She is played by Joan Pell.", PELL),
    ("of-a-pronoun", "Now Ada is awake, and she’s played by Joan Pell.", PELL),
    ("of-a-pronoun", "Her rival is Ada, a cook; Joan Pell plays her.", PELL),
    ("of-a-pronoun", "Played by Joan Pell with a laugh, Ada goes home.", PELL),
    ("turn-as", "Joan Pell’s grasping role as the cook Ada", PELL),
    ("turn-as-role", "Joan Pell’s turn as the cook", ROLE),
    ("starring", "It stars Joan Pell.", ROLE),
    ("is", "Joan Pell is Ada, a cook.", PELL),
    ("own-character", "Ada sings. Joan Pell’s frightening Ada", PELL),
    ("cast-list", "Fine.\n\nWith: Joan Pell (Ada) and Ed Rusk (Bea).", BOTH),
    ("cast-line", "Fine.\n\nJoan Pell: Ada\nEd Rusk: Bea", BOTH),
]


def cast(reading):
    return [(c.actor.value, c.character.value if c.character else "") for c in reading.cast]


@pytest.mark.parametrize(("rule", "prose", "expected"), TOLD)
def test_a_turn_of_phrase_is_read_by_its_rule(rule, prose, expected):
    reading = read(SLUG + prose)

    assert cast(reading) == expected
    assert {fact.actor.rule for fact in reading.cast} == {rule}


@pytest.mark.parametrize("rule", CAST_RULES, ids=lambda rule: rule.name)
def test_the_example_of_a_rule_is_read_by_it(rule):
    reading = read(f"{SLUG}See Nell.\n\n{rule.example}\n\nEd Low: Bea")

    assert rule.name in {fact.actor.rule for fact in [*reading.cast, *reading.doubtful]}


def test_a_rule_gives_its_confidence_to_both_names():
    [fact] = read(f"{SLUG}Ada (Joan Pell) sings.").cast

    assert (fact.actor.confidence, fact.character.confidence) == (0.95, 0.95)
