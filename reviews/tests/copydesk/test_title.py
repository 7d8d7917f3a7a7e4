"""The title by evidence, with a notice that says what else was considered."""

import pytest

from reviews.copydesk import CopyError, read
from reviews.copydesk.candidates import could_be_title

SLUG = "dir. Ines Marrow (Low Tide) -- 3 STARS\n\n"


def notices(reading):
    return {notice.code: notice for notice in reading.notices}


@pytest.mark.parametrize(
    ("quoted", "title"),
    [
        ("“Kestrel,”", "Kestrel"),
        ("“Kestrel.”", "Kestrel"),
        ("“Mamma Mia!,”", "Mamma Mia!"),
        ("“Who Goes There?”", "Who Goes There?"),
        ("“And Then…”", "And Then…"),
        ("“Monsters, Inc.”", "Monsters, Inc."),
        ("“A.I.,”", "A.I."),
        ("“Are You In? It’s Me, Nell.”", "Are You In? It’s Me, Nell."),
        ("“ Kes\u00adtrel  Hill ”", "Kestrel Hill"),
        ("“Kestrel\nHill”", "Kestrel Hill"),
        ("“Amelie\u0301”", "Amelié"),
    ],
)
def test_punctuation_of_the_sentence_is_no_part_of_the_title(quoted, title):
    assert read(f"{SLUG}The new film is called {quoted} and it is fun.").title.value == title


def test_an_inferred_title_is_noticed_with_what_else_was_considered():
    reading = read(f"{SLUG}It has a song, “Blue Gravel.”\n\nThe film “Kestrel” and its song.")

    notice = notices(reading)["title-inferred"]
    assert (notice.line, reading.title.value) == (5, "Kestrel")
    assert "also considered: “Blue Gravel”" in notice.message


def test_a_title_by_a_small_margin_is_doubtful():
    reading = read(f"{SLUG}It has “Blue Gravel” on the jukebox and “Green Gravel” on the radio.")

    assert sorted(notices(reading)) == ["title-doubtful", "title-inferred"]
    assert reading.title.confidence == 0.5


def test_a_title_by_a_wide_margin_is_not_doubtful():
    reading = read(f"{SLUG}Ines Marrow’s “Kestrel” is a drama. “Kestrel” has wings. “Ah,” I said.")

    assert sorted(notices(reading)) == ["title-inferred"]
    assert reading.title.confidence == 0.9


def test_a_title_beside_another_that_is_told_as_a_film_is_doubtful():
    prose = "Ines Marrow’s “Kestrel” is a drama. “Kestrel” has wings. I laughed at “Blue Gravel.”"

    assert sorted(notices(read(f"{SLUG}{prose}"))) == ["title-doubtful", "title-inferred"]


def test_a_title_beside_its_own_short_form_is_not_doubtful():
    prose = "Ines Marrow’s “Blue Kestrel” is a drama. “Blue Kestrel” flies. I laughed at “Kestrel.”"

    assert sorted(notices(read(f"{SLUG}{prose}"))) == ["title-inferred"]


@pytest.mark.parametrize(
    ("prose", "doubts"),
    [
        ("“Kestrel Hour” is on at two. Nell answers in “Kestrel Hour.” “Kestrel” gets dark.", 1),
        ("“Kestrel Hour” is on at two. Nell answers in “Kestrel Hour.” “Kestrel” is a film.", 0),
    ],
)
def test_a_full_title_is_doubtful_unless_it_or_a_short_form_is_told_as_a_film(prose, doubts):
    codes = [*notices(read(f"{SLUG}{prose}"))]

    assert codes.count("title-doubtful") == doubts


def test_a_title_that_always_lacks_a_quote_mark_is_doubtful():
    reading = read(f"{SLUG}Ines Marrow’s “Kestrel is a drama. Her film “Kestrel has wings.")

    assert (reading.title.value, sorted(notices(reading))) == (
        "Kestrel",
        ["title-doubtful", "title-inferred"],
    )


@pytest.mark.parametrize("quoted", ["“The Kestrel”", "“Bird 2: The Kestrel”"])
def test_any_part_of_the_title_is_a_short_form_of_it(quoted):
    prose = f"“Bird 2: The Kestrel” has wings. Nobody sleeps in {quoted}. “The Kestrel” is loud."

    assert read(f"{SLUG}{prose}").title.value == "Bird 2: The Kestrel"


def test_a_possessive_in_quotes_may_come_before_the_title():
    prose = "The film “Kestrel’s” heroine has wings. Nobody sleeps in “Kestrel.”"

    assert read(f"{SLUG}{prose}").title.value == "Kestrel"


