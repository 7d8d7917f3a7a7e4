"""Where the prose tells a credit: the places of what was read, counted in the body."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .facts import Span
from .lines import unified
from .sentences import PARAGRAPH_BREAK


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of the body that tell who played whom (nobody named: "")."""

    actor: str
    character: str
    span: Span


def tellings(facts: dict[str, Any], text: str, body: str) -> Iterator[Telling]:
    """The cast that the prose itself told, in its order, where the body still has the words.

    `facts` is the record of a reading of the text, as `facts_to_dict` gives it. The body has one
    kind of line end, so that every CRLF before a place moves it.
    """
    start, end = facts.get("body_span", (0, 0))
    counted, moved = start, start
    for part in sorted(facts.get("cast", ()), key=lambda part: tuple(part["actor"]["span"])):
        first, last = part["actor"]["span"]
        if not start <= first < last <= end:
            continue
        moved += text.count("\r\n", counted, first)
        counted = first
        words = unified(text[first:last])
        span = first - moved, first - moved + len(words)
        if body[slice(*span)] == words and not PARAGRAPH_BREAK.search(words):
            character = part["character"]["value"] if part["character"] else ""
            yield Telling(part["actor"]["value"], character, span)
