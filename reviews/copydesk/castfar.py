"""Whom a bracket some way behind a name belongs to: `Nell, who keeps bees (Joan Pell)`."""

import re

from .castback import sentence_start
from .facts import Span
from .lexicon import PLACES
from .nameruns import is_possessive, name_after, name_before
from .roles import is_part, is_plural, is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold

WINDOW = 140

_CAPITAL = re.compile(rf"(?<![{IN_WORD}])[^\W\d_a-z][{IN_WORD}.]*")
_OWN = r"an?|the|his|her|their|its|my|our"
_SAID = r"[^.;:()“”\"\n]{2,120}"
_APPOSED = re.compile(rf"(?:,|\s?[–—]|\s-{{1,2}})\s?(?:{_OWN})\s{_SAID}")
_CLAUSE = re.compile(
    rf",\s(?:who(?:m|se)?|once|now|still|just|barely|\d\d?|not|all|half|with|in)\b{_SAID}"
)
_SEEN = re.compile(
    rf"\s(?:at|in|with|behind|under|on|from|without)\s(?:(?:{_OWN})\s)?[^.,;:()“”\"\n]{{2,50}}"
)
_IS = re.compile(rf"\s(?:is|was|becomes|remains)\s(?:{_OWN})\s{_SAID}")
_IS_ONE = re.compile(
    rf"\s(?:is|was)\s(?:also\s)?(?:{_OWN})\s"
    rf"(?:(?!(?:and|or|{_OWN}|about|at|by|for|from|full|in|like|of|on|than|to|with)\b)"
    rf"{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\s?"
)
_PLACE = re.compile(
    r"\b(?:in|at|on|from|near|outside|across|around|of|like|than|by)\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_ACTS = re.compile(r",?\s?\([^()\n]*\),?\s(?:also\s)?(?:as|plays|portrays|stars|voices)\b")
_VERBS_FOLLOW = frozenset("who he she they it never once still now also".split())
"""Before `loves`, `guards`, which are persons elsewhere."""
_DETERMINERS = frozenset(_OWN.replace("an?", "a|an").split("|"))


def far_before(scene: Scene, end: int) -> Span | None:
    """The name that what stands before the bracket at `end` is said of, if it is of nobody else.

    `Nell, the cook nobody wanted`, `Nell in a red wig`, `Nell is a cook who sleeps badly`.
    """
    start = max(sentence_start(scene.text, end, scene.body[0]), end - WINDOW)
    capitals = [match.end() for match in _CAPITAL.finditer(scene.text, start, end)]
    name = name_before(scene.text, capitals[-1], start) if capitals else None
    if not name or _ACTS.match(scene.text, end) or _is_placed(scene, name):
        return None
    return name if _is_said_of(scene, name, start, end) else None


def being_before(scene: Scene, end: int) -> Span | None:
    """The name that opens the sentence before `end`, if all it says is: `Nell is a piglet`."""
    start = max(sentence_start(scene.text, end, scene.body[0]), end - WINDOW)
    opening = name_after(scene.text, start, end)
    name = name_before(scene.text, opening[1], start) if opening else None
    told = _IS_ONE.fullmatch(scene.text, name[1], end) if name else None
    is_one = told and is_part(told["noun"]) and not is_plural(told["noun"])
    return name if is_one else None


def _is_said_of(scene: Scene, name: Span, start: int, end: int) -> bool:
    """Whether the words after the name are of one person, and so of the one who is named."""
    text = scene.text
    end = len(text[:end].rstrip()) if text[end - 1].isspace() else end
    words = text[name[1] : end].replace(",", " ").split()
    persons = [
        place
        for place, word in enumerate(words)
        if _is_person(word) and words[place - 1] not in _VERBS_FOLLOW
    ]
    if _APPOSED.fullmatch(text, name[1], end):
        return _is_one(words, persons) if persons else _is_told_again(scene, name)
    if _IS.fullmatch(text, name[1], end):
        return name[0] == start and _is_one(words, persons)
    if _SEEN.fullmatch(text, name[1], end):
        return not persons and len(_DETERMINERS.intersection(words)) == 1
    return not persons and bool(_CLAUSE.fullmatch(text, name[1], end))


def _is_person(word: str) -> bool:
    return is_role_noun(word) and not is_possessive(word)


def _is_one(words: list[str], persons: list[int]) -> bool:
    """`a cook who hates soup`, but not `a play about a cook`, `a cook in love with a diver`."""
    if len(persons) != 1:
        return False
    return sum(word in _DETERMINERS for word in words[: persons[0]]) == 1


def _is_told_again(scene: Scene, name: Span) -> bool:
    counts = scene.word_counts
    words = fold(scene.text[slice(*name)]).split()
    return any(counts[word] + counts[f"{word}s"] > 1 for word in words)


def _is_placed(scene: Scene, name: Span) -> bool:
    """`in Oslo`, `the mayor of Ebb`; and one whose own bracket stands beside the name elsewhere."""
    text, (floor, ceiling) = scene.text, scene.body
    printed = text[slice(*name)]
    if fold(printed) in PLACES or _PLACE.search(text, max(floor, name[0] - 25), name[0]):
        return True
    return text.find(f"{printed} (", floor, ceiling) >= 0
