"""What is known when the title is weighed, beside the mentions themselves."""

import re
from dataclasses import dataclass
from functools import cached_property

from .facts import Span


@dataclass(frozen=True)
class Evidence:
    """The prose, the directors, the file's name, and the lines above the slug line."""

    text: str
    body: Span
    directors: tuple[str, ...] = ()
    file_key: str = ""
    lines: tuple[str, ...] = ()
    """Folded: the loose lines above the slug line, and a labelled headline."""
    keys: frozenset[str] = frozenset()
    """The keys of all candidates."""

    @cached_property
    def directors_name(self) -> str:
        """A pattern for the surname of any director; one that never matches if there is none."""
        surnames = [re.escape(name.split()[-1]) for name in self.directors if name.split()]
        return rf"\b(?:{'|'.join(surnames)})\b" if surnames else r"(?!)"

    @cached_property
    def director(self) -> re.Pattern[str]:
        """A director's surname."""
        return re.compile(self.directors_name, re.IGNORECASE)

    @cached_property
    def by_director(self) -> re.Pattern[str]:
        """`Jane Doe’s tough drama `, up to the quote."""
        return re.compile(rf"{self.directors_name}['’]s?\s[^“”\".;:]{{0,45}}$", re.IGNORECASE)

    @cached_property
    def directed_by(self) -> re.Pattern[str]:
        """`, directed by Jane Doe`, from the quote on."""
        made = r"^,?\s(?:\w+\s)?(?:directed|written|made)\s"
        return re.compile(rf"{made}[^“”\".;]{{0,30}}{self.directors_name}", re.IGNORECASE)

    @cached_property
    def director_first(self) -> re.Pattern[str]:
        """`, director Jane Doe`, from the quote on."""
        return re.compile(rf"^,?\s(?:[\w-]+\s){{0,3}}{self.directors_name}", re.IGNORECASE)
