"""Cast told of somebody named just before or just after: `Nell is shy. She is played by …`."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from .billing import actor_after, actors_after, billed
from .castabout import About
from .castback import sentence_end, sentence_start
from .castsubjects import joined_to, subjects, within_reach
from .lexicon import OPENING_WORDS
from .nameruns import name_after
from .scene import Found, Scene

_PLAYED_BY = {
    verb: re.compile(rf"{verb}\sby\s") for verb in ("played", "voiced", "portrayed", "embodied")
}
_IS = re.compile(
    r"(?:(?<=[.?!;\n]\s)|(?<=[.?!;]['”\"’]\s)|(?<=\n)|(?<=,\s)|(?<=\sand\s))"
    r"(?:(?P<one>[Ss]he|[Hh]e)(?:['’]s|\sis|\swas)|(?P<they>They|they)(?:['’]re|\sare))"
    r"\s(?:[a-z]+ly\s)?\Z"
)
_HER = (
    r"(?P<pronoun>him\b(?!\s[a-z]+ed\b)"
    r"|her(?=[.,;:]|\s(?:as|at|for|from|in|like|so|to|with|without|[a-z]+ly)\b))"
)
_PLAYS_HER = {
    verb: re.compile(rf"{verb}\s{_HER}") for verb in ("plays", "voices", "portrays", "embodies")
} | {
    f"does {pronoun}": re.compile(rf"does\s(?P<pronoun>{pronoun})\s(?:so|as|like|with|in)\b")
    for pronoun in ("her", "him")
}
_WITH_HER = {
    f"has {noun} with": re.compile(rf"has\s(?:[a-z]+\s){{0,3}}{noun}\swith\s(?P<pronoun>her|him)\b")
    for noun in ("fun", "time", "ball", "day", "picnic")
}
_ACTS_HER = _PLAYS_HER | _WITH_HER
_IN_THE_ROLE = {noun: re.compile(rf"in\sthe\s{noun}(?=[.,;:])") for noun in ("role", "part")}
_OPENING = {
    verb: re.compile(rf"{verb}(?<![\w,;]\s{verb})\s(?:[a-z]+ly\s)?by\s")
    for verb in ("Played", "As played", "Voiced", "Portrayed", "Embodied")
}
_BRACKETS = {
    "(": re.compile(
        r"\((?P<told>[^()\n]{4,200})\)"
        r"(?!\s(?:adapted|composed|directed|directs|edited|shot|writes|wrote)\b)"
    )
}
_PRONOUN = re.compile(r"\b(?P<pronoun>she|he|her|him)\s\Z", re.IGNORECASE)
_NO_NAMES = OPENING_WORDS | frozenset("two three four five".split())
_COMMA = re.compile(r",\s(?:(?P<pronoun>she|he)\b|(?=[^\W\d_a-z]))")
_VERB_AFTER = re.compile(r"\s[a-z]")


def of_a_pronoun(about: About) -> Iterator[Found]:
    """`Nell keeps bees. She is played by Joan Pell`, `Nell is a cook; Joan Pell plays her`."""
    scene = about.scene
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_PLAYED_BY):
        pronoun = _IS.search(text, max(floor, match.start() - 40), match.start())
        if pronoun and pronoun["they"]:
            yield from _together(scene, pronoun.start(), match.end())
        elif pronoun:
            actor = actor_after(text, match.end(), ceiling)
            yield from about.told("of-a-pronoun", actor, pronoun.start(), pronoun["one"].lower())
    for match in scene.turns(_ACTS_HER):
        actors = subjects(scene, match.start())
        if len(actors) == 1:
            yield from about.told("of-a-pronoun", actors[0], actors[0][0], match["pronoun"])


def in_her_bracket(about: About) -> Iterator[Found]:
    """`Nell keeps bees. She (Joan Pell, all elbows) is shy`."""
    scene = about.scene
    for match in scene.turns(_BRACKETS):
        start = max(scene.body[0], match.start() - 5)
        pronoun = _PRONOUN.search(scene.text, start, match.start())
        billing = billed(scene.text, match.span("told")) if pronoun else None
        actors = billing.actors if billing else []
        if pronoun and len(actors) == 1 and " " in scene.text[slice(*actors[0])]:
            place, word = pronoun.start(), pronoun["pronoun"].lower()
            yield from about.told("of-a-pronoun", actors[0], place, word)


def in_that_role(about: About) -> Iterator[Found]:
    """`Nell is a cook, and Joan Pell is perfect in the role.`"""
    scene = about.scene
    for match in scene.turns(_IN_THE_ROLE):
        actors = within_reach(scene, match.start(), frozenset())
        if len(actors) == 1 and " " in scene.text[slice(*actors[0])]:
            yield from about.told("of-a-pronoun", actors[0], actors[0][0])


def opening_played_by(about: About) -> Iterator[Found]:
    """`Played by Joan Pell with relish, Nell wants to go home`."""
    scene = about.scene
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_OPENING):
        actor = actor_after(text, match.end(), ceiling)
        if not actor:
            continue
        for comma in _COMMA.finditer(text, actor[1], sentence_end(text, actor[1], ceiling)):
            name = name_after(text, comma.end(), ceiling)
            if comma["pronoun"]:
                yield from about.told("of-a-pronoun", actor, match.start(), comma["pronoun"])
                break
            if name and _VERB_AFTER.match(text, name[1]):
                yield scene.found(actor, name, "of-a-pronoun")
                break


def _together(scene: Scene, pronoun: int, by: int) -> Iterator[Found]:
    """`Two brothers sing; they’re played by Joan Pell and Ed Rusk`: each a role without a name.

    With as many names at the head of the sentence before, each has one.
    """
    text, (floor, ceiling) = scene.text, scene.body
    actors = actors_after(text, by, ceiling)
    first = name_after(text, sentence_start(text, pronoun - 2, floor), pronoun)
    opens = first and text[slice(*first)].lower() in _NO_NAMES
    names = joined_to(scene, first) if first and not opens else []
    if len(actors) > 1 and len(names) in (0, len(actors)):
        for actor, name in zip_longest(actors, names):
            yield scene.found(actor, name, "of-a-pronoun")
