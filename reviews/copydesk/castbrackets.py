"""Cast told in brackets: `Character (Actor)`, `his wife (Actor)`, `Actor (Character)`."""

import re
from collections.abc import Iterator

from .billing import Billing, billed
from .facts import Span, trimmed
from .nameruns import name_before, names_before
from .roles import role_before
from .scene import Found, Scene
from .words import IN_WORD

BRACKET = re.compile(r"\(([^()\n]{2,200}|[^()]{2,60})\)")
_JOINED = re.compile(r"(?<![^\W\d_A-Z])[^\W\d_a-z]\w+\sand\s[^.;:]*\Z")
_ROLE_INSIDE = re.compile(
    rf"(?:(?:the|an?|his|her|their)|[^\W\d_][{IN_WORD}]*['’]s?)(?:\s[^\W\d_A-Z][{IN_WORD}]*){{1,4}}"
)


def in_brackets(scene: Scene) -> Iterator[Found]:
    """`Nell (Joan Pell)`, `Nell (the gorgeous newcomer Joan Pell)`, `his wife (Joan Pell)`."""
    for match in BRACKET.finditer(scene.text, *scene.body):
        billing = billed(scene.text, match.span(1))
        if billing:
            yield from _pairs(scene, billing, match.start())


def actor_first(scene: Scene) -> Iterator[Found]:
    """`Joan Pell (Nell)`, `Joan Pell (the cook)`: in copy that prints the actor first."""
    pairs = [
        pair
        for match in BRACKET.finditer(scene.text, *scene.body)
        if (pair := _reversed(scene, match))
    ]
    if not any(telling for _, telling in pairs):
        return
    yield from (found for found, _ in pairs)


def _pairs(scene: Scene, billing: Billing, end: int) -> Iterator[Found]:
    text, floor = scene.text, scene.body[0]
    actors = billing.actors
    rule = (
        "bracket-played-by" if billing.played else "bracket" if billing.plain else "bracket-billing"
    )
    characters = names_before(text, end, floor) if len(actors) > 1 else []
    if len(characters) >= len(actors):
        for actor, character in zip(actors, characters[-len(actors) :], strict=True):
            yield scene.found(actor, character, "bracket-pair")
        return
    if len(characters) > 1:
        return
    character = name_before(text, end, floor)
    role = None if character else role_before(text, end, floor)
    if not character and not role:
        return
    if len(actors) > 1:
        if character and _JOINED.search(text, max(floor, character[0] - 40), character[0]):
            return
        rule = "bracket-several"
    elif role:
        rule = "bracket-role"
    for actor in actors:
        yield scene.found(actor, character, rule)


def _reversed(scene: Scene, match: re.Match[str]) -> tuple[Found, bool] | None:
    """An actor before a bracket with a role in it, and whether the role leaves no doubt."""
    text, floor = scene.text, scene.body[0]
    actor = name_before(text, match.start(), floor)
    if actor is None or " " not in text[slice(*actor)]:
        return None
    start, end = trimmed(text, match.span(1))
    role = _ROLE_INSIDE.match(text, start, end)
    if role and role_before(text, role.end(), start):
        if role.end() == end:
            return scene.found(actor, None, "actor-first"), True
        name = name_before(text, end, role.end())
        if name and name[1] == end and not text[role.end() : name[0]].strip(" ,"):
            return scene.found(actor, name, "actor-first"), True
    return None
