"""The `Cast` label: `Actor as Character; Actor; …`."""

import re

from .facts import CastFact, Fact, Span

_AS = re.compile(r"\s+as\s+", re.IGNORECASE)


def read_cast_label(text: str, span: Span, rule: str) -> list[CastFact]:
    """The cast in the order printed; an actor without `as` plays no named character."""
    cast, start = [], span[0]
    while start <= span[1]:
        end = text.find(";", start, span[1])
        end = span[1] if end < 0 else end
        if fact := _entry(text, (start, end), rule):
            cast.append(fact)
        start = end + 1
    return cast


def _entry(text: str, span: Span, rule: str) -> CastFact | None:
    start, end = span
    split = _AS.search(text, start, end)
    actor = Fact.at(text, (start, split.start() if split else end), rule)
    character = Fact.at(text, (split.end(), end), rule) if split else None
    if not actor.value:
        return None
    return CastFact(actor, character if character and character.value else None)
