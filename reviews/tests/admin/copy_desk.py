"""Copy on the desk, and the form of its page."""

import re
from html import unescape
from typing import Any

from django.test import Client

from reviews.importing import Piece
from reviews.importing.desk import lay_down
from reviews.models import Copy
from reviews.tests.admin.desk import opened

TEXT = """By: Bo Lind
Headline: Fog, then ice
dir. Ada Park (Lantern/Harbour) -- 3 STARS

“Ferry Winter” has Captain Mo (Di Hale) on the bridge, and a mate, Nell (Björn). The cook of “Ferry
Winter” is Joan Pell. Most of “Ferry Winter” is fog.
"""
ROWS = ["Ada Park", "Lantern", "Harbour", "Di Hale", "Björn"]


def lay(text: str = TEXT, path: str = "ferry.txt") -> Copy:
    """Copy on the desk."""
    [laid] = lay_down([Piece(path, text.encode())])
    assert laid.key, laid.error
    return Copy.objects.get(pk=laid.key)


def page(copy: Copy) -> str:
    return f"/admin/reviews/copy/{copy.pk}/desk/"


def press(client: Client, copy: Copy, button: str, **typed: Any) -> Any:
    """Fill in the form of the desk page, press a button, and follow."""
    form = opened(client, page(copy)) | {name.replace("__", "-"): typed[name] for name in typed}
    return client.post(page(copy), form | {button: "1"}, follow=True)


def marked(html: str) -> list[tuple[str, str]]:
    """The words of each mark, and what the mark calls them."""
    found = re.findall(r"<mark[^>]*>([^<]*)(.*?)</mark>", html, re.S)
    names = [(words, ", ".join(re.findall(r">([^<]+)</a>", names))) for words, names in found]
    return [(unescape(words), name) for words, name in names]


def row(name: str) -> str:
    """The prefix of the fields of a row."""
    return f"row__{ROWS.index(name)}__"


def shown(client: Client, copy: Copy) -> str:
    return client.get(page(copy)).content.decode()
