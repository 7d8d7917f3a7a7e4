"""What stands before a sentence: where it begins, and the actor of the one before."""

import re

from .castevidence import called_by_first_name
from .facts import Span
from .scene import Scene

REACH = 200

_SENTENCE = re.compile(  # begins with the mark, which is looked for at once
    r"[.?!;\r\n](?:(?<=[\r\n])"
    r"|(?<!\bMr.)(?<!\bMrs.)(?<!\bMs.)(?<!\bDr.)(?<!\bSt.)(?<!\b[A-Z].)['”\"’)]*\s)"
)


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
