"""What an import notes of a moment: it waits on while it is true."""

import pytest

from reviews.models import Film, Notice, Review
from reviews.tests import make
from reviews.tests.importing.waiting import SLUG_LINE, settle, told, waiting

pytestmark = pytest.mark.django_db


def edited_and_changed(put, bring):
    """A headline that an editor and the copy both changed."""
    put(labels="Headline: Fog")
    bring()
    Review.objects.update(headline="Our fog")
    put(labels="Headline: Ice")
    return bring()


def test_a_conflict_shows_both_and_carries_both(put, bring):
    edited_and_changed(put, bring)
    notice = Notice.objects.get(code="editor-kept")
    assert notice.message == (
        "The headline stays ‘Our fog’, as an editor left it; the copy now says ‘Ice’."
    )
    assert notice.data == {"field": "headline", "ours": "Our fog", "theirs": "Ice"}


def test_a_conflict_waits_on_while_the_copy_says_the_same(put, bring):
    edited_and_changed(put, bring)
    put(labels="Headline: Ice", slug_line=SLUG_LINE)
    assert told(bring()) == ["editor-kept", "title-inferred"]
    put(labels="Headline: Ice", slug_line=SLUG_LINE.replace("4", "5"))
    bring()
    assert waiting() == ["editor-kept", "title-inferred"]


def test_a_conflict_makes_room_for_the_next_one(put, bring):
    edited_and_changed(put, bring)
    put(labels="Headline: Salt")
    bring()
    assert Notice.objects.get(code="editor-kept").data["theirs"] == "Salt"


def test_a_conflict_is_over_when_both_say_the_same(put, bring):
    edited_and_changed(put, bring)
    Review.objects.update(headline="Ice")
    put(labels="Headline: Ice", slug_line=SLUG_LINE)
    bring()
    assert waiting() == ["title-inferred"]


def test_two_long_texts_are_shown_from_where_they_part(put, bring):
    prose = f"“{{title}}” is fog, and fog. {'It is slow. ' * 20}Then it ends"
    put(prose=f"{prose} well.")
    bring()
    Review.objects.update(body=Review.objects.get().body.replace("well.", "at last."))
    put(prose=f"{prose} badly.")
    bring()
    notice = Notice.objects.get(code="editor-kept")
    assert notice.message == (
        "The body stays ‘…is slow. Then it ends at last.’, as an editor left it;"
        " the copy now says ‘…is slow. Then it ends badly.’."
    )
    assert notice.data["theirs"] == prose.format(title="Ferry Winter") + " badly."


def test_a_conflict_that_only_begins_like_a_settled_one_is_another(put, bring):
    prose = f"“{{title}}” is a film of fog. {'It is slow, and slow. ' * 9}"
    put(prose=f"{prose}One.")
    bring()
    Review.objects.update(body="“Ferry Winter” is a film of ice.")
    put(prose=f"{prose}Two.")
    bring()
    settle("editor-kept")
    put(prose=f"{prose}Three.")
    bring()
    first, second = Notice.objects.filter(code="editor-kept").order_by("pk")
    assert (first.message, waiting()[0]) == (second.message, "editor-kept")


def test_a_fact_of_the_film_waits_on_while_it_differs(put, bring):
    film = make.film("Ferry Winter", runtime=90, directors=["Ada Park"])
    put(labels="Runtime: 95")
    bring()
    put(labels="Runtime: 95", slug_line=SLUG_LINE)
    bring()
    notice = Notice.objects.get(code="film-fact-differs")
    assert notice.message == "The film's runtime stays ‘90’; the copy says ‘95’."
    assert notice.data == {"film": film.pk, "field": "runtime", "ours": 90, "theirs": 95}
    Film.objects.update(runtime=95)
    put(labels="Runtime: 95")
    bring()
    assert "film-fact-differs" not in waiting()


def test_a_doubtful_person_is_noted_with_everyone_it_may_be_and_waits_on(put, bring):
    one, other = (make.person("Ada Park", disambiguator=what) for what in ("actor", "director"))
    put()
    bring()
    put(slug_line=SLUG_LINE)
    bring()
    data = Notice.objects.get(code="person-ambiguous").data
    told = {"fact": "directors", "words": "Ada Park", "character": ""}
    assert data == {**told, "people": [one.pk, other.pk]}


def test_a_doubtful_film_is_noted_with_every_film_it_may_be_and_waits_on(put, bring):
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    put()
    bring()
    put(slug_line=SLUG_LINE)
    bring()
    notice = Notice.objects.get(code="film-ambiguous")
    assert notice.data == {"films": [film.pk for film in films]}


def test_a_film_much_like_another_is_noted_with_both(put, bring):
    put("a.txt", labels="Year: 1997")
    put("b.txt", labels="Year: 2007")
    bring()
    old, new = Film.objects.order_by("year")
    assert Notice.objects.get(code="film-like-another").data == {"films": [new.pk, old.pk]}
