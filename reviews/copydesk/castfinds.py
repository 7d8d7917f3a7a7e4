"""Cast told by praise alone: `The boy is a find: Ed Rusk`, `Joan Pell steals every scene`."""

import re
from collections.abc import Iterator

from .castevidence import is_named_once, may_act
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
_STEALS = {
    "steals": re.compile(
        r" steals\s(?:(?:every|each)\sscene|(?:all\s)?(?:the|her|his)\sscenes"
        r"|the\s(?:film|movie|show))\b"
    ),
    "gets laughs": re.compile(r" gets\s(?:(?:all|most\sof)\s)?the\s(?:[a-z]+\s){0,2}laughs\b"),
    "gets laugh": re.compile(r" gets\s(?:a|the)\s(?:[a-z]+\s){0,2}laugh\b"),
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


def steals(scene: Scene) -> Iterator[Found]:
    """`Joan Pell steals every scene`, told of a full name that the prose has once."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_STEALS):
        actor = name_before(text, match.start(), floor)
        if actor and may_act(scene, actor) and is_named_once(scene, actor):
            yield scene.found(actor, None, "steals")
