"""Which of two names an actor and a character are, where one stands in brackets after the other."""

import re

from .castevidence import has_role, times_alone
from .facts import Span, trimmed
from .lexicon import CHARACTER_TITLES, OPENING_WORDS
from .nameruns import is_title, name_before
from .scene import Scene
from .words import fold

MOST_BRACKETS = 40
LISTED = 2
CALLED_BY_FIRST_NAME = 2
"""How often the prose has to use a first name alone before it is a character's for certain."""

_APART = re.compile(
    r"\sand\s[^().]{4,40}\s\([^\W\d_a-z]\w+\)[^.()]{0,80}?,\s(?:she|he|one)\s"
    r"(?:as|is|plays|playing)\s(?:the|an?|his|her)\s"
)
_CAST = re.compile(
    r"(?:\bWith|\b[Ff]eaturing|\b[Ss]tarring|\b[Cc]ast(?:\s(?:is|includes))?:?|\b[Vv]oices(?:\sof|:))\s\Z"
)
_JOINTS = frozenset({", ", "; ", " and ", ", and "})

Bracket = tuple[re.Match[str], Span | None]
"""A bracket, and the name before it."""


def is_turned(scene: Scene, outside: Span, inside: list[Span]) -> bool:
    """`Joan Pell (Nell)`: whether the prose calls the name inside by its first name, or by a title,
    as it does with characters, and never so the name outside.
    """
    actor, character = (scene.text[slice(*name)] for name in (outside, inside[0]))
    if len(inside) > 1 or " " not in actor or character in actor:
        return False
    if _is_titled(actor) or times_alone(scene, actor):
        return False
    is_likely = " " not in character or has_role(scene, inside[0])
    return _is_character(scene, inside[0], 1 if is_likely else CALLED_BY_FIRST_NAME)


def actors_first(scene: Scene, brackets: list[Bracket]) -> frozenset[int]:
    """Where the brackets begin that have the actor before them: all of the piece, or of a list."""
    groups = [brackets] if _are_turned(scene, brackets) else _lists(scene, brackets)
    turned = (
        group
        for group in groups
        if group is brackets or _are_turned(scene, group) or _is_cast_list(scene, group)
    )
    return frozenset(match.start() for group in turned for match, _ in group)


def _lists(scene: Scene, brackets: list[Bracket]) -> list[list[Bracket]]:
    """Brackets that nothing but commas part: `With Joan Pell (Nell), Ed Rusk (Tom), Una Ray (Bea)`.

    Two may stand so in a sentence as well; a list has more.
    """
    lists: list[list[Bracket]] = [[]]
    end = -1
    for match, outside in brackets:
        if not outside or scene.text[end : outside[0]] not in _JOINTS:
            lists.append([])
        lists[-1].append((match, outside))
        end = match.end()
    return [listed for listed in lists if len(listed) > LISTED]


def _is_cast_list(scene: Scene, brackets: list[Bracket]) -> bool:
    """`With Joan Pell (Nell), Ed Rusk (Tom Low)`: full names, and a single one in a bracket."""
    text, first = scene.text, brackets[0][1]
    led = first and _CAST.search(text, max(scene.body[0], first[0] - 20), first[0])
    pairs = [pair for match, outside in brackets if (pair := _pair(scene, match, outside))]
    if not led or len(pairs) < len(brackets):
        return False
    single = [[" " not in text[slice(*name)] for name in pair] for pair in pairs]
    return not any(outside for outside, _ in single) and any(inside for _, inside in single)


def _are_turned(scene: Scene, brackets: list[Bracket]) -> bool:
    """Whether two brackets and more tell of actors first, and none of characters.

    Or tells two apart: `Joan Pell (Nell) and Ed Rusk (Tom) sing, she as the cook`.
    """
    text, ceiling = scene.text, scene.body[1]
    votes = 0
    for match, outside in brackets[:MOST_BRACKETS]:
        pair = _pair(scene, match, outside)
        if pair and _is_plain(scene, *pair):
            return False
        if pair and " " in text[slice(*pair[0])]:
            votes += _is_character(scene, pair[1], enough=1)
    return votes > 1 or any(
        _APART.match(text, match.end(), ceiling) for match, _ in brackets[:MOST_BRACKETS]
    )


def _pair(scene: Scene, match: re.Match[str], outside: Span | None) -> tuple[Span, Span] | None:
    """The names outside and inside, where nothing else stands in the bracket."""
    inside = trimmed(scene.text, match.span(1))
    is_name = outside and name_before(scene.text, inside[1], inside[0]) == inside
    return (outside, inside) if outside and is_name else None


def _is_plain(scene: Scene, outside: Span, inside: Span) -> bool:
    """`Nell (Joan Pell)`: whether the name outside is a character's for certain."""
    name, actor = (scene.text[slice(*span)] for span in (outside, inside))
    if _is_titled(name) or " " not in name:
        return not _is_titled(actor)
    return times_alone(scene, name) > 0


def _is_character(scene: Scene, name: Span, enough: int) -> bool:
    """Whether a title leads the name, or the prose goes on to call it by its first word alone."""
    character = scene.text[slice(*name)]
    first = fold(character).partition(" ")[0]
    if first in OPENING_WORDS or (" " not in character and fold(character) in scene.full_names):
        return False
    if _is_titled(character):
        return True
    if times_alone(scene, character) < enough:
        return False
    return len(scene.namesakes[first]) <= (" " in character)


def _is_titled(name: str) -> bool:
    """`Madame D.`, `P.C. Low`, `M. Ode`, which no actor is billed as; `M. Ann Doe` is one."""
    title, _, rest = name.partition(" ")
    if title == "M.":
        return rest != "" and " " not in rest
    return rest != "" and (is_title(title) or title.lower().rstrip(".") in CHARACTER_TITLES)
