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
    ("bracket-billing", "Ada (Joan Pell, 2016’s “Cold Fern”) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell in a wig) sings.", PELL),
    ("bracket-billing", "Ada (a thoughtful, underused Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (sad, tall, sour-faced Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (the director’s own niece, Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (played by his own niece, Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (played admirably by newcomer Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (voiced with relish by Sir Joan Pell) sings.", PELL),
    ("bracket-played-by", "Ada (the voice of Joan Pell) sings.", PELL),
    ("bracket-role", "his wife (Joan Pell) sings.", ROLE),
    ("bracket-role", "his ex-wife’s (Joan Pell) song", ROLE),
    ("bracket-role", "the ferryman’s mute cook (newcomer Joan Pell) sings.", ROLE),
    ("bracket-role", "a village stoner (some kid named Joan Pell) sings.", ROLE),
    ("bracket-role", "Her mother-in-law (Joan Pell) sings.", ROLE),
    ("bracket-role", "Her goddaughter (Joan Pell) sings.", ROLE),
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
    ("bracket-billing", "Ada (“Cold Fern” star Joan Pell) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell with a beard) sings.", PELL),
    ("bracket-billing", "Ada (Joan Pell, Cold Fern) sings.", PELL),
    ("bracket-played-by", "the cook (played by Joan Pell)", ROLE),
    ("bracket-played-by", "Ada (voice by Joan Pell)", PELL),
    ("bracket-surname", "Joan Pell sings. Ada (Pell) is loud, Ada is.", PELL),
    ("bracket-surname", "Joan Pell sings. Ada (Ms. Pell) is loud, Ada is.", PELL),
    ("bracket-role", "Ada, a cook (Joan Pell), sings. Ada is loud.", PELL),
    ("bracket-role", "In Ada, a cook (Joan Pell) sings. Ada is far.", ROLE),
    ("bracket", "Ada’s (Joan Pell) wife sings.", PELL),
    ("bracket-pair", "Ada and Bea (Joan Pell, Ed Rusk) sing.", BOTH),
    ("bracket-several", "Ada (Joan Pell as a girl, Ed Rusk later on)", [*PELL, ("Ed Rusk", "Ada")]),
    ("bracket-several", "Ada (Joan Pell, later Ed Rusk)", [*PELL, ("Ed Rusk", "Ada")]),
    ("bracket-several", "Ada (Joan Pell and, grown, Ed Rusk)", [*PELL, ("Ed Rusk", "Ada")]),
    (
        "bracket-several",
        "His wife and his boss sit far apart (Joan Pell and Ed Rusk, respectively, both loud).",
        [*ROLE, ("Ed Rusk", "")],
    ),
    ("bracket-several", "her parents (Joan Pell, Ed Rusk)", [*ROLE, ("Ed Rusk", "")]),
    ("bracket-several", "Ada (Joan Pell at 9, Ed Rusk as an adult)", [*PELL, ("Ed Rusk", "Ada")]),
    ("actor-first", "Joan Pell (Ada) is here. Ada sings.", PELL),
    (
        "actor-first",
        "Joan Pell (Ada Low) is here. Ada sings; Ada is loud.",
        [("Joan Pell", "Ada Low")],
    ),
    ("actor-first", "Joan Pell (Ada Low, who’s the cook). Ada.", [("Joan Pell", "Ada Low")]),
    ("actor-first", "Joan Pell (as Ada) sings.", PELL),
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
    (
        "played-by",
        "Ada is played as a girl by Joan Pell and later by Ed Rusk.",
        [*PELL, ("Ed Rusk", "Ada")],
    ),
    ("played-by-pair", "Ada and Bea are played by Joan Pell and Ed Rusk.", BOTH),
    ("played-by-pair", "Ada and Bea, played, respectively, by Joan Pell and Ed Rusk.", BOTH),
    ("role-played-by", "his wife is played by Joan Pell.", ROLE),
    (
        "role-played-by",
        "Bo’s parents are played by Joan Pell and Ed Rusk.",
        [*ROLE, ("Ed Rusk", "")],
    ),
    ("actor-first", "Joan Pell (Ada) and Ed Rusk (Bea) sing, she as the cook.", BOTH),
    ("played-by", "Ada, played as a bundle of nerves by Joan Pell, sings.", PELL),
    ("played-by", "Ada is given real weight by Joan Pell.", PELL),
    ("played-by", "Ada, who’s played by Joan Pell, sings.", PELL),
    ("whom-plays", "Ada, whom Joan Pell plays, sings.", PELL),
    ("whom-plays", "the cook, whom Joan Pell invests with dread, sings.", ROLE),
    ("plays", "Joan Pell plays Ada.", PELL),
    ("plays", "Joan Pell, all elbows, portrays the poet Ada.", PELL),
    ("plays", "Joan Pell, who was nine, plays the role of Ada.", PELL),
    ("plays", "Joan Pell plays her nervous apprentice, Ada.", PELL),
    ("plays", "Joan Pell and Ed Rusk play Ada and Bea.", BOTH),
    ("plays", "Watch Joan Pell in the role of Ada.", PELL),
    ("plays", "Joan Pell, in the role of Ada, sings.", PELL),
    ("plays", "Joan Pell tackles the small part of Ada.", PELL),
    ("plays", "Playing the young Ada is Joan Pell.", PELL),
    ("plays", "Joan Pell inhabits Ada.", PELL),
    ("plays", "There’s Bo Low and Joan Pell, who plays Ada.", PELL),
    ("plays", "Joan Pell, who was fine in “Cold Fern,” plays Ada.", PELL),
    ("is", "Joan Pell, so good in “Cold Fern,” is Ada, a cook.", PELL),
    ("bracket", "Bo finds a friend in Ada (Joan Pell).", PELL),
    ("as-role", "It has Joan Pell as a dockhand.", ROLE),
    ("plays", "Joan Pell lends her voice to Ada.", PELL),
    ("plays", "His wife, Joan Pell, plays Ada.", PELL),
    ("plays", "Joan Pell sings. Ms. Pell plays Ada.", PELL),
    ("plays-role", "Joan Pell plays a cook.", ROLE),
    ("plays-role", "Joan Pell plays a tall, sad cook.", ROLE),
    ("plays-role", "Joan Pell and Ed Rusk play brothers.", [*ROLE, ("Ed Rusk", "")]),
    ("plays-thing", "Joan Pell plays the doll to whom this happens.", ROLE),
    ("plays-role", "Joan Pell plays himself.", ROLE),
    ("director-plays", "Marrow, who also plays the cook, sings.", [("Ines Marrow", "")]),
    ("director-plays", "Marrow himself stars as the cook.", [("Ines Marrow", "")]),
    ("as", "It has Joan Pell as Ada.", PELL),
    ("as", "Joan Pell (Harrow Road) as cooking prodigy Ada", PELL),
    ("as", "Joan Pell, as his skeptical daughter Ada, sings.", PELL),
    ("as-role", "It has Joan Pell as the gentle cook.", ROLE),
    ("as-role", "Joan Pell, as the cook, sings.", ROLE),
    ("as-apart", "Joan Pell is all elbows as Ada.", PELL),
    ("as-apart", "Joan Pell does wonders in the part of Ada.", PELL),
    ("as-apart", "Joan Pell brings warmth to the part of Ada.", PELL),
    ("acts-as", "Joan Pell is also a wonder as Ada.", PELL),
    ("acts-as", "Comedian Joan Pell turns up as Ada.", PELL),
    ("acts-as", "Joan Pell and Ed Rusk star as Ada and Bea.", BOTH),
    ("acts-as", "Joan Pell, a friend of Bo Roe, is fine as Ada.", PELL),
    ("acts-as", "Joan Pell is well cast as Ada.", PELL),
    ("acts-as-role", "Joan Pell turns up as a cook.", ROLE),
    ("acts-as-role", "Joan Pell has two scenes as the cook, the only man in it.", ROLE),
    ("acts-as-role", "Joan Pell turns up at the end, playing a cook.", ROLE),
    ("as", "Joan Pell, as Ada, and Ed Rusk, as Bea, sing.", BOTH),
    ("as-role", "It has Joan Pell as a Navajo horse trader.", ROLE),
    ("as-far", "It rains. Joan Pell, so shy in “Cold Fern” that I left, is fine as Ada.", PELL),
    ("as-far-role", "It rains. Joan Pell, shy in “Cold Fern,” is a fine sight as the cook.", ROLE),
    ("as-first", "As Ada, Joan Pell sings.", PELL),
    ("as-first", "In a fine turn as Ada, Joan Pell sings.", PELL),
    ("as-first", "As Ada, the luminous Joan Pell sings.", PELL),
    ("as-first", "Playing Ada, Joan Pell sings.", PELL),
    ("as-first", "Miscast as Ada, Joan Pell sings.", PELL),
    ("as-first-role", "As her mother, the great Joan Pell sings.", ROLE),
    ("as-first-role", "As the cook, 81-year-old Joan Pell sings.", ROLE),
    ("of-a-pronoun", "Ada keeps bees. She is played by Joan Pell.", PELL),
    ("of-a-pronoun", "Now Ada is awake, and she’s played by Joan Pell.", PELL),
    ("of-a-pronoun", "Her rival is Ada, a cook; Joan Pell plays her.", PELL),
    ("of-a-pronoun", "Played by Joan Pell with a laugh, Ada goes home.", PELL),
    (
        "of-a-pronoun",
        "The cook, Ada Low, is loud. As Joan Pell plays her, she’s a find.",
        [("Joan Pell", "Ada Low")],
    ),
    ("of-a-pronoun", "Ada is a cook, and Joan Pell plays her with love.", PELL),
    ("of-a-pronoun", "As played by Joan Pell, Ada is loud.", PELL),
    ("of-a-pronoun", "Ada and Bea sing. They’re played by Joan Pell and Ed Rusk.", BOTH),
    (
        "of-a-pronoun",
        "Two cooks sing; they are played by Joan Pell and Ed Rusk.",
        [*ROLE, ("Ed Rusk", "")],
    ),
    ("of-a-pronoun", "Ada keeps bees. Is she sad? She is played by Joan Pell.", PELL),
    ("of-a-pronoun", "We meet the cook’s friend, Ada. Joan Pell plays her.", PELL),
    ("of-a-pronoun", "The cook, Ada, is loud. Joan Pell plays her.", PELL),
    ("of-a-pronoun", "He’s called Mr. Ode. Joan Pell plays him.", [("Joan Pell", "Mr. Ode")]),
    ("of-a-pronoun", "Ada is a wren. Voiced by Joan Pell with a laugh, she goes home.", PELL),
    ("she-plays", "Joan Pell is a find. She plays Ada.", PELL),
    ("she-plays", "And what of Joan Pell? She turns up as Ada.", PELL),
    ("she-plays", "The best scene is Joan Pell’s. As the cook, she sings.", ROLE),
    ("she-plays", "Joan Pell is a find. In the role of Ada, she sings.", PELL),
    ("she-plays", "New here is Joan Pell, and she attacks the part of the cook Ada.", PELL),
    ("her-character", "It belongs to Joan Pell. Her Ada is loud. Ada sings.", PELL),
    ("gives", "Ada, whom Joan Pell gives a dry, quick wit, sings.", PELL),
    ("gives", "Joan Pell lends Ada a lovely patience.", PELL),
    ("gives", "Ada is a cook. Joan Pell, in her first film, makes her silly and gallant.", PELL),
    ("gives", "First there was Ada, 17. Joan Pell gives her a stoop.", PELL),
    ("gives", "Joan Pell turns Ada into a comic figure.", PELL),
    ("falls-to", "The role of Ada falls to Joan Pell.", PELL),
    ("falls-to", "The voice of the moon belongs to Joan Pell.", ROLE),
    ("in-hands", "Ada, in the capable hands of Joan Pell, sings.", PELL),
    ("in-hands", "Her husband, in the person of Joan Pell, sings.", ROLE),
    ("falls-to", "The role of the cook is taken by Joan Pell.", ROLE),
    ("in-hands", "In Joan Pell’s hands, Ada is a marvel.", PELL),
    ("gives", "Joan Pell brings Ada to vivid life.", PELL),
    ("of-a-pronoun", "Ada is a cook, and Joan Pell is perfect in the role.", PELL),
    ("dashes", "Ada—Joan Pell, in a wig—sings.", PELL),
    ("dashes", "Ada – newcomer Joan Pell – sings.", PELL),
    ("praised", "Ada is the incomparable Joan Pell.", PELL),
    ("praised", "The uncle is that old warhorse Joan Pell.", ROLE),
    ("is-named", "A cook named Ada is Joan Pell, who sings.", PELL),
    ("is-named", "Her rival, the proud Ada Low, is Joan Pell.", [("Joan Pell", "Ada Low")]),
    ("find", "The boy is a find: Joan Pell, 9, sings.", ROLE),
    ("steals", "Joan Pell steals every scene.", ROLE),
    ("steals", "Only the banker Joan Pell gets a big laugh.", ROLE),
    ("turn-as", "Joan Pell’s grasping role as the cook Ada", PELL),
    ("turn-as-role", "Joan Pell’s turn as the cook", ROLE),
    ("starring", "It stars Joan Pell.", ROLE),
    ("starring", "The cast includes Joan Pell.", ROLE),
    ("starring", "Joan Pell and Ed Rusk star.", [*ROLE, ("Ed Rusk", "")]),
    ("starring", "Joan Pell stars in the lead role.", ROLE),
    ("is", "Joan Pell is Ada, a cook.", PELL),
    ("is", "Joan Pell, all in all a very funny woman, is Ada, who sings.", PELL),
    ("surname-is", "Joan Pell sings. Pell is Ada, a cook.", PELL),
    ("own-character", "Ada sings. Joan Pell’s frightening Ada", PELL),
    ("own-character", "Watch Joan Pell, whose Ada, a cook, sings. Ada is loud.", PELL),
    ("own-character", "It takes someone like Joan Pell, whose Ada is loud. Ada sings.", PELL),
    ("own-character", "Watch Joan Pell (Cold Fern), whose Ada is loud. Ada sings.", PELL),
    ("own-part", "Joan Pell’s tired cook, Ada, has two scenes.", PELL),
    ("cast-list", "Fine.\n\nWith: Joan Pell (Ada) and Ed Rusk (Bea).", BOTH),
    ("cast-names", "Fine.\n\nStarring: Joan Pell, Ed Rusk", [*ROLE, ("Ed Rusk", "")]),
    ("cast-names", "Fine.\n\nWith Joan Pell and Ed Rusk. Rated R.", [*ROLE, ("Ed Rusk", "")]),
    ("cast-line", "Fine.\n\nAda: Joan Pell\nBea: Ed Rusk", BOTH),
    ("cast-line", "Fine.\n\nAda ..... Joan Pell\nBea ..... Ed Rusk", BOTH),
    ("as", "Fine.\n\nJoan Pell as Ada\nEd Rusk as Bea", BOTH),
    ("cast-line", "Fine.\n\nJoan Pell: Ada\nEd Rusk: Bea", BOTH),
]


