"""Cast told in passing: every turn of phrase that tells it, less whatever speaks against it."""

from dataclasses import replace
from itertools import islice

from .castdoubts import DOUBTS
from .castobjections import OBJECTIONS
from .castrules import CAST_RULES, READERS
from .facts import CastFact, Fact, Notice, Reading
from .lines import line_number
from .quotes import Quote
from .scene import Found, Scene

CREDIT_AT = 0.7
"""The confidence from which a reading is a credit; below it waits for an editor."""

DOUBTED = 0.6
MOST = 200
MOST_ROLES = 20
ACTOR_FIRST = 0.06
"""A review tells no more than this; whoever writes more writes no review."""


def read_cast(reading: Reading, quotes: list[Quote]) -> None:
    """Fill in the cast that the prose tells, once each and in the order of the text.

    What is read with less confidence than CREDIT_AT goes to `doubtful`, with a notice.
    """
    scene = Scene(reading, quotes)
    found = _find(scene)
    reading.cast = [_fact(one, scene) for one in found if one.confidence >= CREDIT_AT]
    reading.doubtful = [_fact(one, scene) for one in found if one.confidence < CREDIT_AT]
    reading.notices += [_notice(reading.text, fact) for fact in reading.doubtful]


def people_of(reading: Reading, quotes: list[Quote]) -> frozenset[str]:
    """The folded names of directors, actors and characters, and each word of them."""
    scene = Scene(reading, quotes)
    names = {key for one in _find(scene) for key in (one.key, one.character_key)}
    names |= scene.directors
    return frozenset(names) | {word for name in names for word in name.split()}


def _find(scene: Scene) -> list[Found]:
    found = sorted(
        (
            replace(one, confidence=_confidence(one, scene))
            for reader in READERS
            for one in islice(reader(scene), MOST)
            if _holds(one, scene)
        ),
        key=lambda one: (one.place, -one.confidence),
    )
    return _without_repeats(_one_way_round(found))


def _holds(found: Found, scene: Scene) -> bool:
    return not any(objection(found, scene) for objection in OBJECTIONS)


def _confidence(found: Found, scene: Scene) -> float:
    confidence = CONFIDENCE[found.rule]
    doubted = any(doubt(found, scene) for doubt in DOUBTS)
    return min(confidence, DOUBTED) if doubted else confidence


def _one_way_round(found: list[Found]) -> list[Found]:
    """Nobody is both an actor and a character: the surer reading stands, of equals the actor."""
    acts: dict[str, float] = {}
    is_played: dict[str, float] = {}
    for one in found:
        if one.key != one.character_key:
            acts[one.key] = max(acts.get(one.key, 0), one.confidence + ACTOR_FIRST)
            is_played[one.character_key] = max(is_played.get(one.character_key, 0), one.confidence)
    is_played.pop("", None)
    return [
        one
        for one in found
        if one.key == one.character_key
        or (
            is_played.get(one.key, 0) <= acts[one.key]
            and acts.get(one.character_key, 0) < is_played.get(one.character_key, 1)
        )
    ]


def _without_repeats(found: list[Found]) -> list[Found]:
    """Without what says less than another reading: a part of a character's name, or no name."""
    first: dict[tuple[str, str], Found] = {}
    roles: dict[str, list[set[str]]] = {}
    for one in found:
        if first.setdefault((one.key, one.character_key), one) is one:
            roles.setdefault(one.key, []).append(set(one.character_key.split()))
    return [
        one
        for one in first.values()
        if not any(set(one.character_key.split()) < role for role in roles[one.key][:MOST_ROLES])
    ]


def _fact(found: Found, scene: Scene) -> CastFact:
    confidence = found.confidence
    actor = Fact.at(scene.text, found.actor, found.rule, confidence)
    if found.character is None:
        return CastFact(actor, None)
    return CastFact(actor, Fact.at(scene.text, found.character, found.rule, confidence))


def _notice(text: str, fact: CastFact) -> Notice:
    role = f" of {fact.character.value}" if fact.character else ""
    message = (
        f"“{fact.actor.value}” may be the actor{role} and was left out; a Cast label settles it."
    )
    return Notice("cast-doubtful", line_number(text, fact.actor.span[0]), message)


CONFIDENCE = {rule.name: rule.confidence for rule in CAST_RULES}
