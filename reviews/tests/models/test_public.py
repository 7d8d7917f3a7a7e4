import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from reviews.models import Film, Person, Review, Studio
from reviews.tests import make

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


def a_film(title, **review):
    film = make.film(title, directors=[f"D {title}"], studios=[f"S {title}"])
    make.review(film, critic=f"C {title}", **review)


@pytest.fixture
def one_public_and_two_hidden():
    a_film("Seen", go_live_at=timezone.now() - HOUR)
    a_film("Draft", status="draft")
    a_film("Embargoed", go_live_at=timezone.now() + HOUR)


def test_only_published_and_live_reviews_are_public(one_public_and_two_hidden):
    assert [review.film.title for review in Review.objects.published()] == ["Seen"]


def test_a_film_without_a_public_review_is_not_public(one_public_and_two_hidden):
    assert [film.title for film in Film.objects.public()] == ["Seen"]


def test_people_are_public_by_a_public_film_or_review(one_public_and_two_hidden):
    assert {person.name for person in Person.objects.public()} == {"D Seen", "C Seen"}


def test_studios_are_public_by_a_public_film(one_public_and_two_hidden):
    assert [studio.name for studio in Studio.objects.public()] == ["S Seen"]


def test_a_review_goes_live_when_its_time_comes(one_public_and_two_hidden):
    later = timezone.now() + 2 * HOUR
    assert Review.objects.published(later).filter(film__title="Embargoed").count() == 1


def test_a_review_says_itself_whether_it_is_public(one_public_and_two_hidden):
    public = {review.film.title: review.is_public for review in Review.objects.all()}
    assert public == {"Seen": True, "Draft": False, "Embargoed": False}


def test_a_review_of_white_space_is_not_published():
    review = make.review(body="Fog.")
    review.body = "\n \n"
    with pytest.raises(ValidationError, match="needs its text"):
        review.full_clean()


@pytest.mark.parametrize("name", ["\u200b", "\u00a0", "\t\n", "\u00ad"])
def test_a_title_that_shows_nothing_is_refused(name):
    with pytest.raises(ValidationError, match="shows nothing"):
        Film(title=name).clean_fields()


def test_cards_need_two_queries_however_many(django_assert_num_queries):
    for title in ("One", "Two", "Three"):
        a_film(title)
    with django_assert_num_queries(2):
        cards = [
            (review.display_headline, review.critic.name, review.film.directors[0].name)
            for review in Review.objects.published().for_cards()
        ]
    assert len(cards) == 3
