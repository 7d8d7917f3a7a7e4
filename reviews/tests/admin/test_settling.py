"""Who may settle a notice, and which clicks settle none."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from reviews.models import Film, Notice, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, told
from reviews.tests.admin.queue import QUEUE, Bring, click, editor, is_settled, offered

pytestmark = pytest.mark.django_db


def test_a_fact_of_the_film_needs_the_permission_to_change_films(
    client: Client, bring: Bring
) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    client.force_login(editor("change_review"))
    assert offered(client, notice) == ["Keep ours"]
    assert client.post(address(notice, "settle"), {"choice": "take"}).status_code == 403
    assert (is_settled(notice), Film.objects.get().runtime) == (False, 90)


def test_the_permission_to_change_films_alone_settles_nothing(client: Client, bring: Bring) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    client.force_login(editor("change_film"))
    assert client.post(address(notice, "settle"), {"choice": "take"}).status_code == 403
    assert (is_settled(notice), Film.objects.get().runtime) == (False, 90)


@pytest.mark.parametrize(
    ("permissions", "statuses"),
    [((), (403, 403)), (("view_review",), (200, 403)), (("change_review",), (200, 302))],
)
def test_who_may_change_reviews_may_settle(
    client: Client, conflict: Notice, permissions: tuple[str, ...], statuses: tuple[int, int]
) -> None:
    client.force_login(editor(*permissions))
    answers = [client.get(QUEUE), client.post(address(conflict, "settle"), {"choice": "settled"})]
    assert tuple(answer.status_code for answer in answers) == statuses
    assert is_settled(conflict) == (302 in statuses)


def test_who_may_only_read_sees_no_buttons_and_settles_nothing(
    client: Client, conflict: Notice
) -> None:
    client.force_login(editor("view_review"))
    pages = [client.get(url).content.decode() for url in (QUEUE, address(conflict))]
    assert [page.count("formaction") for page in pages] == [0, 0]
    client.post(QUEUE, {"action": "mark_as_settled", "_selected_action": conflict.pk})
    assert not is_settled(conflict)


def test_a_click_carries_the_token_against_forgery(conflict: Notice, admin_user: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    assert client.post(address(conflict, "settle"), {"choice": "settled"}).status_code == 403
    assert not is_settled(conflict)


def test_a_link_settles_nothing(admin_client: Client, conflict: Notice) -> None:
    assert admin_client.get(address(conflict, "settle")).status_code == 405


@pytest.mark.parametrize(
    "choice", ["", "x", "\0", "take:1", "film:1", "person:1", "reopen", "9" * 5000, "settled:"]
)
def test_a_choice_that_was_not_offered_is_refused(
    admin_client: Client, conflict: Notice, choice: str
) -> None:
    answer = admin_client.post(address(conflict, "settle"), {"choice": choice})
    assert (answer.status_code, is_settled(conflict)) == (400, False)


@pytest.mark.parametrize("key", ["0", "9" * 40, "-1", "abc", "_00", "1.5"])
def test_a_notice_that_is_gone_is_said(admin_client: Client, key: str) -> None:
    answer = admin_client.post(f"{QUEUE}{key}/settle/", {"choice": "settled"}, follow=True)
    assert told(answer) == ["This notice is gone: the copy came in anew meanwhile."]


@pytest.mark.parametrize("page", ["change/", "history/"])
@pytest.mark.parametrize("key", ["0", "9" * 40, "-1", "abc", "_00", "1.5"])
def test_the_page_of_a_notice_that_is_gone_leads_to_the_desk(
    admin_client: Client, key: str, page: str
) -> None:
    assert admin_client.get(f"{QUEUE}{key}/{page}", follow=True).status_code in {200, 404}


def test_what_somebody_settled_meanwhile_is_said(admin_client: Client, conflict: Notice) -> None:
    Notice.objects.update(settled_at=timezone.now())
    answer = click(admin_client, conflict, "take")
    assert told(answer) == ["Somebody settled this notice meanwhile."]
    assert Review.objects.get().headline == "Our fog"
