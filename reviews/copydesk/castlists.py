"""Cast told in a list: `Joan Pell: Nell` on lines, `With: Joan Pell (Nell), Ed Rusk (Tom).`"""

import re
from collections.abc import Iterator
from itertools import islice

from .facts import Span, trimmed
from .names import is_name
from .scene import Found, Scene

MOST_LISTS = 4
LONGEST_LIST = 2000

_LINES = {
    ":": re.compile(r"^[ \t]*([^\W\d_][^:\n\r(),]{3,40}):[ \t]+([^\n\r:]{2,60})$", re.MULTILINE)
}
_LIST = re.compile(
    r"^[ \t]*(?i:with|starring|cast|featuring)\b:?[ \t]+(?=[^\W\d_a-z])", re.MULTILINE
)
_BILLED = re.compile(
    r"([^\W\d_a-z][^\n\r(),;:]{3,40}?)\s\(([^()\n\r,;:]{2,60})\)(?:[,;.]|\sand\s|\s*$)"
)


def cast_list(scene: Scene) -> Iterator[Found]:
    """`With: Joan Pell (Nell), Ed Rusk (Tom).`: a paragraph of nothing else, actors first."""
    for match in lists_in(scene.text, scene.body):
        yield scene.found(match.span(1), trimmed(scene.text, match.span(2)), "cast-list")


def lists_in(text: str, body: Span) -> Iterator[re.Match[str]]:
    """Each actor with a bracket in such a paragraph."""
    for opening in islice(_LIST.finditer(text, *body), MOST_LISTS):
        end = text.find("\n\n", opening.end(), body[1])
        ceiling = min(end if end >= 0 else body[1], opening.end() + LONGEST_LIST)
        told = list(_BILLED.finditer(text, opening.end(), ceiling))
        if len(told) > 1 and told[0].start() == opening.end():
            yield from told


def cast_lines(scene: Scene) -> Iterator[Found]:
    """`Joan Pell: Nell Dow` on a line of its own, if another such line stands beside it."""
    lines = [match for match in scene.turns(_LINES) if _names_actor(match)]
    if len(lines) < 2:
        return
    for match in lines:
        actor, character = trimmed(scene.text, match.span(1)), trimmed(scene.text, match.span(2))
        yield scene.found(actor, character, "cast-line")


def _names_actor(match: re.Match[str]) -> bool:
    words = match[1].split()
    return len(words) > 1 and is_name(words) and not match[2].rstrip().endswith(".")
