"""The queue: what waits, in which order, and what is settled in it."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.utils import timezone

from reviews.admin.buttons import MOST_SHOWN
from reviews.admin.offers import _OFFERS
from reviews.importing.notices import GAINS, KINDS, Gain
from reviews.importing.queue import MOST_COUNTED
from reviews.models import Copy, Notice, Review
from reviews.tests.admin.desk import address, told
from reviews.tests.admin.queue import QUEUE, Bring, buttons_of, click, is_settled, links_to

pytestmark = pytest.mark.django_db


def test_every_kind_that_offers_more_is_a_kind() -> None:
    assert set(_OFFERS) <= KINDS.keys()


def test_the_queue_shows_what_waits_and_what_helps_readers_most_first(
    admin_client: Client, bring: Bring
) -> None:
    bring("rating-unread", "Camera: Bo Lind\nBy: Bo Lind", stars="MANY STARS")
    Notice.objects.filter(code="label-unknown").update(settled_at=timezone.now())
    rows = admin_client.get(QUEUE).context["cl"].result_list
    assert [row.code for row in rows] == ["rating-unread", "title-inferred"]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("state=settled", ["title-inferred"]),
        ("state=all", ["editor-kept", "title-inferred"]),
        ("code=title-inferred", []),
        ("q=ferry", ["editor-kept"]),
        ("q=ice", ["editor-kept"]),
        ("q=salt", []),
    ],
)
def test_the_queue_is_filtered_and_searched(
    admin_client: Client, conflict: Notice, query: str, codes: list[str]
) -> None:
    Notice.objects.filter(code="title-inferred").update(settled_at=timezone.now())
    rows = admin_client.get(f"{QUEUE}?{query}").context["cl"].result_list
    assert [row.code for row in rows] == codes


@pytest.mark.parametrize(
    ("typed", "found"), [("Élan", 1), ("b.txt", 1), ("b.txt Élan", 1), ("Élan fog", 0), ("!!!", 0)]
)
def test_a_notice_is_found_by_the_words_of_its_message_and_path_as_typed(
    admin_client: Client, typed: str, found: int
) -> None:
    copy = Copy.objects.create(path="b.txt", sha256="1", encoding="utf-8")
    copy.notices.create(code="line-unread", message="“Élan” was not read.")
    assert len(admin_client.get(QUEUE, {"q": typed}).context["cl"].result_list) == found


def test_a_notice_is_found_by_the_folded_title_of_its_film(
    admin_client: Client, conflict: Notice
) -> None:
    rows = admin_client.get(QUEUE, {"q": "FÉRRY Fog"}).context["cl"].result_list
    assert [row.code for row in rows] == ["editor-kept"]


def test_a_row_leads_to_review_film_and_copy(admin_client: Client, conflict: Notice) -> None:
    page = admin_client.get(QUEUE).content.decode()
    review = Review.objects.get()
    links = [
        f'<a href="{address(review)}">Review: ',
        f'<a href="{address(review.film)}">Film: ',
        f'<a href="{address(review.copy, "desk")}#line-1">',
    ]
    assert [page.count(link) for link in links] == [2, 2, 1]


def test_a_row_says_what_to_do_and_what_readers_gain(
    admin_client: Client, conflict: Notice
) -> None:
    page = admin_client.get(QUEUE).content.decode()
    cells = [f'<td class="field-{name}">' for name in ("advice", "gain")]
    said = [cell.split("</td>")[0] for name in cells for cell in page.split(name)[1:]]
    assert said == [
        "Keep ours, or take the copy&#x27;s.",
        "Choose another title if this one is wrong.",
        "They read the better of two versions.",
        "Most likely nothing: it is right.",
    ]


def test_every_gain_is_told_in_words() -> None:
    assert GAINS.keys() == set(Gain)


def test_the_first_page_and_the_review_tell_what_waits(
    admin_client: Client, conflict: Notice
) -> None:
    index = admin_client.get("/admin/").content.decode()
    assert index.count(f'<a href="{QUEUE}">2 notices wait</a>') == 1
    form = admin_client.get(address(Review.objects.get())).content.decode()
    assert form.count(conflict.message) == 1
    assert form.count(f'formaction="{address(conflict, "settle")}') == 2


def test_the_first_page_says_nothing_where_nothing_waits(admin_client: Client) -> None:
    assert "wait" not in admin_client.get("/admin/").content.decode()


def wait(copy: Copy, many: int) -> None:
    Notice.objects.bulk_create(
        Notice(copy=copy, code="line-unread", message="Unread.") for _ in range(many)
    )


@pytest.mark.parametrize(
    ("more", "told"), [(0, "1,000 notices wait"), (1, "More than 1,000 notices wait")]
)
def test_the_first_page_counts_to_a_thousand(admin_client: Client, more: int, told: str) -> None:
    wait(Copy.objects.create(path="a.txt", sha256="1", encoding="utf-8"), MOST_COUNTED + more)
    assert admin_client.get("/admin/").content.decode().count(f">{told}</a>") == 1


def test_a_review_tells_of_its_first_notices(admin_client: Client, bring: Bring) -> None:
    wait(bring("title-inferred").copy, MOST_SHOWN)
    form = admin_client.get(address(Review.objects.get()))
    assert len(form.context["waiting"]) == MOST_SHOWN


def test_a_notice_is_settled_and_comes_back(admin_client: Client, bring: Bring) -> None:
    notice = bring("title-inferred")
    answer = click(admin_client, notice, "settled")
    assert (told(answer), is_settled(notice)) == (["Settled."], True)
    assert notice.settled_by == User.objects.get()
    answer = click(admin_client, notice, "reopen")
    assert (told(answer), is_settled(notice)) == (["Back in the queue."], False)
    assert notice.settled_by is None


def test_the_same_notice_on_another_line_is_settled_with_it(
    admin_client: Client, bring: Bring
) -> None:
    notice = bring("title-inferred")
    twin = Copy.objects.get().notices.create(code=notice.code, message=notice.message, line=9)
    click(admin_client, notice, "settled")
    assert is_settled(twin)


def test_after_a_click_in_the_queue_the_editor_is_there_with_its_filters(
    admin_client: Client, conflict: Notice
) -> None:
    page = admin_client.get(f"{address(conflict)}?_changelist_filters=state%3Dall")
    answer = admin_client.post(buttons_of(page)[0], {"choice": "settled"})
    assert answer["Location"] == f"{QUEUE}?state=all"


@pytest.mark.parametrize(("kind", "page"), [(Copy, "desk"), (Copy, "change"), (Review, "change")])
def test_after_a_click_the_editor_is_where_the_notice_was_opened(
    admin_client: Client, conflict: Notice, kind: type[Copy | Review], page: str
) -> None:
    opened = address(kind.objects.get(), page)
    [link] = links_to(conflict, admin_client.get(opened))
    answer = admin_client.post(buttons_of(admin_client.get(link))[0], {"choice": "settled"})
    assert answer["Location"] == opened


@pytest.mark.parametrize(
    "place", ["//evil.example", "https://evil.example/", "\\\\evil.example", "javascript:x"]
)
def test_a_click_leads_to_no_page_of_others(
    admin_client: Client, conflict: Notice, place: str
) -> None:
    url = f"{address(conflict, 'settle')}?{urlencode({'next': place})}"
    assert admin_client.post(url, {"choice": "settled"})["Location"] == QUEUE


def test_selected_notices_are_marked_as_settled(admin_client: Client, conflict: Notice) -> None:
    chosen = list(Notice.objects.values_list("pk", flat=True))
    form = {"action": "mark_as_settled", "_selected_action": chosen}
    answer = admin_client.post(QUEUE, form, follow=True)
    assert told(answer) == ["2 notices settled."]
    assert Notice.objects.waiting().count() == 0


def test_a_review_is_deleted_with_its_notices(admin_client: Client, conflict: Notice) -> None:
    admin_client.post(address(Review.objects.get(), "delete"), {"post": "yes"})
    assert (Review.objects.count(), Notice.objects.count()) == (0, 0)


def test_the_queue_is_read_by_its_index(conflict: Notice) -> None:
    """The planner has no choice but to sort or to use it."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
    plan = Notice.objects.waiting().select_related("copy__review__film")[:50].explain()
    assert "notice_waiting" in plan
