"""Whose the brackets are that hold a known actor, some words after the character's name."""

import re
from collections.abc import Iterator, Sequence

from .castback import sentence_start
from .facts import Span
from .performers import is_performer
from .roles import is_role_noun
from .scene import Found, Scene
from .unplayed import Unplayed
from .words import IN_WORD, SMALL_LETTER

_SAID_OF_HER = re.compile(
    r"(?:(?P<is>\sis|,)|\s(?:with|at|in|on|under|behind|from))\s(?:an?|the|his|her|their)"
    r"\s(?P<words>[^.;:()A-Z“”\"\n]{2,120})\s\Z"
)
_ROLE = re.compile(
    rf"\b(?:an?|the|his|her|their)\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
)
_NO_SUBJECT = re.compile(
    r"\b(?:in|at|on|of|from|near|outside|across|like|than|to)\s(?:the\s)?\Z", re.IGNORECASE
)


def is_loosely_held(one: Found) -> bool:
    """A known actor in brackets of whom no character is told."""
    return one.rule == "bracket-thing" and not one.character and is_performer(one.key)


def held(scene: Scene, found: Sequence[Found], unplayed: Unplayed) -> Iterator[Found]:
    """`Nell, the girl from next door (…)`, `Nell is a cook who sings (…)`."""
    for one in found:
        if name := _holder(scene, one.actor, unplayed):
            yield scene.found(one.actor, unplayed.take(name), "known-held")


def _holder(scene: Scene, actor: Span, unplayed: Unplayed) -> Span | None:
    """The last name before the bracket, if all between is said of it."""
    text, floor = scene.text, scene.body[0]
    bracket = text.rfind("(", floor, actor[0])
    names = unplayed.within(sentence_start(text, bracket, floor), bracket)
    if not names or _NO_SUBJECT.search(text, max(floor, names[-1][0] - 15), names[-1][0]):
        return None
    said = _SAID_OF_HER.fullmatch(text, names[-1][1], bracket)
    return names[-1] if said and not _tells_of_another(said) else None


def _tells_of_another(said: re.Match[str]) -> bool:
    """`with a boy from Oslo`; of `, a boy with a dog` it is the boy."""
    return any(is_role_noun(role["noun"]) for role in _ROLE.finditer(said["words"])) or (
        not said["is"] and is_role_noun(said["words"].split()[0])
    )
