"""What is known when the title is weighed: the prose, the directors, the file's name."""

import re
from dataclasses import dataclass

from .facts import Span
from .quotes import Quote

WINDOW = 70

_SENTENCE_BREAK = re.compile(r"[.?!]['”\"’)]*\s|[\r\n]\s*[\r\n]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The text and what else speaks for one candidate or another."""

    text: str
    body: Span
    directors: tuple[str, ...] = ()
    file_key: str = ""
    lines: tuple[str, ...] = ()
    """Folded: the loose lines above the slug line, and a labelled headline."""
    keys: frozenset[str] = frozenset()
    """The keys of all candidates."""
    listed: frozenset[Span] = frozenset()
    """Outer spans of quotes that stand in a list of quotes."""

    def before(self, mention: Quote) -> str:
        """The words of the same sentence that lead to the mention."""
        start = max(self.body[0], mention.outer[0] - WINDOW)
        return _SENTENCE_BREAK.split(self.text[start : mention.outer[0]])[-1]

    def after(self, mention: Quote) -> str:
        """The words of the same sentence that follow the mention."""
        end = min(self.body[1], mention.outer[1] + WINDOW)
        return _SENTENCE_BREAK.split(self.text[mention.outer[1] : end], maxsplit=1)[0]

    def inner(self, mention: Quote) -> str:
        """The words within the quotes."""
        return self.text[slice(*mention.inner)]