def cast(reading):
    return [(c.actor.value, c.character.value if c.character else "") for c in reading.cast]


@pytest.mark.parametrize(("rule", "prose", "expected"), TOLD)
def test_a_turn_of_phrase_is_read_by_its_rule(rule, prose, expected):
    reading = read(SLUG + prose)

    assert cast(reading) == expected
    assert {fact.actor.rule for fact in reading.cast} == {rule}


@pytest.mark.parametrize("prose", ["Joan Pell plays Émilie.", "As Žofie, Joan Pell sings."])
def test_a_capital_with_an_accent_begins_a_name(prose):
    [(_, character)] = cast(read(SLUG + prose))
    assert character in prose.replace(".", "").replace(",", "").split()


@pytest.mark.parametrize("rule", CAST_RULES, ids=lambda rule: rule.name)
def test_the_example_of_a_rule_is_read_by_it(rule):
    reading = read(f"{SLUG}See Nell.\n\n{rule.example}\n\nEd Low: Bea")

    assert rule.name in {fact.actor.rule for fact in [*reading.cast, *reading.doubtful]}


def test_a_rule_gives_its_confidence_to_both_names():
    [fact] = read(f"{SLUG}Ada (Joan Pell) sings.").cast

    assert (fact.actor.confidence, fact.character.confidence) == (0.95, 0.95)
