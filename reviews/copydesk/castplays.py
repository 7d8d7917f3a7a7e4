"""Cast told from the actor's side: `Joan Pell plays Nell`, `Joan Pell as Nell`."""

import re
from collections.abc import Iterator

from .billing import actor_after, actors_after
from .castopening import past_aside
from .castroles import role_after
from .castsubjects import (
    ACTING,
    beside,
    known_in_clause,
    opening_the_sentence,
    subjects,
    told,
    whose_verb,
    within_reach,
)
from .facts import Span
from .nameruns import name_after, name_before, names_before
from .roles import is_part
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_PLAYS = {
    **{
        verb: re.compile(rf"{verb}\s(?=\S)")
        for verb in (
            *("play", "plays", "playing", "portray", "portrays"),
            *("voices", "embodies", "essays", "inhabits", "incarnates"),
        )
    },
    **{
        f"{verb} voice to": re.compile(rf"{verb}\s(?:[a-z]+\s){{1,3}}voice to\s(?=\S)")
        for verb in ("lends", "lending", "gives", "giving")
    },
}
_ROLES = {
    f"the {noun} of": re.compile(rf"{noun}\sof\s(?=\S)") for noun in ("role", "part", "voice")
}
_THING = re.compile(
    rf"(?:the|an?|his|her)\s(?!(?:without|with|as|in|like)\b)(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
    r"(?=[.,;:)\n]|\s(?:who|whom|to whom|that|with|of|from)\b)"
)
_HAS = re.compile(
    r"\b(?:in|on|tackles|takes|has|gets|to|is|provides|supplies|does|given\s(?:him|her)self)\s"
    r"(?:(?:once\s)?again\s|also\s)?the\s(?:[a-z]+\s){0,2}\Z"
)
_AS = {"as": re.compile(r"as(?<=[\s(]as)\s(?=\S)")}
LONGEST_ROLE = 60

_OPENING_AS = {
    "As": re.compile(r"As\s(?=\S)"),
    "And as": re.compile(r"And as\s(?=\S)"),
    "But as": re.compile(r"But as\s(?=\S)"),
    "and as": re.compile(r"and as(?<=,\sand as)\s(?=\S)"),
    "Cast as": re.compile(r"Cast as\s(?=\S)"),
    "Miscast as": re.compile(r"Miscast as\s(?=\S)"),
    "Playing": re.compile(r"Playing\s(?=\S)"),
    "In the role of": re.compile(r"In the role of\s(?=\S)"),
    **{
        f"In a {noun} as": re.compile(rf"In an?\s(?:[a-z]+,?\s){{0,3}}{noun} as\s(?=\S)")
        for noun in ("turn", "performance", "role")
    },
    "In the part of": re.compile(r"In the part of\s(?=\S)"),
}
_BILLING = re.compile(rf"(?:(?:the|an?)\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{1,3}})?")

_ONCE = re.compile(
    r"an?\s(?:(?:\w+\s)?(?:child|boy|girl|kid|teen\w*|student|man|woman|actor|actress)\b|\w+,)"
)
_DEFINITE = re.compile(r"(?:the|his|her|their)\s|[^\W\d_a-z]\w*['’]s?\s")
_IN_LIFE = re.compile(
    r"\b(?:arrives?|career|comes?|goes|hired|introduced|job|lives?|life|living|moves?|returns?|stays?)\b"
)
_NOT_AS = frozenset(
    """
    known such dressed described regarded billed long soon far just same started began worked
    works serves doubles disguised poses posing masquerading much many little as famous identified
    seen hailed praised remembered missed buried twice so often off
    """.split()
)
_COMPARES = frozenset("are be been bit feels is looks nearly quite seems sounds was were".split())
_STARS_ALONE = {
    verb: re.compile(rf"{verb}(?=[.;]|,\s(?:and|but|as)\b|\sin\sthe\s[a-z]+\srole\b)")
    for verb in ("star", "stars")
}
_TURNS = {
    noun: re.compile(rf"{noun}\s(?:as|of)\s(?=\S)")
    for noun in ("role", "turn", "performance", "portrayal", "part", "work", "cameo", "debut")
}
_OWNED = re.compile(r"['’]s?\s(?:[a-z-]+\s){0,3}\Z")
_STARS = {
    "stars": re.compile(r"stars\s(?=[^\W\d_a-z])"),
    "starring": re.compile(r"starring\s(?=[^\W\d_a-z])"),
    "Starring": re.compile(r"Starring\s(?=[^\W\d_a-z])"),
    "headlines": re.compile(r"headlines\s(?=[^\W\d_a-z])"),
    "cast": re.compile(
        r"cast\s(?:also\s)?(?:includes|features|is (?:led|headed) by)\s(?=[^\W\d_a-z])"
    ),
}


