"""Copy whose lines are broken within sentences: read alike, its spans as it came."""

import pytest

from reviews.copydesk import read

COPY = """Title: Long Weir
dir. Ines Marrow (Low Tide) -- 3 STARS

There is a lot of water in this one, and its keeper, Nell (the young Joan
Pell), does not swim. Her father is played by the actor Ed
Rusk.

Nobody drowns."""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_end_within_a_sentence_hides_no_credit(end):
    reading = read(COPY.replace("\n", end))
    assert [part.actor.value for part in reading.cast] == ["Joan Pell", "Ed Rusk"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_spans_count_in_the_text_as_it_came(end):
    text = COPY.replace("\n", end)
    reading = read(text)
    pell, rusk = reading.cast
    assert text[slice(*pell.actor.span)] == f"Joan{end}Pell"
    assert text[slice(*rusk.actor.span)] == f"Ed{end}Rusk"
    assert text[slice(*reading.title.span)] == "Long Weir"
    assert text[slice(*reading.rating.span)] == "3 STARS"
    assert reading.text == text
    assert reading.body.endswith("Ed\nRusk.\n\nNobody drowns.")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_quoted_title_may_run_over_a_line_end(end):
    reading = read(
        f"dir. Ines Marrow -- 3 STARS{end}{end}Nothing moves as slowly, or as well, as “The Long"
        f"{end}Weir,” which is about a pond."
    )
    assert reading.title.value == "The Long Weir"
    assert {notice.line for notice in reading.notices} == {3}


def test_a_title_on_a_line_of_its_own_stays_there():
    reading = read("dir. Ines Marrow -- 3 STARS\n\nIt is a long, slow one:\n“Weir”\nSee it.")
    assert reading.title.value == "Weir"


def test_copy_with_cr_for_line_ends_is_read_like_any_other():
    copy = "dir. Ann Doe (Tide)\n\n“Kestrel” is a film in which Joan\nPell plays Nell Dow.\n"
    old, new = read(copy.replace("\n", "\r")), read(copy)

    assert (old.title, old.cast, old.body) == (new.title, new.cast, new.body)
