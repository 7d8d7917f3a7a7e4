"""A decision is carried out on review and film, and holds whenever the copy comes again."""

import pytest
from django.core.exceptions import ValidationError

from reviews.importing.deciding import decide
from reviews.importing.export import export_copy
from reviews.models import Copy, Credit, Decision, FilmStudio, Person, Review
from reviews.tests import make
from reviews.tests.importing.deciding import CAST, took

pytestmark = pytest.mark.django_db


def cast():
    names = Credit.objects.filter(role="actor").values_list("person__name", "character")
    return [*names.order_by("position", "pk")]


def test_a_correction_reaches_the_review_and_raises_its_version(put, bring):
    put(labels="Headline: Fog")
    bring()
    took(Copy.objects.get(), fact="headline", words="Fog", value="Mist")
    assert Review.objects.values_list("headline", "version").get() == ("Mist", 2)


def test_a_correction_that_changes_no_word_of_the_review_leaves_its_version(put, bring):
    put(prose=CAST)
    bring()
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert (cast(), Review.objects.get().version) == ([("Joan Pell", "Nell Gray")], 1)


def test_a_corrected_credit_keeps_its_place(put, bring):
    put(prose=CAST)
    bring()
    fields = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale", "played": "Mo"}
    took(Copy.objects.get(), fact="cast", **fields)
    assert cast() == [("Di Hale", "Mo"), ("Joan Pell", "Nell Gray")]


def test_a_rejected_credit_never_comes_back(put, bring):
    put(prose=CAST)
    bring()
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", prose=CAST)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert (cast(), str(Review.objects.get().rating)) == ([("Joan Pell", "Nell Gray")], "4.0")


def test_a_rejected_credit_that_another_copy_tells_stays(put, bring):
    put("a.txt", labels="By: Bo Lind", prose=CAST)
    put("b.txt", labels="By: Cy Moss", prose=CAST)
    bring()
    copy = Copy.objects.get(path="a.txt")
    took(copy, fact="cast", words="Di Hale", character="Mo Vance")
    assert len(cast()) == 2


def test_a_rejected_credit_that_an_editor_made_stays(put, bring):
    put(prose=CAST)
    bring()
    Credit.objects.filter(character="Mo Vance").update(character="Captain Vance")
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert cast()[0] == ("Di Hale", "Captain Vance")


def test_a_rejected_studio_leaves_the_film(put, bring):
    put(slug_line="dir. Ada Park (Lantern/Harbour) -- 3 STARS")
    bring()
    took(Copy.objects.get(), fact="studios", words="Lantern")
    assert [part.studio.name for part in FilmStudio.objects.all()] == ["Harbour"]


def test_a_credit_that_was_missed_is_added(put, bring):
    put(prose="“{title}” is all Joan Pell, and “{title}” knows it.")
    bring()
    took(Copy.objects.get(), fact="cast", value="Joan Pell")
    assert cast() == [("Joan Pell", "")]


def test_a_decision_about_a_credit_makes_or_unmakes_its_link_in_the_text(put, bring):
    put(prose=CAST)
    bring()
    review = Review.objects.get()
    took(review.copy, fact="cast", words="Di Hale", character="Mo Vance")
    named = [mention.person and mention.person.name for mention in review.mentions.all()]
    assert "Di Hale" not in named
    took(review.copy, fact="cast", value="Di Hale", played="Mo Vance")
    named = [mention.person and mention.person.name for mention in review.mentions.all()]
    assert "Di Hale" in named


def test_a_chosen_person_takes_the_place_of_the_other(put, bring):
    for born in ("1968", "1971"):
        make.person("Di Hale", disambiguator=born)
    put(prose=CAST)
    bring()
    chosen = Person.objects.get(disambiguator="1971")
    part = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale", "played": "Mo Vance"}
    took(Copy.objects.get(), fact="cast", person=chosen, **part)
    assert Credit.objects.get(character="Mo Vance").person == chosen


@pytest.mark.parametrize("fact", ["directors", "byline"])
def test_a_chosen_person_is_taken_without_a_doubt_whenever_the_copy_is_read(put, bring, fact):
    for born in ("1968", "1971"):
        make.person("Steve Loom", disambiguator=born)
    chosen = Person.objects.get(disambiguator="1971")
    put(slug_line="dir. Steve Loom -- 3 STARS", labels="By: Steve Loom")
    bring()
    took(Copy.objects.get(), fact=fact, words="Steve Loom", value="Steve Loom", person=chosen)
    put(slug_line="dir. Steve Loom -- 4 STARS", labels="By: Steve Loom\nHeadline: Ice")
    report = bring()
    review = Review.objects.get()
    assert chosen == (review.critic if fact == "byline" else review.film.directors[0])
    doubts = [n for n in report.files[0]["notices"] if n["code"] == "person-ambiguous"]
    assert len(doubts) <= 1


