"""Names that a rank leads, as it does those of characters: `Captain Low`, `Countess of Wick`."""

import re

from .facts import Span
from .lexicon import CHARACTER_TITLES
from .nameruns import name_after
from .performers import is_performer
from .scene import Found, Scene

_FIRST_NAMES = frozenset({"don"})
"""Ranks that people are christened with too."""
RANK = re.compile(
    r"(?:agent|aunt|baron(?:ess)?|brother|captain|colonel|corporal|count(?:ess)?|detective|doctor|dr\.|"
    r"duchess|duke|father|inspector|judge|king|lady|lieutenant|lord|major|mayor|nurse|officer|"
    r"prince(?:ss)?|private|professor|queen|sergeant|sheriff|sister|uncle)\s?\b",
    re.IGNORECASE,
)
OF = re.compile(r"\sof\s(?=[^\W\d_a-z])")


def with_realm(text: str, name: Span, end: int) -> Span:
    """`Countess of Wick` from the title on."""
    of = OF.match(text, name[1], end) if RANK.fullmatch(text, *name) else None
    realm = name_after(text, of.end(), end) if of else None
    return (name[0], realm[1]) if realm else name


def titled(found: Found, scene: Scene) -> bool:
    """`Captain Low’s Mandolin`: whoever has a rank is no actor, unless known as one."""
    if found.rule.startswith("bracket") or is_performer(found.key):
        return False
    return found.words[0].lower().rstrip(".") in CHARACTER_TITLES - _FIRST_NAMES
