"""Where a sentence begins and ends."""

import pytest

from reviews.copydesk.sentences import LONGEST_SENTENCE, sentences_around


def sentences(text, places=None):
    """All of them where no places are given: an empty place lies everywhere, and keeps nothing."""
    everywhere = [(at, at) for at in range(len(text))]
    near, whole = (everywhere, []) if places is None else (places, places)
    spans = sentences_around(text, near, whole)
    return [text[slice(*span)] for span in spans]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Low met Mrs. Roe and Dr. Vance.",
        "She left St. Ives with Sgt. Hale.",
        "J.J. Low and A. K. Roe wrote it.",
        "In the U.S. Army he sang.",
        "It opens at 7 p.m. Friday in two halls.",
        "See No. 5 for the rest.",
        "It waited… and waited... for us.",
        "“Stop!” he cried, and ran.",
        "It costs 3.50 at the door.",
        "Cy Low Jr. Vance wrote it.",
    ],
)
def test_these_are_one_sentence(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("It rains.", "It stops."),
        ("Does it rain?", "It does!"),
        ("“It rains.”", "She nods."),
        ("(It rains.)", "She nods."),
        ("It rains…", "She nods."),
        ("He left for the U.S.", "She stayed."),
        ("He has a plan B.", "They wait."),
        ("They live on Main St. and wait.", "“Go,” she says."),
        ("Is there a Room No.", "She asks."),
        ("How long is it?", "¿Quién sabe?"),
        ("إلى أين؟", "لا أعرف."),
    ],
)
def test_these_are_two_sentences(first, second):
    assert sentences(f"{first} {second}") == [first, second]


def test_a_full_width_stop_needs_no_space_after_it():
    assert sentences("雨だ。とても良い！「帰る。」") == ["雨だ。", "とても良い！", "「帰る。」"]
    assert sentences("雨だ。k.d. だ。") == ["雨だ。", "k.d. だ。"]


@pytest.mark.parametrize("blank", ["\n\n", "\r\n\r\n", "\n \t\n"])
def test_the_end_of_a_paragraph_ends_a_sentence_and_a_line_end_does_not(blank):
    assert sentences(f"A ferry\nin fog{blank}No stop") == ["A ferry\nin fog", "No stop"]


def test_a_sentence_does_not_end_within_a_kept_place():
    text = "In “Wait! It Rains” it rains. Then not."
    place = text.index("Wait"), text.index("”")
    assert sentences(text, [place]) == ["In “Wait! It Rains” it rains.", "Then not."]


def test_paragraphs_without_a_place_are_passed_over():
    text = "It rains.\n\nIt stops. Ana sings.\n\nIt rains."
    assert sentences(text, [(21, 24)]) == ["It stops.", "Ana sings."]


def test_a_long_sentence_is_cut_at_a_clause():
    text = f"{'fog and ' * 60}rain; {'sun and ' * 40}wind."
    first, second = sentences(text)
    assert (first[-5:], second[:3]) == ("rain;", "sun")


@pytest.mark.parametrize("unit", ["fog ", "fog, ", "fog", "fog\n"])
def test_no_sentence_is_much_longer_than_the_longest(unit):
    assert max(map(len, sentences(unit * 1000))) <= LONGEST_SENTENCE + 4


def test_a_cut_does_not_part_a_kept_place():
    text = "x" * (LONGEST_SENTENCE - 5) + "Ana Roe" + "y" * 50
    place = text.index("Ana"), text.index("y")
    assert sentences(text, [place])[0][-7:] == "Ana Roe"
