"""The prose as the cast is read from it, and the names in it that are known for something else."""

import re
from dataclasses import dataclass
from functools import cached_property

from .facts import Reading, Span
from .quotes import Quote
from .words import IN_WORD, clean, fold

_PAIR = re.compile(rf"([^\W\d_])[{IN_WORD}.]*\s(?=([^\W\d_][{IN_WORD}]*))")


@dataclass(frozen=True, slots=True)
class Found:
    """Two names that stand as an actor and a character would; keys are folded."""

    actor: Span
    character: Span
    rule: str
    words: tuple[str, ...]
    """The words of the actor's name."""
    key: str
    character_key: str


@dataclass(frozen=True)
class Scene:
    """A reading whose slug line, labels and title are read. Keys are folded."""

    reading: Reading
    quotes: list[Quote]

    @property
    def text(self) -> str:
        return self.reading.text

    @property
    def body(self) -> Span:
        return self.reading.body_span

    def found(self, actor: Span, character: Span, rule: str) -> Found:
        """The two names at their places in the text."""
        name = clean(self.text[slice(*actor)])
        words = tuple(name.split())
        return Found(actor, character, rule, words, fold(name), fold(self.text[slice(*character)]))

    @cached_property
    def directors(self) -> frozenset[str]:
        return frozenset(fold(fact.value) for fact in self.reading.directors)

    @cached_property
    def studios(self) -> frozenset[str]:
        return frozenset(fold(fact.value) for fact in self.reading.studios)

    @cached_property
    def titles(self) -> frozenset[str]:
        """The film's title and every quoted phrase."""
        quoted = {fold(self.text[slice(*quote.inner)]) for quote in self.quotes}
        return frozenset(
            quoted | {fold(self.reading.title.value)} if self.reading.title else quoted
        )

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Words that follow a capitalised word, as a surname follows a given name."""
        pairs = _PAIR.finditer(self.text, *self.body)
        return frozenset(fold(m[2]) for m in pairs if m[1].isupper() and m[2][0].isupper())
