"""Cast told in passing: precision first."""

import pytest

from reviews.copydesk import read
from reviews.copydesk.words import clean

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize(
    "actor",
    [
        *("Joan Pell", "Cha In-pyo", "J.J. Orr", "J. J. Orr", "H.W. Stone", "Samuel L Brand"),
        *("Kevin J. O’Fell", "Mina O'Fell", "Luca D’Amico", "Benicio del Toro", "Max von Sydow"),
        *("Pieter van der Meer", "María de la Vega y Soto", "Omar al-Khatib", "Omar bin Said"),
        *("Siân ap Huw", "Ben Ibn Rashid", "Robert Low, Jr.", "Cuba Low Jr.", "Ed Low III"),
        *("Æsa Ødegård", "Zoë Čapek", "Ana-Lucía Þórsdóttir", "Tony Leung Chiu Wai"),
        "Zoe\u0308 C\u030capek",
        "Joan\nPell",
    ],
)
def test_an_actor_s_name_takes_every_form(actor):
    [fact] = read(f"{SLUG}Her sister Ada ({actor}) whistles.").cast

    assert (fact.actor.value, fact.character.value) == (clean(actor), "Ada")


@pytest.mark.parametrize(
    ("prose", "character"),
    [
        ("Here comes Yong-soo (Joan Pell).", "Yong-soo"),
        ("the vain Dr. Ruiz (Joan Pell) knows", "Dr. Ruiz"),
        ("his boss, Captain Amos Reed (Joan Pell), sings", "Captain Amos Reed"),
        ("and then H.W. (Joan Pell) falls", "H.W."),
        ("the warden, Bas van der Meer (Joan Pell)", "Bas van der Meer"),
        ("When Tom (Joan Pell) calls", "Tom"),
        ("The Joker (Joan Pell) laughs", "Joker"),
        ("It ends. Nell O’Fell (Joan Pell) laughs", "Nell O’Fell"),
        ("a town—Nell (Joan Pell) says", "Nell"),
        ("a man called Tom Hale Jr. (Joan Pell)", "Tom Hale Jr."),
        ("the Count of Marl (Joan Pell)", "Count of Marl"),
        ("Mrs. Bevan(Joan Pell)", "Mrs. Bevan"),
    ],
)
def test_the_character_is_the_name_before_the_bracket(prose, character):
    assert cast(prose) == [("Joan Pell", character)]


@pytest.mark.parametrize(
    ("prose", "rule"),
    [
        ("Ada (Joan Pell) sings.", "bracket"),
        ("Ada (played by Joan Pell) sings.", "bracket-played-by"),
        ("Ada (voiced by Joan Pell) sings.", "bracket-played-by"),
        ("Ada (also played by Joan Pell) sings.", "bracket-played-by"),
        ("Ada, played by Joan Pell, sings.", "played-by"),
        ("A girl, Ada ,played by Joan Pell, sings.", "played-by"),
        ("Here is Ada, voiced by Joan Pell.", "played-by"),
        ("Ada, also played by Joan Pell and no better, sings.", "played-by"),
    ],
)
def test_every_turn_of_phrase_has_its_rule(prose, rule):
    [fact] = read(SLUG + prose).cast

    assert (fact.actor.value, fact.character.value) == ("Joan Pell", "Ada")
    assert (fact.actor.rule, fact.character.rule) == (rule, rule)


