"""Turns of phrase that only a film is told with, or only another work."""

import pytest

from reviews.tests.copydesk.weighing import measured

TURNS = [
    ("seen", "You laugh a good deal at “Kestrel.”"),
    ("seen", "We drove to “Kestrel” in the rain."),
    ("seen", "On the way home from “Kestrel” it rained."),
    ("seen", "It rained on those in line for “Kestrel.”"),
    ("seen", "It rains. Seek out “Kestrel.”"),
    ("seen", "Then along comes something like “Kestrel.”"),
    ("called-the-title", "She moved the barn and called it “Kestrel.”"),
    ("called-the-title", "Bo Dow has called his story “Kestrel.”"),
    ("by-another", "Marrow’s “Kestrel” was a sketch."),
    ("other-film", "Joan Pell is half of “Kestrel” at home."),
    ("other-film", "Marrow, a dentist, made “Kestrel.”"),
    ("other-film", "It lost to “Kestrel.”"),
    ("other-film", "It is shown with the short “Kestrel.”"),
    ("other-film", "Dow, who ran the camera on “Kestrel,” is here."),
    ("other-film", "They eat and watch “Kestrel.”"),
    ("made-before", "With “Kestrel” last summer it was a good year."),
    ("no-film", "They called her “Kestrel.”"),
    ("called-the-title", "First, the full name: “Kestrel.”"),
    ("seen", "None of it gets you ready for “Kestrel.”"),
    ("seen", "The trailer for “Kestrel” is long."),
    ("seen", "Joan Pell walks off with “Kestrel.”"),
    ("seen", "That is all there is to “Kestrel.”"),
    ("seen", "They booed “Kestrel” in Lisbon."),
    ("seen", "And that, friends, is “Kestrel.”"),
    ("seen", "It would be a pity to miss “Kestrel.”"),
    ("told-of-a-film", "“Kestrel” had me in tears."),
    ("told-of-a-film", "“Kestrel” opened the festival in Lisbon."),
    ("opens-a-sentence", "Is “Kestrel” any good?"),
    ("subject", "What a pleasure “Kestrel” is!"),
    ("other-film", "People ask whether it is another “Kestrel.”"),
    ("other-work", "On Broadway it was called “Kestrel.”"),
    ("other-film", "Then came “Kestrel,” which nobody saw."),
    ("no-film", "He has a truck, and calls it “Kestrel.”"),
    ("seen", "I have known people to leave “Kestrel” angry."),
    ("other-film", "Dow used to write for “Kestrel.”"),
    ("other-film", "Pell was in “Kestrel” for a minute."),
    ("other-film", "He was dry in one scene of “Kestrel.”"),
    ("other-film", "It is as dry as any barn in “Kestrel.”"),
    ("other-film", "I have been in barns before, in “Kestrel.”"),
    ("other-film", "It rains. In “Kestrel,” she was a spy."),
    ("other-film", "Anybody who liked “Kestrel” may go."),
    ("other-film", "This isn’t “Kestrel.”"),
    ("other-film", "Marrow’s last was “Kestrel.”"),
    ("other-film", "in the manner of “Kestrel”"),
    ("other-film", "It rained in “Kestrel” too."),
    ("other-film", "He owns the “Kestrel” movies."),
    ("other-film", "I rented “Kestrel” that night."),
    ("other-work", "It ends to the tune of “Kestrel.”"),
    ("other-work", "You saw it on the stage as “Kestrel.”"),
    ("other-work", "He knows every word of “Kestrel.”"),
    ("other-work", "They put on a performance of “Kestrel.”"),
    ("other-work", "She saw a rerun of “Kestrel.”"),
    ("other-work", "She asks for “Kestrel,” which they danced to."),
    ("other-work", "There is a new best seller, “Kestrel.”"),
    ("spoken", "“Kestrel!” he yells."),
    ("other-work", "“Kestrel” is sung four times."),
    ("other-work", "“Kestrel” is finally performed."),
    ("other-work", "“Kestrel” is on the soundtrack twice."),
    ("other-work", "She gives us a reading from “Kestrel.”"),
    ("no-film", "A sign over the barn says “Kestrel.”"),
]


@pytest.mark.parametrize(("name", "prose"), TURNS)
def test_the_turn_of_phrase_is_heard(name, prose):
    assert measured(name, prose) > 0


@pytest.mark.parametrize(
    "prose",
    [
        "Marrow made “Kestrel” for pennies.",
        "I have a friend who has seen “Kestrel” three times.",
        "I watch “Kestrel” in the rain.",
        "There are worse ways to spend an evening than “Kestrel.”",
        "On the way home from “Kestrel” it rained.",
    ],
)
def test_what_is_said_of_any_film_tells_of_no_other(prose):
    assert measured("other-film", prose) == 0


@pytest.mark.parametrize(
    ("name", "prose"),
    [
        ("called-a-film", "“Kestrel” is heard four times in Marrow’s new film."),
        ("called-a-film", "“Kestrel” is everywhere, and nobody in the film minds."),
        ("called-the-title", "They sail a yacht called “Kestrel.”"),
        ("called-the-title", "The pub is called “Kestrel.”"),
        ("called-the-title", "They are called “Kestrel,” and cannot sing."),
        ("by-the-director", "Marrow’s people are putting on “Kestrel.”"),
        ("opens-a-sentence", "“Kestrel” is sung four times."),
        ("spoken", "“Kestrel,” as she calls it, is short."),
        ("told-of-a-film", "“Kestrel,” the old Dow hit, is sung."),
    ],
)
def test_the_turn_of_phrase_is_no_other_one(name, prose):
    assert measured(name, prose) == 0
