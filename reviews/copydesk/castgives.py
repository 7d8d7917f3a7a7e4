"""Cast told by what an actor makes of a part: `Joan Pell gives Nell a dry wit`."""

import re
from collections.abc import Iterator

from .castabout import About
from .castevidence import may_act
from .castqualities import QUALITY
from .castsubjects import subjects
from .facts import Span
from .nameruns import name_after, name_before
from .scene import Found, Scene
from .words import fold

_ADJECTIVES = r"(?:[a-z][a-z’'-]*,?\s){0,5}?"
_GIVEN = re.compile(rf"\s{_ADJECTIVES}{QUALITY}\b(?!\sto\b)|\sto\s(?:[a-z]+\s)?life\b")
_MADE = re.compile(
    r"\s(?:an?|the)\s(?:[a-z][a-z-]*,?\s){0,3}?(?:figure|creature|presence|delight|marvel|wonder|"
    r"monster|person|human being)\b|\s(?:both|seem|at once|more than)\b"
    r"|\s(?:count|matter|sing|soar)(?=[.,;]|\sin\b)|\sthe\s[a-z]+est\s"
    r"|\sso\s(?!angry|mad|happy|sad|nervous|jealous|proud|ill|sick|tired|afraid)[a-z-]+[,.;\s]"
    r"|\s[a-z-]+(?:,?\sand|,)\s[a-z-]+(?:\sat once)?[.,;]"
)
_TURNED = re.compile(
    r"\sinto\s(?:an?|the)\s(?:[a-z][a-z-]*,?\s){0,3}?(?:figure|creature|presence|delight|marvel|"
    r"monster|person|human being|portrait|study|triumph|character|tour de force)\b"
)
_VERBS = {
    **dict.fromkeys(("gives", "lends", "invests", "imbues", "endows", "brings"), _GIVEN),
    **dict.fromkeys(("makes",), _MADE),
    **dict.fromkeys(("turns",), _TURNED),
}
_GIVES = {verb: re.compile(rf"(?P<verb>{verb})\s(?=[^\W\d_a-z])") for verb in _VERBS}
_GIVES_HER = {
    f"{verb} {pronoun}": re.compile(rf"(?P<verb>{verb})\s(?P<pronoun>{pronoun})\b")
    for verb in _VERBS
    for pronoun in ("her", "him")
}
_MAKES_OF = {
    "makes of": re.compile(
        r"makes\s(?:an?|the)\s(?:[a-z][a-z-]*,?\s){0,3}?(?:thing|figure|creature|monster|marvel|"
        r"feast|meal|delight)\s(?:out\s)?of\s(?=[^\W\d_a-z])"
    )
}
_MAKES_A = {
    "makes a": re.compile(r"makes\san?\s(?:[a-z][a-z’'-]*,?\s){1,4}(?=[^\W\d_a-z])"),
    "makes the": re.compile(r"makes\sthe\s(?:[a-z]+\s){0,2}?(?:best|[a-z]+est)\s(?=[^\W\d_a-z])"),
}
_WHOM = {
    f"whom {verb}": re.compile(rf",\swhom\s(?P<actor>[^,.;:()\n]{{3,50}}?)\s(?P<verb>{verb})(?=\s)")
    for verb in _VERBS
}


def gives(scene: Scene) -> Iterator[Found]:
    """`Joan Pell gives Nell a dry wit`."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_GIVES):
        actor = _actor(scene, subjects(scene, match.start("verb")))
        character = name_after(text, match.end(), ceiling) if actor else None
        if actor and character and _VERBS[match["verb"]].match(text, character[1], ceiling):
            yield scene.found(actor, character, "gives")


def makes_of(scene: Scene) -> Iterator[Found]:
    """`Joan Pell makes a lovely thing of Nell`."""
    for match in scene.turns(_MAKES_OF):
        actor = _actor(scene, subjects(scene, match.start()))
        character = name_after(scene.text, match.end(), scene.body[1])
        if actor and character:
            yield scene.found(actor, character, "gives")


def makes_a(scene: Scene) -> Iterator[Found]:
    """`Joan Pell makes a dandy Nell Dow`, told of a full name or of one named elsewhere."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_MAKES_A):
        actor = _actor(scene, subjects(scene, match.start()))
        character = name_after(text, match.end(), ceiling) if actor else None
        if actor and character and not text.startswith(" ", character[1]):
            name = text[slice(*character)]
            if " " in name or scene.word_counts[fold(name)] > 1:
                yield scene.found(actor, character, "gives")


def gives_her(about: About) -> Iterator[Found]:
    """`Nell is a cook. Joan Pell makes her funny and sad.`"""
    scene = about.scene
    for match in scene.turns(_GIVES_HER):
        actor = _actor(scene, subjects(scene, match.start("verb")))
        if actor and _VERBS[match["verb"]].match(scene.text, match.end(), scene.body[1]):
            yield from about.told("gives", actor, actor[0], match["pronoun"])


def whom_gives(scene: Scene) -> Iterator[Found]:
    """`Nell, whom Joan Pell gives a dry wit`."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_WHOM):
        actor = _actor(scene, [match.span("actor")])
        character = name_before(text, match.start(), floor)
        if actor and character and _VERBS[match["verb"]].match(text, match.end(), scene.body[1]):
            yield scene.found(actor, character, "gives")


def _actor(scene: Scene, names: list[Span]) -> Span | None:
    """The one name, where it may be an actor’s."""
    return names[0] if len(names) == 1 and may_act(scene, names[0]) else None
