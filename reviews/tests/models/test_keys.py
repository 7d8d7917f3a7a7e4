import datetime

import pytest

from reviews.models import Film, Person, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def test_keys_are_written_by_save_and_follow_the_name():
    person = make.person("Agnès Varda")
    person.name = "Chantal Akerman"
    person.save()
    person.refresh_from_db()
    assert (person.name_key, person.sort_key) == ("chantal akerman", "akerman chantal")


def test_keys_are_written_in_bulk_too():
    Person.objects.bulk_create([Person(name="Agnès Varda", slug="agnes-varda")])
    assert Person.objects.get().sort_key == "varda agnes"


def test_an_editors_sort_title_beats_the_rule():
    film = make.film("Die Büchse der Pandora", sort_title="Büchse der Pandora, Die")
    assert film.sort_key == "buchse der pandora die"


def test_films_sort_alike_on_every_database():
    for title in ["Zama", "The Ünder", "(500) Days", "8½", "Ádám", "a-b", "기생충", "M"]:
        make.film(title)
    assert [film.title for film in Film.objects.all()] == [
        "8½", "(500) Days", "a-b", "Ádám", "M", "The Ünder", "Zama", "기생충",
    ]  # fmt: skip


def test_newest_first_puts_the_undated_last_and_parts_ties_by_number():
    day = datetime.date(2008, 5, 2)
    film = make.film()
    first, undated, second, older = (
        make.review(film, published_on=date) for date in [day, None, day, datetime.date(1999, 1, 1)]
    )
    assert list(Review.objects.newest()) == [second, first, older, undated]


def test_films_of_one_title_stand_in_the_order_of_their_years_the_unknown_first():
    years = [2007, None, 1997]
    for year in years:
        make.film("Ferry Winter", year=year)
    assert [film.year for film in Film.objects.all()] == [None, 1997, 2007]


def test_the_words_of_headline_standfirst_and_body_are_one_key():
    review = make.review(headline="L’Été", standfirst="¡Otra vez!", body="½ a film & Øre.")
    assert review.text_key == "lete otra vez 1 2 a film and ore"


def test_a_body_that_was_folded_elsewhere_is_not_folded_again():
    review = make.review(headline="Fog", body="A Field.")
    review.folded = "A Field.", "as it was folded"
    assert review.fold_text() == "fog as it was folded"


def test_what_another_body_folds_to_does_not_count():
    review = make.review(headline="Fog", body="A Field.")
    review.folded = "A Ferry.", "a ferry"
    assert review.fold_text() == "fog a field"


@pytest.mark.parametrize("letters", ["salt", "sa", "win", "salt an"])
def test_a_key_is_found_by_the_beginning_of_any_of_its_words(letters: str):
    film = make.film("Salt and Wind")
    assert Film.objects.get(title_key__word_startswith=letters) == film


@pytest.mark.parametrize("letters", ["alt", "ind", "s_lt", "s%", "salt wind"])
def test_a_key_is_not_found_by_what_begins_none_of_its_words(letters: str):
    make.film("Salt and Wind")
    assert not Film.objects.filter(title_key__word_startswith=letters).exists()
