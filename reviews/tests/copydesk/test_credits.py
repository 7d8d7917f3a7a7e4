"""Whom a text names is foretold from its own copy, and holds where the film has just that."""

from dataclasses import replace

import pytest

from reviews.copydesk import facts_to_dict, read
from reviews.copydesk.credits import Credits, foretell, same_part

COPY = (
    "Original title: Bac d’hiver\nWriter: Bo Lind, Cy Low\n\n"
    "dir. ADA PARK, Bo Lind (Lantern) -- 3 STARS\n\n"
    "“Ferry Winter” is fog, and Mo Vance (Di Hale) sails into it. Ada Park films"
    " “Ferry Winter” as if it were warm, and Low laughs; Hale sings."
)


def catalogued(foretold):
    """The same credits with the numbers of a catalogue."""
    parts = [
        part._replace(credit=900 - part.credit, person=70 + part.person) for part in foretold.parts
    ]
    return Credits(list(foretold.titles), parts)


def worked_out(film, reading):
    return film.mentioned(reading.body, facts_to_dict(reading), reading.text)


@pytest.fixture
def reading():
    return read(COPY, name="ferry.txt")


def test_what_was_foretold_is_what_the_credits_of_the_film_make(reading):
    film = catalogued(foretell(reading))
    taken_up = film.take_up(foretell(reading))
    assert taken_up == worked_out(film, reading)
    assert {one.person for one in taken_up} == {None, 70, 72, 73}


def test_a_name_in_capitals_is_foretold_as_the_catalogue_writes_it(reading):
    directors = [part.names for part in foretell(reading).parts if part.directs]
    assert directors == [("Ada Park",), ("Bo Lind",)]


def test_credits_stand_in_the_order_of_the_catalogue(reading):
    assert [part.names[0] for part in foretell(reading).parts] == [
        "Ada Park", "Bo Lind", "Di Hale", "Bo Lind", "Cy Low",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"names": ("Di Hale", "Diana Hale")},
        {"character": "Captain Mo Vance"},
        {"family": "Di"},
        {"person": 70},
    ],
)
def test_what_was_foretold_of_other_credits_is_not_taken_up(reading, change):
    foretold = foretell(reading)
    film = catalogued(foretold)
    film.parts[2] = film.parts[2]._replace(**change)
    assert film.take_up(foretold) is None


def test_what_was_foretold_of_other_titles_is_not_taken_up(reading):
    foretold = foretell(reading)
    assert replace(catalogued(foretold), titles=["Ferry Winter"]).take_up(foretold) is None


def test_a_credit_more_is_another_film_to_name(reading):
    foretold = foretell(reading)
    film = catalogued(foretold)
    film.parts.append(film.parts[0]._replace(credit=1, person=2, names=("Jo Dee",)))
    assert film.take_up(foretold) is None


@pytest.mark.parametrize(
    ("known", "told", "strictly", "loosely"),
    [
        ("Vidal", "vidal", True, True),
        ("Captain Vidal", "Vidal", False, True),
        ("A", "B", False, False),
    ],
)
def test_one_part_is_told_in_more_or_fewer_words(known, told, strictly, loosely):
    assert same_part(known, told, loosely=False) == strictly
    assert same_part(known, told, loosely=True) == loosely
