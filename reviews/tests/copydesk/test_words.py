"""What words are compared by, and what is left of them in small letters."""

import pytest

from reviews.copydesk.words import fold, lowered


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("Amélie’s “Long—Night”", "amelies long night"),
        ("AME\u0301LIE", "amelie"),
        ("Łódź, Straße № 3½", "lodz strasse no 31 2"),
        ("ŒUVRE ÆON ØRE İstanbul", "oeuvre aeon ore istanbul"),
        ("Ka\u00admin\u200b, ʼn", "kamin n"),
        ("花樣年華 — 2046", "花樣年華 2046"),
        ("***", ""),
    ],
)
def test_a_key_has_no_case_accents_or_marks(printed, key):
    assert fold(printed) == key


def test_small_letters_keep_every_place():
    assert lowered("İN OSLO").index("oslo") == 3
