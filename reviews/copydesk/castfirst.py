"""Cast told in brackets with the actor first: `Joan Pell (Nell)`, `Joan Pell (the cook)`."""

import re

from .castevidence import called_by_first_name, may_act
from .castroles import role_after
from .castsubjects import within_reach
from .facts import Span, trimmed
from .nameruns import name_after, name_before
from .performers import is_performer
from .roles import is_role_noun, role_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER, fold

_ROLE_INSIDE = re.compile(
    rf"(?:(?:the|an?|his|her|their)|[^\W\d_][{IN_WORD}]*['’]s?)(?:\s{SMALL_LETTER}[{IN_WORD}]*){{1,4}}"
)
_MORE = re.compile(
    rf",\s(?:(?P<said>if|who(?:se)?)\s(?!film\b|movie\b)|(?:an?|the)\s(?={SMALL_LETTER}))"
)
_PLAYING = re.compile(r"(?:as|playing|voicing|who\s(?:also\s)?(?:plays|voices))\s(?=\S)")


def actor_first(
    scene: Scene, match: re.Match[str], actor: Span | None, is_first: bool
) -> Found | None:
    """An actor before a bracket with a role in it, or with any name where the brackets are so."""
    text = scene.text
    start, end = trimmed(text, match.span(1))
    if playing := _PLAYING.match(text, start, end):
        return _told_to_play(scene, actor or _far_actor(scene, match.start()), playing.end(), end)
    if actor is None or " " not in text[slice(*actor)]:
        return None
    if is_first and name_before(text, end, start) == (start, end):
        return scene.found(actor, (start, end), "actor-first")
    if character := _said_more_of(scene, actor, start, end):
        return scene.found(actor, character, "actor-first")
    return _with_a_role(scene, actor, start, end)


def _told_to_play(scene: Scene, actor: Span | None, start: int, end: int) -> Found | None:
    """`Joan Pell (playing Nell)`."""
    if actor is None or " " not in scene.text[slice(*actor)]:
        return None
    character, is_told = role_after(scene.text, start, end)
    return scene.found(actor, character, "actor-first") if is_told else None


def _with_a_role(scene: Scene, actor: Span, start: int, end: int) -> Found | None:
    """`Joan Pell (the cook)`, `Joan Pell (her friend, Nell)`."""
    text = scene.text
    role = _ROLE_INSIDE.match(text, start, end)
    if not role or fold(role.group()).partition(" ")[0].removesuffix("s") in scene.director_words:
        return None
    if not role_before(text, role.end(), start):
        return None
    if role.end() == end:
        is_character = called_by_first_name(scene, text[slice(*actor)])
        return None if is_character else scene.found(actor, None, "actor-first")
    name = name_before(text, end, start)
    if name and name[1] == end and not text[role.end() : name[0]].strip(" ,"):
        return scene.found(actor, name, "actor-first")
    return None


def _far_actor(scene: Scene, end: int) -> Span | None:
    """`Joan Pell has fine moments too` before `(as Nell)`."""
    names = within_reach(scene, end, frozenset())
    return names[0] if len(names) == 1 and may_act(scene, names[0]) else None


def _said_more_of(scene: Scene, actor: Span, start: int, end: int) -> Span | None:
    """The character of `Tilda Swinton (Nell, if you slept through it)`: actors are known, and of
    films less is said.
    """
    if not is_performer(fold(scene.text[slice(*actor)])):
        return None
    name = name_after(scene.text, start, end)
    more = _MORE.match(scene.text, name[1], end) if name else None
    words = scene.text[more.end() : end].split() if more else []
    is_person = more and (more["said"] or any(map(is_role_noun, words)))
    return name if is_person else None
