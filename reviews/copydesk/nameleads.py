"""What copy prints with a capital before an actor's name, and is no part of it."""

import re
from collections.abc import Sequence

from .facts import Span
from .lexicon import BILLING_WORDS, ORIGINS

HONORIFICS = frozenset("sir dame mr mr. mrs mrs. ms ms. miss".split())

_REGIONS = frozenset("east latin new north south west".split())
_SAID_OF_WHOM = frozenset(
    "based born bred educated nominated nominee raised reared trained winner winning".split()
)
_CALLED_SO = re.compile(
    r"(?:\bby\s|\()(?:[a-z-]+,?\s){0,4}(?:actor|actress|newcomer|performer|comedian|comedienne|comic|non-?professional)\s"
    r"(?:(?:who\sis\s)?(?:called|named|billed\sas|known\s(?:only\s)?as)"
    r"|who\s(?:is\sbilled\sas|calls\s(?:him|her)self|goes\sby))\s(?:just\s|only\s|simply\s)?\Z"
)


def is_called_so(text: str, name: Span) -> bool:
    """`an actress called Ann`: whether the copy says that an actor goes by so short a name."""
    return bool(_CALLED_SO.search(text, max(0, name[0] - 80), name[0]))


def without_honorific(text: str, name: Span) -> Span:
    """`Dame Ann Doe` is credited as Ann Doe, and `Ms. Doe` by her surname."""
    first, _, rest = text[slice(*name)].partition(" ")
    if first.lower() in HONORIFICS and rest:
        return name[0] + len(first) + 1, name[1]
    return name


def without_billing(text: str, name: Span) -> Span:
    """`Comedian Ann Doe`, `Aussie Ann Doe`, `Texas-born Ann Doe` are all Ann Doe."""
    words = text[slice(*name)].split()
    if is_said_before(words):
        return without_billing(text, (name[0] + len(words[0]) + 1, name[1]))
    return without_honorific(text, name)


def is_said_before(words: Sequence[str]) -> bool:
    """Whether the first word tells of the one named after it: a trade, a people, where from.

    Two more have to follow it: Dane Clark and French Stewart are names.
    """
    if len(words) < 3:
        return False
    word = words[0].lower()
    if word in _REGIONS:
        return len(words) > 3 and words[1].lower() in ORIGINS
    last = word.rpartition("-")[2]
    is_joined = last != word and (last in _SAID_OF_WHOM or word.startswith("ex-"))
    return is_joined or word in BILLING_WORDS or last in ORIGINS
