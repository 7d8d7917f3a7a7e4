"""Words as people mean them: one form for values, a looser one for comparing."""

import re
import unicodedata

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_UNDECOMPOSED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ"))
_WORD = re.compile(r"\w+")


def clean(text: str) -> str:
    """The value of printed words: NFC, no soft hyphens, white space collapsed."""
    return unicodedata.normalize("NFC", " ".join(text.translate(_INVISIBLE).split()))


def fold(text: str) -> str:
    """A key for comparing: no case, accents, apostrophes or punctuation, words one space apart."""
    bare = text.translate(_INVISIBLE).translate(_APOSTROPHES).casefold()
    if not bare.isascii():
        bare = unicodedata.normalize("NFKD", bare.translate(_UNDECOMPOSED))
        bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(bare.replace("_", " ")))
