"""Cast told in passing: every turn of phrase that tells it, less whatever speaks against it."""

from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from .castabout import About
from .castdoubts import DOUBTS
from .castknown import known
from .castobjections import OBJECTIONS, TITLE_OBJECTIONS, holds
from .castrules import CAST_RULES, LATER_READERS, READERS
from .facts import CastFact, Fact, Notice
from .lines import line_number
from .performers import is_performer
from .scene import Found, Scene

CREDIT_AT = 0.7
"""The confidence from which a reading is a credit; below it waits for an editor."""

DOUBTED = 0.6
ACTOR_FIRST = 0.06

MOST = 200
MOST_ROLES = 20
"""A review tells no more than this; whoever writes more writes no review."""


class Cast:
    """What the prose tells of the cast; it is gone through once, whatever is asked then."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def people(self) -> tuple[frozenset[str], frozenset[str]]:
        """The folded names of directors, actors and characters, and each word of them; and the
        characters’ full names alone.

        Not whom somebody known is guessed to play: for all that is known yet, that is the film.
        """
        found = self._told_and_held()
        characters = frozenset(one.character_key for one in found)
        names = characters | {one.key for one in found} | self._scene.directors
        return names | {word for name in names for word in name.split()}, characters

    def read(self) -> None:
        """Fill the cast into the reading, once each and in the order of the text.

        What is read with less confidence than CREDIT_AT goes to `doubtful`, with a notice.
        """
        scene, reading = self._scene, self._scene.reading
        found = self._settled()
        reading.cast = [_fact(one, scene) for one in found if one.confidence >= CREDIT_AT]
        reading.doubtful = [_fact(one, scene) for one in found if one.confidence < CREDIT_AT]
        reading.notices += [_notice(reading.text, fact) for fact in reading.doubtful]

    @cached_property
    def _told(self) -> list[Found]:
        """All that the turns of phrase tell and that holds whatever the title is."""
        told = self._held(one for reader in READERS for one in islice(reader(self._scene), MOST))
        about = About(self._scene, [one for one in told if CONFIDENCE[one.rule] >= CREDIT_AT])
        later = (one for reader in LATER_READERS for one in islice(reader(about), MOST))
        return told + self._held(later)

    def _held(self, found: Iterable[Found]) -> list[Found]:
        return [one for one in found if holds(one, self._scene, OBJECTIONS)]

    def _settled(self) -> list[Found]:
        """What is left of it for the title as far as it is known, and who is known beside."""
        scene, settled = self._scene, self._told_and_held()
        more = self._held(known(scene, settled))
        more = [one for one in more if holds(one, scene, TITLE_OBJECTIONS)]
        settled += [one._replace(confidence=CONFIDENCE[one.rule]) for one in more]
        return sorted(_without_repeats(settled), key=lambda one: one.place)

    def _told_and_held(self) -> list[Found]:
        """What the turns of phrase tell and the title does not speak against."""
        held = (one for one in self._told if holds(one, self._scene, TITLE_OBJECTIONS))
        found = [one._replace(confidence=_confidence(one, self._scene)) for one in held]
        found.sort(key=lambda one: (one.place, -one.confidence))
        return _without_repeats(_one_way_round(found))


def _confidence(found: Found, scene: Scene) -> float:
    confidence = CONFIDENCE[found.rule]
    doubted = not is_performer(found.key) and any(doubt(found, scene) for doubt in DOUBTS)
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
    actor, character = fact.actor.value, fact.character.value if fact.character else ""
    role = f" of {character}" if character else ""
    message = f"“{actor}” may be the actor{role} and was left out; a Cast label settles it."
    told = {"fact": "cast", "words": actor, "character": character}
    return Notice("cast-doubtful", line_number(text, fact.actor.span[0]), message, told)


CONFIDENCE = {rule.name: rule.confidence for rule in CAST_RULES}
