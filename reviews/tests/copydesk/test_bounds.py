"""Nothing in a text is looked at more often than a review can hold it."""

import re

from reviews.copydesk import Reading, read
from reviews.copydesk.quotes import MOST_MARKS, find_quotes
from reviews.copydesk.scene import LONGEST_RUN, MOST_TURNS, Scene
from reviews.copydesk.shortforms import MOST_WORDS


def scene_of(text):
    return Scene(Reading(text, "utf-8", body_span=(0, len(text))), text, [])


def test_a_turn_of_phrase_is_looked_at_so_often():
    scene = scene_of("as a cook, " * 2 * MOST_TURNS)

    assert len(list(scene.turns({"as ": re.compile("as a")}))) == MOST_TURNS


def test_a_turn_of_phrase_whose_letters_stand_elsewhere_is_not_looked_for():
    assert list(scene_of("as a cook").turns({"plays": re.compile("as a")})) == []


def test_a_turn_of_phrase_is_looked_for_where_its_mark_stands():
    scene = scene_of("as a cook—as a")

    assert list(scene.turns({"(": re.compile("as a")})) == []
    assert len(list(scene.turns({"—": re.compile("as a")}))) == 2


def test_quotes_are_read_up_to_so_many_marks():
    double, single = "“Kestrel” " * MOST_MARKS, "‘Finch’ " * 2 * MOST_MARKS

    assert len(find_quotes(double, (0, len(double)))) == MOST_MARKS / 2
    assert len(find_quotes(single, (0, len(single)))) == MOST_MARKS


def test_a_page_of_capitals_is_nobody_s_name():
    assert scene_of("Joan Pell sings.").full_names == {"pell": (0, 9)}
    assert scene_of("Joan Pell " * LONGEST_RUN).full_names == {}


def test_a_short_form_leads_to_no_page_of_capitals():
    prose = "“Salt Road” is a film. Salt Road " + "Ab " * 2 * MOST_WORDS
    title = read(f"dir. Ann Doe (Tide)\n\n{prose}").title.value

    assert len(title.split()) == 2 + MOST_WORDS
