"""Whom a role in brackets belongs to: of `Nell, a cook (Joan Pell)` it is Nell."""

import re

from .facts import Span
from .lexicon import PLACES
from .nameruns import name_before, names_before
from .roles import is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold

WINDOW = 110

_WORDS = r"[^.,;:()“”\"\n]{2,80}"
_APPOSED = re.compile(
    rf"(?:,\s(?P<theirs>his|her|their|our|my)|,\s(?:an?|the|[^\W\d_a-z][{IN_WORD}]*['’]s?))"
    rf"\s(?P<role>(?:{SMALL_LETTER}[{IN_WORD}]*,\s)?{_WORDS})\Z"
)
_THE = re.compile(rf"\sthe\s(?P<role>{SMALL_LETTER}[{IN_WORD}\s]{{2,40}})\Z")
_PLACE = re.compile(r"\b(?:in|at|on|from|near|outside|across|around)\s(?:the\s)?\Z", re.IGNORECASE)
_RELATION = re.compile(r"\b(?:of|like|than)\s(?:the\s)?\Z", re.IGNORECASE)
_SPOKEN_OF = re.compile(rf"(?:[;,—–]\s?|\b(?P<word>{SMALL_LETTER}[{IN_WORD}]*)\s)\Z")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_SENTENCE_ENDS = ("", ".", "!", "?", "”", '"')
_LEADING = frozenset("against and are but for left meet met named called was were with".split())
_OTHERS = frozenset("the a an his her their whose my its".split())


def apposed_before(scene: Scene, end: int) -> list[Span]:
    """The names that the role before `end` is told of; none in `In Oslo, a cook`."""
    text, floor = scene.text, scene.body[0]
    start = max(floor, end - WINDOW)
    role = _APPOSED.search(text, start, end) or _THE.search(text, start, end)
    if not role or not _tells_of_one(role["role"]):
        return []
    name = name_before(text, role.start(), floor)
    if not name or not _is_somebody(scene, name, role):
        return []
    return names_before(text, role.start(), floor)


def _tells_of_one(role: str) -> bool:
    """Whether the words are of a person, and of no other: `a boy who loves his mother`."""
    words = [_POSSESSIVE.sub("", word.strip(",")) for word in role.split()]
    if is_role_noun(words[-1]) and not _OTHERS.isdisjoint(words):
        return False
    return any(map(is_role_noun, words))


def _is_somebody(scene: Scene, name: Span, role: re.Match[str]) -> bool:
    """Whether the name is a person’s that the sentence is about, rather than a place or a day."""
    before = scene.text[max(scene.body[0], name[0] - 25) : name[0]]
    key = fold(scene.text[slice(*name)])
    if _PLACE.search(before) or key in PLACES:
        return False
    is_theirs = role.groupdict().get("theirs") is not None
    if _RELATION.search(before) and not is_theirs:
        return False
    if any(scene.word_counts.get(word, 0) > 1 for word in key.split()):
        return True
    return is_theirs or _is_led_up_to(before)


def _is_led_up_to(before: str) -> bool:
    """`She meets`, `his friend`, the next of a list, or the first of a sentence."""
    if before.rstrip()[-1:] in _SENTENCE_ENDS:
        return True
    led = _SPOKEN_OF.search(before)
    if not led:
        return False
    word = led["word"]
    if word is None or word in _LEADING:
        return True
    return word.endswith(("s", "ed")) or is_role_noun(word)
