"""What is known when the title is weighed, beside the mentions themselves."""

import re
from dataclasses import dataclass
from functools import cached_property

from .facts import Span

# Apart from the names, which differ from piece to piece: to compile a pattern takes longer than
# to read a page.
_OWNS = re.compile(r"['’]s?\s[^“”\".;:]{0,45}$")
_MADE_BY = re.compile(r",?\s(?:\w+\s)?(?:directed|written|made)\s[^“”\".;]{0,30}", re.IGNORECASE)
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
    quoted: frozenset[str] = frozenset()
    """The keys of the candidates that stand in quotes, in title case and outside brackets."""

    @cached_property
    def director(self) -> re.Pattern[str]:
        """A director's surname; a pattern that never matches if there is none."""
        surnames = [re.escape(name.split()[-1]) for name in self.directors if name.split()]
        return re.compile(rf"\b(?:{'|'.join(surnames)})\b" if surnames else r"(?!)", re.IGNORECASE)

    def owned_by_director(self, before: str) -> bool:
        """`Jane Doe’s tough drama `, up to the quote."""
        return any(_OWNS.match(before, name.end()) for name in self.director.finditer(before))

    def made_by_director(self, after: str) -> bool:
        """`, directed by Jane Doe`, from the quote on."""
        return self._leads_to_director(_MADE_BY, after)

    def director_follows(self, after: str) -> bool:
        """`, director Jane Doe`, from the quote on."""
        return self._leads_to_director(_FEW_WORDS, after)

    def _leads_to_director(self, lead: re.Pattern[str], words: str) -> bool:
        names = self.director.finditer(words)
        return any(lead.fullmatch(words, 0, name.start()) for name in names)
