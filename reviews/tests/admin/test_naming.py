"""What is saved at the desk is named anew in the reviews it concerns."""

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import Film, Mention, Person, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def review() -> Review:
    film = make.film("Ferry Winter", cast=[("Di Hale", "Mo")])
    review = make.review(film, body="It has Di Hale and Bo Roe in it, and “Fog” is “Ferry Winter.”")
    name_everywhere()
    return review


def save(client: Client, row: Any, **fields: Any) -> Any:
    """Save the form of a row with these fields changed."""
    answer = client.post(address(row), opened(client, address(row)) | fields)
    assert answer.status_code == 302
    return answer


def named(review: Review) -> list[str]:
    review.refresh_from_db()
    return [review.body[mention.start : mention.end] for mention in review.mentions.all()]


def test_an_edited_body_is_named_anew(admin_client: Client, review: Review) -> None:
    save(admin_client, review, body="Now Di Hale is out. So is Hale.")
    assert named(review) == ["Di Hale", "Hale"]


def test_a_new_review_is_named(admin_client: Client, review: Review) -> None:
    add = "/admin/reviews/review/add/"
    form = opened(admin_client, add) | {"film": review.film_id, "body": "It is Di Hale’s."}
    admin_client.post(add, form)
    assert named(Review.objects.latest("pk")) == ["Di Hale"]


def test_another_film_has_other_names(admin_client: Client, review: Review) -> None:
    save(admin_client, review, film=make.film("Fog", cast=[("Bo Roe", "")]).pk)
    assert named(review) == ["Bo Roe", "Fog"]


def test_a_films_new_title_is_named(admin_client: Client, review: Review) -> None:
    save(admin_client, review.film, title="Fog")
    assert named(review) == ["Di Hale", "Fog"]


def test_a_films_new_credit_is_named(admin_client: Client, review: Review) -> None:
    save(admin_client, review.film, **{"credits-0-person": make.person("Bo Roe").pk})
    assert named(review) == ["Bo Roe", "Ferry Winter"]


def test_a_credit_that_is_taken_away_is_not_named(admin_client: Client, review: Review) -> None:
    save(admin_client, review.film, **{"credits-0-DELETE": "on"})
    assert named(review) == ["Ferry Winter"]


def test_a_person_is_named_by_a_new_name_and_alias(admin_client: Client, review: Review) -> None:
    person = Person.objects.get(name="Di Hale")
    save(admin_client, person, name="Bo Roe")
    assert named(review) == ["Bo Roe", "Ferry Winter"]
    alias = {"aliases-TOTAL_FORMS": "1", "aliases-0-name": "Di Hale", "aliases-0-person": person.pk}
    save(admin_client, person, **alias)
    assert named(review) == ["Di Hale", "Ferry Winter"]


def test_what_names_do_not_depend_on_names_nothing_anew(
    admin_client: Client, review: Review
) -> None:
    kept = set(Mention.objects.values_list("pk", flat=True))
    Film.objects.update(title="Fog")
    save(admin_client, review, headline="Fog")
    save(admin_client, Person.objects.get(name="Di Hale"), disambiguator="born 1960")
    assert set(Mention.objects.values_list("pk", flat=True)) == kept


def test_of_very_many_reviews_the_newest_are_named_and_the_rest_told(
    admin_client: Client, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviews.admin.naming.MOST_NAMED", 1)
    newer = make.review(review.film, body=review.body, published_on="2020-01-02")
    answer = save(admin_client, Person.objects.get(name="Di Hale"), name="Bo Roe")
    assert (named(newer), named(review)) == (
        ["Bo Roe", "Ferry Winter"],
        ["Di Hale", "Ferry Winter"],
    )
    assert "newest 1 reviews" in str(next(iter(get_messages(answer.wsgi_request))))


def test_the_preview_of_a_draft_shows_the_links(admin_client: Client, review: Review) -> None:
    Review.objects.update(status="draft")
    page = admin_client.get(f"/admin/reviews/review/{review.pk}/preview/").content.decode()
    assert '<a href="/people/di-hale/">Di Hale</a> and Bo Roe' in page
