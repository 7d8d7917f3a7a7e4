"""The `Cast` label: `Actor as Character; Actor; …`."""

import re

from .facts import CastFact, Fact, Span, split

_SEPARATOR = re.compile(";")
_AS = re.compile(r"\s+as\s+", re.IGNORECASE)


def read_cast_label(text: str, span: Span, rule: str) -> list[CastFact]:
    """The cast in the order printed; an actor without `as` plays no named character."""
    entries = [_entry(text, part, rule) for part in split(text, span, _SEPARATOR)]
    return [entry for entry in entries if entry]


def _entry(text: str, span: Span, rule: str) -> CastFact | None:
    start, end = span
    split = _AS.search(text, start, end)
    actor = Fact.at(text, (start, split.start() if split else end), rule)
    character = Fact.at(text, (split.end(), end), rule) if split else None
    if not actor.value:
        return None
    return CastFact(actor, character if character and character.value else None)
