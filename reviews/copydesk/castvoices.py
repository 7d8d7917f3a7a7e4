"""Cast told by voices, in prose about an animated film: `Nell has the voice of Joan Pell`."""

import re
from collections.abc import Iterator

from .billing import actor_after
from .castevidence import is_drawn, may_act
from .castroles import role_after
from .castsubjects import subjects
from .facts import Span
from .nameruns import name_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_VOICE_OF = {"voice of": re.compile(r"voice\sof\s(?=\S)")}
_HAS = re.compile(r"\s(?:has|with)\sthe\s(?:[a-z]+\s)?\Z")
_WHO = re.compile(rf",\s(?:an?|the|who)(?:\s{SMALL_LETTER}[{IN_WORD}]*){{0,6}}\Z")
_SPEAKS_FOR = {
    verb: re.compile(rf"{verb}\s(?=\S)") for verb in ("speaks for", "speaking for", "speaks as")
}


def voice_of(scene: Scene) -> Iterator[Found]:
    """`Nell has the voice of Joan Pell`, `Nell, who is a fox with the voice of Joan Pell`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_VOICE_OF):
        has = _HAS.search(text, max(floor, match.start() - 24), match.start())
        character = _whose(scene, has.start()) if has and is_drawn(scene) else None
        actor = actor_after(text, match.end(), ceiling) if character else None
        if actor and " " in text[slice(*actor)]:
            yield scene.found(actor, character, "voice-of")


def speaks_for(scene: Scene) -> Iterator[Found]:
    """`Joan Pell, who is nine, speaks for Nell`."""
    for match in scene.turns(_SPEAKS_FOR):
        actors = subjects(scene, match.start()) if is_drawn(scene) else []
        character, _ = role_after(scene.text, match.end(), scene.body[1])
        if character and len(actors) == 1 and may_act(scene, actors[0]):
            yield scene.found(actors[0], character, "voice-of")


def _whose(scene: Scene, end: int) -> Span | None:
    text, floor = scene.text, scene.body[0]
    aside = _WHO.search(text, max(floor, end - 90), end)
    return name_before(text, aside.start() if aside else end, floor)
