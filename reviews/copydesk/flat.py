"""Text for finding names in: accents, apostrophes and hyphens made one kind, every place kept."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from .facts import Span

WORD = re.compile(r"[^\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_INVISIBLE = re.compile("[\u0300-\u036f\u00ad\u200b\u2060\ufeff]")
_SPECIAL = {
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i",
    "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-",
}  # fmt: skip


class _Letters(dict[str, str]):
    """Each letter's plain form, worked out once; "" for what has no width."""

    def __missing__(self, letter: str) -> str:
        parts = unicodedata.normalize("NFD", letter)
        accented = all("\u0300" <= mark <= "\u036f" for mark in parts[1:])
        plain = parts[0] if accented else letter
        plain = " " if plain.isspace() else _INVISIBLE.sub("", plain)
        self[letter] = plain = _SPECIAL.get(letter, plain)
        return plain


_LETTERS = _Letters()


@dataclass(frozen=True)
class Flat:
    """A text made plain; `low` is the same without capitals, with a space for each line end.

    Of the places of the text, `offsets` names those that are left; None where all are.
    """

    text: str
    low: str
    offsets: list[int] | None

    @cached_property
    def spoken(self) -> frozenset[str]:
        """Every word of the text, as it is written."""
        return frozenset(WORD.findall(self.text))

    def span(self, start: int, end: int) -> Span:
        """The place in the text itself."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end]

    def place(self, offset: int) -> int:
        """Where a place of the text is here."""
        return offset if self.offsets is None else bisect_left(self.offsets, offset)


def flatten(text: str) -> Flat:
    """The text without accents, soft hyphens and marks that have no width."""
    plain = text if text.isascii() else _NOT_ASCII.sub(lambda found: _LETTERS[found[0]], text)
    offsets = None
    if len(plain) < len(text):
        offsets = [at for at, letter in enumerate(text) if not _INVISIBLE.match(letter)]
        offsets.append(len(text))
    return Flat(plain, plain.lower().replace("\n", " ").replace("\r", " "), offsets)
