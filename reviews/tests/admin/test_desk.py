"""Copy comes to the desk: pasted, uploaded, or known already."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from reviews.admin.desk import uploads
from reviews.admin.desk.uploads import TOO_MANY_FILES
from reviews.importing import AnotherImportError, Piece
from reviews.importing import desk as desk_room
from reviews.models import Copy, Review
from reviews.tests import make
from reviews.tests.admin.desk import told

pytestmark = pytest.mark.django_db
READ = "/admin/reviews/copy/read/"
TEXT = """By: Bo Lind
dir. Ada Park (Lantern/Harbour) -- 3 STARS

“Ferry Winter” has Captain Mo (Di Hale) on the bridge. Most of “Ferry Winter” is fog.
"""


def give(client: Client, text: str = "", name: str = "", *files: Any) -> Any:
    """Send the form, and follow where it leads."""
    form = {"text": text, "name": name, "uploads": list(files)}
    return client.post(READ, form, follow=True)


def file(name: str, content: bytes | str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


def packed(**entries: str) -> bytes:
    """A zip of these texts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in entries.items():
            archive.writestr(f"{name}.txt", text)
    return out.getvalue()


def test_pasted_text_leads_to_its_page_and_makes_no_review(admin_client: Client) -> None:
    answer = give(admin_client, TEXT)
    copy = Copy.objects.get()
    assert answer.redirect_chain[-1][0] == f"/admin/reviews/copy/{copy.pk}/desk/"
    assert (copy.path, copy.text, Review.objects.count()) == ("ferry-winter.txt", TEXT, 0)


def test_the_line_ends_of_a_form_are_those_of_a_text(admin_client: Client) -> None:
    give(admin_client, TEXT.replace("\n", "\r\n"), "a.txt")
    assert Copy.objects.get().text == TEXT


@pytest.mark.parametrize(
    ("name", "path"), [("ferry", "ferry.txt"), (" a/b.txt ", "a/b.txt"), ("x.copy", "x.copy")]
)
def test_pasted_text_is_known_by_the_name_it_is_given(
    admin_client: Client, name: str, path: str
) -> None:
    give(admin_client, TEXT, name)
    assert Copy.objects.get().path == path


def test_a_name_made_from_the_title_is_never_that_of_other_copy(admin_client: Client) -> None:
    give(admin_client, TEXT)
    give(admin_client, TEXT.replace("fog", "ice"))
    assert set(Copy.objects.values_list("path", flat=True)) == {
        "ferry-winter.txt",
        "ferry-winter-2.txt",
    }


def test_text_that_is_here_already_leads_to_its_copy_and_says_so(admin_client: Client) -> None:
    give(admin_client, TEXT, "a.txt")
    answer = give(admin_client, TEXT, "b.txt")
    assert told(answer) == ["This text is here already, as a.txt: this is its page."]
    assert Copy.objects.get().path == "a.txt"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Paste the text of a review, or choose a file."),
        ("Only prose, and no head to it.", "What was pasted: Line 1: "),
        ("dir. Ada Park -- 3 STARS\n\nLost \ufffd letters.", "U+FFFD"),
    ],
)
def test_text_that_cannot_be_read_stays_in_the_form_with_the_reason(
    admin_client: Client, text: str, reason: str
) -> None:
    answer = give(admin_client, text)
    assert answer.context["form"]["text"].value() == text
    assert reason in answer.content.decode()
    assert Copy.objects.count() == 0


def test_copy_without_a_readable_title_is_laid_down_to_be_told_it(admin_client: Client) -> None:
    give(admin_client, "dir. Ada Park -- 3 STARS\n\nfog all winter, and a ferry in it.")
    assert Copy.objects.get().path == "pasted.txt"


def test_many_files_lead_to_the_copy_on_the_desk_and_failures_are_named(
    admin_client: Client,
) -> None:
    made = packed(one=TEXT, two=TEXT.replace("fog", "ice"), three="")
    answer = give(admin_client, "", "", file("all.zip", made), file("a.pdf", b"%PDF-1.4"))
    assert told(answer) == [
        "three.txt: Line 1: The file is empty.",
        "a.pdf: Line 1: This is a PDF document, not plain text.",
        "Read: 2. Here already: 0.",
    ]
    assert [copy.path for copy in answer.context["cl"].result_list] == ["one.txt", "two.txt"]


