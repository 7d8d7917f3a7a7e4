"""Facts to text: reading it again gives the same facts, or the writer says what cannot be said."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviews.copydesk import CastFact, Fact, RatingFact, Reading, read
from reviews.copydesk.writer import UnsayableError, values, write


def fact(value):
    return Fact(value, (0, 0), "told") if value else None


def facts(**told):
    """A reading of plain values."""
    told = {"title": "Kestrel", "directors": ["Ann Doe"], "body": "A film of wind."} | told
    byline = told.pop("byline", "")
    lists = {key: [fact(one) for one in told[key]] for key in told if isinstance(told[key], list)}
    if "cast" in told:
        lists["cast"] = [CastFact(fact(actor), fact(played)) for actor, played in told["cast"]]
    single = {key: fact(told[key]) for key in told if key not in {*lists, "body", "rating"}}
    return Reading(
        byline,
        "utf-8",
        **single,
        **lists,
        body=told["body"],
        byline=Fact(byline.removeprefix("By "), (0, len(byline)), "told") if byline else None,
        rating=RatingFact(*told["rating"], (0, 0), "told") if "rating" in told else None,
    )


def test_a_slug_line_says_what_it_can_and_labels_the_rest():
    told = facts(
        directors=["Ann Doe", "Bo Roe"],
        studios=["Tide", "Harbor Light"],
        rating=(Decimal("2.5"), "2½ STARS"),
        year="1999",
        byline="By Cy Low",
        cast=[("Di Fox", "Nell"), ("Ed Rusk", "")],
    )
    assert write(told) == (
        "Title: Kestrel\nYear: 1999\nCast: Di Fox as Nell; Ed Rusk\nBy: By Cy Low\n"
        "dirs. Ann Doe and Bo Roe (Tide/Harbor Light) -- 2½ STARS\n\nA film of wind.\n"
    )


def test_what_the_prose_says_gets_no_label():
    body = "“Kestrel” is a film of wind. “Kestrel” has Nell (Di Fox) in it."
    told = facts(body=body, cast=[("Di Fox", "Nell")])
    assert write(told) == f"dir. Ann Doe\n\n{body}\n"


def test_what_is_left_open_may_be_whatever_the_prose_says():
    body = "“Kestrel” is a film of wind. “Kestrel” has Nell (Di Fox) in it."
    assert write(facts(title="", body=body), left_open={"title", "cast"}).startswith("dir. Ann Doe")


def test_a_director_whom_no_slug_line_can_name_gets_a_label():
    assert write(facts(directors=["the wind"])).startswith("Title: Kestrel\nDirector: the wind\n")


@pytest.mark.parametrize(
    ("told", "unsaid"),
    [
        ({"title": "Two\nLines"}, "title"),
        ({"body": ""}, "body"),
        ({"body": "\n\nA film."}, "body"),
        ({"rating": (Decimal("4.0"), "3/4")}, "rating"),
        ({"cast": [], "body": "“Kestrel” has Nell (Di Fox) in it. “Kestrel” is a film."}, "cast"),
        ({"cast": [("Di; Fox", "")]}, "cast"),
        ({"genres": ["Fog, mostly"]}, "genres"),
    ],
)
def test_what_the_house_format_cannot_say_is_named(told, unsaid):
    with pytest.raises(UnsayableError, match=f"^{unsaid}$"):
        write(facts(**told))


WORDS = st.one_of(
    st.sampled_from(
        [
            *("Ann Doe", "Cy Low, Jr.", "Joel", "Tarsem", "(Tide)", "“Kestrel”", "By Jane"),
            *("3 STARS", "dir. Bo Roe", "Title: Fog", "A/B", "a & b", "½", "é", "e\u0301", "as"),
        ]
    ),
    st.text(min_size=1, max_size=12),
).filter(lambda words: words == words.strip())
NAMES = st.lists(WORDS, max_size=3)
FACTS = st.fixed_dictionaries(
    {"title": WORDS, "directors": NAMES, "body": st.lists(WORDS, min_size=1).map("\n\n".join)},
    optional={
        **dict.fromkeys(["headline", "standfirst", "byline", "original_title"], WORDS),
        **dict.fromkeys(["studios", "writers", "countries", "genres"], NAMES),
        "year": st.sampled_from(["1999", "20"]),
        "cast": st.lists(st.tuples(WORDS, WORDS), max_size=3),
        "rating": st.sampled_from([(Decimal("3.0"), "3 STARS"), (None, "3/4"), (None, "B+")]),
    },
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(FACTS)
def test_whatever_the_facts_the_copy_says_just_these_or_there_is_none(told):
    wanted = facts(**told)
    try:
        text = write(wanted)
    except UnsayableError:
        return
    assert values(read(text)) == values(wanted)
