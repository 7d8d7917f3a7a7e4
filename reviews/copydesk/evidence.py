"""What is known when the title is weighed: the prose, the directors, the file's name."""

import re
from dataclasses import dataclass

from .facts import Span
from .quotes import Quote
from .words import fold

WINDOW = 70
NEAR = 100

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

    def alone(self, mention: Quote) -> bool:
        """Whether the mention has a line for itself."""
        start, end = mention.outer
        ends = self.text[max(self.body[0], start - 1) : start], self.text[end : end + 1]
        return not mention.broken and all(side in ("", "\n", "\r") for side in ends)

    def in_brackets(self, mention: Quote) -> bool:
        """Whether a bracket opens before the mention, and does not close before it."""
        before = self.before(mention)
        return before.rfind("(") > before.rfind(")")

    def director_near(self, mention: Quote) -> bool:
        """Whether a director's surname stands near the mention, in its sentence or the next."""
        start = max(self.body[0], mention.outer[0] - NEAR)
        near = f" {fold(self.text[start : min(self.body[1], mention.outer[1] + NEAR)])} "
        return any(f" {fold(name).split()[-1]} " in near for name in self.directors if fold(name))