def plays(scene: Scene) -> Iterator[Found]:
    """`Joan Pell plays Nell`, `Joan Pell, who was born at sea, plays the cook`."""
    for match in scene.turns(_PLAYS):
        if actors := whose_verb(scene, subjects(scene, match.start()), match.start()):
            yield from told(scene, actors, match.end(), "plays")
            thing = _THING.match(scene.text, match.end(), scene.body[1])
            if thing and len(actors) == 1 and is_part(thing["noun"]):
                yield scene.found(actors[0], None, "plays-thing")
        elif actors := _playing(scene, match):
            yield from told(scene, actors, match.end(), "acts-as")


def _playing(scene: Scene, match: re.Match[str]) -> list[Span]:
    """The actors of `Joan Pell turns up at the end, playing`."""
    if not scene.text.startswith("playing", match.start()) or not scene.text.endswith(
        ", ", scene.body[0], match.start()
    ):
        return []
    actors = within_reach(scene, match.start(), _NOT_AS)
    acts = actors and ACTING.search(scene.text, actors[-1][1], match.start())
    return actors if acts else []


def in_the_role(scene: Scene) -> Iterator[Found]:
    """`Joan Pell, in the role of Nell`, `Joan Pell brings warmth to the role of Nell`."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_ROLES):
        has = _HAS.search(text, max(floor, match.start() - 44), match.start())
        if has and (actors := beside(scene, has.start())):
            yield from told(scene, actors, match.end(), "plays")
        elif has and (actors := within_reach(scene, has.start(), _NOT_AS)):
            yield from told(scene, actors, match.end(), "as-apart")


def as_character(scene: Scene) -> Iterator[Found]:
    """`Joan Pell as Nell`, `Joan Pell is a wonder as Nell`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_AS):
        end = match.start() - text.endswith("(", floor, match.start())
        words = text[max(floor, end - 20) : end].split()
        if _NOT_AS.intersection(words[-1:]) or "as" in words[-2:]:
            continue
        character, is_told = role_after(text, match.end(), ceiling)
        is_aside = end < match.start() and not _closes(text, character)
        if not is_told or is_aside or _is_compared(text, words, character):
            continue
        actors = beside(scene, match.start())
        alone = all(" " not in text[slice(*actor)] for actor in actors)
        if _is_full(text, character) and alone and (actor := known_in_clause(scene, end)):
            yield scene.found(actor, character, "acts-as")
        elif actors:
            yield from told(scene, actors, match.end(), "as")
        elif actors := within_reach(scene, end, _NOT_AS - {"just"}):
            acts = ACTING.search(text, actors[-1][1], end)
            is_definite = (
                not character
                and _DEFINITE.match(text, match.end(), ceiling)
                and not _IN_LIFE.search(text, actors[-1][1], match.start())
            )
            yield from told(
                scene, actors, match.end(), "acts-as" if acts or is_definite else "as-apart"
            )
        elif actor := opening_the_sentence(scene, match.start()):
            yield scene.found(actor, character, "as-far" if character else "as-far-role")


