"""What helps readers most comes first: what they see, or soon will, before drafts."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reviews.importing import Piece
from reviews.importing.desk import bring_out, lay_down, state_of
from reviews.importing.notices import NOTHING_YET
from reviews.models import Copy, Notice, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened
from reviews.tests.admin.queue import QUEUE, click

pytestmark = pytest.mark.django_db
REVIEWS = "/admin/reviews/review/"


def wait_at(name: str, weight: int = 10, **fields: Any) -> Notice:
    """A notice of this weight and message at the copy of a review."""
    review = make.review(make.film(name), **fields)
    copy = Copy.objects.create(path=name, sha256=name, encoding="utf-8", review=review)
    notice = copy.notices.create(code="line-unread", message=name, weight=weight)
    Notice.objects.filter(pk=notice.pk).follow_reviews()
    return notice


def queue(client: Client) -> list[str]:
    return [notice.message for notice in client.get(QUEUE).context["cl"].result_list]


def test_what_is_published_comes_before_drafts_whatever_they_weigh(admin_client: Client) -> None:
    wait_at("Draft", 60, status="draft")
    wait_at("Live", 10)
    wait_at("Soon live", 20, go_live_at=timezone.now() + timedelta(days=1))
    lay_down([Piece("desk.txt", b"dir. Ada Park -- 9 STARS\n\n\xe2\x80\x9cSalt Road\xe2\x80\x9d.")])
    assert queue(admin_client)[:3] == ["Soon live", "Live", "Draft"]


@pytest.mark.parametrize(
    ("status", "action", "first"),
    [("draft", "publish", "Changed"), ("published", "withdraw", "Other")],
)
def test_the_queue_follows_what_is_published_and_withdrawn(
    admin_client: Client, status: str, action: str, first: str
) -> None:
    other = "published" if status == "draft" else "draft"
    changed = wait_at("Changed", 60, status=status).copy.review
    wait_at("Other", 50, status="published")
    admin_client.post(REVIEWS, {"action": action, "_selected_action": [changed.pk]})
    assert (queue(admin_client)[0], Review.objects.get(pk=changed.pk).status) == (first, other)


def test_the_queue_follows_the_form_of_a_review(admin_client: Client) -> None:
    url = address(wait_at("Draft", 60, status="draft").copy.review)
    wait_at("Live", 50)
    admin_client.post(url, opened(admin_client, url) | {"status": "published"})
    assert queue(admin_client) == ["Draft", "Live"]


@pytest.mark.parametrize("status", Review.Status)
def test_copy_that_leaves_the_desk_waits_as_its_review(status: Review.Status) -> None:
    text = "dir. Ada Park -- 9 STARS\n\n“Salt Road” is long, and “Salt Road” is a road."
    lay_down([Piece("a.txt", text.encode())])
    copy = Copy.objects.get()
    bring_out(copy, [], None, status, state_of(copy, [], None))
    told = set(Notice.objects.values_list("published", flat=True))
    assert told == {status == Review.Status.PUBLISHED}


def test_a_notice_comes_back_to_where_it_belongs_by_now(admin_client: Client) -> None:
    notice = wait_at("Draft", 60, status="draft")
    click(admin_client, notice, "settled")
    Review.objects.update(status="published")
    wait_at("Live", 50)
    click(admin_client, notice, "reopen")
    assert queue(admin_client) == ["Draft", "Live"]


def test_a_draft_says_that_readers_gain_nothing_yet(admin_client: Client) -> None:
    wait_at("Draft", status="draft")
    wait_at("Live")
    assert admin_client.get(QUEUE).content.decode().count(NOTHING_YET) == 1


def test_the_queue_costs_no_query_a_row(admin_client: Client) -> None:
    counts = []
    for numbers in (range(1), range(1, 2), range(2, 12)):  # the first asks what is asked once
        for number in numbers:
            wait_at(f"Film {number}", status="draft" if number % 2 else "published")
        with CaptureQueriesContext(connection) as captured:
            queue(admin_client)
        counts.append(len(captured))
    assert counts[1] == counts[2]
