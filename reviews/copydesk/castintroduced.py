"""The characters that a sentence is about, or introduces: `Nell`, `a cook called Nell Dow`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .castevidence import MAKER, called_by_first_name
from .castranks import OF, RANK, with_realm
from .facts import Span
from .lexicon import BILLING_WORDS, NOT_MONONYMS, OPENING_WORDS, PLACES
from .nameruns import name_after
from .roles import TRADES, is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold

_CAPITAL = re.compile(rf"(?<![{IN_WORD}])[^\W\d_a-z]")
_APART = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|\([^()\n]*\)")

_CALLED = re.compile(
    r"(?:\b(?:is|was|are|called|named|by the name of|[Ee]nters?|calls (?:her|him|it)|meets?"
    r"|follows?|from)|\bthere (?:was|lived)|\b(?:sits|stands|comes|lives))\s\Z"
)
_WORDS = rf"(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,3}}"
_LED = re.compile(
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*),\s(?:(?:the|an?)\s{_WORDS})?\Z"
    rf"|['’]s\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}(?P<kin>{SMALL_LETTER}[{IN_WORD}]*),?\s\Z"
)
_TOLD = re.compile(
    rf",\s(?:who(?:se)?\b|\d\d?\b|(?:an?|the|his|her|their|[^\W\d_][{IN_WORD}]*['’]s?)\s"
    rf"(?P<words>(?:[^\W_][{IN_WORD}]*\s?){{1,4}}))"
    r"|\.\s(?:He|She)(?:['’]s|\sis|\shas)\b"
)
_SUBJECT = re.compile(r"['’]s\s|,|\s(?:is|has|was|had|too|[a-z]+s|and\s(?=[^\W\d_a-z]))\b")
_GOES_ON = re.compile(r"\s[^\W\d_a-z]")
_JOINED = re.compile(r"\sand\s(?=[^\W\d_a-z])")
_WHERE = re.compile(r"\b(?:in|at|on|near|outside|across)\s(?:the\s)?\Z", re.IGNORECASE)
_ELSE = re.compile(
    r"(?:\b(?:than|since|like|unlike|real)"
    r"|\b(?:written|directed|shot|novel|\w*book|play|story|music|songs?|film|movie|poem)"
    r"\s(?:is\s|was\s)?by)"
    r"\s(?:(?:the|an?|his|her)\s)?(?:[a-z]+,?\s){0,2}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name that stands in a sentence."""

    name: Span
    is_meant: bool
    """Whether the sentence is about it, or introduces it."""
    is_proven: bool
    """Whether the prose shows that it is a character’s; alone at the head it may be an actor’s."""


def people(scene: Scene, start: int, end: int) -> Iterator[Person]:
    """The persons that are named from `start` to `end`, where one sentence stands."""
    joined = False
    for name in _names(scene, start, end):
        told = _is_introduced(scene, name, start)
        heads = joined or _heads(scene.text, name, start)
        is_meant = told or heads
        if _is_person(scene, name) and (is_meant or not _is_of_something(scene.text, name)):
            by_first_name = called_by_first_name(scene, scene.text[slice(*name)])
            yield Person(name, is_meant, told or by_first_name)
        joined = heads and bool(_JOINED.match(scene.text, name[1]))


def _heads(text: str, name: Span, start: int) -> bool:
    """Whether the sentence opens with the name, quotes and small words aside, and goes on of it."""
    words = _APART.sub("", text[start : name[0]]).lower().replace(",", "").split()
    return OPENING_WORDS.issuperset(words) and bool(_SUBJECT.match(text, name[1]))


def _names(scene: Scene, start: int, end: int) -> Iterator[Span]:
    """The names from `start` to `end` outside quotes and brackets, and without a bracket behind."""
    text = scene.text
    apart = [match.span() for match in _APART.finditer(text, start, end)]
    at = start
    while capital := _CAPITAL.search(text, at, end):
        at = capital.end()
        if any(first <= capital.start() < last for first, last in apart):
            continue
        name = name_after(text, capital.start(), end)
        if not name or text[slice(*name)].split()[0].lower() in OPENING_WORDS:
            continue
        name = with_realm(text, name, end)
        at = name[1]
        if not text.startswith(" (", at) and not _GOES_ON.match(text, at):
            yield name


def _is_told_of_somebody(text: str, name: Span) -> bool:
    """`Nell, who`, `Nell, 9`, `Nell, the girl next door`, as is told of no place."""
    told = _TOLD.match(text, name[1])
    return told is not None and any(map(is_role_noun, (told["words"] or "girl").split()))


def _is_of_something(text: str, name: Span) -> bool:
    """`Engine of Numbers`: either word is part of a longer name."""
    return bool(OF.match(text, name[1])) or text.endswith(" of ", 0, name[0])


def _is_introduced(scene: Scene, name: Span, start: int) -> bool:
    """Whether words on either side tell that somebody is introduced."""
    text = scene.text
    before = max(start, name[0] - 60)
    if _CALLED.search(text, before, name[0]) or RANK.match(text, *name):
        return True
    if told := _TOLD.match(text, name[1]):
        return not {*(told["words"] or "").split()} & (BILLING_WORDS | TRADES)
    led = _LED.search(text, before, name[0])
    return led is not None and is_role_noun(led["noun"] or led["kin"])


def _is_person(scene: Scene, name: Span) -> bool:
    """Whether it may be a person’s name that the film is about."""
    text, key = scene.text, fold(scene.text[slice(*name)])
    before = max(scene.body[0], name[0] - 40)
    return not (
        key in PLACES | NOT_MONONYMS | scene.director_words | scene.studios | scene.quoted
        or _ELSE.search(text, before, name[0])
        or (_WHERE.search(text, before, name[0]) and not _is_told_of_somebody(text, name))
        or MAKER.search(text, before, name[0])
    )
