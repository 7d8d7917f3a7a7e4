"""What copy leaves open, an editor settles with a click."""

import pytest
from django.test import Client

from reviews.models import Copy, Credit, Decision, Film, Notice, Review
from reviews.tests import make
from reviews.tests.admin.queue import Bring, click, is_settled, offered

pytestmark = pytest.mark.django_db


def test_a_title_is_right_whatever_was_doubted_of_it(admin_client: Client, bring: Bring) -> None:
    notice = bring("title-inferred")
    doubt = Copy.objects.get().notices.create(code="title-doubtful", message="It is thin.")
    click(admin_client, notice, "settled")
    assert is_settled(doubt)


def test_the_other_film_is_chosen(admin_client: Client, bring: Bring) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    notice = bring("film-ambiguous")
    labels = ["It is Ferry Winter (1997)", "It is Ferry Winter (2007)"]
    assert offered(admin_client, notice) == labels
    click(admin_client, notice, f"film:{films[1].pk}")
    assert (is_settled(notice), Review.objects.get().film) == (True, films[1])


def test_a_person_is_chosen_and_remembered(admin_client: Client, bring: Bring) -> None:
    people = [make.person("Ada Park", disambiguator=born) for born in ("1968", "1971")]
    notice = bring("person-ambiguous")
    labels = ["It is Ada Park (1968)", "It is Ada Park (1971)", "Settled"]
    assert offered(admin_client, notice) == labels
    click(admin_client, notice, f"person:{people[1].pk}")
    assert (is_settled(notice), Film.objects.get().directors) == (True, [people[1]])
    assert Decision.objects.get().person == people[1]


@pytest.mark.parametrize(
    ("choice", "cast"), [("credit", [("Di Hale", "Bo Rusk")]), ("no-credit", [])]
)
def test_a_doubtful_credit_is_one_or_none_and_stays_so(
    admin_client: Client, bring: Bring, choice: str, cast: list[tuple[str, str]]
) -> None:
    prose = "The son of Bo Rusk (Di Hale) is here."
    notice = bring("cast-doubtful", prose=prose)
    click(admin_client, notice, choice)
    bring("title-inferred", stars="4 STARS", prose=prose)
    parts = Credit.objects.filter(role="actor").values_list("person__name", "character")
    assert list(parts) == cast
    assert [notice.code for notice in Notice.objects.waiting()] == ["title-inferred"]


def test_stars_are_given_with_a_click(admin_client: Client, bring: Bring) -> None:
    notice = bring("rating-unread", stars="MANY STARS")
    click(admin_client, notice, "stars:2.5")
    assert (is_settled(notice), str(Review.objects.get().rating)) == (True, "2.5")


def test_what_copy_credits_moves_with_its_review(admin_client: Client, bring: Bring) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    make.review(films[0])
    notice = bring("film-ambiguous", prose="Sister Lou (Joan Carr) prays.")
    click(admin_client, notice, f"film:{films[1].pk}")
    parts = Credit.objects.filter(role="actor").values_list("film", "person__name", "character")
    assert list(parts) == [(films[1].pk, "Joan Carr", "Sister Lou")]


def test_a_film_is_not_chosen_for_a_review_that_was_moved(
    admin_client: Client, bring: Bring
) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    notice = bring("film-ambiguous")
    elsewhere = make.film("Another")
    Review.objects.update(film=elsewhere)
    click(admin_client, notice, f"film:{films[1].pk}")
    assert (is_settled(notice), Review.objects.get().film) == (False, elsewhere)


def test_stars_that_an_editor_gave_are_not_overwritten(admin_client: Client, bring: Bring) -> None:
    notice = bring("rating-unread", stars="MANY STARS")
    Review.objects.update(rating="4.0")
    click(admin_client, notice, "stars:2.5")
    assert (is_settled(notice), str(Review.objects.get().rating)) == (False, "4.0")


def test_a_title_that_was_confirmed_is_a_decision(admin_client: Client, bring: Bring) -> None:
    click(admin_client, bring("title-inferred"), "settled")
    assert Decision.objects.values_list("fact", "value").get() == ("title", "Ferry Winter")
