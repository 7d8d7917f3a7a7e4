"""Quoted phrases, in every kind of quote mark and with one missing."""

import pytest

from reviews.copydesk.quotes import find_quotes


def quoted(text):
    return [text[slice(*quote.inner)] for quote in find_quotes(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("a “Kestrel” b", ["Kestrel"]),
        ('a "Kestrel" b', ["Kestrel"]),
        ("a “”Kestrel”” b", ["Kestrel"]),
        ('a ""Kestrel"" b', ["Kestrel"]),
        ("a ‘Kestrel’ b", ["Kestrel"]),
        ("a 'Kestrel' b", ["Kestrel"]),
        ("a „Kestrel“ b", ["Kestrel"]),
        ("a ``Kestrel'' b", ["Kestrel"]),
        ("a ''Kestrel,'' b", ["Kestrel,"]),
        ("a `Kestrel' b", ["Kestrel"]),
        ("a «Kestrel» b", ["Kestrel"]),
        ("“Kestrel”—shot in fog—and “Finch”’s", ["Kestrel", "Finch"]),
        ('("Kestrel," "Finch")', ["Kestrel,", "Finch"]),
        ("“ Kestrel” b", [" Kestrel"]),
        ("“The ‘Kestrel’ affair”", ["The ‘Kestrel’ affair", "Kestrel"]),
        ("‘The Wren’s Hour’ b", ["The Wren’s Hour"]),
        ("'The Wren's Hour' b", ["The Wren's Hour"]),
        ("the boys’ and Ann’s and don't and '30s", []),
        ("Town ” If you see “Kestrel” now", ["Kestrel"]),
        ('Even then Nine Bells of Marl"" rings', ["Nine Bells of Marl"]),
        ('That is all Ann & Bo"" is', ["Ann & Bo"]),
        ("Even then Nine Bells of Marl,” which rings", ["Nine Bells of Marl,"]),
        ("So “Kestrel of the Hill is slow", ["Kestrel of the Hill"]),
        ("“one\n\n“Two” three", ["Two"]),
        ("6'2\" tall", []),
        ("“" + "very " * 40 + "long”", []),
    ],
)
def test_every_kind_of_quote_is_found(text, phrases):
    assert quoted(text) == phrases
