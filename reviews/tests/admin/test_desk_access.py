"""Who may do what at the desk, and what a form may hold."""

import pytest
from django.test import Client

from reviews.admin.desk.reading import KNOWN_TO_OTHERS
from reviews.models import Copy, Review
from reviews.tests import make
from reviews.tests.admin.copy_desk import TEXT, lay, page, press, shown
from reviews.tests.admin.desk import opened, told
from reviews.tests.admin.test_access import staff
from reviews.tests.admin.test_hostile import encoded, status_of_post

pytestmark = pytest.mark.django_db
VALUES = ["", "\0", "a" * 5000, "9" * 40, "-1", "\ud800"]


@pytest.fixture
def copy() -> Copy:
    return lay()


def as_staff(client: Client, *permissions: str) -> Client:
    client.force_login(staff(*permissions))
    return client


def test_who_may_only_view_copy_reads_and_changes_nothing(client: Client, copy: Copy) -> None:
    as_staff(client, "view_copy")
    html = shown(client, copy)
    assert (html.count("<fieldset"), html.count(" disabled>"), html.count("_save")) == (2, 2, 0)
    assert client.post(page(copy), {"_save": "1"}).status_code == 403


def test_who_may_not_decide_the_critic_does_not_choose_whom_the_byline_means(
    client: Client, copy: Copy
) -> None:
    press(as_staff(client, "add_review", "view_copy"), copy, "_draft")
    facts = client.get(page(copy)).context["correction"].facts
    closed = [facts.fields[name].disabled for name in ("byline", "person", "who")]
    assert closed == [True, True, True]


def test_who_may_add_reviews_saves_drafts_and_publishes_nothing(client: Client, copy: Copy) -> None:
    as_staff(client, "add_review", "view_copy")
    assert press(client, copy, "_publish").status_code == 403
    press(client, copy, "_draft")
    assert Review.objects.get().status == "draft"


@pytest.mark.parametrize(("button", "status"), [("_draft", 200), ("_publish", 403), ("_into", 403)])
def test_who_may_only_add_reviews_brings_no_new_version_into_one(
    client: Client, copy: Copy, button: str, status: int
) -> None:
    press(as_staff(client, "add_review"), copy, "_draft")
    again = lay(TEXT.replace("Most of", "All of"))
    html = shown(client, again)
    assert "Only who may change reviews can bring it in." in html
    assert press(client, again, button).status_code == status
    assert (Review.objects.get().copy.text, Copy.objects.count()) == (TEXT, 2)


@pytest.mark.parametrize("button", ["_save", "_version", "_take"])
def test_who_may_not_change_reviews_corrects_none(client: Client, copy: Copy, button: str) -> None:
    as_staff(client, "add_review", "view_copy")
    press(client, copy, "_draft")
    assert client.post(page(copy), {button: "1"}).status_code == 403


def test_who_may_only_add_reviews_sees_the_copy_of_none(client: Client, copy: Copy) -> None:
    as_staff(client, "add_review")
    answer = press(client, copy, "_draft")
    assert (answer.status_code, list(answer.context["cl"].result_list)) == (200, [])
    assert client.get(page(copy)).status_code == 404


def test_who_may_not_see_the_copy_that_a_text_is_already_is_told_so(
    client: Client, copy: Copy
) -> None:
    press(as_staff(client, "add_review"), copy, "_draft")
    answer = client.post("/admin/reviews/copy/read/", {"text": TEXT}, follow=True)
    assert (answer.status_code, told(answer)) == (200, [KNOWN_TO_OTHERS])


def test_who_may_not_add_reviews_reads_no_copy_in(client: Client) -> None:
    as_staff(client, "view_copy", "change_review")
    assert client.get("/admin/reviews/copy/read/").status_code == 403
    assert client.post("/admin/reviews/copy/read/", {"text": TEXT}).status_code == 403


@pytest.mark.parametrize("value", VALUES)
def test_every_field_withstands_any_value(admin_client: Client, value: str) -> None:
    make.person("Di Hale")
    copy = lay()
    form = opened(admin_client, page(copy)) | {"_publish": "1", "fact-headline": "Changed"}
    answers = {
        name: status_of_post(admin_client, page(copy), form | {name: encoded(value)})
        for name in form
    }
    assert {name: status for name, status in answers.items() if status not in {200, 302}} == {}


@pytest.mark.parametrize("number", ["9" * 20, "0", "-1", "abc", "_5F", "1.5"])
def test_copy_that_cannot_exist_is_not_there(admin_client: Client, number: str) -> None:
    assert admin_client.get(f"/admin/reviews/copy/{number}/desk/").status_code == 404


def test_a_form_without_a_button_is_refused(admin_client: Client, copy: Copy) -> None:
    assert admin_client.post(page(copy), {"state": "x"}).status_code == 400
