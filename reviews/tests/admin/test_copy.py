"""The copy of a review can be read at the desk, as it was written and as it was understood."""

import pytest
from django.test import Client
from django.utils import timezone

from reviews.models import Copy
from reviews.tests import make
from reviews.tests.admin.desk import address
from reviews.tests.admin.queue import links_to

pytestmark = pytest.mark.django_db
TEXT = "dir. Ines Vale -- 2 STARS\r\n\r\n“The Long Field” <is> long.\r\n"


@pytest.fixture
def copy() -> Copy:
    review = make.review(headline="A field", status="draft")
    written = {"content": TEXT.encode("windows-1252"), "encoding": "windows-1252"}
    return Copy.objects.create(review=review, path="field.txt", sha256="0" * 64, **written)


def test_the_text_is_shown_as_it_was_decoded(admin_client: Client, copy: Copy) -> None:
    page = admin_client.get(address(copy)).content.decode()
    assert page.count("“The Long Field” &lt;is&gt; long.\r\n</pre>") == 1


def test_the_notices_that_wait_are_shown(admin_client: Client, copy: Copy) -> None:
    message = "The title is “The Long Field”?"
    notice = copy.notices.create(code="title-inferred", line=3, message=message)
    page = admin_client.get(address(copy))
    [link] = links_to(notice, page)
    assert page.content.decode().count(f'<li><a href="{link}">Line 3: {message}</a></li>') == 1


def test_what_was_settled_is_not_shown(admin_client: Client, copy: Copy) -> None:
    copy.notices.create(code="title-inferred", message="Settled.", settled_at=timezone.now())
    page = admin_client.get(address(copy)).content.decode()
    assert page.count("Settled.") == 0


def test_copy_leads_to_its_review(admin_client: Client, copy: Copy) -> None:
    page = admin_client.get(address(copy)).content.decode()
    assert page.count(f'<a href="{address(copy.review)}">A field</a>') == 1
