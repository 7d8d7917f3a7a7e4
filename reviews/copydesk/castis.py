"""Cast told by a bare `is` or `’s`: `Joan Pell is Nell`, `Joan Pell’s frightening Nell`."""

import re
from collections.abc import Iterator

from .billing import actor_after
from .castevidence import called_by_first_name, is_introduced, qualifies
from .castplayed import before_dashes
from .castranks import with_realm
from .castroles import role_after
from .castsubjects import beside, joined_to
from .castties import is_compared
from .facts import Span
from .lexicon import ACTORS_OF_ONE_NAME, NOT_MONONYMS
from .nameleads import without_honorific
from .nameruns import name_after, name_before, names_before
from .performers import is_performer
from .roles import is_role_noun
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER, fold

_OWN = {
    mark: re.compile(rf"{mark}s?\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}(?=[^\W\d_a-z])")
    for mark in "'’"
}
_VERB = re.compile(r"\s[a-z]+\s[a-z]+(?<!ou)(?<!les)(?<!s)s\s\Z")
_IS = {" is ": re.compile(r" is (?=[^\W\d_a-z])")}
_ARE = {"are": re.compile(r" are,?\s(?:respectively,\s)?(?=[^\W\d_a-z])")}
_RESPECTIVELY = re.compile(r",?\srespectively\b")
_IS_TITLED = {" is the": re.compile(r" is (?=the [^\W\d_a-z])")}
_ENDS_CLAUSE = re.compile(r"[.,;:)]|\s(?:and|who|in|with)\b")


def own_character(scene: Scene) -> Iterator[Found]:
    """`Joan Pell’s frightening Nell Dow`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_OWN):
        actor = name_before(text, match.start(), floor)
        if _VERB.search(match.group()):
            continue  # `Joan Pell’s laughter gives Nell`
        if actor and _is_full_or_known(text[slice(*actor)]):
            character, _ = role_after(text, match.end(), ceiling)
            if character and not qualifies(text, character, actor):
                yield scene.found(actor, _or_apposed(scene, character), "own-character")


def _or_apposed(scene: Scene, character: Span) -> Span:
    """Of `Joan Pell’s Texas Ranger, Nell Dow,` it is Nell Dow."""
    text, ceiling = scene.text, scene.body[1]
    if not is_role_noun(text[slice(*character)].split()[-1]) or not text.startswith(
        ", ", character[1]
    ):
        return character
    name = name_after(text, character[1] + 2, ceiling)
    return name if name and _ENDS_CLAUSE.match(text, name[1], ceiling) else character


def _is_full_or_known(name: str) -> bool:
    """`Joan Pell`, `Cher`."""
    return " " in name or fold(name) in ACTORS_OF_ONE_NAME


def is_character(scene: Scene) -> Iterator[Found]:
    """`Joan Pell is Nell Dow`, `Pell, all elbows, is Nell Dow`; and `Nell is Joan Pell`.

    Where `a cook named Nell Dow`, or `her rival, the proud Nell Dow,` leads up to it, it is the
    character who stands first.
    """
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_IS):
        subject = _subject(scene, match.start())
        if subject and is_introduced(scene, subject):
            if (actor := actor_after(text, match.end(), ceiling)) and " " in text[slice(*actor)]:
                yield scene.found(actor, subject, "is-named")
        elif subject and (actor := full_name_of(scene, subject)):
            character, _ = role_after(text, match.end(), ceiling)
            if character:
                yield scene.found(actor, character, "is" if actor == subject else "surname-is")
        elif subject and (name := name_after(text, match.end(), ceiling)):
            is_last = _ENDS_CLAUSE.match(text, name[1], ceiling)
            if is_last and (actor := full_name_of(scene, name)):
                yield scene.found(actor, subject, "is-turned")


def is_known(scene: Scene) -> Iterator[Found]:
    """`Nell Dow is Tilda Swinton, a singer`: the name of a known actor is the actor’s."""
    text, (floor, ceiling) = scene.text, scene.body
    for _, actor in scene.performers:
        is_told = text.endswith(" is ", floor, actor[0])
        if is_told and _ENDS_CLAUSE.match(text, actor[1], ceiling):
            subject = _subject(scene, actor[0] - len(" is "))
            if subject and not scene.is_known(subject) and not is_compared(scene, actor):
                yield scene.found(actor, subject, "is-known")


def is_titled(scene: Scene) -> Iterator[Found]:
    """`Tilda Swinton is the Countess of Wick`, told of a known actor."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_IS_TITLED):
        subject = _subject(scene, match.start())
        title = name_after(text, match.end() + len("the "), ceiling)
        if subject and title and (actor := full_name_of(scene, subject)):
            realm = with_realm(text, title, ceiling)
            if realm != title and scene.is_known(actor):
                yield scene.found(actor, realm, "is-titled")


def are_characters(scene: Scene) -> Iterator[Found]:
    """`Joan Pell and Ed Rusk are Nell and Tom, respectively`; known actors need no such word."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_ARE):
        actors = names_before(text, match.start(), floor)
        first = name_after(text, match.end(), ceiling) if len(actors) > 1 else None
        characters = joined_to(scene, first) if first else []
        is_even = characters and len(characters) == len(actors)
        if any(fold(text[slice(*name)]) in NOT_MONONYMS for name in characters):
            continue
        if is_even and _are_actors(scene, actors, match.group(), characters[-1][1]):
            for actor, character in zip(actors, characters, strict=True):
                yield scene.found(actor, character, "are")


def _are_actors(scene: Scene, names: list[Span], verb: str, end: int) -> bool:
    printed = [scene.text[slice(*name)] for name in names]
    if _RESPECTIVELY.match(scene.text, end) or "respectively" in verb:
        return all(" " in name for name in printed)
    return all(is_performer(fold(name)) for name in printed)


def _subject(scene: Scene, end: int) -> Span | None:
    """The name before the verb, with at most an aside between."""
    if scene.text[end - 1] in ',)”"':
        return next(iter(beside(scene, end)), None)
    end = before_dashes(scene.text, end, scene.body[0])
    return name_before(scene.text, end, scene.body[0])


def full_name_of(scene: Scene, name: Span) -> Span | None:
    """A name of two words; of a surname alone the full name, unless it is a character’s."""
    name = without_honorific(scene.text, name)
    printed = scene.text[slice(*name)]
    if _is_full_or_known(printed):
        return name
    full = scene.full_names.get(fold(printed))
    if not full or called_by_first_name(scene, scene.text[slice(*full)]):
        return None
    return full
