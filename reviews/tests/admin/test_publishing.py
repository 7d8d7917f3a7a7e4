"""Publishing and withdrawing from the list, and what readers may then see."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils import timezone

from reviews.models import Review
from reviews.tests import make
from reviews.tests.admin.desk import address, told

pytestmark = pytest.mark.django_db
LIST = "/admin/reviews/review/"


def act(client: Client, action: str, *reviews: Review) -> list[str]:
    """What is told after an action on the reviews."""
    chosen: dict[str, Any] = {"action": action, "_selected_action": [row.pk for row in reviews]}
    return told(client.post(LIST, chosen, follow=True))


def test_drafts_are_published_and_counted(admin_client: Client) -> None:
    drafts = [make.review(status="draft", critic=name) for name in ("Ada Park", None)]
    live = make.review()
    assert act(admin_client, "publish", *drafts, live) == ["2 reviews published."]
    versions = Review.objects.published().order_by("pk").values_list("version", flat=True)
    assert list(versions) == [2, 2, 1]


def test_drafts_without_text_are_not_published_but_named(admin_client: Client) -> None:
    ready = make.review(status="draft")
    empty = [make.review(status="draft", body="", headline=f"Field {n}") for n in range(7)]
    assert act(admin_client, "publish", ready, *empty) == [
        "1 review published.",
        "Not published, because there is no text yet:"
        " Field 6, Field 5, Field 4, Field 3, Field 2 and 2 more.",
    ]
    assert [review.pk for review in Review.objects.published()] == [ready.pk]


@pytest.mark.parametrize("blank", ["", "   ", " \n\n\t"])
def test_white_space_is_no_text_to_publish(admin_client: Client, blank: str) -> None:
    draft = make.review(status="draft", body=blank, headline="Field")
    assert act(admin_client, "publish", draft) == [
        "0 reviews published.",
        "Not published, because there is no text yet: Field.",
    ]
    assert Review.objects.get().status == "draft"


def test_a_withdrawn_review_is_a_draft_without_a_time(admin_client: Client) -> None:
    review = make.review(go_live_at=timezone.now() + timedelta(days=1))
    assert act(admin_client, "withdraw", review) == ["1 review withdrawn."]
    stored = Review.objects.values_list("status", "go_live_at", "version").get()
    assert stored == ("draft", None, 2)


def test_an_action_is_in_the_history_of_each_review(admin_client: Client) -> None:
    review = make.review(status="draft")
    act(admin_client, "publish", review)
    assert [(entry.object_id, entry.get_change_message()) for entry in LogEntry.objects.all()] == [
        (str(review.pk), "Changed Status.")
    ]


@pytest.mark.parametrize("action", ["publish", "withdraw"])
def test_publishing_needs_the_permission_to_change(client: Client, action: str) -> None:
    review = make.review(status="draft" if action == "publish" else "published")
    reader = User.objects.create_user("reader", is_staff=True)
    reader.user_permissions.add(Permission.objects.get(codename="view_review"))
    client.force_login(reader)
    client.post(LIST, {"action": action, "_selected_action": review.pk})
    assert Review.objects.get().version == 1


def test_a_live_review_leads_to_its_page_and_a_draft_does_not(admin_client: Client) -> None:
    film = make.film(studios=["Lantern Films"])
    review = make.review(film, critic="Ada Park")
    rows = [review, film, make.person("Ada Park"), make.studio("Lantern Films")]
    offered = [admin_client.get(address(row)).context["absolute_url"] for row in rows]
    assert offered == [row.get_absolute_url() for row in rows]
    Review.objects.update(status="draft")
    offered = [admin_client.get(address(row)).context["absolute_url"] for row in rows]
    assert offered == [None, None, None, None]


def test_the_preview_shows_a_draft_as_readers_will_see_it(admin_client: Client) -> None:
    review = make.review(status="draft", body="Nobody <on> the road.", headline="A Field")
    answer = admin_client.get(address(review, "preview"))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.count("<p>Nobody &lt;on&gt; the road.</p>") == 1
    assert page.count("<title>Preview: A Field") == 1


def test_the_preview_is_for_no_cache_and_no_search_engine(admin_client: Client) -> None:
    answer = admin_client.get(address(make.review(status="draft"), "preview"))
    assert "no-store" in answer["Cache-Control"].split(", ")
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    assert answer.content.decode().count('<meta name="robots" content="noindex, nofollow">') == 1


def test_the_form_of_a_draft_leads_to_its_preview(admin_client: Client) -> None:
    review = make.review(status="draft")
    page = admin_client.get(address(review)).content.decode()
    assert page.count(f'href="{address(review, "preview")}"') == 1
