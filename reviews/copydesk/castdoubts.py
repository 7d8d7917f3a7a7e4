"""What makes a reading of cast doubtful without making it wrong: each doubt a small rule."""

import re
from collections.abc import Callable

from .castevidence import MAKER, has_role
from .lexicon import ACTORS_OF_ONE_NAME, ORDINARY_WORDS
from .nameleads import is_called_so
from .scene import Found, Scene

WINDOW = 40

_THEIRS = re.compile(r"\b(?:his|her|their)\b[^.;:]*\Z")
_KIN = re.compile(
    r"\b(?:sons?|daughters?|brother|sister|wife|widow|father|mother|child)\sof\s(?:the\s)?\Z"
)
_IN_SOMETHING = re.compile(r",?\sin\s(?:the\s)?(?=[^\W\d_a-z])")


def single_word(found: Found, scene: Scene) -> bool:
    """`Nell (Brill)`: a name, or any other word with a capital."""
    if found.rule == "bracket-played-by" or found.key in ACTORS_OF_ONE_NAME:
        return False
    return len(found.words) == 1 and not is_called_so(scene.text, found.actor)


def ordinary_word(found: Found, scene: Scene) -> bool:
    """`Ed Rusk (Cold Fern)`: written like a film without quotes."""
    return found.words[0].lower() in ORDINARY_WORDS


def by_surname(found: Found, scene: Scene) -> bool:
    """`Nell (Pell)`, where nothing else in the prose speaks of a Nell."""
    return found.rule == "bracket-surname" and not _told_again(found, scene)


def role_inside(found: Found, scene: Scene) -> bool:
    """`Ed Rusk (Ida Low, who’s the cook)`: perhaps the actor stands before the bracket."""
    if found.rule != "bracket-billing" or not found.character or _told_again(found, scene):
        return False
    return " " in found.character_key and has_role(scene, found.actor)


def maker(found: Found, scene: Scene) -> bool:
    """`writer Ed Rusk (Ida Low)`, where the prose speaks of him once; not `his producer, Ed`."""
    before = _before(found, scene)
    is_maker = MAKER.search(before) and not _THEIRS.search(before)
    return bool(is_maker) and not _told_again(found, scene)


def kin(found: Found, scene: Scene) -> bool:
    """`the son of Ed Rusk (Ida Low)`: the bracket is not about the name beside it."""
    return bool(_KIN.search(_before(found, scene)))


def in_something(found: Found, scene: Scene) -> bool:
    """`Joan Pell as Ida in Cold Fern`: perhaps another film."""
    if not found.rule.startswith(("as", "own", "turn")) or not found.character:
        return False
    end = found.character[1]
    following = _IN_SOMETHING.match(scene.text, end, end + 10)
    return following is not None and not scene.text.startswith(scene.film, following.end())


DOUBTS: tuple[Callable[[Found, Scene], bool], ...] = (
    single_word,
    ordinary_word,
    by_surname,
    role_inside,
    maker,
    kin,
    in_something,
)


def _told_again(found: Found, scene: Scene) -> bool:
    return any(scene.word_counts.get(word, 0) > 1 for word in found.character_key.split())


def _before(found: Found, scene: Scene) -> str:
    if not found.character or not found.rule.startswith("bracket"):
        return ""
    start = found.character[0]
    return scene.text[max(scene.body[0], start - WINDOW) : start]
