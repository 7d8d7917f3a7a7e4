"""Words as people mean them: one form for values, a looser one for comparing."""

import re
import unicodedata

IN_WORD = r"\w\u0300-\u036f\u00ad'’ʼ\-‐‑"
"""For a class of a regular expression: what a word holds after its first letter."""

_INVISIBLE: dict[int, str | None] = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_FOLDED: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "'’‘ʼ")),
    **_INVISIBLE,
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
}
_MARK = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")


def clean(text: str) -> str:
    """The value of printed words: NFC, no soft hyphens, white space collapsed."""
    words = " ".join(text.split())
    if words.isascii():
        return words
    return unicodedata.normalize("NFC", " ".join(words.translate(_INVISIBLE).split()))


def fold(text: str) -> str:
    """A key for comparing: no case, accents, apostrophes or punctuation, words one space apart."""
    bare = text.casefold()
    if bare.isascii():
        bare = bare.replace("'", "")
    else:
        bare = _MARK.sub("", unicodedata.normalize("NFKD", bare.translate(_FOLDED)))
    return " ".join(_WORD.findall(bare))
