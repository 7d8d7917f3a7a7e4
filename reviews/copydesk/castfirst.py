"""Cast told in brackets with the actor first: `Joan Pell (Nell)`, `Joan Pell (the cook)`."""

import re

from .castevidence import called_by_first_name
from .castroles import role_after
from .facts import Span, trimmed
from .nameruns import name_before
from .roles import role_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER, fold

_ROLE_INSIDE = re.compile(
    rf"(?:(?:the|an?|his|her|their)|[^\W\d_][{IN_WORD}]*['’]s?)(?:\s{SMALL_LETTER}[{IN_WORD}]*){{1,4}}"
)
_PLAYING = re.compile(r"(?:as|playing|voicing|who\s(?:also\s)?(?:plays|voices))\s(?=\S)")


def actor_first(
    scene: Scene, match: re.Match[str], actor: Span | None, is_first: bool
) -> Found | None:
    """An actor before a bracket with a role in it, or with any name where the brackets are so."""
    text = scene.text
    if actor is None or " " not in text[slice(*actor)]:
        return None
    start, end = trimmed(text, match.span(1))
    if playing := _PLAYING.match(text, start, end):
        character, is_told = role_after(text, playing.end(), end)
        return scene.found(actor, character, "actor-first") if is_told else None
    name = name_before(text, end, start)
    if is_first and name == (start, end):
        return scene.found(actor, name, "actor-first")
    role = _ROLE_INSIDE.match(text, start, end)
    if not role or fold(role.group()).split()[0].removesuffix("s") in scene.director_words:
        return None
    if not role_before(text, role.end(), start):
        return None
    if role.end() == end:
        is_character = called_by_first_name(scene, text[slice(*actor)])
        return None if is_character else scene.found(actor, None, "actor-first")
    if name and name[1] == end and not text[role.end() : name[0]].strip(" ,"):
        return scene.found(actor, name, "actor-first")
    return None
