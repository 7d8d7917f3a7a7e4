"""The string of directors, taken apart into persons."""

import pytest

from reviews.copydesk.directors import read_people


def people(text, **options):
    facts, doubts = read_people(text, (0, len(text)), "slug-line", **options)
    return [fact.value for fact in facts], len(doubts)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Doe; Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Ann Doe/Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Ann Doe with Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Ann Doe, and Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Cy Low Jr. and Di Low, Sr.", ["Cy Low Jr.", "Di Low, Sr."]),
        ("Cy Low, III & Bo Roe", ["Cy Low, III", "Bo Roe"]),
        ("Ann Doe, Ann  Doe and ANN DOE", ["Ann Doe"]),
        ("Phil Lord and Christopher Miller", ["Phil Lord", "Christopher Miller"]),
        ("Sandy Anders", ["Sandy Anders"]),
        (" , ", []),
    ],
)
def test_names_are_separated_in_order_and_once_each(text, names):
    assert people(text) == (names, 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Joel & Ethan Coen", ["Joel Coen", "Ethan Coen"]),
        ("Jean-Pierre and Luc Dardenne", ["Jean-Pierre Dardenne", "Luc Dardenne"]),
        ("Ann, Bo and Cy de la Doe", ["Ann de la Doe", "Bo de la Doe", "Cy de la Doe"]),
    ],
)
def test_a_single_given_name_shares_the_surname_after_it(text, names):
    assert people(text) == (names, 0)


def test_the_span_of_a_shared_surname_reaches_to_it():
    text = "Joel and Ethan Coen"

    facts, _ = read_people(text, (0, len(text)), "slug-line")

    assert [(f.span, f.rule) for f in facts] == [
        ((0, 19), "shared-surname"),
        ((9, 19), "slug-line"),
    ]


def test_a_known_mononym_shares_no_surname():
    assert people("Tarsem and David Fincher") == (["Tarsem", "David Fincher"], 0)


def test_the_mononyms_can_be_given():
    assert people("Zed and Ann Doe", mononyms=frozenset({"zed"})) == (["Zed", "Ann Doe"], 0)


@pytest.mark.parametrize("text", ["Zed and Ann Mary Doe", "Bong and Kim Tae-kyun"])
def test_a_surname_that_cannot_be_told_is_not_shared_but_noticed(text):
    names, doubts = people(text)

    assert (names[0], doubts) == (text.split()[0], 1)
