"""Cast told in passing: `Character (Actor)`, `Character, played by Actor`."""

import re
from collections.abc import Iterable, Iterator

from .castrules import OBJECTIONS
from .facts import CastFact, Fact, Notice, Reading, trimmed
from .lines import line_number
from .nameruns import name_after, name_before
from .quotes import Quote
from .scene import Found, Scene

_BY = r"(?:(?:also|again) )?(?:played|voiced) by "
_BRACKET = re.compile(rf"\((?P<by>{_BY})?(?P<actor>[^()]{{2,60}})\)")
_PLAYED_BY = re.compile(rf",? ?, ?{_BY}(?=\S)")


def read_cast(reading: Reading, quotes: list[Quote]) -> tuple[list[CastFact], list[Notice]]:
    """The cast that the prose tells, in the order of the text and once each.

    An actor of one word is taken with a notice.
    """
    scene = Scene(reading, quotes)
    cast: dict[tuple[str, str], CastFact] = {}
    for found in sorted([*in_brackets(scene), *played_by(scene)], key=lambda f: f.actor):
        if not any(objection(found, scene) for objection in OBJECTIONS):
            cast.setdefault((found.key, found.character_key), _fact(found, scene))
    return list(cast.values()), _notices(reading.text, cast.values())


def in_brackets(scene: Scene) -> Iterator[Found]:
    """`Character (Actor)`, `Character (played by Actor)`."""
    for match in _BRACKET.finditer(scene.text, *scene.body):
        if character := name_before(scene.text, match.start(), scene.body[0]):
            rule = "bracket-played-by" if match["by"] else "bracket"
            yield scene.found(trimmed(scene.text, match.span("actor")), character, rule)


def played_by(scene: Scene) -> Iterator[Found]:
    """`Character, played by Actor`."""
    for match in _PLAYED_BY.finditer(scene.text, *scene.body):
        character = name_before(scene.text, match.start(), scene.body[0])
        actor = name_after(scene.text, match.end(), scene.body[1])
        if character and actor:
            yield scene.found(actor, character, "played-by")


def _fact(found: Found, scene: Scene) -> CastFact:
    confidence = 0.9 if len(found.words) > 1 else 0.6
    actor = Fact.at(scene.text, found.actor, found.rule, confidence)
    return CastFact(actor, Fact.at(scene.text, found.character, found.rule, confidence))


def _notices(text: str, cast: Iterable[CastFact]) -> list[Notice]:
    """A notice for each actor who is told by one word alone."""
    return [
        Notice(
            "cast-doubtful",
            line_number(text, fact.actor.span[0]),
            f"“{fact.actor.value}” was read as an actor from one word; a Cast label settles it.",
        )
        for fact in cast
        if " " not in fact.actor.value
    ]
