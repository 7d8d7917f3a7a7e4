"""Whatever the text: a reading or a CopyError, spans that say what they claim, no slow input."""

import os
import sys
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviews.copydesk import CopyError, decode, facts_from_dict, facts_to_dict, read
from reviews.copydesk.lines import unified
from reviews.copydesk.nameforms import Namable
from reviews.copydesk.naming import Naming
from reviews.copydesk.sentences import PARAGRAPH_BREAK, sentences_around
from reviews.copydesk.telling import tellings
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
        *("Tilda Swinton", "Judi Dench, ", " steals the scenes ", "Nell, a cook", " is superb. "),
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
    stored = replace(reading, notices=[])
    assert facts_from_dict(facts_to_dict(reading), reading.text, reading.encoding) == stored


@thorough
@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_decoded_as_the_codec_says_or_refused(data):
    try:
        text, codec = decode(data)
    except CopyError:
        return
    assert data.decode(codec) == text


NAMING = Naming(
    {
        1: Namable(("Ann Doe", "Ann É. Doe"), ("Doe",)),
        2: Namable(("Kim Tae-kyun",), ("Kim",)),
        3: Namable(("Lars von Roe",), ("von Roe",)),
        4: Namable(("Bo",)),
    },
    ["Kestrel", "M", "8½", "英雄", "Wait! It Rains"],
    ["Nell"],
)
TEXT = st.one_of(
    COPY,
    st.lists(
        st.one_of(
            PIECES,
            st.sampled_from(
                [
                    *("Doe", "Ann\nDoe", "Ann É. Doe", "von Roe", "Kim", "Bo", "“M”", "8½", "Mr. "),
                    *("“Wait! It Rains”", "U.S. ", "。", "…", "x" * 700, "a, " * 300, "\u0301"),
                ]
            ),
        ),
        max_size=60,
    ).map("".join),
)


@thorough
@given(TEXT)
def test_the_places_of_arbitrary_text_hold_names_in_sentences_within_paragraphs(text):
    places = NAMING.places(text)
    assert [place.span for place in places] == sorted({place.span for place in places})
    for place in places:
        (start, end), (first, last) = place.span, place.sentence
        sentence = text[first:last]
        assert first <= start < end <= last
        assert sentence == sentence.strip()
        assert not PARAGRAPH_BREAK.search(sentence)
    assert all(one.span[1] <= two.span[0] for one, two in pairwise(places))
    linked = [place.key for place in places if place.first]
    assert sorted(linked, key=str) == sorted({place.key for place in places}, key=str)


def without_spaces(text):
    return "".join(text.split())


@thorough
@given(TEXT)
def test_the_sentences_of_arbitrary_text_hold_all_of_it_but_spaces_each_once(text):
    spans = list(sentences_around(text, [(at, at) for at in range(len(text))], []))
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    assert without_spaces("".join(text[slice(*span)] for span in spans)) == without_spaces(text)


@thorough
@given(COPY)
def test_the_body_of_arbitrary_copy_tells_its_cast_in_the_words_of_the_copy(text):
    try:
        reading = read(text)
    except CopyError:
        return
    told = {telling.actor for telling in tellings(facts_to_dict(reading), text, reading.body)}
    start, end = reading.body_span
    within = [part.actor for part in reading.cast if start <= part.actor.span[0] < end]
    assert told == {actor.value for actor in within}


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


UNITS += ["Tilda Swinton ", "Judi Dench, ", "Weir ” Tilda Swinton— ", "steals the scenes Ab Cd "]
UNITS += ["Ab’s ", "Ab Cd Ab’s ", "As ", "½”", ", whom Ab plays", "“Ab” "]
MOST_STEPS = 600_000  # a page of real copy takes some 5,000


def steps_of(work):
    """How many steps of Python the work takes."""
    counted = 0

    def count(*_):
        nonlocal counted
        counted += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        with suppress(CopyError):
            work()
    finally:
        sys.settrace(before)
    return counted


@pytest.mark.parametrize("lead", ["“Kestrel” is a film. ", ""], ids=["with a title", "without"])
@pytest.mark.parametrize("unit", UNITS)
def test_the_work_grows_no_faster_than_the_length_and_is_bounded(unit, lead):
    def steps(length):
        text = f"dir. Ann Doe (Tide)\n\n{lead}{unit * (length // len(unit))}"
        return steps_of(lambda: read(text))

    steps(1_000)  # what is loaded once
    long = steps(40_000)

    assert long <= 4.5 * steps(10_000)
    assert long <= MOST_STEPS


@pytest.mark.parametrize(
    "unit", ["Ann Doe ", "Doe. ", "“M” ", "M. ", ".", "(", "a, ", "Ann ", "x", "\n", "Bo\u0301 "]
)
def test_finding_names_grows_with_the_length_and_no_faster(unit):
    def steps(length):
        return steps_of(lambda: NAMING.places(unit * (length // len(unit))))

    assert steps(40_000) <= 4.5 * steps(10_000)
