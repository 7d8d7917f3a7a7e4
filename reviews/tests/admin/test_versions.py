"""Two editors, one review: nobody's work is lost in silence."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client

from reviews.admin.conflict import Difference
from reviews.admin.forms import ReviewForm
from reviews.models import Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def review() -> Review:
    return make.review(headline="First thoughts", critic="Ada Park", rating="3.5")


def test_each_save_makes_the_next_version(admin_client: Client, review: Review) -> None:
    for _ in range(2):
        admin_client.post(address(review), opened(admin_client, address(review)))
    assert Review.objects.get().version == 3


def test_what_was_typed_into_a_deleted_review_is_given_back(
    admin_client: Client, review: Review
) -> None:
    page = address(review)
    form = opened(admin_client, page) | {"body": "Two  spaces,\r\nmine."}
    review.delete()
    answer = admin_client.post(page, form)
    assert (answer.status_code, Review.objects.count()) == (409, 0)
    assert ("Body", "Two  spaces,\r\nmine.") in answer.context["typed"]


def test_the_second_editor_is_told_and_nothing_is_written(
    admin_client: Client, review: Review
) -> None:
    first = opened(admin_client, address(review))
    second = dict(first)
    admin_client.post(address(review), first | {"headline": "Theirs"})
    answer = admin_client.post(address(review), second | {"headline": "Mine"})
    assert answer.context["adminform"].form.conflict == [Difference("Headline", "Theirs", "Mine")]
    assert Review.objects.get().headline == "Theirs"


def test_the_second_editor_sees_both_and_keeps_what_was_typed(
    admin_client: Client, review: Review
) -> None:
    form = opened(admin_client, address(review))
    admin_client.post(address(review), form | {"body": "Their text.", "rating": "0.0"})
    page = admin_client.post(address(review), form | {"body": "My text."}).content.decode()
    cells = [cell.split("<")[0] for cell in page.split('<td class="desk-verbatim">')[1:]]
    assert cells == ["Their text.", "My text.", "0.0", "3.5"]
    assert page.count("My text.</textarea>") == 1


def test_the_second_editor_can_save_over_it_knowingly(admin_client: Client, review: Review) -> None:
    form = opened(admin_client, address(review))
    admin_client.post(address(review), form | {"headline": "Theirs"})
    told_form = admin_client.post(address(review), form | {"headline": "Mine"}).context["adminform"]
    form |= {"headline": "Mine", "version": told_form.form["version"].value()}
    admin_client.post(address(review), form)
    assert Review.objects.values_list("headline", "version").get() == ("Mine", 3)


def test_a_third_save_in_between_is_told_again(admin_client: Client, review: Review) -> None:
    form = opened(admin_client, address(review))
    admin_client.post(address(review), form)
    conflicted = admin_client.post(address(review), form).context["adminform"].form
    admin_client.post(address(review), opened(admin_client, address(review)))
    again = admin_client.post(address(review), form | {"version": conflicted["version"].value()})
    assert again.context["adminform"].form.conflict == []


@pytest.mark.parametrize("version", ["", "abc", "0", "99999999999999999999"])
def test_a_form_without_a_true_version_writes_nothing(
    admin_client: Client, review: Review, version: str
) -> None:
    form = opened(admin_client, address(review)) | {"headline": "Mine", "version": version}
    assert admin_client.post(address(review), form).status_code == 200
    assert Review.objects.get().headline == "First thoughts"


def test_corrections_typed_into_an_old_form_are_not_written(
    admin_client: Client, review: Review
) -> None:
    form = opened(admin_client, address(review))
    admin_client.post(address(review), form)
    row = {"corrections-TOTAL_FORMS": "1", "corrections-0-made_on": "2026-05-04"}
    admin_client.post(address(review), form | row | {"corrections-0-text": "North, not south."})
    assert review.corrections.count() == 0


@pytest.mark.parametrize("action", ["publish", "withdraw"])
def test_publishing_from_the_list_is_told_to_an_open_form(
    admin_client: Client, review: Review, action: str
) -> None:
    Review.objects.update(status="draft" if action == "publish" else "published")
    form = opened(admin_client, address(review))
    chosen = {"action": action, "_selected_action": review.pk}
    admin_client.post("/admin/reviews/review/", chosen)
    answer = admin_client.post(address(review), form)
    assert [row.label for row in answer.context["adminform"].form.conflict] == ["Status"]


def test_a_review_deleted_in_the_same_moment_is_said(review: Review) -> None:
    opened_by_one = Review.objects.get()
    review.delete()
    form = ReviewForm({"version": "1"}, instance=opened_by_one)
    assert form.non_field_errors()[0].split(" while")[0] == "This review was deleted"


def wait_for_a_blocked_query() -> None:
    """Return once another connection waits for a lock; the lock_timeout ends a wait in vain."""
    waiting = (
        "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE NOT granted AND datname = current_database()"
    )
    with connection.cursor() as cursor:
        while not cursor.execute(waiting) and not cursor.fetchone()[0]:
            sleep(0.01)


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_save_in_the_same_moment_waits_and_is_told(admin_client: Client, review: Review) -> None:
    form = opened(admin_client, address(review)) | {"headline": "Mine"}

    def late() -> Any:
        with closing(connection):
            return admin_client.post(address(review), form)

    with ThreadPoolExecutor() as pool:
        with transaction.atomic():
            Review.objects.select_for_update().get()
            answer = pool.submit(late)
            wait_for_a_blocked_query()
            Review.objects.update(headline="Theirs", version=2)
        conflict = answer.result().context["adminform"].form.conflict
    assert conflict == [Difference("Headline", "Theirs", "Mine")]
