"""The string of studios, taken apart into companies."""

import pytest

from reviews.copydesk.studios import read_studios


def studios(text):
    facts, doubts = read_studios(text, (0, len(text)), "slug-line")
    return [fact.value for fact in facts], len(doubts)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tide", ["Tide"]),
        ("Big House / Vantage Holdings", ["Big House", "Vantage Holdings"]),
        ("Tide; Low Road", ["Tide", "Low Road"]),
        ("Tide/tide/TIDE", ["Tide"]),
        ("Tide//Low Road/", ["Tide", "Low Road"]),
        ("Lantern Films, Inc./Tide", ["Lantern Films, Inc.", "Tide"]),
        ("Ann Weir & Sons", ["Ann Weir & Sons"]),
        ("Low Tide/90 Gates and a Weir", ["Low Tide", "90 Gates and a Weir"]),
        ("LOW TIDE/90 GATES AND A WEIR", ["LOW TIDE", "90 GATES AND A WEIR"]),
        ("  ", []),
    ],
)
def test_slashes_and_semicolons_separate_studios(text, names):
    assert studios(text) == (names, 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Paramount Vantage & Miramax", ["Paramount Vantage", "Miramax"]),
        ("Low Road and Harbor Light", ["Low Road", "Harbor Light"]),
        ("Low Road, Harbor Light", ["Low Road", "Harbor Light"]),
        ("Low Road & Tern", ["Low Road", "Tern"]),
        ("Tern & Low Road", ["Tern & Low Road"]),
        ("Low Road and A Far Weir", ["Low Road", "A Far Weir"]),
        ("Simon & Schuster", ["Simon & Schuster"]),
        ("Film and Music Entertainment", ["Film", "Music Entertainment"]),
        ("Bread & Circus Films", ["Bread & Circus Films"]),
    ],
)
def test_an_ampersand_separates_what_could_stand_alone_and_is_noticed(text, names):
    assert studios(text) == (names, 1)