def _is_compared(text: str, before: list[str], character: Span | None) -> bool:
    """`is as Texan as the dirt`, `every bit as Gothic as it sounds`."""
    if character is None or not text.startswith(" as ", character[1]):
        return False
    return not _COMPARES.isdisjoint(before[-1:])


def _is_full(text: str, character: Span | None) -> bool:
    """Whether a full name ends the clause: not `as Aunt Nell once did`."""
    if character is None or " " not in text[slice(*character)]:
        return False
    return text.startswith((".", ",", ";", ":"), character[1])


def _closes(text: str, character: Span | None) -> bool:
    """Whether the bracket tells no more than whose part it is: not `(as Nell likes to say)`."""
    return character is not None and text.startswith((",", ")"), character[1])


def opening_as(scene: Scene) -> Iterator[Found]:
    """`As Nell, Joan Pell sings`, `As the cook, Joan Pell sings`."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_OPENING_AS):
        character, is_told = role_after(text, match.end(), ceiling)
        if character and _follows_comma(text, match.end(), character):
            character = None  # `As the cook, Joan Pell`: it is the actor who follows the comma
        if not is_told or (not character and _ONCE.match(text, match.end(), ceiling)):
            continue  # `As a child, Joan Pell sang` is told of her life
        yield from _in_order(scene, character)
        end = _end_of_role(text, match.end(), character, ceiling)
        actor = actor_after(text, end + 2, ceiling) if end >= 0 else None
        if actor and (not character or _BILLING.fullmatch(text, end + 2, actor[0])):
            yield scene.found(actor, character, "as-first" if character else "as-first-role")
        if character and (far := past_aside(scene, character[1])):
            yield scene.found(far, character, "as-first-far")


def _in_order(scene: Scene, character: Span | None) -> Iterator[Found]:
    """`As Nell and Tom, Joan Pell and Ed Rusk sing`."""
    text, ceiling = scene.text, scene.body[1]
    if not character or not text.startswith(" and ", character[1]):
        return
    second = name_after(text, character[1] + len(" and "), ceiling)
    if not second or not text.startswith(", ", second[1]):
        return
    actors = actors_after(text, second[1] + len(", "), ceiling)
    if len(actors) == 2 and all(" " in text[slice(*actor)] for actor in actors):
        for actor, other in zip(actors, (character, second), strict=True):
            yield scene.found(actor, other, "as-first")


def _follows_comma(text: str, start: int, name: Span) -> bool:
    """Whether the name comes after `the cook, the great`, and no further comma ends the role."""
    return ", " in text[start : name[0]] and text[name[1] : name[1] + 1] != ","


def _end_of_role(text: str, start: int, character: Span | None, ceiling: int) -> int:
    """Where the comma stands that ends the role; -1 if there is none near."""
    at = character[1] if character else start
    longest = at + 2 if character else min(ceiling, start + LONGEST_ROLE)
    return text.find(", ", at, longest)


def starring(scene: Scene) -> Iterator[Found]:
    """`stars Joan Pell and Ed Rusk`: cast, whomever they play."""
    for match in scene.turns(_STARS):
        for actor in actors_after(scene.text, match.end(), scene.body[1]):
            yield scene.found(actor, None, "starring")


def stars(scene: Scene) -> Iterator[Found]:
    """`Joan Pell and Ed Rusk star.`, `Joan Pell stars in the lead role`."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_STARS_ALONE):
        end = match.start() - 3 * text.endswith("co-", floor, match.start())
        for actor in names_before(text, end, floor):
            if " " in text[slice(*actor)]:
                yield scene.found(actor, None, "starring")


def turn_as(scene: Scene) -> Iterator[Found]:
    """`Joan Pell’s role as Nell`, `Joan Pell’s portrayal of Nell`."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_TURNS):
        owned = _OWNED.search(text, max(floor, match.start() - 40), match.start())
        actor = name_before(text, owned.start(), floor) if owned else None
        if actor:
            yield from told(scene, [actor], match.end(), "turn-as")
