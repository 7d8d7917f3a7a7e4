"""Bytes of a file to text, or a clear refusal."""

import re

from .errors import CopyError
from .lines import line_number

MAX_BYTES = 5_000_000

_MARKED = (
    (b"\xef\xbb\xbf", "utf-8", "utf-8-sig"),
    (b"\xff\xfe", "utf-16-le", "utf-16"),
    (b"\xfe\xff", "utf-16-be", "utf-16"),
)
_OTHER_FORMATS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or a Word document"),
    (b"\xd0\xcf\x11\xe0", "a Word document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
# What UTF-8 becomes when read as Windows-1252. Quotes and dashes after a capital are left
# alone: “AMANHÔ is a word, and its last letter stands before a closing quote.
_MOJIBAKE = re.compile("â€|â„¢|ï»¿|ðŸ|[ÂÃ][\xa0-\xba\xbc-\xbf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]")


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file and the codec that decodes it to just that; line ends stay as they are.

    Reads UTF-8 and UTF-16 (with and without byte order mark), Windows-1252 and Latin-1.
    Raises CopyError for files that are too large, empty, not plain text, or damaged.
    """
    if len(data) > MAX_BYTES:
        raise CopyError(1, f"the file is larger than {MAX_BYTES // 1_000_000} MB")
    for signature, kind in _OTHER_FORMATS:
        if data.startswith(signature):
            raise CopyError(1, f"this is {kind}, not plain text")
    text, encoding = _decoded(data)
    return check(text), encoding


def check(text: str) -> str:
    """The text; raises CopyError if it is empty or holds characters that no copy has."""
    if not text.strip():
        raise CopyError(1, "the file is empty")
    if damage := _CONTROL.search(text):
        raise _damaged(text, damage.start(), f"a control character ({_code(damage.group())})")
    if (lost := text.find("\ufffd")) >= 0:
        raise _damaged(text, lost, "U+FFFD, the mark of a character that was lost")
    opens_mojibake = any(letter in text for letter in "âïðÂÃ")
    if opens_mojibake and (mojibake := _MOJIBAKE.search(text)):
        reason = f"“{mojibake.group()}”, UTF-8 that was once read as Windows-1252"
        raise _damaged(text, mojibake.start(), reason)
    return text


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, codec, name in _MARKED:
        if data.startswith(mark):
            return _strict(data[len(mark) :], codec), name
    if codec := _plainly_utf16(data):
        return _strict(data, codec), codec
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _strict(data, "windows-1252"), _single_byte(data)


def _plainly_utf16(data: bytes) -> str:
    """Western text in UTF-16: nearly every second byte is zero, and no other."""
    if 0 not in data:
        return ""
    even, odd, half = data[::2].count(0), data[1::2].count(0), len(data) // 2
    if len(data) % 2 or max(even, odd) * 2 < half or min(even, odd) * 20 > half:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le" if odd else ""


def _single_byte(data: bytes) -> str:
    """Latin-1 is Windows-1252 without the characters at 0x80 to 0x9F."""
    return "windows-1252" if _ONLY_WINDOWS.search(data) else "latin-1"


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(codec, "ignore")
        reason = f"byte 0x{data[error.start]:02X} is not text in UTF-8 or {codec}"
        raise CopyError(line_number(before, len(before)), reason) from error


def _damaged(text: str, offset: int, found: str) -> CopyError:
    advice = "save the file again as UTF-8 plain text"
    return CopyError(line_number(text, offset), f"the text holds {found}; {advice}")


def _code(character: str) -> str:
    return "NUL" if character == "\0" else f"U+{ord(character):04X}"
