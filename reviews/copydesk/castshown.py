"""What proves that `Joan Pell’s Nell` is a part that she plays, and no book or child of hers."""

import re

from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_RANKS = frozenset(
    "admiral agent captain colonel commander commissioner constable corporal detective doctor dr "
    "inspector judge lieutenant major marshal miss mr mrs ms nurse officer private reverend "
    "sergeant sgt sheriff".split()
)
_NAME = rf"[^\W\d_a-z][{IN_WORD}.]*(?:\s[^\W\d_a-z][{IN_WORD}.]*){{0,3}}"
_SMALL = rf"(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}"
_PAIR_AFTER = re.compile(rf"\sand\s{_NAME}(?<=['’]s|s['’])\s{_SMALL}(?=[^\W\d_a-z])")
_PAIR_BEFORE = re.compile(rf"(?:\A|[.?!;]\s|\n){_NAME}(?<=['’]s|s['’])\s{_SMALL}{_NAME}\sand\s\Z")
_OPENS = re.compile(r"(?:\A|[.?!;]['”\"’)]*\s|\n|,\s(?:and|while|but)\s)\Z")
_ON_SCREEN = re.compile(
    r"\s(?:comes|arrives|turns\sup|shows\sup|pops\sup|steals|gets\s(?:more|less|the|a|one|to)|"
    r"has\s(?:more|less|little|nothing|too\slittle|the\sbest|one|two))\b"
)


def is_shown(found: Found, scene: Scene) -> bool:
    """Whether a rank, another such pair beside it, or time on the screen tells of a part.

    Only where titles stand in quotes: else `Joan Pell’s Kestrel` may be a film of hers.
    """
    if found.rule != "own-character" or not found.character or not scene.quoted:
        return False
    text, (floor, ceiling) = scene.text, scene.body
    if scene.text[slice(*found.character)].split()[0].lower().rstrip(".") in _RANKS:
        return True
    start, end = found.place, found.character[1]
    if _PAIR_BEFORE.search(text, max(floor, start - 90), start):
        return True
    if not _OPENS.search(text, max(floor, start - 8), start):
        return False
    return bool(_PAIR_AFTER.match(text, end, ceiling) or _ON_SCREEN.match(text, end, ceiling))
