"""Cast told from the character's side: `Nell, played by Joan Pell`."""

import re
from collections.abc import Iterator

from .billing import actors_after
from .castasides import apart_before
from .castfar import being_before
from .castqualities import QUALITY
from .facts import Span
from .nameruns import name_after, name_before, names_before
from .roles import is_plural, is_role_noun, role_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_PLAYED = {
    **{
        verb: re.compile(rf"{verb}(?:,\s[a-z]+ly,|(?:,?\s(?!by\b)[a-z-]+){{0,12}})?\sby\s(?=\S)")
        for verb in (
            *("played", "portrayed", "voiced", "embodied", "limned", "essayed", "incarnated"),
            *("inhabited", "impersonated", "brought to life", "given life"),
        )
    },
    "given": re.compile(rf"given\s(?:[a-z-]+,?\s){{0,4}}?{QUALITY}\sby\s(?=\S)"),
}
_WHOM = {
    ", whom": re.compile(r", whom\s(?=\S)"),
    ", to whom": re.compile(r", (?P<to>to) whom\s(?=\S)"),
}
_TO_WHOM_GIVES = re.compile(r"\s(?:lends|lent|gives|gave|brings|brought)\b")
_WHOM_PLAYS = re.compile(
    r"\s(?:plays|portrays|voices|embodies|inhabits|invests|imbues|endows|incarnates)\b"
)
LONGEST_WHOM = 100
MOST_AGES = 3
_AGE = r"\s(?:as|at|in)\s[^,.;:()“”\"A-Z]{2,30}?"
_LATER = re.compile(
    rf"(?:{_AGE}(?:,?\sand|,)(?:\s[a-z]+){{0,4}}?|,?\sand(?:\s[a-z]+){{0,4}}?\sby)\s(?=[^\W\d_a-z])"
)
_AUXILIARIES = frozenset(
    "who who's who’s as and also again here both all each is was are were being".split()
)
_LAST_WORD = re.compile(rf"(?<![\w'’-]){SMALL_LETTER}[{IN_WORD}]*\Z")
_APPOSITION = re.compile(
    rf"(?:,|\s[–—-]{{1,2}})\s(?:an?|the|his|her|their|[^\W\d_a-z][{IN_WORD}]*['’]s?)"
    rf"\s(?:[{IN_WORD}]+\s){{0,4}}\Z"
)
_ASIDES = re.compile(
    rf"(?:,\s(?:an?|no|the|his|her|their|[^\W\d_a-z][{IN_WORD}]*['’]s?)"
    r"\s[^,.;:()“”\"\n]{2,60}){1,4}\Z"
)
_ROLE_AND = re.compile(
    rf"\b(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\sand\s(?:an?|the|his|her|their)\s"
    rf"(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,3}}\Z"
)
_ALSO_CALLED = re.compile(r",\s(?:(?:also\s)?(?:called|known\sas)|the)\s\Z")
_TOLD_OF = re.compile(r"(?:\A|[.?!;:]['”\"’)]*\s|\n|\b(?:is|was|called|named)\s)\Z")
_OF_SOMEBODY = re.compile(
    r"\b(?:by|from|of|through|to|with)\s(?:an?|the|his|her)\s[^,]*\Z|\bwhose\s"
)
# What ends so tells of whom or where the one named before it is: "Nell, a girl from Oslo".
_ASIDE_ABOUT = re.compile(
    rf",\s(?:an?|(?:an?|the|his|her|their)\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,5}}"
    r"(?:from|in|of|at|near))\s\Z"
)
_WHO_AND = re.compile(
    rf",\swho(?:['’]s|\s(?:[a-z]+ly\s)?{SMALL_LETTER}[{IN_WORD}]*)(?:\s[^,.;:()“”\"\n]{{1,80}})?\Z"
)
_DASHED = re.compile(r"\s?(?:[–—]|(?<=\s)--?(?=\s))[^–—.;:\n]{2,88}(?:[–—]|(?<=\s)--?(?=\s))\s?\Z")
_NOT_ROLES = frozenset(
    "music score songs song piano organ cello violin guitar trumpet drums tune match game games "
    "part role not only often being trick joke he he's he’s she she's she’s it it's it’s they’re "
    "they're who's who’s".split()
)


