"""Where the body of a review tells the cast that was read from the copy."""

import pytest

from reviews.copydesk import facts_to_dict, read
from reviews.copydesk.telling import tellings

HEAD = "dir. Ada Park (Lantern) -- 3 STARS\n\n"
PROSE = (
    "“Ferry” is fog.\n\nNobody on board “Ferry” sleeps, and Mo Vance (Di\nHale) waits.\n\n"
    "Bo Vance (Cy Low) sings."
)


def told(copy, body=None):
    """The words of the body that tell each actor and character."""
    reading = read(copy)
    body = reading.body if body is None else body
    found = tellings(facts_to_dict(reading), reading.text, body)
    return [(body[slice(*one.span)], one.actor, one.character) for one in found]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_words_are_found_whatever_the_line_ends_of_the_copy(end):
    assert told((HEAD + PROSE).replace("\n", end)) == [
        ("Di\nHale", "Di Hale", "Mo Vance"),
        ("Cy Low", "Cy Low", "Bo Vance"),
    ]


def test_words_that_an_editor_moved_or_changed_are_not_told():
    assert told(HEAD + PROSE, "Now: " + PROSE) == []
    assert told(HEAD + PROSE, PROSE.replace("Cy Low", "Cy Loe")) == [
        ("Di\nHale", "Di Hale", "Mo Vance")
    ]


def test_what_a_label_told_is_not_told_by_the_body():
    assert (
        told(f"Cast: Di Hale as Mo Vance\n{HEAD}“Ferry” is fog, and Di Hale is in “Ferry.”") == []
    )


def test_copy_that_was_never_read_tells_nothing():
    assert list(tellings({}, "", PROSE)) == []


def test_words_across_a_blank_line_tell_nothing():
    fact = {"value": "Di Hale", "span": [0, 9]}
    facts = {"body_span": [0, 9], "cast": [{"actor": fact, "character": None}]}
    assert list(tellings(facts, "Di\n\nHale.", "Di\n\nHale.")) == []
