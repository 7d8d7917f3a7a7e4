"""Cast told of a director who acts, as few do: `Marrow, who also plays the cook`."""

import re
from collections.abc import Iterator

from .castback import sentence_start
from .castroles import role_after
from .facts import Span
from .lexicon import OPENING_WORDS
from .nameruns import name_before
from .performers import is_performer
from .scene import Found, Scene
from .words import IN_WORD, fold

_AS = r"(?:,?\s(?:[a-z]+ly|again|at|for|here|in|late|too)\b[^.;:()“”\"\nA-Z]{0,30}?)?,?\sas"
_ALSO_PLAYS = {  # the word that none can do without stands first: it is found at once
    adverb: re.compile(
        rf"{adverb}(?:\sas(?!\san?\s)|\s(?:plays|portrays|(?:stars|appears|(?:pops|shows|turns)\sup){_AS}))\s(?=\S)"
    )
    for adverb in ("also", "himself", "herself")
}
_TURNS_UP = {
    verb: re.compile(rf"{verb}{_AS}\s(?=\S)")
    for verb in ("pops up", "shows up", "turns up", "has a cameo", "makes a cameo")
}
_GIVES_HERSELF = {
    f"gives {who}": re.compile(
        rf"gives\s{who}\s(?:an?|the)\s(?:[a-z-]+\s){{0,3}}?(?:bit|cameo|part|role|turn),?"
        r"\s(?:as|of)\s(?=\S)"
    )
    for who in ("himself", "herself")
} | {f"casts {who}": re.compile(rf"casts\s{who}{_AS}\s(?=\S)") for who in ("himself", "herself")}
_TOLD = _ALSO_PLAYS | _TURNS_UP | _GIVES_HERSELF
_WHO = re.compile(r"(?:,?\swho)?\s\Z")
_CLAUSE = re.compile(
    r"\s(?:(?!(?:as|his|its|this)\b)[a-z]+s|[a-z]+ed|can|could|had|must|will|would)\b"
)
"""What follows of `as Nell leaves`, which tells of no part."""
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\Z")
_CAPITAL_WORD = re.compile(rf"(?<![{IN_WORD}])[^\W\d_a-z][{IN_WORD}]*")
_FOR_EFFECT = re.compile(
    r"\s(?:[a-z]+ly\s)?(?:for\s(?:[a-z]+\s){0,2}?(?:comedy|farce|laughs|pathos|sympathy|tears)"
    r"|against|off)\b"
)
_PLAINLY_PLAYED = frozenset(
    "played-by plays whom-plays bracket-played-by bracket-pair director-plays".split()
)
_HERSELF = re.compile(r"[^()]{2,40}\s(?:him|her)self\b")


def director(found: Found, scene: Scene) -> bool:
    """A film's director is named for the direction, and so is whoever stands in the bracket.

    Unless the copy says plainly that the director plays a part: `Nell (Ines Marrow herself)`,
    `Nell (director Ines Marrow)`.
    Of somebody unknown that tells who the cook is in the story: `the cook (Ada Low herself)`.
    """
    if found.character_key.removeprefix("director ") in scene.director_words:
        return True
    is_director = found.key in scene.director_words
    if found.rule in _PLAINLY_PLAYED:  # `Marrow plays Nell for laughs` tells how she directs
        return is_director and found.rule == "plays" and _only_directs(found, scene)
    told = _HERSELF.match(scene.text, found.place) if found.rule.startswith("bracket") else None
    if is_director:
        return told is None and not scene.text.endswith("(director ", 0, found.place)
    return told is not None and "," not in told.group() and not is_performer(found.key)


def _only_directs(found: Found, scene: Scene) -> bool:
    """`Marrow plays Nell`, by surname alone; `Ines Marrow plays Nell for laughs`."""
    is_surname = found.actor[0] < scene.body[0]
    character = found.character
    return is_surname or bool(character and _FOR_EFFECT.match(scene.text, character[1]))


def director_plays(scene: Scene) -> Iterator[Found]:
    """`Marrow, who also plays the cook`, `Marrow gives herself the part of Nell`.

    In prose that only has the surname the full name is the slug line's.
    """
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_TOLD):
        who = _WHO.search(text, max(floor, match.start() - len(", who ")), match.start())
        character, is_told = role_after(text, match.end(), ceiling)
        if not who or not is_told or (character and _CLAUSE.match(text, character[1])):
            continue
        name = name_before(text, who.start(), floor)
        director = _director(scene, fold(text[slice(*name)])) if name else None
        if not name and match.group().startswith(("gives", "casts")):
            director = _director_before(scene, who.start())
        if director:
            told = scene.found(director, character, "director-plays")
            yield told._replace(place=name[0] if name else who.start())


def _director(scene: Scene, key: str) -> Span | None:
    """Where the one director stands whose folded name, or surname, it is."""
    named = [
        fact.span for fact in scene.reading.directors if f" {fold(fact.value)}".endswith(f" {key}")
    ]
    return named[0] if len(named) == 1 else None


def _director_before(scene: Scene, end: int) -> Span | None:
    """The only director, if nobody else is named before `She gives herself`."""
    text, floor = scene.text, scene.body[0]
    pronoun = _PRONOUN.search(text, max(floor, end - 4), end)
    directors = scene.reading.directors
    if not pronoun or len(directors) != 1:
        return None
    start = sentence_start(text, max(floor, sentence_start(text, end, floor) - 2), floor)
    names = {
        fold(word[0])
        for word in _CAPITAL_WORD.finditer(text, start, pronoun.start())
        if not scene.is_quoted(word.start())
    } - OPENING_WORDS
    is_alone = names and names <= set(fold(directors[0].value).split())
    return directors[0].span if is_alone else None
