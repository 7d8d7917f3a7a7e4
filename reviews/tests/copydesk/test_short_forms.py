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
