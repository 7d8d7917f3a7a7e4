"""A decision about title, year or director: the film is corrected, or the review moves."""

import pytest

from reviews.importing.deciding import decide, leave_to_copy
from reviews.models import Copy, Decision, Film, Review
from reviews.tests import make
from reviews.tests.importing.deciding import took

pytestmark = pytest.mark.django_db


def test_a_corrected_title_moves_the_review_to_the_film_that_is_meant(put, bring):
    meant = make.film("Ferry Winter", directors=["Ada Park"])
    put(title="Fery Winter")
    bring()
    told = took(Copy.objects.get(), fact="title", words="Fery Winter", value="Ferry Winter")
    assert Review.objects.get().film == meant
    assert told[-1] == "Fery Winter has no review any more; the film stays in the catalogue."


def test_a_film_that_nobody_else_reviews_is_corrected_and_keeps_its_address(put, bring):
    put(title="Fery Winter")
    bring()
    both = [Decision(fact="title", value="Ferry Winter"), Decision(fact="year", value="1999")]
    assert decide(Copy.objects.get(), both, None) == []
    film = Film.objects.get()
    assert (film.title, film.year, film.slug) == ("Ferry Winter", 1999, "fery-winter")


def test_a_film_that_another_reviews_is_left_as_it_is(put, bring):
    put(title="Fery Winter")
    bring()
    make.review(Film.objects.get())
    both = [Decision(fact="title", value="Ferry Winter"), Decision(fact="year", value="1999")]
    decide(Copy.objects.get(), both, None)
    assert dict(Film.objects.values_list("title", "year")) == {
        "Fery Winter": None,
        "Ferry Winter": 1999,
    }


def test_a_corrected_director_takes_the_place_of_the_other_in_the_film(put, bring):
    put(slug_line="dirs. Ada Prak and Bo Lind (Lantern) -- 3 STARS")
    bring()
    took(Copy.objects.get(), fact="directors", words="Ada Prak", value="Ada Park")
    assert [person.name for person in Film.objects.get().directors] == ["Ada Park", "Bo Lind"]


def test_a_title_that_is_left_to_the_copy_again_is_that_of_the_film_again(put, bring):
    put(title="Ferry Winter")
    bring()
    copy = Copy.objects.get()
    took(copy, fact="title", words="Ferry Winter", value="Ferry Winters")
    assert leave_to_copy(copy, "title") == []
    assert Film.objects.values_list("title", "slug").get() == ("Ferry Winter", "ferry-winter")


def test_another_spelling_of_the_title_corrects_the_film(put, bring):
    put(title="FERRY WINTER")
    bring()
    took(Copy.objects.get(), fact="title", words="FERRY WINTER", value="Ferry Winter")
    assert Film.objects.get().title == "Ferry Winter"


@pytest.mark.parametrize(("stands", "then"), [(1998, 1999), (1997, 1997)])
def test_a_corrected_year_changes_only_what_the_copy_had_said(put, bring, stands, then):
    put(labels="Year: 1998")
    bring()
    Film.objects.update(year=stands)
    took(Copy.objects.get(), fact="year", words="1998", value="1999")
    assert Film.objects.get().year == then
