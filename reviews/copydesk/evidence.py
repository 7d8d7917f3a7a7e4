"""What is known when the title is weighed, beside the mentions themselves."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .facts import Span
from .titlewords import OTHER_WORK
from .words import WORD_EDGE

# Apart from the names, which differ from piece to piece: to compile a pattern takes longer than
# to read a page.
_OWNS = re.compile(
    r"['’]s?\s(?!(?:own )?(?:first|last|previous|earlier|early|other|next|debut)\b)"
    r"(?![^“”\".;:]{0,45}\b(?:are|were|have)\s)[^“”\".;:]{0,45}$"
)
_MADE_BY = re.compile(
    r",?\s(?:\w+\s)?(?:directed|written|made|adapted)\s[^“”\".;]{0,30}", re.IGNORECASE
)
_FROM = re.compile(
    rf",?\s(?:from|by)\s(?:(?!(?:about|after|before|of|on|than|{OTHER_WORK})\s)[\w.-]+\s){{0,4}}"
)
_FEW_WORDS = re.compile(r",?\s(?:[\w-]+\s){0,3}")


@dataclass(frozen=True)
class Evidence:
    """The prose, the directors, the file's name, and the lines above the slug line."""

    text: str
    body: Span
    directors: tuple[str, ...] = ()
    file_key: str = ""
    lines: tuple[str, ...] = ()
    """Folded: the loose lines above the slug line, and a labelled headline."""
    accounts: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Of the candidates that stand in quotes, in title case and outside brackets, by their keys:
    the share of the mentions that each rule tells as no mention of this film."""

    def explained(self, key: str) -> float:
        """The share of the mentions that is accounted for, 1 at most."""
        return min(1.0, sum(self.accounts.get(key, {}).values()))

    @cached_property
    def quoted(self) -> frozenset[str]:
        """The keys of those that are not accounted for."""
        return frozenset(key for key in self.accounts if self.explained(key) < 1)

    @cached_property
    def _surnames(self) -> list[str]:
        return [name.split()[-1].lower() for name in self.directors if name.split()]

    def directors_in(self, words: str) -> Iterator[Span]:
        """Where a director's surname stands in the words."""
        low = words.lower()
        for surname in self._surnames:
            start = low.find(surname)
            while start >= 0:
                end = start + len(surname)
                if WORD_EDGE.match(low, start) and WORD_EDGE.match(low, end):
                    yield start, end
                start = low.find(surname, end)

    def names_director(self, words: str) -> bool:
        """Whether a director's surname stands in the words."""
        return any(self.directors_in(words))

    def owned_by_director(self, before: str) -> bool:
        """`Jane Doe’s tough drama `, up to the quote."""
        return any(_OWNS.match(before, end) for _, end in self.directors_in(before))

    def made_by_director(self, after: str) -> bool:
        """`, directed by Jane Doe`, from the quote on."""
        return self._leads_to_director(_MADE_BY, after) or any(
            _FROM.fullmatch(after, 0, start) and not after.startswith(("’", "'"), end)
            for start, end in self.directors_in(after)
        )

    def director_follows(self, after: str) -> bool:
        """`, director Jane Doe`, from the quote on."""
        return self._leads_to_director(_FEW_WORDS, after)

    def _leads_to_director(self, lead: re.Pattern[str], words: str) -> bool:
        return any(lead.fullmatch(words, 0, start) for start, _ in self.directors_in(words))
