"""Cast told in a list: `Joan Pell: Nell` on lines, `With: Joan Pell (Nell), Ed Rusk (Tom).`"""

import re
from collections.abc import Iterator
from itertools import islice

from .castsubjects import joined_to
from .facts import Span, trimmed
from .nameruns import name_after
from .names import is_name
from .scene import Found, Scene

MOST_LISTS = 4
LONGEST_LIST = 2000

# Each begins with a line end, which is found at once; `^` is tried at every letter.
_LINES = {
    "\n": re.compile(
        r"\n[ \t]*([^\W\d_][^:\n\r(),]{1,40}?)(?:[ \t]*\.{3,}[ \t]*|:[ \t]+)([^\n\r:]{2,60})$",
        re.MULTILINE,
    )
}
_LIST = re.compile(r"\n[ \t]*(?i:with|starring|cast|featuring)\b:?[ \t]+(?=[^\W\d_a-z])")
_NAMED = {
    word: re.compile(rf"{word}(?P<colon>:)?[ \t]+(?=[^\W\d_a-z])")
    for word in ("Cast", "Starring", "Stars", "Featuring", "With")
}
_BILLED = re.compile(
    r"([^\W\d_a-z][^\n\r(),;:]{3,40}?)\s\(([^()\n\r,;:]{2,60})\)(?:[,;.]|\sand\s|\s*$)"
)


def lists_in(text: str, body: Span) -> Iterator[re.Match[str]]:
    """Each actor with a bracket in `With: Joan Pell (Nell), Ed Rusk (Tom).`, a whole paragraph."""
    for opening in islice(_LIST.finditer(text, *body), MOST_LISTS):
        end = text.find("\n\n", opening.end(), body[1])
        ceiling = min(end if end >= 0 else body[1], opening.end() + LONGEST_LIST)
        told = list(_BILLED.finditer(text, opening.end(), ceiling))
        if len(told) > 1 and told[0].start() == opening.end():
            yield from told


def cast_names(scene: Scene) -> Iterator[Found]:
    """`Starring: Joan Pell, Ed Rusk.`: nothing but names up to the full stop."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_NAMED):
        if text[max(floor, match.start() - 2) : match.start()].strip() not in ("", "."):
            continue
        first = name_after(text, match.end(), ceiling)
        names = joined_to(scene, first) if first else []
        closes = names and text[names[-1][1] : ceiling][:1] in ("", ".", "\n")
        if closes and (match["colon"] or len(names) > 1):
            yield from (scene.found(name, None, "cast-names") for name in names)


def cast_lines(scene: Scene) -> Iterator[Found]:
    """`Joan Pell: Nell Dow` on a line of its own, if another such line stands beside it.

    Or `Nell: Joan Pell`, where no line has the name of an actor first.
    """
    lines = [match for match in scene.turns(_LINES) if not match[2].rstrip().endswith(".")]
    for actor, character in ((1, 2), (2, 1)):
        told = [match for match in lines if _is_full_name(match[actor])]
        if len(told) > 1:
            for match in told:
                name = trimmed(scene.text, match.span(actor))
                yield scene.found(name, trimmed(scene.text, match.span(character)), "cast-line")
            return


def _is_full_name(printed: str) -> bool:
    words = printed.split()
    return len(words) > 1 and is_name(words)
