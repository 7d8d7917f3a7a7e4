"""What an editor may decide of copy is one question, at the desk and in the queue."""

import re

import pytest
from django.test import Client

from reviews.importing.desk import bring_out, state_of
from reviews.models import Copy, Decision, Notice, Review
from reviews.tests import make
from reviews.tests.admin.copy_desk import lay, page, press, row, shown
from reviews.tests.admin.desk import address, opened
from reviews.tests.admin.test_access import staff

pytestmark = pytest.mark.django_db
OF_THE_FILM = {
    "fact__title": "Ferry Winters",
    "fact__year": "1999",
    f"{row('Ada Park')}name": "Ada Parke",
    f"{row('Di Hale')}verdict": "none",
    "missed__0__name": "Joan Pell",
}
OF_THE_REVIEW = {
    "fact__rating": "1.0",
    "fact__headline": "Ice",
    "fact__byline": "Cy Moss",
    "fact__published": "2026-11-22",
}
THEIR_OWN = ["rating", "headline", "standfirst", "byline", "person", "who", "published"]
THE_FILMS = "only who may change films can correct them"
FILMS = [((), 0), (("change_film",), 1)]


@pytest.fixture
def copy() -> Copy:
    return lay()


@pytest.fixture
def published(copy: Copy) -> Copy:
    """Copy that has a review."""
    bring_out(copy, [], None, Review.Status.PUBLISHED, state_of(copy, [], None))
    return Copy.objects.get()


def as_staff(client: Client, *permissions: str) -> Client:
    client.force_login(staff("view_copy", *permissions))
    return client


@pytest.mark.parametrize("field", OF_THE_FILM)
@pytest.mark.parametrize(("film", "corrected"), FILMS)
def test_a_film_is_corrected_at_the_desk_by_who_may_change_films(
    client: Client, published: Copy, film: tuple[str, ...], corrected: int, field: str
) -> None:
    as_staff(client, "change_review", *film)
    typed = {field: OF_THE_FILM[field], "fact__headline": "Ice"}
    press(client, published, "_save", **typed)
    assert Decision.objects.count() == 1 + corrected


def test_who_may_not_change_films_finds_what_is_theirs_closed(
    client: Client, published: Copy
) -> None:
    form = opened(as_staff(client, "change_review"), page(published))
    fields = [name for name in form if re.match(r"fact-|row-\d|missed-\d", name)]
    assert fields == [f"fact-{name}" for name in THEIR_OWN]


@pytest.mark.parametrize("field", OF_THE_REVIEW)
def test_who_may_change_reviews_corrects_what_is_theirs(
    client: Client, published: Copy, field: str
) -> None:
    as_staff(client, "change_review")
    press(client, published, "_save", **{field: OF_THE_REVIEW[field]})
    assert Decision.objects.get().value == OF_THE_REVIEW[field]


@pytest.mark.parametrize("field", OF_THE_FILM | OF_THE_REVIEW)
def test_who_may_add_reviews_corrects_all_that_lies_on_the_desk(
    client: Client, copy: Copy, field: str
) -> None:
    as_staff(client, "add_review")
    press(client, copy, "_save", **{field: (OF_THE_FILM | OF_THE_REVIEW)[field]})
    assert Decision.objects.count() == 1


@pytest.mark.parametrize(("film", "may"), FILMS)
def test_the_desk_says_who_may_correct_the_film(
    client: Client, published: Copy, film: tuple[str, ...], may: int
) -> None:
    html = shown(as_staff(client, "change_review", *film), published)
    assert html.count(THE_FILMS) == 2 * (1 - may)


@pytest.mark.parametrize(
    ("words", "told", "film", "status"),
    [
        ("Di Hale", {"fact": "cast", "character": "Captain Mo"}, (), 403),
        ("Di Hale", {"fact": "cast", "character": "Captain Mo"}, ("change_film",), 302),
        ("Bo Lind", {"fact": "byline", "character": ""}, (), 302),
    ],
)
def test_a_person_is_chosen_in_the_queue_by_who_may_change_what_they_stand_in(
    client: Client,
    published: Copy,
    words: str,
    told: dict[str, str],
    film: tuple[str, ...],
    status: int,
) -> None:
    meant = make.person(words, disambiguator="the other")
    data = told | {"words": words, "people": [meant.pk]}
    notice = Notice.objects.create(
        copy=published, code="person-ambiguous", message="Who?", data=data
    )
    as_staff(client, "change_review", *film)
    choice = {"choice": f"person:{meant.pk}"}
    assert client.post(address(notice, "settle"), choice).status_code == status


@pytest.mark.parametrize(("film", "moved"), FILMS)
def test_a_review_is_moved_in_the_queue_by_who_may_change_films(
    client: Client, published: Copy, film: tuple[str, ...], moved: int
) -> None:
    other = make.film("Ferry Winter", year=1999)
    films = {"films": [Review.objects.get().film_id, other.pk]}
    notice = Notice.objects.create(
        copy=published, code="film-ambiguous", message="Which?", data=films
    )
    as_staff(client, "change_review", *film)
    client.post(address(notice, "settle"), {"choice": f"film:{other.pk}"})
    assert Review.objects.filter(film=other).count() == moved
