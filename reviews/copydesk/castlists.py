"""Cast told in a list of lines: `Joan Pell: Nell`."""

import re
from collections.abc import Iterator

from .facts import trimmed
from .names import is_name
from .scene import Found, Scene

_LINES = {
    ":": re.compile(r"^[ \t]*([^\W\d_][^:\n\r(),]{3,40}):[ \t]+([^\n\r:]{2,60})$", re.MULTILINE)
}


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