def played_by(scene: Scene) -> Iterator[Found]:
    """`Nell, played by Joan Pell`, `Nell, who is played by …`, `his wife is played by …`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_PLAYED):
        end, between = before_auxiliaries(text, match.start(), floor)
        if "and" in between:
            end = _before_who(text, end, floor)
        actors = actors_after(text, match.end(), ceiling)
        characters = _named(text, _before_bracket(text, end, floor), floor)
        if len(actors) == 1 and characters:
            both = not {"both", "all", "each"}.isdisjoint(between)
            for character in characters if both else characters[-1:]:
                yield scene.found(actors[0], character, "played-by")
            for later in _later_in_life(text, actors[0][1], ceiling):
                yield scene.found(later, characters[-1], "played-by")
        elif len(actors) == 1:
            yield from _role(scene, actors[0], end)
        else:
            yield from _several(scene, actors, characters, end)


def _several(scene: Scene, actors: list[Span], characters: list[Span], end: int) -> Iterator[Found]:
    """`Nell and Tom, played by Joan Pell and Ed Rusk`, `her parents are played by …`.

    And `Nell, who sings, and Tom, a cook, are played by …`.
    """
    text, floor = scene.text, scene.body[0]
    if len(actors) > len(characters):
        apart = apart_before(text, end, floor)
        characters = apart if len(apart) == len(actors) else characters
    characters = characters or _apposed(text, end, floor)
    if actors and len(characters) >= len(actors):
        for actor, character in zip(actors, characters[-len(actors) :], strict=True):
            yield scene.found(actor, character, "played-by-pair")
    elif not characters and (role := role_before(text, end, floor)):
        is_each = is_plural(text[slice(*role)]) or (len(actors) == 2 and _is_second(text, role[0]))
        for actor in actors if is_each else ():
            yield scene.found(actor, None, "role-played-by")


def _is_second(text: str, start: int) -> bool:
    """`The cook and the maid`: whether another role is joined to the one that begins there."""
    before = _ROLE_AND.search(text, max(0, start - 60), start)
    return before is not None and is_role_noun(before["noun"])


def _apposed(text: str, end: int, floor: int) -> list[Span]:
    """The names of `Nell and Tom, her parents, are`, `Nell and Tom, a pair of cooks`."""
    role = _LAST_WORD.search(text, max(floor, end - 30), end)
    aside = _APPOSITION.search(text, max(floor, role.start() - 60), role.start()) if role else None
    names = names_before(text, aside.start(), floor) if aside else []
    return names if len(names) > 1 else []


def _later_in_life(text: str, end: int, ceiling: int) -> Iterator[Span]:
    """`Bo Roe and Cy Low` of `played by Joan Pell as a girl, Bo Roe at 20 and later by Cy Low`."""
    for _ in range(MOST_AGES):
        joint = _LATER.match(text, end, ceiling)
        name = name_after(text, joint.end(), ceiling) if joint else None
        if name is None:
            return
        yield name
        end = name[1]


def _named(text: str, end: int, floor: int) -> list[Span]:
    """The characters named before `end`; of `Nell, a girl from Oslo` it is Nell.

    So it is of `Nell, the Duchess of York` and `Nell, called Nan`.
    """
    names = names_before(text, end, floor)
    start = names[0][0] if len(names) == 1 else floor
    aside = _ASIDE_ABOUT.search(text, max(floor, start - 80), start)
    also = _ALSO_CALLED.search(text, max(floor, start - 20), start)
    told = aside or also
    subject = name_before(text, told.start(), floor) if told else None
    if subject and not aside and not _TOLD_OF.search(text, max(floor, subject[0] - 12), subject[0]):
        return names
    return [subject] if subject else names


def whom_plays(scene: Scene) -> Iterator[Found]:
    """`Nell, whom Joan Pell plays`, `Nell, to whom Tilda Swinton lends a drawl`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_WHOM):
        verbs = _TO_WHOM_GIVES if match.lastgroup else _WHOM_PLAYS
        verb = verbs.search(text, match.end(), min(ceiling, match.end() + LONGEST_WHOM))
        end = before_dashes(text, verb.start() + 1, match.end()) if verb else 0
        actor = name_before(text, end, match.end() - 1) if verb else None
        character = name_before(text, match.start(), floor)
        if not actor or (match.lastgroup and not scene.is_known(actor)):
            continue  # `Nell, to whom Tom brings soup`
        if character or role_before(text, match.start(), floor):
            yield scene.found(actor, character, "whom-plays")


def before_dashes(text: str, end: int, floor: int) -> int:
    """Where the words before an aside between dashes end: `Joan Pell — who knew? — plays`."""
    if not text[max(floor, end - 2) : end].rstrip().endswith(("–", "—", "-")):
        return end
    aside = _DASHED.search(text, max(floor, end - 90), end)
    return aside.start() if aside else end


def before_auxiliaries(text: str, end: int, floor: int) -> tuple[int, set[str]]:
    """Where the words before `who is also` end, and those words."""
    between: set[str] = set()
    for _ in range(5):
        start = max(floor, end - 30)
        kept = text[start:end].rstrip(" \t\r\n,–—-")
        end = start + len(kept)
        word = kept[max(kept.rfind(" "), kept.rfind("\n")) + 1 :]
        if word not in _AUXILIARIES and not (word.endswith("ly") and word.islower()):
            break
        between.add(word)
        end -= len(word)
    return end, between


def _before_who(text: str, end: int, floor: int) -> int:
    """Where the words before `who keeps bees`, and is played by somebody, end."""
    told = _WHO_AND.search(text, max(floor, end - 100), end)
    return told.start() if told else end


def _before_bracket(text: str, end: int, floor: int) -> int:
    """`Spider (Peter Park), who is played by`: where the bracket with the other name opens."""
    opened = text.rfind("(", max(floor, end - 60), end) if text[end - 1 : end] == ")" else -1
    return opened if opened >= 0 else end


def _role(scene: Scene, actor: Span, end: int) -> Iterator[Found]:
    """`his wife is played by`, `Nell, a free woman played by`."""
    text, floor = scene.text, scene.body[0]
    role = _LAST_WORD.search(text, max(floor, end - 30), end)
    if not role:
        return
    aside = _APPOSITION.search(text, max(floor, role.start() - 60), role.start())
    if text.startswith(",", end):  # `Nell, a cook, no friend of anybody, played by`
        aside = _ASIDES.search(text, max(floor, end - 160), end)
    character = name_before(text, aside.start(), floor) if aside else being_before(scene, end)
    if character and _OF_SOMEBODY.search(text, character[1], end):
        character = None  # `Nell, the daughter of a judge, played by`
    if character or role.group() not in _NOT_ROLES:
        yield scene.found(actor, character, "played-by" if character else "role-played-by")
