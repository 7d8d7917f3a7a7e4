"""Whatever the text: a reading or a CopyError, spans that say what they claim, no slow input."""

import os
import sys
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviews.copydesk import CopyError, decode, facts_from_dict, facts_to_dict, read
from reviews.copydesk.lines import unified
from reviews.copydesk.words import fold

EXAMPLES = int(os.environ.get("HYPOTHESIS_EXAMPLES", "1000"))
thorough = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES <= 1000,
    suppress_health_check=[HealthCheck.too_slow],
)

PIECES = st.sampled_from(
    [
        *("dir. ", "Directed by ", "Director: ", "Title: ", "Cast: ", "Year: ", "Rating: ", "By "),
        *("Ann Doe", "Bo Roe", "Joel and Ethan Coen", "Cy Low, Jr.", "Tarsem", "Kim Tae-kyun"),
        *("(", ")", "((", "“", "”", '"', '""', "‘", "’", "'", "/", "--", " — ", ", ", ". ", ": "),
        *("2½ STARS", "★★★", "½", "3/4", "NO STARS", "“Kestrel”", "“Kestrel,”", " is a film "),
        *("\n", "\n\n", "\r\n", "\r", " ", "\u00a0", "\u00ad", "\t", ";", " as ", ", played by "),
        *("plays ", "is ", " stars ", "stars as ", "As ", "his wife ", "the cook ", "both "),
        *("Ann Doe (Bo Roe)", "(newcomer Bo Roe, who", "(voiced by ", "Ann’s ", "Doe’s role as "),
        *("In Kestrel, Doe", "the film Kestrel Hill", "—Ann Doe", "-30-", "Ann Doe: Nell\n"),
        *(", whom ", "respectively", "Sir ", "Dr. ", "newcomer ", "and Bo Roe", "in “Finch”"),
        *("ß", "İ", "ŉ", "é", "e\u0301", "英雄", "ʼ", "ª", "𝔄", "\u200b", "\ufeff", "¼"),
    ]
)
COPY = st.one_of(
    st.text(max_size=400),
    st.lists(PIECES, max_size=60).map("".join),
    st.lists(PIECES, max_size=60).map(lambda pieces: "dir. Ann Doe (Tide)\n" + "".join(pieces)),
    st.lists(PIECES, max_size=40).map(lambda pieces: "Title: Kestrel\n\n" + "".join(pieces)),
)


def facts_of(reading):
    single = [reading.title, reading.original_title, reading.headline, reading.standfirst]
    single += [reading.byline]
    cast = [*reading.cast, *reading.doubtful]
    cast = [fact for member in cast for fact in (member.actor, member.character)]
    people = [*reading.directors, *reading.writers, *reading.studios, *reading.genres]
    return [fact for fact in [*single, *people, *cast] if fact]


@thorough
@given(COPY)
def test_arbitrary_text_is_read_or_refused_and_spans_say_what_they_claim(text):
    try:
        reading = read(text)
    except CopyError:
        return
    for fact in facts_of(reading):
        said = fold(reading.text[slice(*fact.span)]).split()
        assert fact.value
        assert set(fold(fact.value).split()) <= set(said)


@thorough
@given(COPY)
def test_arbitrary_text_gives_a_body_that_is_part_of_it_and_a_lossless_record(text):
    try:
        reading = read(text, name="kestrel.txt")
    except CopyError:
        return
    assert reading.body == unified(reading.text[slice(*reading.body_span)])
    assert reading.body in text.replace("\r\n", "\n").replace("\r", "\n")
    assert facts_from_dict(facts_to_dict(reading), reading.text, reading.encoding) == reading


@thorough
@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_decoded_as_the_codec_says_or_refused(data):
    try:
        text, codec = decode(data)
    except CopyError:
        return
    assert data.decode(codec) == text


UNITS = [
    *("Ef (Ab Cd) ", "Ab, played by Cd Ef, ", "Ab Cd plays Ef. ", "As Ab, ", "“Ab ", "Ab ", "ab-"),
    *(
        "Ab Cd’s Ef ",
        "his wife (Ab Cd) ",
        "Ab and Cd (Ef Gh and Ij Kl) ",
        "Ab Cd: Ef Gh\n",
        "(",
        "“",
    ),
    *("and Ab ", "Ab, ", "played by ", "as ", "a ", "‘Ab’ ", "Ab is Cd. ", "—Ab Cd\n\n", "-30-\n"),
]


UNITS += ["Ab’s ", "Ab Cd Ab’s ", "As ", "½”", ", whom Ab plays", "“Ab” "]
MOST_STEPS = 600_000  # a page of real copy takes some 5,000


def steps(lead, unit, length):
    """How many steps of Python it takes to read so many characters."""
    counted = 0

    def count(*_):
        nonlocal counted
        counted += 1
        return count

    text = f"dir. Ann Doe (Tide)\n\n{lead}{unit * (length // len(unit))}"
    before = sys.gettrace()
    sys.settrace(count)
    try:
        with suppress(CopyError):
            read(text)
    finally:
        sys.settrace(before)
    return counted


@pytest.mark.parametrize("lead", ["“Kestrel” is a film. ", ""], ids=["with a title", "without"])
@pytest.mark.parametrize("unit", UNITS)
def test_the_work_grows_no_faster_than_the_length_and_is_bounded(unit, lead):
    long = steps(lead, unit, 40_000)

    assert long <= 4.5 * steps(lead, unit, 10_000)
    assert long <= MOST_STEPS