def test_the_list_tells_copy_on_the_desk_from_copy_of_reviews(admin_client: Client) -> None:
    give(admin_client, TEXT, "a.txt")
    saved = {"review": make.review(), "content": b"x", "sha256": "0" * 64, "encoding": "utf-8"}
    Copy.objects.create(path="b.txt", **saved)
    lists = [
        [copy.path for copy in admin_client.get(url).context["cl"].result_list]
        for url in ("/admin/reviews/copy/?desk=waiting", "/admin/reviews/copy/?desk=saved")
    ]
    assert lists == [["a.txt"], ["b.txt"]]


def test_a_file_that_is_too_large_is_refused_by_its_name(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "LARGEST_UPLOAD", 20)
    answer = give(admin_client, "", "", file("huge.txt", TEXT))
    assert [one.path for one in answer.context["failures"]] == ["huge.txt"]


def test_more_pieces_than_the_desk_holds_are_left_to_the_import(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_room, "MOST_AT_ONCE", 2)
    made = packed(**{f"p{n}": TEXT.replace("fog", f"fog {n}") for n in range(4)})
    answer = give(admin_client, "", "", file("all.zip", made))
    assert (Copy.objects.count(), told(answer)[0][:6]) == (2, "p2.txt")


@pytest.mark.parametrize(("number", "read"), [(120, 120), (201, 0)])
def test_as_many_files_are_taken_as_the_desk_holds_and_more_are_refused_in_the_form(
    admin_client: Client, number: int, read: int
) -> None:
    files = [file(f"p{n}.txt", TEXT.replace("fog", f"fog {n}")) for n in range(number)]
    answer = give(admin_client, "", "typed", *files)
    refused = TOO_MANY_FILES in answer.content.decode()
    assert (answer.status_code, Copy.objects.count(), refused) == (200, read, not read)


def test_pieces_are_read_before_the_lock_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def pieces() -> Iterator[Piece]:
        for name in ("a.txt", "b.txt"):
            order.append(name)
            yield Piece(name, TEXT.replace("fog", name).encode())

    @contextmanager
    def lock(patience: float) -> Iterator[None]:
        order.append("taken")
        yield
        order.append("given back")

    monkeypatch.setattr(desk_room, "only_import", lock)
    desk_room.lay_down(pieces())
    assert order == ["a.txt", "taken", "given back", "b.txt", "taken", "given back"]


def test_text_that_somebody_lays_down_while_it_is_read_lies_there_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @contextmanager
    def lock(patience: float) -> Iterator[None]:
        monkeypatch.undo()
        desk_room.lay_down([Piece("a.txt", TEXT.encode())])
        yield

    monkeypatch.setattr(desk_room, "only_import", lock)
    [laid] = desk_room.lay_down([Piece("b.txt", TEXT.encode())])
    assert laid == desk_room.Laid("a.txt", Copy.objects.get().pk, known=True)


def test_an_import_that_begins_between_two_pieces_is_said_of_the_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    locks: list[Any] = [nullcontext()]

    def lock(patience: float) -> Any:
        if not locks:
            raise AnotherImportError
        return locks.pop()

    monkeypatch.setattr(desk_room, "only_import", lock)
    texts = [Piece(name, TEXT.replace("fog", name).encode()) for name in ("a.txt", "b.txt")]
    assert [one.error for one in desk_room.lay_down(texts)] == ["", desk_room.BEGAN]
    assert Copy.objects.get().path == "a.txt"


def test_text_longer_than_a_form_can_send_is_refused_with_what_to_do(
    admin_client: Client, settings: Any
) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = admin_client.post(READ, {"text": TEXT * 20})
    assert answer.status_code == 400
    assert "Upload it as a file." in answer.content.decode()


def test_an_upload_in_any_encoding_is_kept_byte_for_byte(admin_client: Client) -> None:
    content = TEXT.replace("\n", "\r\n").encode("utf-16")
    give(admin_client, "", "", file("a.txt", content))
    assert bytes(Copy.objects.get().content) == content
