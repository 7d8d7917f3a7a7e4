"""Cast told in brackets: `Character (Actor)`, `his wife (Actor)`, `Actor (Character)`."""

import re
from collections.abc import Iterator

from .billing import Billing, billed
from .castlists import lists_in
from .facts import Span, trimmed
from .nameruns import name_before, names_before
from .roles import any_role_before, role_before
from .scene import Found, Scene
from .words import IN_WORD, fold

MOST_BRACKETS = 40

_BRACKETS = {"(": re.compile(r"\(([^()\n]{2,200}|[^()]{2,60})\)")}
_JOINED = re.compile(r"(?<![^\W\d_A-Z])[^\W\d_a-z]\w+\sand\s[^.;:]*\Z")
_ROLE_INSIDE = re.compile(
    rf"(?:(?:the|an?|his|her|their)|[^\W\d_][{IN_WORD}]*['’]s?)(?:\s[^\W\d_A-Z][{IN_WORD}]*){{1,4}}"
)


def in_brackets(scene: Scene) -> Iterator[Found]:
    """`Nell (Joan Pell)`, `Nell (the gorgeous newcomer Joan Pell)`, `his wife (Joan Pell)`.

    And `Joan Pell (Nell)`, `Joan Pell (the cook)`, where the copy prints the actor first.
    """
    listed = {match.end(2) for match in lists_in(scene.text, scene.body)}
    found = scene.turns(_BRACKETS)
    brackets = [bracket for bracket in found if bracket.end(1) not in listed]
    throughout = _prints_actors_first(scene, brackets)
    for match in brackets:
        outside = name_before(scene.text, match.start(), scene.body[0])
        if not throughout and (billing := billed(scene.text, match.span(1))):
            yield from _pairs(scene, billing, match.start(), outside)
        if turned := _reversed(scene, match, outside, throughout):
            yield turned


def _pairs(scene: Scene, billing: Billing, end: int, character: Span | None) -> Iterator[Found]:
    text, floor = scene.text, scene.body[0]
    actors = billing.actors
    if len(actors) > 1:
        yield from _several(scene, actors, end)
        return
    rule = "bracket" if billing.plain else "bracket-billing"
    if billing.played:
        rule = "bracket-played-by"
    if not character:
        if role_before(text, end, floor):
            rule = rule if billing.played else "bracket-role"
        elif any_role_before(text, end, floor) and " " in text[slice(*actors[0])]:
            rule = "bracket-thing"
        else:
            return
    yield scene.found(actors[0], character, rule)


def _several(scene: Scene, actors: list[Span], end: int) -> Iterator[Found]:
    """As many actors as characters, or several for one; not for one of two characters."""
    text, floor = scene.text, scene.body[0]
    characters = names_before(text, end, floor)
    if len(characters) >= len(actors):
        for actor, character in zip(actors, characters[-len(actors) :], strict=True):
            yield scene.found(actor, character, "bracket-pair")
    elif characters or role_before(text, end, floor):
        one = characters[0] if characters else None
        joined = one and _JOINED.search(text, max(floor, one[0] - 40), one[0])
        if len(characters) < 2 and not joined:
            for actor in actors:
                yield scene.found(actor, one, "bracket-several")


def _reversed(
    scene: Scene, match: re.Match[str], actor: Span | None, throughout: bool
) -> Found | None:
    """An actor before a bracket with a role in it, or with any name where all brackets are so."""
    text = scene.text
    if actor is None or " " not in text[slice(*actor)]:
        return None
    start, end = trimmed(text, match.span(1))
    name = name_before(text, end, start)
    if throughout and name == (start, end):
        return scene.found(actor, name, "actor-first")
    role = _ROLE_INSIDE.match(text, start, end)
    if not role or not role_before(text, role.end(), start):
        return None
    if role.end() == end:
        return scene.found(actor, None, "actor-first")
    if name and name[1] == end and not text[role.end() : name[0]].strip(" ,"):
        return scene.found(actor, name, "actor-first")
    return None


def _prints_actors_first(scene: Scene, brackets: list[re.Match[str]]) -> bool:
    """Whether the prose goes on to speak of the names inside the brackets, and of none outside."""
    inside: set[str] = set()
    for match in brackets[:MOST_BRACKETS]:
        name = name_before(scene.text, match.start(), scene.body[0])
        if name and any(_told_again(scene, fold(scene.text[slice(*name)]))):
            return False
        first = fold(match[1].split()[0]) if match[1][0].isupper() else ""
        inside.update(word for word in [first] if any(_told_again(scene, word)))
    return len(inside) > 1


def _told_again(scene: Scene, words: str) -> Iterator[bool]:
    return (scene.word_counts.get(word, 0) > 1 for word in words.split())
