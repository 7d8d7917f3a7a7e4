"""Cast told of somebody named just before or just after: `Nell is shy. She is played by …`."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from .billing import actor_after, actors_after
from .castback import character_before, sentence_end, sentence_start, spoken_of
from .castsubjects import joined_to, subjects, within_reach
from .facts import Span
from .lexicon import OPENING_WORDS
from .nameruns import name_after
from .scene import Found, Scene

_PLAYED_BY = {
    verb: re.compile(rf"{verb}\sby\s") for verb in ("played", "voiced", "portrayed", "embodied")
}
_IS = re.compile(
    r"(?:(?<=[.?!;]\s)|(?<=,\sand\s))"
    r"(?:(?:She|He|she|he)(?:['’]s|\sis|\swas)|(?P<they>They|they)(?:['’]re|\sare))"
    r"\s(?:[a-z]+ly\s)?\Z"
)
_PLAYS_HER = {
    verb: re.compile(rf"{verb}\s(?:her|him)\b(?!\s[a-z]+ed\b)")
    for verb in ("plays", "voices", "portrays", "embodies")
}
_IN_THE_ROLE = {noun: re.compile(rf"in\sthe\s{noun}(?=[.,;])") for noun in ("role", "part")}
_OPENING = {
    verb: re.compile(rf"{verb}(?<![\w,;]\s{verb})\s(?:[a-z]+ly\s)?by\s")
    for verb in ("Played", "As played", "Voiced", "Portrayed", "Embodied")
}
_NUMBERS = frozenset("two three four five".split())
_COMMA = re.compile(r",\s(?:(?P<pronoun>she|he)\b|(?=[^\W\d_a-z]))")
_VERB_AFTER = re.compile(r"\s[a-z]")


def of_a_pronoun(scene: Scene) -> Iterator[Found]:
    """`Nell keeps bees. She is played by Joan Pell`, `Nell is a cook; Joan Pell plays her`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_PLAYED_BY):
        pronoun = _IS.search(text, max(floor, match.start() - 40), match.start())
        if pronoun and pronoun["they"]:
            yield from _together(scene, pronoun.start(), match.end())
        elif pronoun:
            actor = actor_after(text, match.end(), ceiling)
            yield from _told(scene, actor, character_before(text, pronoun.start(), floor))
    for match in scene.turns(_PLAYS_HER):
        actors = subjects(scene, match.start())
        if len(actors) == 1:
            character = spoken_of(text, actors[0][0], floor)
            yield from _told(scene, actors[0], character)


def in_that_role(scene: Scene) -> Iterator[Found]:
    """`Nell is a cook, and Joan Pell is perfect in the role.`"""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_IN_THE_ROLE):
        actors = within_reach(scene, match.start(), frozenset())
        if len(actors) == 1 and " " in text[slice(*actors[0])]:
            yield from _told(scene, actors[0], spoken_of(text, actors[0][0], floor))


def opening_played_by(scene: Scene) -> Iterator[Found]:
    """`Played by Joan Pell with relish, Nell wants to go home`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_OPENING):
        actor = actor_after(text, match.end(), ceiling)
        if not actor:
            continue
        for comma in _COMMA.finditer(text, actor[1], sentence_end(text, actor[1], ceiling)):
            name = name_after(text, comma.end(), ceiling)
            if comma["pronoun"]:
                name = character_before(text, match.start(), floor)
            if name and (comma["pronoun"] or _VERB_AFTER.match(text, name[1])):
                yield from _told(scene, actor, name)
                break


def _together(scene: Scene, pronoun: int, by: int) -> Iterator[Found]:
    """`Two brothers sing; they’re played by Joan Pell and Ed Rusk`: each a role without a name.

    With as many names at the head of the sentence before, each has one.
    """
    text, (floor, ceiling) = scene.text, scene.body
    actors = actors_after(text, by, ceiling)
    first = name_after(text, sentence_start(text, pronoun - 2, floor), pronoun)
    opens = first and text[slice(*first)].lower() in OPENING_WORDS | _NUMBERS
    names = joined_to(scene, first) if first and not opens else []
    if len(actors) > 1 and len(names) in (0, len(actors)):
        for actor, name in zip_longest(actors, names):
            yield scene.found(actor, name, "of-a-pronoun")


def _told(scene: Scene, actor: Span | None, character: Span | None) -> Iterator[Found]:
    if actor and character:
        yield scene.found(actor, character, "of-a-pronoun")
