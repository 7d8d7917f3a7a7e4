"""What a person's name looks like."""

import re
import unicodedata
from functools import lru_cache

PARTICLES = frozenset(
    "von van de del della dello der den di da do das dos du la le las los el al "
    "ibn bin bint ben ap y e ter ten zu zum".split()
)
_OF_FAMILIES = PARTICLES - frozenset("al ben di e el y".split())
"""Those that do not begin a full name: Al Low, Ben Low and Di Low are not surnames."""
SUFFIXES = frozenset("jr sr ii iii iv".split())
_JOINED_PARTICLES = ("al-", "el-", "ul-", "as-", "d'", "d’", "l'", "l’", "t'", "t’")
_INSIDE = frozenset("-‐‑'’ʼ")
MOST_WORDS = 5
NICKNAME = r"[“\"‘'](?<=\s.)(?:The\s)?[^\W\d_a-z][\w-]+[”\"’'](?=\s[^\W\d_a-z])"
"""For a regular expression: `“The Ram”` of Bo “The Ram” Low."""
_NICKNAME = re.compile(rf"{NICKNAME}\s")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CAPITALS = re.compile(r"[^\W\d_]+")


def is_suffix(word: str) -> bool:
    """Jr., Sr., III: part of the name before it, also after a comma."""
    return word.rstrip(".").lower() in SUFFIXES


def is_surname(name: str) -> bool:
    """Whether a name may be a family name alone: `Pell`, and with its particle `De Niro`."""
    *particles, _ = name.lower().split()
    return _OF_FAMILIES.issuperset(particles)


def without_nickname(name: str) -> str:
    """`Bo Low` of `Bo “The Ram” Low`."""
    return _NICKNAME.sub("", name)


@lru_cache(maxsize=4096)
def is_name_word(word: str) -> bool:
    """A capitalised word (or one of a script without capitals), or initials."""
    lowered = word.lower()
    for particle in _JOINED_PARTICLES:
        if lowered.startswith(particle) and len(word) > len(particle):
            word = word[len(particle) :]
            break
    if not word or word[0].islower() or not word[0].isalpha():
        return False
    if "." in word:
        return _is_initials(word) or is_suffix(word)
    return all(c.isalpha() or c in _INSIDE or unicodedata.combining(c) for c in word)


def is_name(words: list[str], most: int = MOST_WORDS) -> bool:
    """One to five words that all are name words, with particles inside and a suffix at the end."""
    words = list(words)
    if len(words) > 1 and is_suffix(words[-1]):
        words.pop()
        words[-1] = words[-1].rstrip(",")
    if not words or not is_name_word(words[-1]):
        return False
    names = [word for word in words[:-1] if word.lower() not in PARTICLES]
    names += [word for word in words[-1:] if word not in PARTICLES]
    if not 1 <= len(names) <= most or len(words) > 2 * most or words[-1] is not names[-1]:
        return False
    return all(map(is_name_word, names)) and any(len(name) > 1 for name in names)


def has_case(value: str) -> bool:
    """Whether the script tells capitals from small letters."""
    return value.lower() != value.upper()


def readable(name: str) -> str:
    """A person's name set in capitals, as prose would print it; any other name as it is.

    "JEAN-PIERRE L. O'HARA" is Jean-Pierre L. O'Hara; Björk and J.J. stay.
    """
    if not name.isupper() or len(name.split()) < 2:
        return name
    return " ".join(
        w if _INITIALS.fullmatch(w) else _CAPITALS.sub(_capital, w) for w in name.split()
    )


def _is_initials(word: str) -> bool:
    *pieces, last = word.replace("-", "").split(".")
    return not last and all(1 <= len(piece) <= 2 and piece.isalpha() for piece in pieces)


def _capital(letters: re.Match[str]) -> str:
    return letters[0].capitalize()
