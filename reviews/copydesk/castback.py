"""Whom a pronoun means: the character, or the actor, that the sentences before speak of."""

import re

from .castevidence import called_by_first_name
from .facts import Span
from .lexicon import OPENING_WORDS
from .nameruns import name_after
from .roles import is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER

REACH = 200
MOST_SENTENCES = 3

_SENTENCE = re.compile(
    r"(?:\A|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.?!;]['”\"’)]*\s|[\r\n])"
)
_SUBJECT_AFTER = re.compile(r"['’]s|,|\s(?:is|has|was|wants|lives|works|[a-z]+s)\b")
_CALLED = re.compile(
    r"(?:\b(?:is|there was|called|meets?|follows?|named|by the name of|sits|stands|comes)"
    r"|\bmeets?\s(?:the|an?|his|her)\s[a-z’' -]{3,40},)\s(?=[^\W\d_a-z])"
)
_WORD = re.compile(r"[^\W\d_]+\s")
_OF_A_PRONOUN = re.compile(r"(?:(?:Is|Was|Does|And|But|Yet)\s)?(?:[Hh]e|[Ss]he)\b")
_APPOSED = re.compile(
    rf"(?:The|An?|His|Her|Their)\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,3}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*),\s(?:(?:the|an?)\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{1,3}})?"
)


def character_before(text: str, end: int, floor: int) -> Span | None:
    """The subject of the sentence before `end`, or whoever is introduced in it.

    Sentences that themselves speak of `she` or `he` are passed over; what lies beyond them has to
    name one alone.
    """
    for passed in range(MOST_SENTENCES):
        end = max(floor, end - 1)
        start = sentence_start(text, end - 1, floor)
        subject, introduced = _subject(text, start, end), _introduced(text, start, end)
        if subject or introduced:
            return None if passed and subject and introduced else subject or introduced
        if start == floor or not _OF_A_PRONOUN.match(text, start, end):
            return None
        end = start
    return None


def spoken_of(text: str, place: int, floor: int) -> Span | None:
    """Whom `her` means in `Nell is a cook and Joan Pell plays her`, up to the actor’s place.

    The subject of the same sentence where `and` leads to the actor, else of the one before.
    """
    start = sentence_start(text, place, floor)
    if text.endswith(" and ", start, place):
        return _subject(text, start, place)
    return character_before(text, start, floor)


def actor_before(scene: Scene, end: int) -> Span | None:
    """The one full name of the sentence before `end`, unless it is a character’s or a maker’s."""
    text, floor = scene.text, scene.body[0]
    start = sentence_start(text, end - 2, floor)
    names = {name for name in scene.full_names.values() if name and start <= name[0] < end}
    if len(names) != 1:
        return None
    name = names.pop()
    if called_by_first_name(scene, text[slice(*name)]):
        return None
    return name


def sentence_start(text: str, place: int, floor: int) -> int:
    """Where the sentence, or its part after a semicolon, begins that holds the place."""
    start = max(floor, place - REACH)
    ends = [match.end() for match in _SENTENCE.finditer(text, start, place)]
    return ends[-1] if ends else start


def sentence_end(text: str, place: int, ceiling: int) -> int:
    """Where the sentence ends that holds the place, no further than REACH."""
    ceiling = min(ceiling, place + REACH)
    found = _SENTENCE.search(text, place, ceiling)
    return found.start() if found else ceiling


def _subject(text: str, start: int, end: int) -> Span | None:
    """The name that the sentence opens with, `The cook, Nell,` too."""
    first = start
    while word := _WORD.match(text, first, end):
        if word.group().strip().lower() not in OPENING_WORDS:
            break
        first = word.end()
    if (apposed := _APPOSED.match(text, start, end)) and is_role_noun(apposed["noun"]):
        first = apposed.end()
    name = name_after(text, first, end)
    return name if name and _SUBJECT_AFTER.match(text, name[1]) else None


def _introduced(text: str, start: int, end: int) -> Span | None:
    names = [name_after(text, match.end(), end) for match in _CALLED.finditer(text, start, end)]
    return names[-1] if names else None
