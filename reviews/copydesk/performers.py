"""Screen actors known by name, so that a name in prose is known to be an actor's.

`performers.txt` has them, one a line as papers print them; a newsroom adds a line for each that it
misses. To be known makes nobody a member of a film's cast: it is evidence beside what the prose
says, as it is for any reader.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from unicodedata import combining, normalize

from .facts import Span
from .words import fold

_FILE = Path(__file__).with_name("performers.txt")


@lru_cache(maxsize=1)
def _performers() -> tuple[
    dict[str, list[str]], dict[str, list[tuple[str, frozenset[str]]]], frozenset[str]
]:
    """As printed by folded name; and by surname, `’s` or not, each with the words before it."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in _FILE.read_text("utf-8").splitlines():
        names[fold(name)] += sorted({name, _plain(name)})
    by_surname = defaultdict(list)
    for key in names:
        *others, surname = key.split()
        by_surname[surname].append((key, frozenset(others)))
        by_surname[f"{surname}s"].append((key, frozenset(others)))
    return names, by_surname, frozenset(by_surname)


def _plain(name: str) -> str:
    """Without accents, as wire copy has it: `Stephane Audran`."""
    return "".join(c for c in normalize("NFD", name) if not combining(c))


def is_performer(key: str) -> bool:
    """Whether the folded name is that of a known actor."""
    return key in _performers()[0]


def performers_in(text: str, body: Span, words: frozenset[str]) -> list[tuple[str, Span]]:
    """Each full name of a known actor in the prose, in order: the folded name and where it stands.

    `words` are those of the prose, folded: nobody is sought whose name they do not make up.
    """
    names, by_surname, surnames = _performers()
    bearers = (by_surname[word] for word in words & surnames)
    known = {key for some in bearers for key, others in some if others <= words}
    named = [(key, span) for key in known for span in _places(text, body, names[key])]
    return sorted(named, key=lambda one: one[1])


def _places(text: str, body: Span, names: list[str]) -> Iterator[Span]:
    for printed in {form for name in names for form in (name, name.replace("'", "’"))}:
        start = text.find(printed, *body)
        while start >= 0:
            end = start + len(printed)
            if not text[end : end + 1].isalnum():
                yield start, end
            start = text.find(printed, end, body[1])
