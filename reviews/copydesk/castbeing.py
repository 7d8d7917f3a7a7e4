"""Cast told of actors as if they were their parts: `Joan Pell is the cook`, `Pell’s inspector`."""

import re
from collections.abc import Iterator

from .castevidence import is_named_once, may_act
from .castroles import role_after
from .facts import Span
from .lexicon import BILLING_WORDS
from .nameruns import name_after, name_before, names_before
from .roles import is_plural, is_role_noun
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

_A_ROLE = (
    rf"(?P<article>the|an?)\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,4}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
    r"(?=[.,;:\n]|\s(?:who|whom|that|with|without|and|in|at|on|from|next|upstairs|downstairs"
    r"|called|named)\b)"
)
_ROLE = re.compile(_A_ROLE)
_IS = {verb: re.compile(rf" {verb} (?=the\s|an?\s)") for verb in ("is", "are")}
_AFTER_ROLE = re.compile(r"(?:,|\s(?:called|named|by the name of))\s(?=[^\W\d_a-z])")
_CLAUSE = re.compile(r"(?:\A|[.?!;:]['”\"’)]*\s|\n|,?\s(?:and|while|but)\s|,\s)\Z")
_NEXT = re.compile(r"[^.?!;()\n]{0,80}?(?:;|,|,?\sand)\s(?=[^\W\d_a-z])")
_IS_TOO = re.compile(r"\s(?:is\s)?(?=(?:the|an?)\s)")
_OWN = {mark: re.compile(rf"{mark}s?(?=\s{SMALL_LETTER})") for mark in "'’"}
_WORDS = re.compile(rf"(?:\s{SMALL_LETTER}[{IN_WORD}]*){{1,4}}")
_IS_OR_HAS = frozenset("is was has had".split())
_Link = tuple[int, list[Found]] | None
MOST_OTHERS = 8
LONGEST_NAME = 60
_ON_STAGE = BILLING_WORDS | frozenset(
    "actors champion co-star co-stars comics expert hero heroine lead natural pro professional "
    "speaker star talent veterans victor winner winners".split()
)
"""What people are said to be who act, or who are no part at all."""
_THEIR_OWN = _ON_STAGE | frozenset(
    """
    accomplice agent ally ancestor assistant aunt baby bodyguard boss boy boyfriend boys brother
    brothers buddy chaperone character child children chum colleague couple cousin crony dad
    daughter disciple driver editor employee employer ex ex-husband ex-wife fan father fellow fiance
    fiancee fiancé fiancée foe follower friend girl girlfriend girls grandfather grandmother
    grandson groupie guru hand head heir heiress husband idol intern kid killer lawyer lover manager
    mentor mistress mom mother murderer neighbor neighbour nephew niece own pal partner predecessor
    protagonist protege protegee protégé protégée publicist relative rival roommate secretary
    seller servant sister son soul spouse stepfather stepmother student successor therapist
    trainer twin uncle widow wife
    """.split()
)
"""Whom people have, and do not play."""


def is_a_role(scene: Scene) -> Iterator[Found]:
    """`Joan Pell is the cook`, `Ed Rusk is a valet with a past, Joan Pell a valet without one`.

    A role with an article of its own tells little, unless another one follows or a name does.
    """
    text, (floor, ceiling) = scene.text, scene.body
    links: dict[int, _Link] = {}
    for match in scene.turns(_IS):
        if not _after_capital(text, match.start()):
            continue
        actors = names_before(text, match.start(), floor)
        role = _ROLE.match(text, match.end(), ceiling)
        if role and actors and _opens_clause(scene, actors[0]):
            yield from _being(scene, actors, role, links)


def _being(
    scene: Scene, actors: list[Span], role: re.Match[str], links: dict[int, _Link]
) -> Iterator[Found]:
    character = _called(scene, role)
    if character and len(actors) == 1 and may_act(scene, actors[0]):
        yield scene.found(actors[0], character, "is-called")
    elif not character and len(actors) == 1 + is_plural(role["noun"]):
        others = list(_others(scene, role.end(), links))
        if _tells_parts(scene, actors[0], role, others):
            yield from _told(scene, actors)
        yield from others


