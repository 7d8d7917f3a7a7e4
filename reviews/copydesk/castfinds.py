"""Cast told by what is new: `The boy is a find: Ed Rusk`, `a newcomer named Joan Pell`."""

import re
from collections.abc import Iterator

from .castevidence import may_act
from .nameruns import name_after, name_before
from .roles import role_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_FINDS = {
    f"is a {noun}": re.compile(rf" is\sa\s(?:real\s|true\s)?{noun}:\s(?=[^\W\d_a-z])")
    for noun in ("find", "discovery", "revelation", "marvel", "wonder", "natural")
}
_NAMED = {
    named: re.compile(
        rf",\s(?:an?|the|some)\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}?"
        r"(?:newcomer|unknown|amateur|non-?professional|first-timer|actor|actress|comedian|comedienne|"
        rf"comic|find|discovery|natural)\s{named}\s(?=[^\W\d_a-z])"
    )
    for named in ("named", "called", "by the name of")
}


def newcomer(scene: Scene) -> Iterator[Found]:
    """`Nell, a newcomer named Joan Pell, …`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_NAMED):
        character = name_before(text, match.start(), floor)
        actor = name_after(text, match.end(), ceiling)
        is_told = character or role_before(text, match.start(), floor)
        if is_told and actor and " " in text[slice(*actor)]:
            yield scene.found(actor, character, "newcomer")


def finds(scene: Scene) -> Iterator[Found]:
    """`The boy is a find: Ed Rusk, 9, …`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_FINDS):
        is_role = role_before(text, match.start(), floor)
        actor = name_after(text, match.end(), ceiling) if is_role else None
        if actor and text.startswith((",", "."), actor[1]) and may_act(scene, actor):
            yield scene.found(actor, None, "find")
