"""Cast in brackets: which way round, and whatever stands before the bracket and in it."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n“Kestrel” is a film about birds. "


def cast(prose):
    facts = read(SLUG + prose).cast
    return [(c.actor.value, c.character.value if c.character else "") for c in facts]


@pytest.mark.parametrize("character", ["Madame D.", "P.C. Low", "M. Ode", "Dr. Low", "Captain Low"])
def test_who_goes_by_a_title_is_the_character(character):
    assert cast(f"Joan Pell ({character}) sings.") == [("Joan Pell", character)]
    assert cast(f"{character} (Joan Pell) sings.") == [("Joan Pell", character)]


def test_an_initial_is_no_title():
    assert cast("Nell Low (M. Ann Pell) sings.") == [("M. Ann Pell", "Nell Low")]


def test_two_actors_who_stand_first_show_that_all_do():
    prose = "Joan Pell (M. Ode) sings, Ed Rusk (Zero) hums, Una Ray (Bea) bakes. Zero is tired."

    told = [("Joan Pell", "M. Ode"), ("Ed Rusk", "Zero"), ("Una Ray", "Bea")]

    assert cast(prose) == told


def test_one_actor_who_stands_first_does_not_show_that_all_do():
    prose = "Joan Pell (M. Ode) sings, Una Ray (Bea) bakes."

    assert cast(prose) == [("Joan Pell", "M. Ode")]


def test_a_character_who_stands_first_shows_that_not_all_actors_do():
    prose = "Joan Pell (M. Ode) and Ed Rusk (Zero) sing. Zero is tired. Tom Low (Bo Roe) is not."

    told = [("Joan Pell", "M. Ode"), ("Ed Rusk", "Zero"), ("Bo Roe", "Tom Low")]

    assert cast(prose + " Tom sleeps.") == told


def test_a_first_name_that_two_share_is_not_used_alone():
    prose = "Ed Rusk (Zero) hums and Ed Low sings. Zero is tired."

    assert cast(prose) == [("Ed Rusk", "Zero")]


@pytest.mark.parametrize(
    "told",
    [
        *("voiced in this English version by Joan Pell", "voice: Joan Pell"),
        *("given voice by Joan Pell", "brought to life by Joan Pell", "she’s played by Joan Pell"),
        *("yes, Joan Pell", "and yes, that’s Joan Pell"),
        *("in the person of Joan Pell", "played, with gusto, by Joan Pell"),
    ],
)
def test_a_bracket_says_in_many_ways_that_somebody_plays(told):
    assert cast(f"Ada ({told}) sings.") == [("Joan Pell", "Ada")]


@pytest.mark.parametrize(
    "more",
    [
        *("of TV’s Harrow Road", "of The Cold Fern", "from Cold Fern", "on a good day", ", 9"),
        *("at her best", "and her own dog", ", Bo Roe’s daughter", "of the band Low Moss", "!"),
        *(", I think", "plays her", "has never been better", ", Bo Roe’s co-star in Cold Fern"),
    ],
)
def test_what_is_said_of_an_actor_follows_the_name(more):
    space = "" if more[0] in ",!" else " "
    assert cast(f"Ada (Joan Pell{space}{more}) sings.") == [("Joan Pell", "Ada")]


@pytest.mark.parametrize(
    "role",
    [
        *("A black cat", "The old man who lives with her", "Her only friend in the world"),
        *("He loves the girl next door", "She is the wife of a photographer", "A 2-year-old"),
        *("He meets a TV director", "A detective who drinks", "He loves a cook with a bad back"),
    ],
)
def test_a_role_without_a_name_may_be_long(role):
    assert cast(f"{role} (Joan Pell) sings.") == [("Joan Pell", "")]


def test_a_pair_of_anything_is_played_by_two():
    assert cast("A pair of rats (Joan Pell and Ed Rusk) sing.") == [
        ("Joan Pell", ""),
        ("Ed Rusk", ""),
    ]


@pytest.mark.parametrize(
    "maker",
    [
        *("The man who wrote it", "The woman behind the camera", "The people who made it"),
        *("The photographer", "The cutting", "It was shot by a photographer", "The screenwriters"),
        *("It was adapted by a novelist", "It is from a book by a novelist"),
    ],
)
def test_whoever_makes_the_film_plays_nobody(maker):
    assert cast(f"{maker} (Joan Pell) has wit.") == []


@pytest.mark.parametrize(
    "told",
    [
        *(
            "She meets Tom, the cook",
            "She meets Tom, a cook from the south",
            "Ada calls Tom, her cook",
        ),
        *(
            "He is Tom, a tall, sad cook",
            "She writes to Tom, her brother",
            "His friend Tom, the cook",
        ),
        *("Here is Bea; Tom, a cook nobody likes", "Tom, Bea’s brother", "Bea and Tom, a cook"),
    ],
)
def test_a_role_is_that_of_the_name_before_it(told):
    assert cast(f"{told} (Joan Pell), sings. Is Tom kind?") == [("Joan Pell", "Tom")]


def test_two_names_before_a_role_are_played_by_two():
    prose = "She meets Tom and Bea, the twins next door (Ed Rusk and Joan Pell). Bea sings."

    assert cast(prose) == [("Ed Rusk", "Tom"), ("Joan Pell", "Bea")]


@pytest.mark.parametrize(
    "told",
    [
        *(
            "In Ada, a cook",
            "Outside, a cook",
            "In rural Marl, a cook",
            "At sea near Marl, a cook",
        ),
        *("She likes Tom, a boy who loves his mother", "Ada’s mother, a cook bound to a chair"),
        "She sees Oslo, a cook",
    ],
)
def test_a_role_without_a_name_takes_none_from_a_place_or_from_another(told):
    assert cast(f"{told} (Joan Pell) sings. Ada is loud.") == [("Joan Pell", "")]


LISTED = "Joan Pell (Ada), Ed Rusk (Bo Low) and Una Ray (Bea)"


@pytest.mark.parametrize(
    "lead", ["It rains. With", "the voices of", "The cast:", "The cast includes", "featuring"]
)
def test_a_list_has_the_actors_first(lead):
    told = [("Joan Pell", "Ada"), ("Ed Rusk", "Bo Low"), ("Una Ray", "Bea")]

    assert cast(f"Nell (Max Ode) sings, {lead} {LISTED}.") == [("Max Ode", "Nell"), *told]


def test_a_list_of_names_that_the_prose_speaks_of_has_the_actors_first():
    told = [("Max Ode", "Nell"), ("Joan Pell", "Ada"), ("Ed Rusk", "Bo Low"), ("Una Ray", "Bea")]

    assert cast(f"Nell (Max Ode) likes {LISTED}. Ada sings. Bea does not.") == told


def test_a_list_of_full_names_has_the_characters_first():
    prose = "With Ada Low (Joan Pell), Bo Ode (Ed Rusk) and Bea Roe (Una Ray) in tow, it rains."

    assert cast(prose) == [("Joan Pell", "Ada Low"), ("Ed Rusk", "Bo Ode"), ("Una Ray", "Bea Roe")]


def test_an_actor_known_from_a_film_in_brackets_is_no_character():
    assert cast("Joan Pell (Nell Fern) is Ada Low. Ada sings.") == [("Joan Pell", "Ada Low")]
    assert cast("Ada Low (Joan Pell) is Bo Roe’s cook. Roe sings.") == [("Joan Pell", "Ada Low")]


@pytest.mark.parametrize("name", ["Bo “The Ram” Low", 'Bo "Moss" Low', "Bo 'Moss' Low"])
def test_a_nickname_in_quotes_is_part_of_the_name(name):
    assert cast(f"Ada ({name}, who raps) sings.") == [(name, "Ada")]
    assert cast(f"Here {name} (Joan Pell) sings.") == [("Joan Pell", name)]


def test_a_title_in_quotes_is_no_part_of_the_name_after_it():
    assert cast("In “Moss” Ada Low (Joan Pell) sings.") == [("Joan Pell", "Ada Low")]
    assert cast("It is “Moss” Ada (Joan Pell) sings.") == [("Joan Pell", "Ada")]


def test_the_full_stop_of_a_name_may_end_the_sentence():
    prose = (
        "It belongs to Bo Low Jr. His Ada is loud; Ada is. With Ed Rusk Jr. Nell (Joan Pell) hums."
    )

    assert cast(prose) == [("Bo Low Jr.", "Ada"), ("Joan Pell", "Nell")]


def test_an_actor_known_by_one_name_is_credited_by_it():
    assert cast("Ada (Björk) sings. Cher plays Bea.") == [("Björk", "Ada"), ("Cher", "Bea")]
    assert cast("Ada (voiced by Brill) sings.") == [("Brill", "Ada")]


@pytest.mark.parametrize(
    "ages",
    [
        *("Joan Pell as a girl; Una Ray as a woman", "Joan Pell, then Una Ray"),
        *("played as a girl by Joan Pell and as a woman by Una Ray",),
        *("played by Joan Pell and, later, by Una Ray", "Joan Pell at 9, Una Ray at 30"),
    ],
)
def test_two_actors_of_two_ages_play_one_character(ages):
    assert cast(f"Ada ({ages}) sings.") == [("Joan Pell", "Ada"), ("Una Ray", "Ada")]


@pytest.mark.parametrize("trade", ["news director", "city editor", "crime photographer"])
def test_who_has_a_trade_of_film_makers_elsewhere_is_played(trade):
    assert cast(f"He owes it to the old {trade} (Joan Pell), who is broke.") == [("Joan Pell", "")]


@pytest.mark.parametrize("trade", ["casting director", "art director", "film editor"])
def test_who_has_the_trade_for_films_is_not(trade):
    assert cast(f"He owes it to the old {trade} (Joan Pell), who is broke.") == []


@pytest.mark.parametrize(
    "bracket", ["Pell, of “Cold Fern”", "Pell of “Cold Fern,” again", "Pell from “Cold Fern”"]
)
def test_a_surname_with_films_of_hers_is_an_actor_s(bracket):
    assert cast(f"Ada ({bracket}) is a cook, and Ada sings. Joan Pell is on a roll.") == [
        ("Joan Pell", "Ada")
    ]


@pytest.mark.parametrize("bracket", ["Swinton, all elbows", "Swinton again", "Swinton in a wig"])
def test_so_is_the_surname_of_a_known_actor_of_whom_anything_is_said(bracket):
    assert cast(f"Ada ({bracket}) is a cook, and Ada sings. Tilda Swinton is on a roll.") == [
        ("Tilda Swinton", "Ada")
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "Ada (Brill, of “Cold Fern”) is a cook, and Ada sings.",
        "Ada (Pell, all elbows) is a cook, and Ada sings. Joan Pell is on a roll.",
        "Ada (Pell, of “Cold Fern”) sings, Ada does. Joan Pell and Ida Pell are here.",
    ],
)
def test_any_other_surname_with_more_behind_it_may_be_anybody_s(prose):
    assert cast(prose) == []