def test_corrected_fields_stay_when_the_copy_changes_and_the_rest_follows(put, bring):
    put(labels="Headline: Fog")
    bring()
    took(Copy.objects.get(), fact="headline", words="Fog", value="Mist")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", labels="Headline: Ice")
    report = bring()
    review = Review.objects.get()
    assert (review.headline, str(review.rating)) == ("Mist", "4.0")
    assert "editor-kept" in {notice["code"] for notice in report.files[0]["notices"]}


DECISIONS = [
    {"fact": "headline", "words": "Fog", "value": "Mist"},
    {"fact": "rating", "words": "3.0", "value": "4.5"},
    {"fact": "rating", "words": "3.0"},
    {"fact": "byline", "value": "Cy Moss"},
    {"fact": "title", "words": "Ferry Winter", "value": "Ferry Winters"},
    {"fact": "year", "value": "1999"},
    {"fact": "directors", "words": "Ada Park", "value": "Ada Parke"},
    {"fact": "studios", "words": "Lantern"},
    {"fact": "cast", "words": "Di Hale", "character": "Mo Vance"},
    {"fact": "cast", "words": "Joan Pell", "character": "Nell Gray", "value": "Joan Pell"},
]


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda made: made["fact"])
def test_a_corrected_review_goes_out_as_copy_and_comes_in_unchanged(put, bring, tmp_path, decision):
    put(prose=CAST, labels="Headline: Fog")
    bring()
    took(Copy.objects.get(), **decision)
    assert export_copy(tmp_path) == (1, [])
    assert bring().line() == "created 0, updated 0, unchanged 1, failed 0"


def test_the_later_decision_on_the_same_words_stands_alone(put, bring):
    put(prose=CAST)
    bring()
    for played in ("Mo", "Captain Mo"):
        fields = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale"}
        took(Copy.objects.get(), fact="cast", played=played, **fields)
    assert (Decision.objects.get().played, cast()[0]) == ("Captain Mo", ("Di Hale", "Captain Mo"))


@pytest.mark.parametrize(
    "fields",
    [
        {"fact": "title"},
        {"fact": "year", "value": "soon"},
        {"fact": "rating", "value": "2.3"},
        {"fact": "rating", "value": "NaN"},
        {"fact": "published", "value": "2026-02-31"},
        {"fact": "cast"},
        {"fact": "cast", "value": "Nobody Here"},
        {"fact": "headline", "value": "x" * 301},
        {"fact": "standfirst", "value": "x" * 2001},
    ],
)
def test_a_decision_that_cannot_stand_is_refused_and_nothing_is_written(put, bring, fields):
    put()
    bring()
    with pytest.raises(ValidationError):
        decide(Copy.objects.get(), [Decision(fact="headline", value="x"), Decision(**fields)], None)
    assert (Decision.objects.count(), Review.objects.get().headline) == (0, "")


@pytest.mark.parametrize(
    ("fact", "value", "was", "label"),
    [
        ("headline", "Mist", "Headline: Fog", "Headline: Ice"),
        ("standfirst", "Mist", "Standfirst: Fog", "Standfirst: Ice"),
        ("published", "2021-01-01", "Published: 2020-01-01", "Published: 2022-02-02"),
        ("runtime", "91", "Runtime: 90", "Runtime: 95"),
    ],
)
def test_copy_that_changes_only_a_decided_fact_comes_in_with_a_notice(
    put, bring, fact, value, was, label
):
    put(labels=was)
    bring()
    copy = Copy.objects.get()
    took(copy, fact=fact, words=was.split(": ")[1], value=value)
    put(labels=label)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert copy.notices.get(code="editor-kept").data["theirs"] == label.split(": ")[1]


def test_a_chosen_critic_leaves_the_byline_as_an_editor_prints_it(put, bring):
    put(labels="By: Steve Loom")
    bring()
    Review.objects.update(byline="Steve Loom in Oslo")
    chosen = make.person("Steve Loom", disambiguator="1971")
    decision = {"words": "Steve Loom", "value": "Steve Loom", "person": chosen}
    took(Copy.objects.get(), fact="byline", **decision)
    review = Review.objects.get()
    assert (review.critic, review.byline) == (chosen, "Steve Loom in Oslo")


def test_a_rejected_credit_that_stays_is_told(put, bring):
    put(prose=CAST)
    bring()
    Credit.objects.filter(character="Mo Vance").update(character="Captain Vance")
    told = took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert told == [f"The film still credits {Credit.objects.get(character='Captain Vance')}."]


def test_stars_and_what_is_printed_of_them_follow_the_copy_together(put, bring):
    put(slug_line="dir. Ada Park -- 3 STARS")
    bring()
    Review.objects.update(rating="1.5")
    put(slug_line="dir. Ada Park -- 4 STARS")
    bring()
    review = Review.objects.get()
    assert (str(review.rating), review.rating_printed) == ("1.5", "3 STARS")
    assert [n.data["field"] for n in review.copy.notices.filter(code="editor-kept")] == ["rating"]


def test_a_decision_over_a_review_that_was_moved_says_of_which_film_it_is(put, bring):
    put(prose=CAST)
    bring()
    Review.objects.update(film=make.film("Another"))
    told = took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert told == ["The review is of Another, not of the film that the copy names."]
