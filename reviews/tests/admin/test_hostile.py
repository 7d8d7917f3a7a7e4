"""Whatever an address or a form holds, the desk answers below 500 and never with everything."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client

from reviews.models import Review, Studio
from reviews.tests import make
from reviews.tests.admin.desk import address, opened, told

pytestmark = pytest.mark.django_db

LISTS = sorted(
    f"/admin/{desk.opts.label_lower.replace('.', '/')}/" for desk in admin.site._registry.values()
)
VALUES = [
    "",
    "\0",
    "a" * 5000,
    "9" * 40,
    "-1",
    "0",
    "NaN",
    "(",
    "[",
    "\\",
    "٣",
    "1,2",
    "\ud800",
    "'",
]
REFUSED = [
    "published_on__year=9999",
    "published_on__year=0",
    "published_on__year=99999",
    "published_on__year=-1",
    "published_on__year=2026&published_on__month=13",
    "published_on__year=2026&published_on__month=2&published_on__day=31",
    "published_on__month=5",
    "published_on__year=%00",
    "published_on__year=abc",
    "published_on__year=",
    "state=gone",
    "state=%00",
    "stars=5.5",
    "stars=" + "9" * 40,
    "lacks=everything",
    "part=tree",
    "is_staff__exact=2",
    "is_staff__isnull=1",
    "title__regex=(",
    "username__regex=(",
    "password__startswith=p",
    "film__title__regex=(",
    "film__credits__person__name__icontains=a",
    "headline__iregex=%5B",
    "id__in=" + ",".join(map(str, range(40_000))),
    "id__in=abc",
    "pk=abc",
    "body__contains=%00",
    "%00=1",
    "nonsense=1",
    "_to_field=nonsense",
    "_to_field=%00",
    "_changelist_filters=state%3Ddraft",
    "q=%00",
    "q=" + "a" * 5000,
    "o=" + "1." * 3000,
    "p=" + "9" * 400,
]  # fmt: skip
HARMLESS = [
    "_popup=", "_popup=1", "_to_field=", "all=", "all=1", "o=99.-99", "o=--1", "o=x", "o=", "e=1",
    "p=9999999999999", "p=-1", "p=x", "_facets=1", "_facets=", "q=(", "q=%25", "q=' OR 1=1", "q=\\",
]  # fmt: skip


NUMBERS = ["9" * 20, "0", "-1", "abc", "_5F", "_00", "\0", "1.5", "a" * 3000]


@pytest.fixture(autouse=True)
def rows(admin_user: User) -> dict[str, Any]:
    film = make.film(directors=["Ines Vale"], studios=["Lantern Films"])
    review = make.review(film, critic="Ada Park")
    person, studio = make.person("Ines Vale"), make.studio("Lantern Films")
    return {"review": review, "film": film, "person": person, "studio": studio, "user": admin_user}


@pytest.fixture(autouse=True)
def alone(settings: Any) -> None:
    """The desk stands by itself: without the middleware that refuses much of this before it."""
    guard = "reviewsite.middleware.guard.request_guard"
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != guard]


def encoded(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")


def answered(client: Client, addresses: Iterable[str], *expected: int) -> list[tuple[str, int]]:
    """The addresses that were not answered as expected, and how they were."""
    answers = [(url[:80], client.get(url, follow=True).status_code) for url in addresses]
    return [answer for answer in answers if answer[1] not in expected]


@pytest.mark.parametrize("page", LISTS)
def test_a_filter_that_cannot_be_meant_is_refused(admin_client: Client, page: str) -> None:
    assert answered(admin_client, [f"{page}?{query}" for query in REFUSED], 400) == []


@pytest.mark.parametrize("page", LISTS)
def test_other_odd_addresses_still_show_the_list(admin_client: Client, page: str) -> None:
    assert answered(admin_client, [f"{page}?{query}" for query in HARMLESS], 200) == []


def test_a_page_that_is_no_more_leads_to_the_first_and_says_so(admin_client: Client) -> None:
    Studio.objects.bulk_create(Studio(name=f"House {n}", slug=f"house-{n}") for n in range(60))
    answer = admin_client.get("/admin/reviews/studio/?p=7&q=house")
    assert told(answer) == ["The list has no such page any more. This is its first."]
    assert answer.context["cl"].result_count == 60


@pytest.mark.parametrize("name", ["term", "app_label", "model_name", "field_name", "page", "x"])
def test_autocomplete_withstands_any_value(admin_client: Client, name: str) -> None:
    asked = {"app_label": "reviews", "model_name": "review", "field_name": "film", "term": "long"}
    queries = [urlencode(asked | {name: encoded(value)}) for value in VALUES]
    urls = [f"/admin/autocomplete/?{query}" for query in queries]
    assert answered(admin_client, urls, 200, 400, 403, 404) == []


@pytest.mark.parametrize(
    "field",
    ["film.reviews", "review.copy", "review.headline", "copy.review", "review.nonsense", "x.y"],
)
def test_autocomplete_answers_for_the_fields_of_forms_alone(
    admin_client: Client, field: str
) -> None:
    model, name = field.split(".")
    asked = {"app_label": "reviews", "model_name": model, "field_name": name, "term": ""}
    assert admin_client.get("/admin/autocomplete/", asked).status_code == 403


@pytest.mark.parametrize("term", ["\0", "!!!", "a" * 60_000, "a " * 90])
def test_autocomplete_finds_nothing_for_words_that_cannot_be_read(
    admin_client: Client, term: str
) -> None:
    asked = {"app_label": "reviews", "model_name": "review", "field_name": "film", "term": term}
    assert admin_client.get("/admin/autocomplete/", asked).json()["results"] == []


@pytest.mark.parametrize("page", ["change/", "delete/", "history/", "preview/", ""])
@pytest.mark.parametrize("model", ["reviews/review", "reviews/film", "auth/user"])
def test_a_row_that_cannot_exist_is_not_there(admin_client: Client, model: str, page: str) -> None:
    urls = [f"/admin/{model}/{quote(number)}/{page}" for number in NUMBERS]
    assert answered(admin_client, urls, 200, 400, 404) == []


@pytest.mark.parametrize("model", ["review", "film", "person", "studio"])
def test_a_new_form_withstands_any_address(admin_client: Client, model: str) -> None:
    queries = ["film=abc", "critic=%00", "film=" + "9" * 40, "_to_field=x", "year=" + "9" * 5000]
    urls = [f"/admin/reviews/{model}/add/?{query}" for query in queries]
    assert answered(admin_client, urls, 200, 400) == []


def status_of_post(client: Client, url: str, form: dict[str, Any]) -> int:
    """How a form is answered; what it wrote is taken back."""
    with transaction.atomic():
        kind = "application/x-www-form-urlencoded"
        answer = client.post(url, urlencode(form), content_type=kind)
        transaction.set_rollback(True)
    return answer.status_code


@pytest.mark.parametrize("value", ["", "\0", "a" * 5000, "9" * 40, "-1", "\ud800"])
@pytest.mark.parametrize("model", ["review", "film", "person", "studio", "user"])
def test_every_field_withstands_any_value(
    admin_client: Client, rows: dict[str, Any], model: str, value: str
) -> None:
    url = address(rows[model])
    form = opened(admin_client, url)
    answers = {
        name: status_of_post(admin_client, url, form | {name: encoded(value)}) for name in form
    }
    assert {name: status for name, status in answers.items() if status not in {200, 302}} == {}


@pytest.mark.parametrize("action", ["publish", "withdraw", "delete_selected", "nonsense"])
def test_an_action_on_rows_that_cannot_exist_changes_nothing(
    admin_client: Client, action: str
) -> None:
    for value in ["abc", "\0", "9" * 40, "-1", ""]:
        chosen = {"action": action, "_selected_action": value, "index": "0"}
        assert admin_client.post("/admin/reviews/review/", chosen).status_code == 400
    assert Review.objects.values_list("status", "version").get() == ("published", 1)
