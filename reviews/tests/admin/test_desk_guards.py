"""What a desk page does where somebody else was quicker, and where there is too much to show."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from reviews.admin.desk.page import CLASH, MOST_NOTICES
from reviews.admin.desk.people import MOST_CREDITS, Homonyms
from reviews.admin.desk.rows import MOST_MISSED
from reviews.models import Copy, Credit, Decision, Notice
from reviews.tests import make
from reviews.tests.admin.copy_desk import ROWS, lay, page, press, row, shown
from reviews.tests.admin.desk import opened, told

pytestmark = pytest.mark.django_db


@pytest.fixture
def copy() -> Copy:
    return lay()


@contextmanager
def meanwhile(begins: str, act: Callable[[], Any]) -> Iterator[None]:
    """Let somebody else act just before the first query that begins so."""
    waiting = [act]

    def run(execute: Any, sql: str, *args: Any) -> Any:
        if sql.startswith(begins) and waiting:
            waiting.pop()()
        return execute(sql, *args)

    with connection.execute_wrapper(run):
        yield


def test_a_person_whom_somebody_else_makes_meanwhile_is_said(admin_client: Client) -> None:
    make.person("Di Hale")
    copy = lay()
    new = {f"{row('Di Hale')}person": "new", f"{row('Di Hale')}who": "born 1990"}

    def theirs() -> None:
        make.person("Di Hale", disambiguator="born 1990")

    with meanwhile('INSERT INTO "reviews_person"', theirs):
        answer = press(admin_client, copy, "_save", **new)
    assert answer.context["correction"].problems == [CLASH]
    assert Decision.objects.count() == 0


def test_copy_that_is_taken_off_the_desk_meanwhile_is_said(
    admin_client: Client, copy: Copy
) -> None:
    form = opened(admin_client, page(copy)) | {"fact-headline": "Ice", "_save": "1"}
    with meanwhile("SAVEPOINT", copy.delete):
        answer = admin_client.post(page(copy), form, follow=True)
    assert told(answer) == ["This copy was taken off the desk meanwhile."]


def test_a_row_about_other_words_than_these_is_not_taken_for_them(
    admin_client: Client, copy: Copy
) -> None:
    typed = {f"{row('Di Hale')}words": "Joan Pell", f"{row('Di Hale')}name": "Joan Bell"}
    answer = press(admin_client, copy, "_save", **typed)
    errors = answer.context["correction"].rows.errors[ROWS.index("Di Hale")]
    assert errors == {"name": ["This row was about “Joan Pell” before the copy changed."]}


def test_a_form_that_claims_more_missed_words_than_there_may_be_is_cut_short(
    admin_client: Client, copy: Copy
) -> None:
    claimed = {"missed__TOTAL_FORMS": "1000", "missed__0__name": "Not in the copy"}
    answer = press(admin_client, copy, "_save", **claimed)
    assert len(answer.context["correction"].missed.forms) == MOST_MISSED


def test_more_notices_than_a_page_shows_are_counted(admin_client: Client, copy: Copy) -> None:
    Notice.objects.all().delete()
    Notice.objects.bulk_create(
        Notice(copy=copy, code="line-unread", message="Unread.", line=line)
        for line in range(1, MOST_NOTICES + 3)
    )
    html = shown(admin_client, copy)
    assert (html.count(": Unread."), html.count("<li>And 2 more.</li>")) == (2 * MOST_NOTICES, 1)


def test_what_people_are_known_for_is_looked_for_in_the_latest_credits_alone() -> None:
    film = make.film("Ferry Winter", cast=[("Ann Vale", "Mo")])
    busy = make.person("Cy Moss")
    Credit.objects.bulk_create(
        Credit(film=film, person=busy, role="actor", character=str(number))
        for number in range(MOST_CREDITS)
    )
    people = Homonyms(names := ["Ann Vale", "Cy Moss"], {})
    assert [people.choices(name)[1][1] for name in names] == [
        "Ann Vale — nothing yet",
        "Cy Moss — actor of Ferry Winter",
    ]
