"""Cast told of actors known by name: `Tilda Swinton makes Nell count`, `crime boss Tilda Swinton`.

Asked last, and only of known actors to whom no turn of phrase has given a part: that they are in
this film is nearly certain then, and what is left to find is whom they play.
"""

import re
from collections.abc import Iterator, Sequence

from .castevidence import qualifies
from .castheld import held, is_loosely_held
from .castpresent import are_in_it, are_joined, is_in_it, is_plainly_in_it, named_together
from .castties import is_compared, is_kin, is_tied
from .facts import Span
from .nameruns import LONGEST_WORD, ends_sentence
from .roles import is_role_noun, role_before
from .scene import Found, Scene
from .sentences import OPENERS
from .unplayed import Unplayed
from .words import IN_WORD, SMALL_LETTER

REACH = 320
MOST_CLAUSES_BACK = 3
MOST_MENTIONS = 60
"""A review names known actors no more often; whoever writes more writes no review."""
NEAR = 160
"""Characters before a clause, or after it in its paragraph, in which a part may be named."""

_CLAUSE_END = re.compile(r"[.!?;…][”\"’')]*\s|\n\s*|\s[–—-]{1,2}\s|—")
_POINTS_BACK = re.compile(r"\b(?:he|she|him|his|her|part|role|voice)\b", re.IGNORECASE)
_POINTS_BACK_AFTER = re.compile(r"\b(?:plays\s(?:him|her)|part|role|voice)\b")
"""After the actor `he` and `her` may be the actor's own."""
_THAT_IS = re.compile(r"\b(?:that|this|it)(?:['’]s|\sis|\swas)\s\Z", re.IGNORECASE)
_OWNS = re.compile(rf"['’]s?\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}\Z")
_OWNER = re.compile(
    rf"['’]s?\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\b"
)
_WHOM = re.compile(
    r",?\s(?:(?:to|for|in|from|with|of)\swhom|whom|and\s(?:that|this)(?:['’]s|\sis))\s\Z"
)
_AS = re.compile(
    rf"[^.;:()“”\"\n]{{0,80}}?\bas\s(?:(?:the|an?|his|her)\s)?(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}\Z"
)
_ROLE_AFTER = re.compile(
    rf"(?:(?:,?\s(?:is|as)|,?\swho\splays|,)\s(?:the|an?|his|her|their)|['’]s?|\sthe"
    rf"|\sis\s[^\W\d_a-z]\w*['’]s?)\s"
    rf"(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\b"
)
_ROLE_IS = re.compile(
    r"\b(?:the|an?|his|her)\s(?P<words>(?:[^.;:()“”\"\n]|(?<=\b[A-Z])\.){2,120})\sis\s"
    r"(?:(?!(?:about|as|at|by|for|from|in|like|no|not|of|on|than|to|with)\b)[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)


def known(scene: Scene, found: Sequence[Found]) -> Iterator[Found]:
    """What is told of known actors who have no part in what is found so far."""
    given = [set(key.split()) for key in {one.key for one in found} | scene.directors]
    left = {
        key
        for key in {key for key, _ in scene.performers}
        if not any(words >= set(key.split()) for words in given)
    }
    loosely_held = [one for one in found if is_loosely_held(one)]
    if not left and not loosely_held:
        return
    people = {word for words in given for word in words}
    mentions = [one for one in _mentions(scene) if not is_kin(scene, one[1], people)]
    loose = {key: span for key, span in reversed(mentions) if key in left}
    if not loose and not loosely_held:
        return
    unplayed = Unplayed(scene, found)
    yield from held(scene, loosely_held, unplayed)
    told: list[Found] = []
    for span in sorted(loose.values()):
        others = [other for _, other in mentions if other != span]
        acting = [one.place for one in (*found, *told) if one.rule != "known-alone"]
        told.append(_told(scene, span, others, unplayed, acting))
    yield from _last_left(scene, told, unplayed)


def _last_left(scene: Scene, told: list[Found], unplayed: Unplayed) -> Iterator[Found]:
    """All of them, the one actor who is left with nobody given the one character who is."""
    alone = [one for one in told if not one.character and one.rule != "known-role"]
    left = unplayed.last()
    for one in told:
        if alone == [one] and left:
            yield scene.found(one.actor, unplayed.take(left), "known-left")
        else:
            yield one


def _mentions(scene: Scene) -> Iterator[tuple[str, Span]]:
    """Known actors, but for those who are compared with, related to or remembered from others."""
    compared = 0
    for key, span in scene.performers[:MOST_MENTIONS]:
        if is_compared(scene, span) or are_joined(scene.text, compared, span[0]):
            compared = span[1]
        elif not (is_tied(scene, span) or _is_aside(scene, span[0])):
            yield key, span


def _is_aside(scene: Scene, place: int) -> bool:
    """Whether the place lies in brackets or in quotes."""
    floor = scene.body[0]
    opened = scene.text.rfind("(", max(floor, place - 80), place)
    return (opened >= 0 and ")" not in scene.text[opened:place]) or scene.is_quoted(place)


def _told(
    scene: Scene, actor: Span, others: list[Span], unplayed: Unplayed, acting: list[int]
) -> Found:
    """Whom the actor plays, by the names of the clause, else of those before it."""
    text, (floor, ceiling) = scene.text, scene.body
    start, end = _clause(text, actor, floor, ceiling)
    is_alone = not any(start <= other[0] < end for other in others)
    names = [name for name in unplayed.within(start, end) if not _is_no_part(text, actor, name)]
    joined = [name for name in names if _is_joined(text, actor, name)]
    here = [name for name in names if unplayed.is_sure(name)]
    if not is_alone:
        next_actor = min((other[0] for other in others if actor[1] < other[0] < end), default=end)
        here = [name for name in here if actor[1] < name[0] < next_actor]
    if not joined and role_before(text, actor[0], floor):
        return scene.found(actor, None, "known-role")
    if joined or len(here) == 1:
        return scene.found(actor, unplayed.take((joined or here)[0]), "known-with")
    if here:
        return scene.found(actor, None, "known-alone")
    if _has_role(text, actor, floor, ceiling):
        return scene.found(actor, None, "known-role")
    back = [name for name in _before(text, start, floor, unplayed) if unplayed.is_sure(name)]
    if not is_alone and not names and not back:
        together = named_together(text, actor, others)
        is_told = are_in_it(scene, actor, together, (start, end), acting)
        return scene.found(actor, None, "known" if is_told else "known-alone")
    points_back = (
        _POINTS_BACK.search(text, start, actor[0])
        or _POINTS_BACK_AFTER.search(text, actor[1], end)
        or _THAT_IS.search(text, start, actor[0])
    )
    if len(back) == 1 and is_alone and points_back:
        return scene.found(actor, unplayed.take(back[0]), "known-back")
    following = text[end : min(ceiling, end + NEAR)].partition("\n")[0]
    is_near = unplayed.within(start - NEAR, end + len(following))
    is_told = is_plainly_in_it(text, actor, (start, end)) or (
        not unplayed and not is_near and is_in_it(scene, actor, (start, end))
    )
    return scene.found(actor, None, "known" if is_told else "known-alone")


def _is_no_part(text: str, actor: Span, name: Span) -> bool:
    """Of `Nell’s mother` it is not Nell who is told of; nor is `Swinton’s Catholic upbringing`."""
    owned = _OWNER.match(text, name[1])
    if owned and is_role_noun(owned["noun"]):
        return True
    return bool(_OWNS.fullmatch(text, actor[1], name[0])) and qualifies(text, name, actor)


def _is_joined(text: str, actor: Span, name: Span) -> bool:
    """`Swinton’s Nell`, `Swinton courts him as Nell`, `Nell, to whom Swinton lends …`."""
    if name[0] < actor[0]:
        return bool(_WHOM.fullmatch(text, name[1], actor[0]))
    return any(joint.fullmatch(text, actor[1], name[0]) for joint in (_OWNS, _AS))


def _before(text: str, end: int, floor: int, unplayed: Unplayed) -> list[Span]:
    """The names of the nearest clause before `end` that has any."""
    for _ in range(MOST_CLAUSES_BACK):
        if end <= floor:
            break
        last = floor + len(text[floor:end].rstrip()) - 1  # the mark that ends the clause before
        start, _ = _clause(text, (last, last), floor, end)
        if names := unplayed.within(start, end):
            return names
        end = start
    return []


def _clause(text: str, span: Span, floor: int, ceiling: int) -> Span:
    """What stands between full stops, semicolons, dashes and line ends around the span."""
    reach = max(floor, span[0] - REACH)
    before = [mark.end() for mark in _ends(text, reach, span[0])]
    after = next(_ends(text, span[1], min(ceiling, span[1] + REACH)), None)
    return (before[-1] if before else reach), (after.start() if after else ceiling)


def _ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The marks that end a clause; a full stop after `Mr` or initials does not."""
    for mark in _CLAUSE_END.finditer(text, start, end):
        word = text[max(start, mark.start() - LONGEST_WORD) : mark.start() + 1].split()[-1:]
        if mark[0][0] != "." or not word or ends_sentence(word[0].lstrip(OPENERS)):
            yield mark


def _has_role(text: str, actor: Span, floor: int, ceiling: int) -> bool:
    """`crime boss Tilda Swinton`, `Tilda Swinton is the bride`, `The cook who sings is …`."""
    after = _ROLE_AFTER.match(text, actor[1], ceiling)
    before = _ROLE_IS.search(text, max(floor, actor[0] - 130), actor[0])
    if after and is_role_noun(after["noun"]):
        return True
    apposed = actor[0] - 2 if text.endswith(", ", floor, actor[0]) else floor
    if role_before(text, apposed, floor):
        return True
    return before is not None and any(map(is_role_noun, before["words"].split()))
