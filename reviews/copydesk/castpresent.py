"""What shows that a known actor is in this film, whomever they play: `has two scenes`."""

import re
from collections.abc import Sequence

from .castsubjects import ACTING
from .facts import Span
from .nameruns import names_before
from .roles import is_role_noun, role_before
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold

_IN_PASSING = re.compile(
    r"\b(?<!no )(?<!not a )(?<!deleted )(?<!needs a )"
    r"(?:scenes?\swith|cameo\s(?:by|from|of)|look\s(?:as\swell\sfor|at)|spot|glimpse"
    r"|among\sthem|namely|makes\san\sactor\s(?:out\s)?of|in\sthe\scast\s(?:are|is))\s\Z",
    re.IGNORECASE,
)
_AS_EVER = re.compile(
    r"\bas\s(?:always|ever|usual)\b|\balong\sfor\sthe\sride\b|\bon\shand\b|\bworth\sthe\sprice\b"
    r"|\b(?:is|are)\s(?:around\b|back(?=[,.;]|\sas\b))"
    r"|\bgets?\s(?:an?|most\sof\sthe|the|what)\s(?:[a-z]+\s){0,2}?laughs?\b"
)
_HER_SCENE = re.compile(
    r"(?:['’]s?|,\swho\s(?:has|have|gets?)\san?)\s"
    r"(?:(?:best|big|brief|few|final|first|great|last|long|one|only|short|single|two),?\s)*scenes?\b"
)
_DOING = re.compile(
    r"\b(?:is|are)\s(?:in\sit|wasted)\b|\b(?:little|much|nothing)\sto\sdo\b(?!\swith)"
    r"|\b(?:gets?|has|have)\s(?:[a-z]+\s){1,3}?scenes?\b"
    r"|\bwith\s(?:[a-z]+\s){0,2}?(?:aplomb|glee|gusto|panache|relish|style|verve)\b"
)
_IN_ANOTHER = re.compile(r"\s(?:in|of)\s[“\"]")
_DO_IT = re.compile(
    r"\s(?!(?:at|by|did|for|from|gave|got|had|have|in|into|knew|like|made|near|of|on|once|remain|set|"
    r"than|to|when|with|won|wrote)\b)[a-z]+(?<!ed)\s(?:an?|each|her|him|his|it|the|their|them)\b"
)
"""`sweeten the air`, and neither `in the air` nor what they did in their time."""
_JOINT = re.compile(r"(?:,|,?\s(?:and|&))\s")
_NO_OBJECT = re.compile(r"(?:,|\b(?:[Aa]nd|are|while))\s\Z")
_JOINT_BEFORE = re.compile(r"(?:,|:|\s[–—-]{1,2}|—|\sare)\s?\Z")
_ARE = re.compile(
    rf"(?:\sare|\sas|,)\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,4}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)(?=[.,;:\n]|\s(?:who|whom|that|with|in|at|on|from)\b)"
)


def is_in_it(scene: Scene, actor: Span, clause: Span) -> bool:
    """Whether something is said of how the actor plays, or the name comes again."""
    return _recurs(scene, actor) or bool(ACTING.search(scene.text, *clause))


def is_plainly_in_it(text: str, actor: Span, clause: Span) -> bool:
    """`a scene with Bill Nighy and Tilda Swinton`, `she is good as always`: whomever she plays."""
    if _IN_ANOTHER.search(text, actor[1], clause[1]):
        return False
    first = min((name[0] for name in names_before(text, actor[1], clause[0])), default=actor[0])
    led = _IN_PASSING.search(text, max(clause[0], first - 20), first)
    following = _AS_EVER.search(text, actor[1], clause[1]) or _HER_SCENE.match(text, actor[1])
    if led is not None or following is not None:
        return True
    is_doing = _DOING.search(text, actor[1], clause[1])
    return is_doing is not None and _is_no_object(text, actor[0], clause[0])


def named_together(text: str, actor: Span, others: Sequence[Span]) -> Span:
    """From the first to the last of the known actors whom commas and `and` join to this one."""
    start, end = actor
    for other in sorted(others, reverse=True):
        if are_joined(text, other[1], start):
            start = other[0]
    for other in sorted(others):
        if are_joined(text, end, other[0]):
            end = other[1]
    return start, end


def are_joined(text: str, end: int, start: int) -> bool:
    """Whether nothing but a comma or `and` stands between two names."""
    return bool(_JOINT.fullmatch(text, end, start))


def are_in_it(
    scene: Scene, actor: Span, together: Span, clause: Span, acting: Sequence[int]
) -> bool:
    """Whether what is said of those named together shows it; `it wants Cary Grant and …` does not.

    `acting` are the places of others who are told to be in it.
    """
    text, (start, end) = scene.text, clause
    if _recurs(scene, actor) or is_plainly_in_it(text, together, clause):
        return True
    if _have_roles(scene, together, end):
        return True
    is_said = (
        any(start <= place < end for place in acting)
        or ACTING.search(text, together[1], end)
        or _DO_IT.match(text, together[1], end)
    )
    return bool(is_said) and _is_no_object(text, together[0], start)


def _is_no_object(text: str, place: int, start: int) -> bool:
    """Whether no verb leads up to the place in its clause, as in `she quotes Cary Grant`."""
    return not text[start:place].strip("“\"‘' ") or bool(
        _NO_OBJECT.search(text, max(start, place - 8), place)
    )


def _have_roles(scene: Scene, together: Span, end: int) -> bool:
    """`her aunts, Tilda Swinton and Judi Dench,`, `Tilda Swinton and Judi Dench are her aunts`."""
    text, floor = scene.text, scene.body[0]
    joint = _JOINT_BEFORE.search(text, max(floor, together[0] - 8), together[0])
    if role_before(text, joint.start() if joint else together[0], floor):
        return True
    told = _ARE.match(text, together[1], end)
    return told is not None and is_role_noun(told["noun"])


def _recurs(scene: Scene, actor: Span) -> bool:
    surname = fold(scene.text[slice(*actor)]).rpartition(" ")[2]
    return scene.word_counts[surname] + scene.word_counts[f"{surname}s"] > 1
