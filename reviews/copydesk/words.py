"""Words as people mean them: one form for values, a looser one for comparing."""

import re
import unicodedata

IN_WORD = r"\w\u0300-\u036f\u00ad'’ʼ\-‐‑"
"""For a class of a regular expression: what a word holds after its first letter."""

_CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, range(0xC0, 0x530))))
SMALL_LETTER = rf"[^\W\d_{_CAPITALS}]"
"""For a regular expression: any letter but a capital, É and Ж among these."""

SMALL_OR_DIGIT = rf"[^\W_{_CAPITALS}]"

WORD_EDGE = re.compile(r"\b")
"""Where a word begins or ends: to match it at a place needs no pattern for each word."""

_INVISIBLE: dict[int, str | None] = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_PRINTED_MARKS = {**dict.fromkeys("’‘", ""), **dict.fromkeys("“”–—…", " ")}
"""Those that prose is full of."""
_MARKS = {**_PRINTED_MARKS, **dict.fromkeys("'ʼ\u00ad\u200b\u2060\ufeff", "")}
_MARK = re.compile("[\u0300-\u036f]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[^\W_]+")
_PLAIN = bytes(ord(c.lower()) if c.isascii() and c.isalnum() else 32 for c in map(chr, range(256)))
"""What each letter of ASCII is in a key: a small one, or a space for what is no letter."""


class _Folded(dict[str, str]):
    """What each letter beyond ASCII is in a key, worked out once; a space for what is no letter."""

    def __missing__(self, letter: str) -> str:
        plain = _replaced(letter.casefold(), _MARKS | _LETTERS)
        bare = _MARK.sub("", unicodedata.normalize("NFKD", plain))
        self[letter] = folded = "".join(part if part.isalnum() else " " for part in bare)
        return folded


_FOLDED = _Folded()


def clean(text: str) -> str:
    """The value of printed words: NFC, no soft hyphens, white space collapsed."""
    words = " ".join(text.split())
    if words.isascii():
        return words
    return unicodedata.normalize("NFC", " ".join(words.translate(_INVISIBLE).split()))


def lowered(text: str) -> str:
    """The text in small letters, every place kept: İ alone would become two."""
    return text.replace("İ", "I").lower()


def fold(text: str) -> str:
    """A key for comparing: no case, accents, apostrophes or punctuation, words one space apart."""
    return " ".join(folded_words(text))


class Keys(dict[tuple[int, int], str]):
    """The key of each span of a text, folded when it is first asked for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, span: tuple[int, int]) -> str:
        return self.setdefault(span, fold(self._text[slice(*span)]))


def folded_words(text: str) -> list[str]:
    """The words of a text, each a key for comparing."""
    if not text.isascii():
        text = _replaced(text, _PRINTED_MARKS)
    if not text.isascii():  # as little prose is from here on
        text = _NOT_ASCII.sub(lambda found: _FOLDED[found[0]], text)
    if text.isascii():
        return text.encode().translate(_PLAIN, delete=b"'").decode().split()
    return _WORD.findall(text.casefold().replace("'", ""))


def _replaced(text: str, letters: dict[str, str]) -> str:
    for letter, plain in letters.items():
        text = text.replace(letter, plain)
    return text
