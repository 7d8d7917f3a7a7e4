"""What was read, with what editors decided over it."""

import pytest

from reviews.copydesk import Notice, read
from reviews.importing.decisions import decided
from reviews.models import Decision
from reviews.tests import make
from reviews.tests.importing.deciding import TEXT

PART = {"fact": "cast", "words": "Di Hale", "character": "Captain Mo"}


def over(*decisions, text=TEXT):
    """The text read, with these decisions over it."""
    return decided(read(text), [Decision(**fields) for fields in decisions])


def values(facts):
    return [fact.value for fact in facts]


def parts(told):
    return [(p.actor.value, p.character.value if p.character else "") for p in told]


@pytest.mark.parametrize(
    ("fact", "value"),
    [("title", "Ferry Winters"), ("headline", "Ice"), ("year", "1999"), ("byline", "Cy Moss")],
)
def test_the_last_decision_on_a_single_fact_holds(fact, value):
    told = over({"fact": fact, "value": "x"}, {"fact": fact, "value": value})
    assert (getattr(told, fact).value, getattr(told, fact).rule) == (value, "editor")


def test_a_single_fact_may_be_none_at_all():
    assert over({"fact": "headline", "words": "Fog, then ice"}).headline is None


@pytest.mark.parametrize(
    ("wrote", "printed"), [("3", "0.0 STARS"), ("NO", "0.0 STARS"), ("ZERO", "ZERO STARS")]
)
def test_what_was_printed_stays_where_it_tells_the_stars_that_were_decided(wrote, printed):
    told = over({"fact": "rating", "value": "0"}, text=TEXT.replace("3 S", f"{wrote} S"))
    assert (str(told.rating.value), told.rating.printed) == ("0.0", printed)


def test_a_review_may_be_decided_to_be_unrated():
    assert over({"fact": "rating", "words": "3.0"}).rating is None


def test_the_span_of_a_decided_title_is_where_it_stands():
    told = over({"fact": "title", "value": "Captain Mo"})
    assert told.text[slice(*told.title.span)] == "Captain Mo"


def test_a_decided_byline_stays_as_it_was_printed():
    told = over({"fact": "byline", "words": "Bo Lind", "value": "Bo Linde"})
    assert told.text[slice(*told.byline.span)] == "Bo Lind"


def test_copy_that_says_otherwise_than_before_is_noted_with_both():
    told = over({"fact": "headline", "words": "Fog", "value": "Mist"})
    message = "The headline stays “Mist”, as an editor decided; the copy says “Fog, then ice”."
    assert [n.message for n in told.notices if n.code == "editor-kept"] == [message]


def test_a_notice_that_the_copy_keeps_is_not_said_twice():
    decision = Decision(fact="headline", words="Fog", value="Mist")
    told = read(TEXT)
    told.notices = once = decided(told, [decision]).notices
    assert decided(told, [decision]).notices == once


@pytest.mark.django_db
def test_a_person_who_was_chosen_is_no_doubt_any_more():
    told = read(TEXT)
    of_him, of_another = PART, {**PART, "words": "Joan Pell"}
    told.notices = [Notice("person-ambiguous", 1, "", data) for data in (of_him, of_another)]
    chosen = Decision(**PART, value="Di Hale", person=make.person())
    assert [notice.data for notice in decided(told, [chosen]).notices] == [of_another]


@pytest.mark.parametrize("words", ["Fog, then ice", "Mist"])
def test_copy_that_says_what_was_decided_or_decided_over_is_not_noted(words):
    told = over({"fact": "headline", "words": words, "value": "Fog, then ice"})
    assert "editor-kept" not in {notice.code for notice in told.notices}


@pytest.mark.parametrize(
    ("fact", "words", "value", "names"),
    [
        ("directors", "ADA PARK", "Ada Parke", ["Ada Parke"]),
        ("studios", "lantern", "", ["Harbour"]),
        ("studios", "Harbour", "Lantern", ["Lantern"]),
        ("writers", "", "Joan Pell", ["Joan Pell"]),
        ("writers", "", "Nobody Here", []),
        ("studios", "Elsewhere", "Other", ["Lantern", "Harbour"]),
    ],
)
def test_names_are_corrected_rejected_and_added(fact, words, value, names):
    told = over({"fact": fact, "words": words, "value": value})
    assert values(getattr(told, fact)) == names


def test_a_credit_is_corrected_rejected_and_added():
    told = over(
        {"fact": "cast", "words": "DI HALE", "character": "captain mo", "value": "Di Hale"},
        {"fact": "cast", "value": "Joan Pell", "played": "the cook"},
    )
    assert parts(told.cast) == [("Di Hale", ""), ("Joan Pell", "the cook")]
    assert [told.text[slice(*part.actor.span)] for part in told.cast] == ["Di Hale", "Joan Pell"]


def test_a_credit_that_an_editor_rejected_is_none():
    told = over({"fact": "cast", "words": "Di Hale", "character": "Captain Mo"})
    assert parts(told.cast) == []


def test_words_across_a_line_end_are_found_in_any_unicode_form():
    text = TEXT.replace("Joan Pell", "Zoe\u0301\r\nPell")
    told = over({"fact": "cast", "value": "Zoé Pell"}, text=text)
    assert [told.text[slice(*part.actor.span)] for part in told.cast][1] == "Zoe\u0301\r\nPell"


@pytest.fixture
def doubtful():
    """A reading in which Mo (Di Hale) waits for an editor."""
    told = read(TEXT)
    told.doubtful, told.cast = told.cast, []
    told.notices = [Notice("cast-doubtful", 5, "Di Hale may be Captain Mo.", PART)]
    return told


@pytest.mark.parametrize(("value", "cast"), [("", []), ("Di Hale", [("Di Hale", "Captain Mo")])])
def test_a_doubtful_credit_is_settled_either_way(doubtful, value, cast):
    decision = Decision(**PART, value=value)
    decision.played = "Captain Mo" if value else ""
    told = decided(doubtful, [decision])
    assert (parts(told.cast), told.doubtful, told.notices) == (cast, [], [])
    assert [(p.actor.rule, p.actor.confidence) for p in told.cast] == [("editor", 1.0)] * len(cast)


def test_words_that_were_cut_at_a_space_are_known_again():
    words = "x" * 299
    text = TEXT.replace("Fog, then ice", f"{words} and ice")
    told = over({"fact": "headline", "words": words, "value": "Mist"}, text=text)
    assert "editor-kept" not in {notice.code for notice in told.notices}