@pytest.mark.parametrize(
    "prose",
    [
        "Ada (1994) sings.",
        "Ada (PG-13) sings.",
        "Ada (108 minutes) sings.",
        "Ada (88) sings.",
        "Ada (left) sings.",
        "Ada (who is nine) sings.",
        "Ada (Joan Pell’s girl) sings.",
        "Joan Pell (Harrow Road’s Ada) sings.",
        "Joan Pell (“Harrow Road”) sings.",
        "Joan Pell (*Harrow Road*) sings.",
        "Joan Pell (The Harrow Road) sings.",
        "It was shot by Joan Pell (Harrow Road).",
        "“Ada” (Joan Pell) is a song.",
        "In Ebbing (Joan Pell) it rains.",
        "Main Street (Hong Kong) is long.",
        "Lisbon (Joan Pell) is far.",
        "The hero of sunny Lisbon (Tilda Swinton) is here.",
        "From Lisbon (Tilda Swinton) it is far.",
        "the gala (Toronto) and Ada (Toronto)",
        "It rains. (Joan Pell sings.)",
        "It rains in Ada. (Joan Pell)",
        "Hero (英雄) is long.",
        "Kestrel (Harbor Light) opens today.",
        "Kestrel (Paramount Vantage) opens today.",
        "Kestrel (Lantern Pictures) opens today.",
        "Kestrel (Netflix) opens today.",
        "Ines Marrow (Harrow Road) directs.",
        "Kestrel (Ines Marrow) is slow.",
        "Ada (Marrow) is her portrait.",
        "“Harrow Road” was a hit. Pell (Harrow Road) was in it.",
        "Ada Pell sings. Nell (Pell) listens.",
        "Ada (Best Picture) sings.",
        "Ada (R.I.P. Joan Pell) sings.",
        "Here is Joan Pell (The Cold Fern). The snow hides the road and the dog.",
        "Ada (French) sings.",
        "Ada (Joan Pell",
        "Spider (Peter Park), who is played by a boy, sings.",
        "The novel by Ada Low (Lantern Books) is long.",
        "Ada (son of Joan Pell) sings.",
        "Ada (not Joan Pell) sings.",
        "Ada (born Joan Pell) sings.",
        "Ada (née Joan Pell) sings.",
        "Ada (with Joan Pell) sings.",
        "Ada (Pell, Rusk) sings.",
        "Ada (University of Marl) sings.",
        "Una Ray and Oto Low sing. Low (Ray) is loud.",
        "“It is dull,” said Joan Pell (a student).",
        "Joan Pell (Marrow’s wife) is there.",
        "Joan Pell dances for the Royal Ballet and as Ada she sings.",
        "Joan Pell plays the piano.",
        "It rains. With Joan Pell and Bo Roe gone, it is dull.",
        "Joan Pell plays Bach.",
        "From a novel by Joan Pell (a teacher) comes this.",
        "Joan Pell (the cook) sings; Joan is loud.",
        "Ada Low (who hates Joan Pell) sings.",
        "Ada Low (think Joan Pell) sings.",
        "It plays the Marl Theater (Main Street) today.",
        "Joan Pell plays off Bo Roe.",
        "Joan Pell is Joan Pell.",
        "Mr. Spool is Joan Pell.",
        "It has not replaced Joan Pell as Ada.",
        "Think of Joan Pell as the young Bo Roe.",
        "Joan Pell, so shy as the cook in “Cold Fern,” is loud.",
        "The organ is played by ear.",
        "Ada is played by a dog.",
        "The thief is the cook (Ada Low herself).",
        "The organ played by Joan Pell sings.",
        "Joan Pell plays golf.",
        "In a chair sits Joan Pell. She is Ada Low, a cook.",
        "Ada Bell plays Friday through Sunday.",
        "Ada Bell plays Saturday and Sunday.",
        "He admires Joan Pell as a cook.",
        "We know Joan Pell only as the cook next door.",
        "Lisbon plays Vienna.",
        "Joan Pell is Irish.",
        "Cher’s Ada plays on the radio.",
        "Joan Pell is Ada.",
        "See Joan Pell’s Lisbon.",
        "Joan Pell is as good as Bo Roe.",
        "Joan Pell is known as Ada.",
        "As a child, Joan Pell sang.",
        "As a cook, Joan Pell earned her living.",
        "The camera (Joan Pell) is never still.",
        "Skip the 1978 television version, with Joan Pell as Ada.",
        "The prize went to “Cold Fern,” with Joan Pell as Ada.",
        "Ada shops at “Joan Pell’s Ada Store.” It is Ada’s.",
        "Joan Pell as Ada in “Harrow Road” sang.",
        "Bo Roe and Joan Pell play Ada.",
        "the real Ada Low (Joan Pell) sings.",
        "Ada and her aunt Bea (Joan Pell and Bo Roe) sing.",
    ],
)
def test_what_is_not_plainly_cast_is_left_out(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose", ["Paris (Joan Pell), who sings.", "Paris (Joan Pell, 9), whose cat"]
)
def test_a_person_may_be_called_as_a_place_is(prose):
    assert cast(prose) == [("Joan Pell", "Paris")]


def test_whom_a_known_actor_plays_is_no_place():
    assert cast("Paris (Tilda Swinton) sings.") == [("Tilda Swinton", "Paris")]


