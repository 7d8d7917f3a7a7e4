"""Cast told of whoever was just spoken of: `Nell keeps bees. That’s Joan Pell`."""

import re
from collections.abc import Iterator

from .billing import actor_after
from .castabout import About
from .castevidence import is_drawn, may_act
from .facts import Span
from .nameruns import name_after
from .scene import Found

_IS = {
    " is": re.compile(r" is (?=[^\W\d_a-z])"),
    "'": re.compile(r"'s (?=[^\W\d_a-z])"),
    "’": re.compile(r"’s (?=[^\W\d_a-z])"),
}
_THAT_IS = re.compile(r"(?<=[.?!;]\s)(?:[Tt]hat|[Tt]his|[Ii]t)(?:['’]s| is) \Z")
_SAID_OF_HER = re.compile(r"[.;!\n]|,\s(?:who|and\s(?:she|he|an?)|of\sall|in|with|doing)\b")
_SHE_IS = re.compile(r"(?<=\s)(?:she|he) is \Z")
_DOING = re.compile(r",\s(?:doing|having|at\s(?:her|his)|of\sall)\b")
_PART = {
    **{
        f"{noun} {verb} to": re.compile(rf"{noun}(?<=[Tt]he\s{noun})\s{verb}\sto\s(?=\S)")
        for noun in ("role", "part")
        for verb in ("goes", "went", "falls", "fell", "belongs")
    },
    **{
        f"{noun} of a lifetime": re.compile(rf"{noun}\sof\sa\slifetime\s(?:for|to)\s(?=\S)")
        for noun in ("role", "part")
    },
    "is a gift": re.compile(r"is\sa\sgift\s(?:for|to)\s(?=\S)"),
}
_VOICE = {
    "the voice of": re.compile(
        r"voice(?:(?<=with\sthe\svoice)|(?<=has\sthe\svoice)|(?<=in\sthe\svoice))\sof\s(?=\S)"
    )
}
_LIKE = {
    "voiced sounds like": re.compile(r"sounds\s(?:[^.;:\n]{0,40}\s)?like\)?\s(?=[^\W\d_a-z])"),
    "voiced talks like": re.compile(r"talks\s(?:[a-z]+\s){0,4}like\s(?=[^\W\d_a-z])"),
}
_HER_VOICE = {
    f"{owner} voice is": re.compile(
        rf"{owner}\svoice\sis\s(?P<actor>[^,.;:()\n]{{4,40}}?)['’]s?[,.]"
    )
    for owner in ("Her", "her", "His", "his")
}


def that_is(about: About) -> Iterator[Found]:
    """`Nell keeps bees. That’s Joan Pell, who …`; `when she comes she is Joan Pell, doing …`."""
    text, (floor, ceiling) = about.scene.text, about.scene.body
    for match in about.scene.turns(_IS):
        for opening, following in ((_THAT_IS, _SAID_OF_HER), (_SHE_IS, _DOING)):
            told = opening.search(text, max(floor, match.start() - 4), match.end())
            actor = name_after(text, match.end(), ceiling) if told else None
            if told and actor and following.match(text, actor[1]):
                yield from _told(about, "that-is", actor, told.start(), reach=1)


def part_goes(about: About) -> Iterator[Found]:
    """`Nell keeps bees; the part goes to Joan Pell`, `Nell has the voice of Joan Pell`."""
    scene = about.scene
    for match in scene.turns(_PART | _VOICE if is_drawn(scene) else _PART):
        if actor := actor_after(scene.text, match.end(), scene.body[1]):
            yield from _told(about, "part-goes", actor, match.start())
    for match in scene.turns(_LIKE):
        actor = actor_after(scene.text, match.end(), scene.body[1])
        if actor and scene.is_known(actor):
            yield from _told(about, "part-goes", actor, match.start())
    for match in scene.turns(_HER_VOICE) if is_drawn(scene) else ():
        yield from _told(about, "part-goes", match.span("actor"), match.start())


def _told(about: About, rule: str, actor: Span, place: int, reach: int = 2) -> Iterator[Found]:
    if may_act(about.scene, actor) and about.is_unattached(actor):
        yield from about.told(rule, actor, place, reach=reach)
