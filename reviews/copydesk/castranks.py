"""Names that a rank leads, as it does those of characters: `Captain Low`."""

from .lexicon import CHARACTER_TITLES
from .performers import is_performer
from .scene import Found, Scene

_FIRST_NAMES = frozenset({"don"})
"""Ranks that people are christened with too."""


def titled(found: Found, scene: Scene) -> bool:
    """`Captain Low’s Mandolin`: whoever has a rank is no actor, unless known as one."""
    if found.rule.startswith("bracket") or is_performer(found.key):
        return False
    return found.words[0].lower().rstrip(".") in CHARACTER_TITLES - _FIRST_NAMES
