"""A short form of the title leads to the full one."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ines Marrow (Low Tide) -- 3 STARS\n\n"
PROSE = (
    "The film “Green Gravel” is long. “Green Gravel” is also loud, and Marrow’s “Green Gravel” is"
)


def codes(reading):
    return [notice.code for notice in reading.notices]


def test_the_full_title_in_quotes_beats_its_short_form_however_often_that_is_told():
    reading = read(f"{SLUG}{PROSE} short for “Green Gravel, Red Sand.”")

    assert reading.title.value == "Green Gravel, Red Sand"
    assert codes(reading) == ["title-inferred"]


@pytest.mark.parametrize(
    "text",
    [
        f"Green Gravel for Old Hands\n{SLUG}{PROSE} fun.",
        f"Headline: Nobody in Green Gravel for Old Hands smiles\n{SLUG}{PROSE} fun.",
        f"{SLUG}{PROSE} short for Green Gravel for Old Hands.",
    ],
)
def test_the_full_title_may_stand_in_a_line_above_the_headline_or_the_prose(text):
    reading = read(text)

    assert reading.title.value == "Green Gravel for Old Hands"
    assert reading.text[slice(*reading.title.span)] == "Green Gravel for Old Hands"


def test_the_full_title_may_stand_in_the_file_s_name_and_is_flagged():
    reading = read(f"{SLUG}{PROSE} fun.", name="2008/green-gravel-for-old-hands.txt")

    assert (reading.title.value, reading.title.rule) == (
        "Green Gravel for Old Hands",
        "file-name-full",
    )
    assert reading.text[slice(*reading.title.span)] == "Green Gravel"
    assert codes(reading) == ["title-inferred", "title-doubtful"]


@pytest.mark.parametrize("name", ["green-gravel-roe.txt", "green-gravel-by-jane-roe.txt"])
def test_a_critic_s_name_in_the_file_s_name_is_no_part_of_the_title(name):
    assert read(f"{SLUG}{PROSE} fun.", name=name).title.value == "Green Gravel"


@pytest.mark.parametrize(
    "prose",
    [
        "It rains in Long Green Gravel, and there is mud. “Gravel” is the one they fought over.",
        "“Gravel” is the surprise of June. Gravel Weir is at the Odeon and the Rex.",
        "“Gravel” is a joy. A cook told me of Hunt for the Gravel, and cooks know.",
        "Cold Hill: Gravel is one long dig. “Gravel” is the best of June. See “Gravel.”",
    ],
)
def test_a_short_form_leads_to_what_is_told_of_as_a_film_without_quotes(prose):
    reading = read(f"{SLUG}{prose}")

    assert reading.title.value in (
        "Long Green Gravel", "Gravel Weir", "Hunt for the Gravel", "Cold Hill: Gravel",
    )  # fmt: skip
    assert codes(reading) == ["title-inferred", "title-unquoted"]


@pytest.mark.parametrize(
    "prose",
    [
        "“Juniper” is a joy. “Juniper” sings. Juniper Roe (Joan Pell) is loud.",
        "The film “Juniper” is a joy. Captain Juniper is loud, and Captain Juniper sings.",
        "“Green Gravel” is a joy. Green Gravel, and I have seen it twice, is fun.",
        "“Green Gravel” is a joy. Green Gravel is in Dutch.",
        "“Weir” is a joy. I have read Bo Dow’s “A Town Called Weir” aloud.",
    ],
)
def test_a_name_a_clause_and_a_book_are_no_longer_form(prose):
    assert read(f"{SLUG}{prose}").title.value in ("Juniper", "Green Gravel", "Weir")


def test_a_name_in_passing_is_no_longer_form():
    rain = "It rains. " * 60

    reading = read(f"{SLUG}“Weir” is a joy. “Weir” is long. {rain}I know Ada May Weir. {rain}")

    assert reading.title.value == "Weir"


def test_a_title_quoted_once_and_part_of_a_name_elsewhere_is_flagged_beside_another():
    prose = "The film “Weir” is a joy, as the bees are. Dr. Weir is loud, and Dr. Weir sings."
    readings = [read(f"{SLUG}{prose}{more}") for more in (" “Long Hill” is short.", "")]

    assert [reading.title.confidence for reading in readings] == [0.5, 0.9]


def test_a_short_form_from_the_middle_leads_to_the_whole_title():
    prose = (
        "You know where Let the Green Gravel In goes. “Green Gravel” is fun. See “Green Gravel.”"
    )

    assert read(f"{SLUG}{prose}").title.value == "Let the Green Gravel In"


def test_a_title_that_three_words_or_more_hold_elsewhere_is_flagged():
    prose = "“Gravel” is sweet. It rains. They live at Old Gravel Road. See “Gravel” soon."

    assert codes(read(f"{SLUG}{prose}")) == ["title-inferred", "title-doubtful"]


def test_a_long_line_above_that_begins_with_the_short_form_is_the_full_title():
    full = "Dr. Gravel or: How I Came to Love the Weir and the Long Road Home"

    reading = read(f"{full}\n\n{SLUG}After “Dr. Gravel” I went home. “Dr. Gravel” is a joy.")

    assert reading.title.value == full


def test_a_colon_parts_one_word_from_the_rest_of_the_title():
    reading = read(f"{SLUG}“Gravel” is a joy. For our archives, it is Gravel: A Road in the Rain.")

    assert reading.title.value == "Gravel: A Road in the Rain"


def test_whoever_an_actor_plays_is_no_longer_title():
    prose = "In “Nell Dow” it rains. Swinton’s Nell Dow is a cook who starts with soup. I like it."

    assert read(f"{SLUG}{prose}").title.value == "Nell Dow"


def test_a_line_may_say_in_full_what_is_reviewed():
    prose = (
        "Ada Park’s review of The Gravel of Wick (Tide)\n\nIn “Gravel” it rains. Go to “Gravel.”"
    )

    assert read(f"{SLUG}{prose}").title.value == "The Gravel of Wick"
