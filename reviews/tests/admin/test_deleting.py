"""What others stand on cannot be deleted, and the desk explains why."""

from typing import Any

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.test import Client

from reviews.importing.mentions import name_everywhere
from reviews.models import Copy, Film, Mention, Person, Review, Studio
from reviews.tests import make
from reviews.tests.admin.desk import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def review() -> Review:
    film = make.film(directors=["Ines Vale"], studios=["Lantern Films"])
    return make.review(film, critic="Ada Park", headline="A field")


def text_of(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize(
    ("model", "name", "because"),
    [
        (Film, "", "A field"),
        (Person, "Ines Vale", "Credit: Ines Vale, director"),
        (Person, "Ada Park", "A field"),
        (Studio, "", "Studio: Lantern Films (Unspecified)"),
    ],
)
def test_what_others_need_is_kept_and_the_reason_is_given(
    admin_client: Client, review: Review, model: Any, name: str, because: str
) -> None:
    row = model.objects.get(**({"name": name} if model is Person else {}))
    answer = admin_client.post(address(row, "delete"), {"post": "yes"})
    assert text_of(answer).count("would require deleting the following protected") == 1
    assert because in text_of(answer)
    assert model.objects.filter(pk=row.pk).exists()


def test_deleting_many_at_once_explains_as_well(admin_client: Client, review: Review) -> None:
    chosen = {"action": "delete_selected", "_selected_action": review.film_id, "post": "yes"}
    answer = admin_client.post("/admin/reviews/film/", chosen)
    assert text_of(answer).count("would require deleting the following protected") == 1
    assert Film.objects.count() == 1


def test_a_review_is_deleted_with_its_copy(admin_client: Client, review: Review) -> None:
    facts = {"sha256": "0" * 64, "encoding": "utf-8", "content": b"A field."}
    Copy.objects.create(review=review, path="field.txt", **facts)
    answer = admin_client.post(address(review, "delete"), {"post": "yes"})
    assert answer.status_code == 302
    assert (Review.objects.count(), Copy.objects.count()) == (0, 0)


def test_deleting_the_last_page_of_a_list_leads_to_a_page_that_is(admin_client: Client) -> None:
    Studio.objects.bulk_create(Studio(name=f"House {n}", slug=f"house-{n}") for n in range(51))
    last = Studio.objects.latest("sort_key")
    chosen = {"action": "delete_selected", "_selected_action": last.pk, "post": "yes"}
    answer = admin_client.post("/admin/reviews/studio/?p=2", chosen, follow=True)
    assert (answer.status_code, answer.context["cl"].result_count) == (200, 50)


def test_the_page_that_asks_before_deleting_lists_no_mentions(
    admin_client: Client, review: Review
) -> None:
    Review.objects.update(body="It has Ines Vale in it.")
    name_everywhere()
    assert review.mentions.count() == 1
    assert "ention" not in text_of(admin_client.get(address(review, "delete")))
    admin_client.post(address(review, "delete"), {"post": "yes"})
    assert Mention.objects.count() == 0


@pytest.fixture
def editor() -> User:
    """An account that has changed something."""
    account = User.objects.create(username="ada")
    LogEntry.objects.log_actions(account.pk, [make.film()], CHANGE, "Changed.")
    return account


def test_an_account_whose_work_the_log_knows_is_kept(admin_client: Client, editor: User) -> None:
    answer = admin_client.post(address(editor, "delete"), {"post": "yes"})
    assert "The log of what ada did" in text_of(answer)
    assert "make the account inactive instead" in text_of(answer)
    assert User.objects.filter(pk=editor.pk).exists()


def test_accounts_whose_work_the_log_knows_are_kept_when_many_are_deleted(
    admin_client: Client, editor: User
) -> None:
    chosen = {"action": "delete_selected", "_selected_action": editor.pk, "post": "yes"}
    answer = admin_client.post("/admin/auth/user/", chosen)
    assert "The log of what ada did" in text_of(answer)
    assert User.objects.filter(pk=editor.pk).exists()


def test_an_account_that_did_nothing_is_deleted(admin_client: Client) -> None:
    account = User.objects.create(username="ada")
    admin_client.post(address(account, "delete"), {"post": "yes"})
    assert not User.objects.filter(pk=account.pk).exists()
