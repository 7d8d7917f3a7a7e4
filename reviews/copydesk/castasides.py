"""Characters with something said between them: `Ada, who sells eggs, and Bea, the maid,`."""

import re

from .castback import sentence_start
from .facts import Span
from .nameruns import name_after
from .words import IN_WORD, SMALL_LETTER

MOST = 6
REACH = 400

_SAID = (
    r",\s(?:(?:who|whom|whose|an?|the|his|her|their|our|once|now|still|just|barely|both|\d\d?)\b"
    r"|[^\W\d_a-z][\w-]*['’]s?\s)"
    r"(?:(?!,\sand\s)[^.;:()“”\"\n]){1,140}?"
)
_LEAD = (
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)|[^\W\d_a-z][\w-]*['’]s?)\s"
    r"(?:(?!(?:and|at|by|for|from|in|of|on|to|who|with)\b)"
    rf"{SMALL_LETTER}[{IN_WORD}]*\s){{1,3}}?(?=[^\W\d_a-z])"
)
_RELATION = re.compile(_LEAD)
_JOINT = re.compile(rf"(?:{_SAID},\s(?:and\s)?|,?\sand\s|,\s)(?=[^\W\d_a-z]|{_LEAD})")
_LAST = re.compile(rf"(?:{_SAID})?,?")
_OPENING = re.compile(
    r"(?:(?:Among|At|Back|By|From|In|On)\s[^.,;:()]{2,40}|[^\W\d_]+ly|Meanwhile|Then),\s"
)


def apart_before(text: str, end: int, floor: int) -> list[Span]:
    """The names of the sentence before `end`, if it has them and what is said of each, no more."""
    start = sentence_start(text, end, max(floor, end - REACH))
    if opening := _OPENING.match(text, start, end):
        start = opening.end()
    names: list[Span] = []
    while len(names) < MOST and (name := _name(text, start, end)):
        names.append(name)
        joint = _JOINT.match(text, name[1], end)
        if not joint:
            return names if _LAST.fullmatch(text, name[1], end) else []
        start = joint.end()
    return []


def _name(text: str, start: int, end: int) -> Span | None:
    """The name at `start`, or behind what it is of the others: `her sister Bea`."""
    lead = _RELATION.match(text, start, end)
    return name_after(text, lead.end() if lead else start, end)
