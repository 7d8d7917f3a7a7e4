"""Slug line, byline, title line and headline, and where the prose begins."""

import pytest

from reviews.copydesk import CopyError, read

SLUG = "dir. Ann Doe (Tide) -- 2 STARS"
PROSE = "Nobody in “Kestrel” whistles. “Kestrel” is a film about birds."


def codes(reading):
    return [notice.code for notice in reading.notices]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("by Jane Roe, Film Critic", "Jane Roe"),
        ("BY JANE ROE", "JANE ROE"),
        ("By Jane Roe | The Daily Tide", "Jane Roe"),
        ("Review by J. J. van der Roe", "J. J. van der Roe"),
        ("Words: Jane Roe", "Jane Roe"),
        ("By Cy Low, Jr., Staff Writer", "Cy Low, Jr."),
    ],
)
@pytest.mark.parametrize("form", ["{line}\n{slug}\n\n{prose}", "{slug}\n\n{line}\n\n{prose}"])
def test_a_byline_stands_above_or_just_below_the_slug_line(line, name, form):
    reading = read(form.format(line=line, slug=SLUG, prose=PROSE))

    assert (reading.byline.value, reading.body) == (name, PROSE)
    assert reading.text[slice(*reading.byline.span)] == line


@pytest.mark.parametrize(
    "first",
    [
        "By then it is late.",
        "By the Sea",
        "By Night",
        "By Jane Roe's account the bird is a kestrel.",
        "By Ann, who was there, and in a long sentence that goes on, it is told.",
    ],
)
def test_prose_that_begins_with_by_is_no_byline(first):
    reading = read(f"{SLUG}\n\n{first}\n\n{PROSE}")

    assert (reading.byline, reading.body) == (None, f"{first}\n\n{PROSE}")


def test_a_byline_of_two_critics_is_noticed():
    reading = read(f"By Jane Roe and Bo Low\n{SLUG}\n\n{PROSE}")

    assert reading.byline.value == "Jane Roe and Bo Low"
    assert codes(reading) == ["byline-doubtful", "title-inferred"]


@pytest.mark.parametrize("line", ["Kestrel", "“Kestrel”", '"Kestrel"'])
def test_a_line_above_the_slug_line_that_the_prose_quotes_is_the_title(line):
    reading = read(f"{line}\n\n{SLUG}\n\n{PROSE}")

    assert (reading.title.value, reading.title.rule) == ("Kestrel", "title-line")
    assert (reading.headline, reading.body) == (None, PROSE)


def test_a_title_line_in_capitals_takes_its_case_from_the_prose():
    reading = read(f"KESTREL\n{SLUG}\n\n{PROSE}")

    assert (reading.title.value, reading.title.rule) == ("Kestrel", "quoted-title")
    assert reading.headline is None


def test_a_title_line_may_hold_a_colon():
    reading = read(f"Kestrel: The Return\nBy Jane Roe\n{SLUG}\n\n“Kestrel: The Return” is a film.")

    assert (reading.title.value, reading.headline) == ("Kestrel: The Return", None)


def test_a_title_line_needs_no_quotes_in_the_prose():
    reading = read(f"Kestrel\n{SLUG}\n\nKestrel has no quotes.")

    assert (reading.title.value, reading.title.rule) == ("Kestrel", "title-line")


def test_a_title_line_that_the_prose_repeats_needs_no_notice():
    assert codes(read(f"Kestrel\n{SLUG}\n\n{PROSE}")) == []


def test_a_title_line_that_the_prose_does_not_repeat_is_doubtful():
    reading = read(f"The Long Wind\n{SLUG}\n\nNothing is quoted here.")

    assert reading.title.value == "The Long Wind"
    assert codes(reading) == ["title-inferred", "title-doubtful"]


def test_of_two_lines_above_the_one_that_the_prose_repeats_is_the_title():
    reading = read(f"The Long Wind\nKestrel\n{SLUG}\n\nThere is no falcon in Kestrel.")

    assert (reading.title.value, reading.headline.value) == ("Kestrel", "The Long Wind")


def test_a_sentence_above_the_slug_line_is_the_headline():
    reading = read(f"High winds make for a long night\n{SLUG}\n\n{PROSE}")

    assert reading.title.value == "Kestrel"
    assert reading.headline.value == "High winds make for a long night"


def test_a_headline_in_title_case_yields_to_a_title_the_prose_calls_a_film():
    reading = read(f"High Winds, Long Night\n{SLUG}\n\n{PROSE}")

    assert (reading.title.value, reading.headline.value) == ("Kestrel", "High Winds, Long Night")


def test_title_headline_and_standfirst_stand_above_the_slug_line_in_turn():
    lines = "Kestrel\nHigh winds make a long night\nAnn Doe goes up a hill and stays there."

    reading = read(f"{lines}\n{SLUG}\n\n{PROSE}")

    assert reading.title.value == "Kestrel"
    assert reading.headline.value == "High winds make a long night"
    assert reading.standfirst.value == "Ann Doe goes up a hill and stays there."


def test_a_line_above_the_slug_line_that_is_not_understood_is_noticed():
    reading = read(f"one line\ntwo lines\nthree lines\n{SLUG}\n\n{PROSE}")

    assert codes(reading) == ["line-unread", "title-inferred"]


def test_the_slug_line_need_not_be_the_first_line():
    reading = read(f"\n\nYear: 1999\n\nKestrel\n\nBy Jane Roe\n\n{SLUG}\n\n{PROSE}")

    assert ([f.value for f in reading.directors], reading.body) == (["Ann Doe"], PROSE)


def test_a_slug_line_below_the_prose_is_prose():
    prose = "The birds of this town have seen better days and better films than theirs. " * 4

    with pytest.raises(CopyError, match="line 2: no slug line and no labels"):
        read(f"\n{prose}\n{SLUG}\n\n{PROSE}")


@pytest.mark.parametrize("text", [PROSE, "Directed by Joel Coen in his usual manner, it is long."])
def test_copy_without_slug_line_and_labels_is_refused(text):
    with pytest.raises(CopyError, match="line 1: no slug line and no labels"):
        read(text)


def test_copy_without_prose_is_refused_with_what_was_read():
    with pytest.raises(CopyError, match="there is no prose") as refusal:
        read(f"Title: Kestrel\n{SLUG}\n")

    assert refusal.value.reading.directors[0].value == "Ann Doe"


def test_the_body_is_every_character_of_the_prose():
    prose = "  “Kestrel” is a  film\u00a0… \n\n\n\tIt\u00adself, indented.  "

    reading = read(f"{SLUG}\n \n{prose}\n\n \n")

    assert reading.body == prose
    assert reading.text[slice(*reading.body_span)] == prose


def test_a_line_that_shows_nothing_is_no_headline():
    reading = read("\u200b\ndir. Ann Doe (Tide)\n\n“Kestrel” is a film.")

    assert reading.headline is None