def test_an_actor_may_play_two_characters_and_two_actors_one():
    prose = "Ada (Joan Pell), Bea (Joan Pell), then Ada (Una Ray) and Ada (Joan Pell) again."

    assert cast(prose) == [("Joan Pell", "Ada"), ("Joan Pell", "Bea"), ("Una Ray", "Ada")]


@pytest.mark.parametrize(
    ("prose", "doubtful"),
    [
        ("Ada (Brill) sings.", ("Brill", "Ada")),
        ("Ada Low (Cold Fern) sings.", ("Cold Fern", "Ada Low")),
        ("Ada Low (It Rains Here) sings.", ("It Rains Here", "Ada Low")),
        ("The writer Bo Roe (Joan Pell) is here.", ("Joan Pell", "Bo Roe")),
        ("The son of Max Ode (Joan Pell) is here.", ("Joan Pell", "Max Ode")),
        ("Joan Pell as Ada in Green Lane is here.", ("Joan Pell", "Ada")),
        ("Joan Pell has two scenes as a cook.", ("Joan Pell", None)),
        ("Joan Pell sings. Ada (Pell) does not.", ("Joan Pell", "Ada")),
        ("Max Ode (Ada Low, who’s the cook) is here.", ("Ada Low", "Max Ode")),
        ("Ada sings. Ada is Joan Pell, a singer.", ("Joan Pell", "Ada")),
    ],
)
def test_a_doubtful_reading_is_no_credit_but_a_notice_for_an_editor(prose, doubtful):
    reading = read(SLUG + prose)

    [fact] = reading.doubtful
    assert (fact.actor.value, fact.character and fact.character.value) == doubtful
    assert (reading.cast, fact.actor.confidence) == ([], 0.6)
    assert [notice.code for notice in reading.notices] == ["title-inferred", "cast-doubtful"]
    told = {"fact": "cast", "words": doubtful[0], "character": doubtful[1] or ""}
    assert reading.notices[1].data == told


def test_a_writer_of_whom_the_prose_speaks_again_is_a_character():
    assert cast("The writer Bo Roe (Joan Pell) is here. Roe sings.") == [("Joan Pell", "Bo Roe")]


def test_an_actor_may_share_a_first_name_with_somebody_else_in_the_prose():
    prose = "Max Ode (Una Ray) is here. Una Low is too, and Una sings, and Una is loud."

    assert cast(prose) == [("Una Ray", "Max Ode")]


def test_what_performers_are_is_no_role_of_the_name_in_the_bracket():
    assert cast("Max Ode (Una Ray, who’s a dancer) is here.") == [("Una Ray", "Max Ode")]


def test_an_age_is_no_part_of_a_name():
    assert cast("Nine-year-old Ada (Joan Pell) sings.") == [("Joan Pell", "Ada")]


def test_the_director_is_cast_where_the_copy_says_so():
    assert cast("Ada, played by Ines Marrow, sings.") == [("Ines Marrow", "Ada")]


def test_a_surname_leads_to_the_full_name_and_its_place():
    reading = read(f"{SLUG}Joan Pell is here. Pell plays Ada.")

    [fact] = reading.cast
    assert fact.actor.value == "Joan Pell"
    assert fact.actor.span == (reading.text.index("Joan Pell"), reading.text.index(" is here"))


def test_a_surname_that_two_share_leads_to_nobody():
    assert cast("Joan Pell and Bo Pell are here. Pell plays Ada.") == []


def test_an_actor_whose_character_is_named_is_not_credited_without_it_too():
    assert cast("It stars Joan Pell. Ada Low (Joan Pell) sings, and Pell as Ada sings.") == [
        ("Joan Pell", "Ada Low")
    ]


def test_nobody_is_both_an_actor_and_a_character_by_a_surer_rule():
    assert cast("Ada (Joan Pell) sings. Joan Pell (Bo Roe) sings.") == [("Joan Pell", "Ada")]


def test_the_spans_are_the_names_alone():
    reading = read(f"{SLUG}Ada ( Joan Pell ) sings.")

    [fact] = reading.cast
    spans = fact.actor.span, fact.character.span
    assert [reading.text[slice(*span)] for span in spans] == ["Joan Pell", "Ada"]


def test_brackets_of_the_slug_line_hold_no_cast():
    assert cast("Nothing else.") == []
