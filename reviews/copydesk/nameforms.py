"""Every way to name the people of a film, and the film."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .flat import WORD, flatten
from .words import clean, fold

_SUBTITLE = re.compile(r"[,:;–—]\s")

Key = int | None
"""Who is named, by a number of the caller's; None is the film itself."""


@dataclass(frozen=True, slots=True)
class Namable:
    """Somebody credited: every name they go by, and the family names that may stand alone.

    Who directs may be called “Mr. Roe” before being named in full; actors share that with the
    characters whom they play.
    """

    names: tuple[str, ...]
    families: tuple[str, ...] = ()
    directs: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One way to name somebody; `alone` marks a family name or a short title, `single` a name of
    one word."""

    key: Key
    words: str
    alone: bool
    single: bool

    def is_printed(self, words: str) -> bool:
        """Whether the words, the same but for case, keep its capitals; one word, all letters."""
        if self.single or self.alone:
            return words[1:] == self.words[1:] and (words[0].isupper() or words == self.words)
        return not any(n.isupper() and w.islower() for n, w in zip(self.words, words, strict=True))


class Forms:
    """The names of one film's people and the titles it goes by, to be looked up."""

    def __init__(
        self, people: Mapping[int, Namable], titles: Iterable[str], characters: Iterable[str]
    ) -> None:
        titles = [title for title in titles if title]
        self._users = users_of_words(people.values(), titles, characters)
        self._forms: dict[str, list[Form]] = {}
        self._lengths: dict[str, list[int]] = {}
        for title in titles:
            self._add(None, title)
            if (short := _short(title)) != title:
                self._add(None, short, alone=True)
        for key, person in people.items():
            for name in person.names:
                if len(name.split()) > 1 or not self.is_shared(fold(name)):
                    self._add(key, name)
            for family in filter(self._tells_apart, person.families):
                self._add(key, family, alone=True)
        for lengths in self._lengths.values():
            lengths.sort(reverse=True)

    @property
    def all(self) -> Mapping[str, object]:
        """Every name, in small letters."""
        return self._forms

    @property
    def first_words(self) -> Mapping[str, object]:
        """The words that names begin with."""
        return self._lengths

    def lengths(self, first_word: str) -> Iterable[int]:
        """How long the names that begin with the word are, the longest first."""
        return self._lengths.get(first_word, ())

    def named(self, low: str) -> Iterable[Form]:
        """What the words, in small letters, can mean."""
        return self._forms.get(low, ())

    def is_shared(self, word: str) -> bool:
        """Whether the folded word stands in the names of more than one."""
        return self._users[word] > 1

    def _tells_apart(self, family: str) -> bool:
        words = fold(family).split()
        return bool(words) and not self.is_shared(words[-1])

    def _add(self, key: Key, name: str, *, alone: bool = False) -> None:
        words, low, first, count = _plain(name)
        if not count:
            return
        forms = self._forms.setdefault(low, [])
        if all((other.key, other.alone) != (key, alone) for other in forms):
            forms.append(Form(key, words, alone, single=count == 1))
        lengths = self._lengths.setdefault(first, [])
        if len(low) not in lengths:
            lengths.append(len(low))


def _short(title: str) -> str:
    """“Jeanne Dielman” of “Jeanne Dielman, 23, quai du Commerce”: what prose calls a film."""
    first = _SUBTITLE.split(title, maxsplit=1)[0]
    return first if " " in first else title


@lru_cache(maxsize=4096)
def _plain(name: str) -> tuple[str, str, str, int]:
    """A name made plain, from its first word on; the same in small letters, that word, and how
    many words there are."""
    flat = flatten(clean(name))
    words = list(WORD.finditer(flat.low))
    lead = words[0].start() if words else 0
    return flat.text[lead:], flat.low[lead:], words[0][0] if words else "", len(words)


def users_of_words(
    people: Iterable[Namable], titles: Iterable[str], characters: Iterable[str]
) -> Counter[str]:
    """How many people, characters and films have each folded word in their names."""
    named = [person.names for person in people]
    named += [(character,) for character in {*characters}]
    named += [tuple(titles)]
    return Counter(
        word for names in named for word in {part for name in names for part in fold(name).split()}
    )
