"""More than a form can hold is said in words."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

pytestmark = pytest.mark.django_db
READ = "/admin/reviews/copy/read/"
LONG = bytes(1_000_000)


def files(count: int) -> list[SimpleUploadedFile]:
    return [SimpleUploadedFile(f"{number}.txt", b"Fog.") for number in range(count)]


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (
            {"text": "Fog.", "uploads": files(301)},
            "A form takes at most 300 files: put more than that in a zip.",
        ),
        (
            {f"field-{number}": "" for number in range(5001)},
            "The form has more fields than can be sent at once.",
        ),
        (
            {"text": "a" * 3_000_000},
            "What was typed is longer than a form can send. Upload it as a file.",
        ),
    ],
    ids=["files", "fields", "text"],
)
def test_an_editor_is_told_what_was_too_much(
    admin_client: Client, sent: dict[str, Any], reason: str
) -> None:
    answer = admin_client.post(READ, sent)
    assert (answer.status_code, answer.templates[0].name) == (400, "admin/400.html")
    assert answer.context["reason"] == reason


def test_who_is_not_at_the_desk_sees_nothing_of_it() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get("/admin/login/")
    answer = client.post(READ, {"uploads": files(301)})
    assert (answer.status_code, answer.templates[0].name) == (400, "400.html")


def test_all_that_is_sent_is_read_before_the_answer(admin_client: Client) -> None:
    answer = admin_client.post(READ, {"uploads": [*files(301), SimpleUploadedFile("a.zip", LONG)]})
    assert (answer.status_code, answer.wsgi_request.read()) == (400, b"")
