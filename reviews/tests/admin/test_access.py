"""Who may see what: drafts are for those who may read reviews, and for nobody else."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse

from reviews.copydesk import Reading, facts_to_dict
from reviews.models import Copy, Review, Studio
from reviews.tests import make
from reviews.tests.admin.desk import address

pytestmark = pytest.mark.django_db
SECRET, KEY = "Zanzibar", 1_000_000


@pytest.fixture(autouse=True)
def draft() -> Review:
    """A draft whose every text would be known again if it leaked, all rows with one key."""
    make.person(SECRET, pk=KEY)
    Studio.objects.create(name=SECRET, pk=KEY)
    film = make.film(SECRET, directors=[SECRET], studios=[SECRET], pk=KEY)
    fields = {"headline": SECRET, "standfirst": SECRET, "body": SECRET, "slug": "zanzibar"}
    review = make.review(film, critic=SECRET, status="draft", pk=KEY, **fields)
    text = {"content": SECRET.encode(), "sha256": "0" * 64, "encoding": "utf-8"}
    text |= {"facts": facts_to_dict(Reading(SECRET, "utf-8"))}
    copy = Copy.objects.create(pk=KEY, review=review, path="zanzibar.txt", **text)
    copy.notices.create(pk=KEY, code="title-doubtful", message=SECRET)
    return review


def addresses(pk: int) -> list[str]:
    """Every address of the desk; those of one row with that key."""
    arguments = {"app_list": ["reviews"]}
    return [
        reverse(
            f"admin:{url.name}", args=arguments.get(url.name, [pk] * len(url.pattern.converters))
        )
        for url in flat(admin.site.get_urls())
        if url.name and url.name != "logout"
    ]


def flat(urls: list[Any]) -> Iterator[URLPattern]:
    for url in urls:
        if isinstance(url, URLResolver):
            yield from flat(url.url_patterns)
        else:
            yield url


def staff(*permissions: str) -> User:
    made = User.objects.create_user("staff", is_staff=True)
    made.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    assert made.user_permissions.count() == len(permissions)
    return made


def tells(answer: Any) -> bool:
    return SECRET.lower() in f"{answer.content.decode()}{answer.headers}".lower()


def leaks(client: Client, urls: list[str]) -> list[str]:
    """The addresses whose answer, by GET or POST, tells anything of the draft."""
    told = []
    for url in urls:
        for answer in (client.get(url), client.post(url, {"post": "yes", "action": "publish"})):
            told += [url] if tells(answer) else []
    return told


def test_the_bait_is_seen_by_who_may_see_it(admin_client: Client, draft: Review) -> None:
    answers = [admin_client.get(url) for url in addresses(draft.pk)]
    assert len([answer for answer in answers if tells(answer)]) == 24


def test_anonymous_readers_are_sent_to_sign_in_everywhere(client: Client, draft: Review) -> None:
    urls = [url for url in addresses(draft.pk) if "log" not in url]
    answers = {client.get(url).url.split("?")[0] for url in urls}
    assert answers == {"/admin/login/"}


def test_nothing_leaks_to_anonymous_readers(client: Client, draft: Review) -> None:
    assert leaks(client, addresses(draft.pk)) == []


def test_nothing_leaks_to_readers_with_an_account(client: Client, draft: Review) -> None:
    client.force_login(User.objects.create_user("reader"))
    assert leaks(client, addresses(draft.pk)) == []


def test_nothing_leaks_to_staff_without_permissions(client: Client, draft: Review) -> None:
    client.force_login(staff())
    assert leaks(client, addresses(draft.pk)) == []
    assert client.get(address(draft, "preview")).status_code == 403


def test_staff_without_permissions_complete_no_names(client: Client, draft: Review) -> None:
    client.force_login(staff())
    asked = {"app_label": "reviews", "model_name": "review", "field_name": "film", "term": ""}
    assert client.get("/admin/autocomplete/", asked).status_code == 403


def test_staff_are_not_led_to_the_address_of_a_draft(client: Client, draft: Review) -> None:
    client.force_login(staff())
    kind = ContentType.objects.get_for_model(Review).pk
    assert client.get(f"/admin/r/{kind}/{draft.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("permission", "status"), [("view_review", 200), ("change_review", 200), ("view_film", 403)]
)
def test_the_preview_needs_the_permission_to_read_reviews(
    client: Client, draft: Review, permission: str, status: int
) -> None:
    client.force_login(staff(permission))
    assert client.get(address(draft, "preview")).status_code == status


def test_who_may_only_view_reviews_cannot_save_one(client: Client, draft: Review) -> None:
    client.force_login(staff("view_review"))
    form = {"headline": "Mine", "version": "1", "film": draft.film_id, "status": "draft"}
    assert client.get(address(draft)).status_code == 200
    assert client.post(address(draft), form).status_code == 403
    assert Review.objects.get().headline == SECRET


def test_nobody_changes_or_deletes_copy(admin_client: Client, draft: Review) -> None:
    answers = [
        admin_client.post(url).status_code
        for url in ("/admin/reviews/copy/add/", address(draft.copy), address(draft.copy, "delete"))
    ]
    assert answers == [403, 403, 403]
