"""Cast told of a director who acts: `Marrow, who also plays the cook`."""

import re
from collections.abc import Iterator

from .castroles import role_after
from .facts import Span
from .nameruns import name_before
from .scene import Found, Scene
from .words import fold

_ALSO_PLAYS = {
    adverb: re.compile(
        rf"{adverb}(?<=\s{adverb})\s(?:plays|portrays|(?:stars|appears)\sas)\s(?=\S)"
    )
    for adverb in ("also", "himself", "herself")
}
_WHO = re.compile(r",?\swho\s\Z")


def director_plays(scene: Scene) -> Iterator[Found]:
    """`Marrow, who also plays the cook`, `Ines Marrow herself plays Nell`.

    In prose that only has the surname the full name is the slug line's.
    """
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_ALSO_PLAYS):
        character, is_told = role_after(text, match.end(), ceiling)
        who = _WHO.search(text, max(floor, match.start() - 6), match.start())
        end = who.start() if who else match.start() - 1
        name = name_before(text, end, floor) if is_told else None
        if name and (director := _director(scene, fold(text[slice(*name)]))):
            told = scene.found(director, character, "director-plays")
            yield told._replace(place=name[0])


def _director(scene: Scene, key: str) -> Span | None:
    """Where the one director stands whose folded name, or surname, it is."""
    named = [
        fact.span for fact in scene.reading.directors if f" {fold(fact.value)}".endswith(f" {key}")
    ]
    return named[0] if len(named) == 1 else None
