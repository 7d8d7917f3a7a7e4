"""Notices as an editor meets them, and clicks on them."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

from django.contrib.auth.models import Permission, User
from django.test import Client

from reviews.models import Notice
from reviews.tests.admin.desk import address

QUEUE = "/admin/reviews/notice/"
COPY = """{labels}
dir. Ada Park (Lantern) -- {stars}

“Ferry Winter” follows a ferry for one winter. {prose} Most of “Ferry Winter” is fog.
"""
Bring = Callable[..., Notice]


def click(client: Client, notice: Notice, choice: str, query: str = "") -> Any:
    return client.post(f"{address(notice, 'settle')}?{query}", {"choice": choice}, follow=True)


def offered(client: Client, notice: Notice) -> list[str]:
    """The labels of the buttons on the page of a notice."""
    page = client.get(address(notice)).content.decode()
    buttons = page.split('class="desk-choice"')[1:]
    return [unescape(button.split(">")[1].split("<")[0]) for button in buttons]


def links_to(notice: Notice, page: Any) -> list[str]:
    """The addresses by which a page leads to the page of a notice."""
    found = re.findall(rf'href="({address(notice)}[^"]*)"', page.content.decode())
    return [unescape(link) for link in found]


def buttons_of(page: Any) -> list[str]:
    """The addresses that the buttons of a page send a choice to."""
    return [unescape(url) for url in re.findall(r'formaction="([^"]+)"', page.content.decode())]


def is_settled(notice: Notice) -> bool:
    notice.refresh_from_db()
    return notice.settled_at is not None


def editor(*permissions: str) -> User:
    made = User.objects.create_user("editor", is_staff=True)
    made.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    return made
