"""Cast told in brackets: `Character (Actor)`, `his wife (Actor)`, `Actor (Character)`."""

import re
from collections.abc import Iterator
from itertools import islice

from .billing import Billing, billed, names_listed
from .castapposed import apposed_before
from .castfar import being_before, far_before
from .castfirst import actor_first
from .castlists import lists_in
from .castorder import actors_first, is_turned
from .facts import Span, trimmed
from .nameruns import name_after, name_before, names_before
from .roles import any_role_before, is_plural, role_before
from .scene import Found, Scene
from .words import SMALL_LETTER, fold

MOST_BRACKETS = 120
"""A review holds no more; whoever writes more writes no review."""

_BRACKETS = {"(": re.compile(r"\(([^()\n]{2,200}|[^()]{2,60})\)")}
_POSSESSIVE = re.compile(r"['’]s?\s\Z")
_SAID_OF_A_SURNAME = re.compile(
    r"\sagain\Z|(?:,\s|\s)(?:of|from)\s(?P<film>[“\"])"
    r"|,?\s(?:of|from|in|with|who|all|as)\s(?!.*\b(?:would|could|might)\b)[^,]*\Z"
)
_JOINED = re.compile(rf"(?<!{SMALL_LETTER})[^\W\d_a-z]\w+\sand\s[^.;:]*\Z")


def in_brackets(scene: Scene) -> Iterator[Found]:
    """`Nell (Joan Pell)`, `Nell (the gorgeous newcomer Joan Pell)`, `his wife (Joan Pell)`.

    And `Joan Pell (Nell)`, `Joan Pell (the cook)`, where the copy prints the actor first, as it
    does in a list, `With: Joan Pell (Nell), Ed Rusk (Tom).`
    """
    lists = list(lists_in(scene.text, scene.body))
    listed = {match.end(2) for match in lists}
    for match in lists:
        yield scene.found(match.span(1), trimmed(scene.text, match.span(2)), "cast-list")
    brackets = [
        (bracket, _outside(scene, bracket.start()))
        for bracket in islice(scene.turns(_BRACKETS), MOST_BRACKETS)
        if bracket.end(1) not in listed
    ]
    turned = actors_first(scene, brackets)
    for match, outside in brackets:
        is_first = match.start() in turned
        billing = None if is_first else billed(scene.text, match.span(1))
        if billing and outside and not billing.played and is_turned(scene, outside, billing.actors):
            yield scene.found(outside, billing.actors[0], "actor-first")
        elif billing:
            yield from _pairs(scene, billing, _end(scene, match.start()), outside)
        elif surname := _surname(scene, match) if outside else None:
            yield scene.found(surname, outside, "bracket-surname")
        elif not is_first:
            yield from _listed(scene, match)
        if found := actor_first(scene, match, outside, is_first):
            yield found


def _surname(scene: Scene, bracket: re.Match[str]) -> Span | None:
    """The actor of `Nell (Pell, of “Cold Fern”)`, named in full elsewhere; without a film of hers
    she has to be known: `Nell (Swinton, all elbows)`.
    """
    start, end = trimmed(scene.text, bracket.span(1))
    name = name_after(scene.text, start, end)
    said = _SAID_OF_A_SURNAME.match(scene.text, name[1], end) if name else None
    full = scene.full_names.get(fold(scene.text[slice(*name)])) if name else None
    return name if said and full and (said["film"] or scene.is_known(full)) else None


def _outside(scene: Scene, end: int) -> Span | None:
    """The name before the bracket, which may have its `’s` there: `Nell’s (Joan Pell) wife`."""
    end = _end(scene, end)
    owned = _POSSESSIVE.search(scene.text, max(scene.body[0], end - 3), end)
    return name_before(scene.text, owned.start() if owned else end, scene.body[0])


def _end(scene: Scene, start: int) -> int:
    """Where what stands before a bracket ends, which a comma may part from it."""
    return start - 2 if scene.text.endswith(", ", scene.body[0], start) else start


def _pairs(scene: Scene, billing: Billing, end: int, character: Span | None) -> Iterator[Found]:
    text, actors = scene.text, billing.actors
    if len(actors) > 1:
        yield from _several(scene, actors, end)
        return
    rule = "bracket" if billing.plain else "bracket-billing"
    if billing.played:
        rule = "bracket-played-by"
    if billing.plain and character and " " not in text[slice(*actors[0])]:
        rule = "bracket-surname" if fold(text[slice(*actors[0])]) in scene.full_names else rule
    if not character:
        character = next(reversed(apposed_before(scene, end)), None)
        character = character or far_before(scene, end)
        if billing.played:
            character = character or being_before(scene, end)
        role = _role_rule(scene, actors[0], end) or (character and "bracket-far")
        if not role or (role == "bracket-far" and " " not in text[slice(*actors[0])]):
            return
        rule = rule if billing.played else role
    yield scene.found(actors[0], character, rule)


def _role_rule(scene: Scene, actor: Span, end: int) -> str | None:
    """What a role without a name that ends at `end` is read by; a thing is played by full names."""
    text, floor = scene.text, scene.body[0]
    if role_before(text, end, floor):
        return "bracket-role"
    is_full = " " in text[slice(*actor)]
    return "bracket-thing" if is_full and any_role_before(text, end, floor) else None


def _several(scene: Scene, actors: list[Span], end: int) -> Iterator[Found]:
    """As many actors as characters, or several for one; not for one of two characters."""
    text, floor = scene.text, scene.body[0]
    characters = names_before(text, end, floor) or apposed_before(scene, end)
    if len(characters) >= len(actors):
        for actor, character in zip(actors, characters[-len(actors) :], strict=True):
            yield scene.found(actor, character, "bracket-pair")
    elif characters or any_role_before(text, end, floor) or role_before(text, end, floor):
        one = characters[0] if characters else None
        joined = one and _JOINED.search(text, max(floor, one[0] - 40), one[0])
        if len(characters) < 2 and not joined:
            for actor in actors:
                yield scene.found(actor, one, "bracket-several")


def _listed(scene: Scene, bracket: re.Match[str]) -> Iterator[Found]:
    """Names alone: `her parents (Ann Doe, Bo Roe)`, `Nell and Tom (Ann Doe, Bo Roe)`.

    For one character the second name is that of an earlier film.
    """
    text, floor, end = scene.text, scene.body[0], _end(scene, bracket.start())
    actors = names_listed(text, bracket.span(1))
    characters = names_before(text, end, floor) if actors else []
    if len(characters) == len(actors):
        for actor, character in zip(actors, characters, strict=True):
            yield scene.found(actor, character, "bracket-pair")
    elif len(characters) == 1:
        yield scene.found(actors[0], characters[0], "bracket-billing")
    elif (role := role_before(text, end, floor)) and is_plural(text[slice(*role)]):
        for actor in actors:
            yield scene.found(actor, None, "bracket-several")
