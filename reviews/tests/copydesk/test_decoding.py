"""Bytes of a file become correct text, or the file is refused by line and reason."""

import pytest

from reviews.copydesk import CopyError, decode, read

TEXT = "dir. Zoë Brandt (Café Noir) -- 3½ STARS\r\n\r\nZoë says “naïve” — twice."


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("windows-1252", b"", "windows-1252"),
    ],
)
def test_every_encoding_of_newsrooms_gives_the_same_text(codec, mark, name):
    assert decode(mark + TEXT.encode(codec)) == (TEXT, name)
    assert (mark + TEXT.encode(codec)).decode(name) == TEXT


def test_latin_1_is_told_from_windows_1252_by_its_bytes():
    assert decode("Zoë Brandt".encode("latin-1")) == ("Zoë Brandt", "latin-1")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_stay_in_the_text_and_become_line_feeds_in_the_body(newline):
    text = newline.join(["dir. Ann Doe (Tide) -- 1 STAR", "", "“Kestrel” is a film.", "", "It is."])

    reading = read(text.encode())

    assert reading.text == text
    assert reading.body == "“Kestrel” is a film.\n\nIt is."


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"", 1, "the file is empty"),
        (b" \r\n\t\r\n", 1, "the file is empty"),
        (b"\xef\xbb\xbf", 1, "the file is empty"),
        (b"one\ntwo\x00", 2, "the text holds a control character (NUL)"),
        (b"one\rtwo\rthree\x1a", 3, "the text holds a control character (U+001A)"),
        ("one\r\n\r\ntwo \ufffd".encode(), 3, "the text holds U+FFFD"),
        ("one\nâ€œtwo".encode(), 2, "the text holds “â€”"),
        ("cafÃ© noir".encode(), 1, "the text holds “Ã©”"),
        (b"one\ntwo \x81", 2, "byte 0x81 is not text"),
        (b"\xff\xfea", 1, "byte 0x61 is not text"),
        (b"%PDF-1.7", 1, "this is a PDF document"),
        (b"PK\x03\x04", 1, "this is a zip archive or a Word document"),
        (b"{\\rtf1", 1, "this is a rich text document"),
        (b"x" * 5_000_001, 1, "the file is larger than 5 MB"),
    ],
)
def test_a_damaged_file_is_refused_by_line_and_reason(data, line, reason):
    with pytest.raises(CopyError) as refusal:
        decode(data)

    assert (refusal.value.line, refusal.value.message[: len(reason)]) == (line, reason)


@pytest.mark.parametrize("text", ["“AMANHÔ", "VOILÂ!", "São Paulo", "Ångström", "“CAFÉ”…"])
def test_accented_capitals_before_a_closing_quote_are_no_damage(text):
    assert decode(text.encode()) == (text, "utf-8")


def test_text_that_is_given_as_text_is_checked_like_a_file():
    with pytest.raises(CopyError, match="line 1: the text holds a control character"):
        read("dir. Ann Doe (Tide) -- 1 STAR\0")