def _tells_parts(scene: Scene, actor: Span, role: re.Match[str], others: list[Found]) -> bool:
    """Whether the role is played: whatever is said so of known actors, or beside a character."""
    if _is_part(role):
        return role["article"] == "the" or bool(others)
    return any(one.character or scene.is_known(actor) for one in others)


def own_role(scene: Scene) -> Iterator[Found]:
    """`Ed Rusk’s police inspector cannot solve it`: whom he plays, of whom nobody has one."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_OWN):
        if not _after_capital(text, match.start()):
            continue
        actor = name_before(text, match.start(), floor)
        if actor and text.endswith(" as ", floor, actor[0]):
            continue  # `as Bea Low’s cook, Nell`
        words = _WORDS.match(text, match.end(), scene.body[1])
        if actor and " " in text[slice(*actor)] and words and _first_role(words.group().split()):
            yield from _told(scene, [actor], "own-role", _apposed(text, words.end()))


def _apposed(text: str, end: int) -> Span | None:
    """The name of `butler, Stevens, has`."""
    name = name_after(text, end + 2, end + LONGEST_NAME) if text.startswith(", ", end) else None
    return name if name and text.startswith(",", name[1]) else None


def _after_capital(text: str, end: int) -> bool:
    """Whether the word before may be a surname: most are not, and this costs least to know."""
    return text[text.rfind(" ", 0, end) + 1].isupper()


def _first_role(words: list[str]) -> bool:
    """Whether the first person among the words is one that is played, and nothing else follows."""
    for place, word in enumerate(words[:3]):
        if word in _THEIR_OWN or word in _IS_OR_HAS:
            return False
        if is_role_noun(word):
            return not is_plural(word) and not any(map(is_role_noun, words[place + 1 : place + 2]))
    return False


def _told(
    scene: Scene, actors: list[Span], rule: str = "is-role", character: Span | None = None
) -> Iterator[Found]:
    for actor in actors:
        if scene.is_known(actor) or (may_act(scene, actor) and is_named_once(scene, actor)):
            yield scene.found(actor, character, rule)


def _called(scene: Scene, match: re.Match[str]) -> Span | None:
    """The name of `is a sad sheep called Nell`, `is a cook, Nell,`."""
    text, ceiling = scene.text, scene.body[1]
    joint = _AFTER_ROLE.match(text, match.end("noun"), ceiling)
    if not joint or (joint.group() == ", " and not is_role_noun(match["noun"])):
        return None
    character, _ = role_after(text, match.start("article"), ceiling)
    return character


def _is_part(match: re.Match[str]) -> bool:
    return is_role_noun(match["noun"]) and match["noun"] not in _ON_STAGE


def _opens_clause(scene: Scene, name: Span) -> bool:
    floor = scene.body[0]
    return bool(_CLAUSE.search(scene.text, max(floor, name[0] - 8), name[0]))


def _others(scene: Scene, start: int, links: dict[int, _Link]) -> Iterator[Found]:
    """Who else is told so: `; Joan Pell a valet without one`, `and Joan Pell a young Nell`."""
    for _ in range(MOST_OTHERS):
        if start not in links:  # each is the end of many rows of them
            links[start] = _other(scene, start)
        link = links[start]
        if link is None:
            return
        start, found = link
        yield from found


def _other(scene: Scene, start: int) -> _Link:
    """What is told of the next one, and where it ends."""
    text, ceiling = scene.text, scene.body[1]
    joint = _NEXT.match(text, start, ceiling)
    name = name_after(text, joint.end(), ceiling) if joint else None
    article = _IS_TOO.match(text, name[1], ceiling) if name else None
    if not name or not article or not may_act(scene, name):
        return None
    character, _ = role_after(text, article.end(), ceiling)
    role = _ROLE.match(text, article.end(), ceiling)
    if character:
        return article.end(), [scene.found(name, character, "is-called")]
    told = _told(scene, [name]) if role and _is_part(role) else ()
    return article.end(), [*told]