def test_a_title_is_printed_with_its_capitals():
    prose = "To do “the dry weir” is to give up. “The Dry Weir” is a film of fog."

    assert read(f"{SLUG}{prose}").title.value == "The Dry Weir"


def test_the_file_s_name_settles_a_draw():
    text = f"{SLUG}Some “Blue Gravel” here and then “Green Gravel” there, and rain."

    assert read(text, name="a/b/2008-10-03 green-gravel review.txt").title.value == "Green Gravel"


def test_the_file_s_name_finds_a_title_without_quotes():
    reading = read(f"{SLUG}Nobody in Green Gravel is happy.", name="green_gravel.txt")

    assert (reading.title.value, reading.title.rule) == ("Green Gravel", "file-name")
    assert reading.text[slice(*reading.title.span)] == "Green Gravel"


@pytest.mark.parametrize(
    "printed", ["In Gravel", "In: Gravel", "IN – GRAVEL", "İn Oslo: In Gravel"]
)
def test_the_file_s_name_is_found_whatever_marks_part_its_words(printed):
    reading = read(f"{SLUG}Nobody sings of the inn. {printed} is long.", name="in-gravel.txt")

    assert reading.title.rule == "file-name"
    assert reading.text[slice(*reading.title.span)] == printed.removeprefix("İn Oslo: ")


@pytest.mark.parametrize("printed", ["In the Gravel", "In Gravely", "McIn Gravel", "In. . .Gravel"])
def test_the_file_s_name_is_not_found_in_other_words(printed):
    reading = read(f"{SLUG}We heard “Kestrel” with {printed}.", name="in-gravel.txt")

    assert reading.title.value == "Kestrel"


def test_the_file_s_name_is_not_found_across_the_end_of_the_prose():
    text = f"{SLUG}We heard “Kestrel” with Lasting\n\nGravel Roe can be reached at 555 0100."

    assert read(text, name="lasting-gravel.txt").title.value == "Kestrel"


@pytest.mark.parametrize("after", [" (Joan Pell) is loud.", ", played by Joan Pell, is loud."])
def test_somebody_whose_name_begins_as_the_title_does_is_no_fuller_title(after):
    reading = read(f"{SLUG}“The Heron” is slow. In it The Heron Keeper{after}")

    assert reading.title.value == "The Heron"


def test_a_labelled_headline_settles_a_draw():
    text = (
        f"Headline: The birds of Green Gravel\n{SLUG}“Blue Gravel” here, then “Green Gravel” there."
    )

    assert read(text).title.value == "Green Gravel"


def test_a_labelled_title_needs_no_notice():
    assert notices(read(f"Title: Finch\n{SLUG}The film “Kestrel” is a film.")) == {}


@pytest.mark.parametrize(
    "prose",
    [
        "Nothing is quoted here.",
        "It calls itself “a startling thriller” and is not.",
        "“Does it only rain here?” he asks. “It does,” she says.",
        "It has a “plot.”",
    ],
)
def test_copy_without_a_title_is_refused_with_what_was_read(prose):
    with pytest.raises(CopyError, match="line 3: no film title") as refusal:
        read(SLUG + prose)

    assert refusal.value.reading.directors[0].value == "Ines Marrow"
    assert refusal.value.reading.title is None


@pytest.mark.parametrize(
    "prose",
    [
        "Marrow made “Finch Hill” and “Long Weir” in the rain. “Green Gravel” was filmed at home.",
        "Marrow is half of “Finch & Weir,” who are loud. You laugh a good deal at “Green Gravel.”",
        "They sing “Finch Hill” in a bar. I have “Finch Hill” in my head. I saw “Green Gravel.”",
    ],
)
def test_the_title_is_what_is_left_when_all_else_in_quotes_is_accounted_for(prose):
    assert read(f"{SLUG}{prose}").title.value == "Green Gravel"


def test_what_nothing_tells_from_a_song_or_a_play_is_flagged_however_often_it_is_told():
    prose = "“Green Gravel” has mud. “Green Gravel” has rain. “Green Gravel” is long."
    other = " “Long Weir” is short."

    readings = [read(SLUG + prose + other + more) for more in ("", " I liked “Green Gravel.”")]

    assert [fact.title.confidence for fact in readings] == [0.5, 0.9]


@pytest.mark.parametrize("line", ["Staff Writer", "Roe on “Green Gravel”", "The Tide News Service"])
def test_a_headline_and_the_line_of_a_byline_could_be_no_title(line):
    assert not could_be_title(line)


def test_the_line_of_a_byline_is_no_title():
    reading = read(f"By Ada Roe\nStaff Writer\n\n{SLUG}I had not expected it of “Green Gravel.”")

    assert reading.title.value == "Green Gravel"
