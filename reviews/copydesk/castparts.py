"""Cast told by who has a part: `the role of Nell falls to Joan Pell`, `Nell, in the hands of …`."""

import re
from collections.abc import Iterator

from .billing import actor_after, billed
from .castevidence import after_preposition, called_by_first_name
from .castroles import role_after
from .lexicon import BILLING_WORDS
from .nameruns import name_after, name_before
from .roles import is_role_noun, role_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_FALLS_TO = {
    verb: re.compile(rf"{verb}\sto\s(?=\S)")
    for verb in ("falls", "fell", "goes", "went", "belongs")
} | {"is taken by": re.compile(r"is\staken\sby\s(?=\S)")}
_PART_OF = re.compile(
    r"\b[Tt]he\s(?P<part>role|part|voice)\sof\s(?P<role>[^,.;:()“”\"\n]{3,60})\s\Z"
)
_A_ROLE = re.compile(rf"(?:the|an?|his|her|their)(?:\s{SMALL_LETTER}[{IN_WORD}]*){{1,2}}")
_IN_HANDS = {
    words: re.compile(rf",\sin\sthe\s(?:[a-z]+\s)?{words}\sof\s(?=\S)")
    for words in ("hands", "person", "form", "shape", "guise")
}
_HANDS_OF = {"In hands": re.compile(r"In\s(?P<actor>[^,.;:()“”\"\n]{3,50})['’]s?\shands,?\s(?=\S)")}
_PLAYING_IS = {"Playing is": re.compile(r"Playing\s(?=\S)")}
_IS = re.compile(r"\sis\s(?=\S)")
_DASHED = {
    dash: re.compile(rf"{dash}\s?(?P<aside>[^–—.;:?!“”\"\n]{{4,90}}?)\s?{dash}") for dash in "–—"
}
_PRAISED = {
    f"is {word}": re.compile(
        rf"is(?<=\sis)\s{word}\s(?P<billing>(?:[^\W_][{IN_WORD}]*\s){{1,6}}?)(?=[^\W\d_a-z])"
    )
    for word in ("the", "that")
}
_PRAISE = frozenset(
    """
    always-reliable brilliant delightful dependable ever-reliable excellent incomparable
    indispensable inimitable invaluable irrepressible marvellous marvelous newcomer oscar-winner
    peerless redoubtable reliable splendid superb terrific underrated veteran warhorse wonderful
    """.split()
)
"""Said of actors by critics, and hardly of characters."""
_ACTORS = BILLING_WORDS | _PRAISE
_ROLE = re.compile(rf"\b(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\s\Z")


def falls_to(scene: Scene) -> Iterator[Found]:
    """`the role of Nell falls to Joan Pell`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_FALLS_TO):
        part = _PART_OF.search(text, max(floor, match.start() - 90), match.start())
        if not part:
            continue
        character, is_told = role_after(text, part.start("role"), part.end("role"))
        is_told = is_told or part["part"] != "part"
        if not character and not (is_told and _A_ROLE.fullmatch(part["role"])):
            continue
        if actor := actor_after(text, match.end(), ceiling):
            yield scene.found(actor, character, "falls-to")


def in_hands(scene: Scene) -> Iterator[Found]:
    """`Nell, in the hands of Joan Pell,`, `his husband, in the person of Ed Rusk,`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_IN_HANDS):
        character = name_before(text, match.start(), floor)
        actor = actor_after(text, match.end(), ceiling)
        if actor and (character or role_before(text, match.start(), floor)):
            yield scene.found(actor, character, "in-hands")


def in_whose_hands(scene: Scene) -> Iterator[Found]:
    """`In Joan Pell’s hands, Nell is a marvel`."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_HANDS_OF):
        actor = name_before(text, match.end("actor"), match.start("actor") - 1)
        character = name_after(text, match.end(), ceiling)
        if actor and character and text[character[1] : character[1] + 1] == " ":
            yield scene.found(actor, character, "in-hands")


def playing_is(scene: Scene) -> Iterator[Found]:
    """`Playing Nell is Joan Pell`."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_PLAYING_IS):
        character, _ = role_after(text, match.end(), ceiling)
        verb = _IS.match(text, character[1], ceiling) if character else None
        if verb and (actor := actor_after(text, verb.end(), ceiling)):
            yield scene.found(actor, character, "plays")


def between_dashes(scene: Scene) -> Iterator[Found]:
    """`Nell—newcomer Joan Pell, in a wig—sings`."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_DASHED):
        character = name_before(text, match.start(), floor)
        if not character or after_preposition(scene, character):
            continue
        told = billed(text, match.span("aside"))
        if told and len(told.actors) == 1 and " " in text[slice(*told.actors[0])]:
            yield scene.found(told.actors[0], character, "dashes")


def praised(scene: Scene) -> Iterator[Found]:
    """`Nell is the wonderful Joan Pell`, `Her father is the veteran comic Ed Rusk`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_PRAISED):
        actor = actor_after(text, match.end(), ceiling)
        if not actor or " " not in text[slice(*actor)]:
            continue
        billing = text[match.start("billing") : actor[0]].split()
        if _PRAISE.isdisjoint(billing) or any(map(_is_trade, billing)):
            continue
        is_billed = not BILLING_WORDS.isdisjoint(billing)
        if not is_billed and called_by_first_name(scene, text[slice(*actor)]):
            continue
        character = name_before(text, match.start(), floor)
        if character and after_preposition(scene, character):
            continue
        if character or _is_role(text, match.start(), floor):
            yield scene.found(actor, character, "praised")


def _is_trade(word: str) -> bool:
    """Whether it is what a character is, `veteran detective`, and no actor."""
    return is_role_noun(word) and word not in _ACTORS


def _is_role(text: str, end: int, floor: int) -> bool:
    noun = _ROLE.search(text, max(floor, end - 30), end)
    return noun is not None and is_role_noun(noun["noun"])
