"""How long a sign-in lasts."""

import time
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

pytestmark = pytest.mark.django_db

HOUR = 60 * 60


def signed_in(**stamps: float) -> Client:
    """An editor's browser, whose session began and was last seen so many hours ago."""
    browser = Client()
    browser.force_login(User.objects.create_superuser("chief"))
    session = browser.session
    session.update(
        {f"session_{name}": int(time.time() - ago * HOUR) for name, ago in stamps.items()}
    )
    session.save()
    return browser


def test_a_sign_in_ends_after_twelve_hours_however_busy() -> None:
    browser = signed_in(began=12, seen=0)
    assert browser.get("/admin/")["Location"] == "/admin/login/?next=/admin/"


def test_a_sign_in_of_under_twelve_hours_goes_on() -> None:
    browser = signed_in(began=11.9, seen=0)
    assert browser.get("/admin/").status_code == 200


def test_a_session_is_dropped_after_eight_idle_hours() -> None:
    browser = signed_in()
    browser.get("/admin/")
    Session.objects.update(expire_date=timezone.now())
    assert browser.get("/admin/").status_code == 302


def test_each_visit_gives_a_session_another_eight_hours() -> None:
    browser = signed_in(began=2, seen=2)
    Session.objects.update(expire_date=timezone.now() + timedelta(hours=6))
    assert browser.get("/admin/").cookies["session"]["max-age"] == 8 * HOUR
    left = Session.objects.get().expire_date - timezone.now()
    assert round(left / timedelta(hours=1)) == 8


def test_visits_in_quick_succession_write_nothing(django_assert_num_queries: Any) -> None:
    browser = signed_in(began=1, seen=0)
    with django_assert_num_queries(2):  # the session and the user
        browser.get("/admin/jsi18n/")


def test_a_made_up_session_is_not_kept(client: Client) -> None:
    client.cookies["session"] = "made-up-by-a-visitor-without-account"
    client.get("/")
    assert Session.objects.count() == 0
