"""Cast told by praise: `Nell is a cook. Joan Pell is superb`, `Joan Pell steals every scene`."""

import re
from collections.abc import Iterator
from itertools import islice

from .castabout import About
from .castback import sentence_end, sentence_start
from .castevidence import is_named_once, may_act
from .facts import Span
from .nameruns import name_after, name_before
from .scene import Found, Scene

_FINE = """
    superb terrific magnificent wonderful marvelous marvellous extraordinary heartbreaking hilarious
    astonishing remarkable splendid unforgettable sensational devastating dazzling brilliant
""".split()
_FIND = "find revelation discovery delight marvel wonder knockout standout treasure joy".split()
_IS = re.compile(r"\sis\s(?:(?:an?|the)\s)?(?:[a-z]+\s){0,2}\Z")
_WITH_ALL = r"\s(?:the|every|each|her|his)\s(?:movie|film|picture|show|scenes?)\b"
_IS_FINE = {
    **{f"is {word}": re.compile(rf"{word}(?=[.,;:])") for word in _FINE},
    **{f"is {word}": re.compile(rf"{word}(?=[.,;:]|\sof\sthe\b)") for word in _FIND},
}
_STEALS = {
    "steals": re.compile(rf"steals(?:\sall)?{_WITH_ALL}"),
    "gets laughs": re.compile(r"gets\s(?:(?:all|most\sof)\s)?the\s(?:[a-z]+\s){0,2}laughs\b"),
    "gets laugh": re.compile(r"gets\s(?:a|the)\s(?:[a-z]+\s){0,2}laugh\b"),
}
_DOES = {
    "has never been": re.compile(r"has\snever\sbeen\s(?:so|as|better|funnier|more|this)\b"),
    "false note": re.compile(
        r"(?:does|plays)\s[a-z]+\swithout\s(?:a|one)\s(?:[a-z]+\s)?false\snote"
    ),
    "gives the performance of": re.compile(r"gives\sthe\sperformance\sof\s"),
    "steals": _STEALS["steals"],
    **{
        f"{verb} {off} with": re.compile(rf"{verb}\s{off}\swith{_WITH_ALL}")
        for verb in ("walks", "runs", "makes", "floats")
        for off in ("away", "off")
    },
}
_BEST = {
    f"{opening} is {word}": re.compile(
        rf"{opening}\sis\s(?P<actor>[^,.;:()\n]{{4,40}}?)['’]s?\s{word}\s"
        r"(?:[a-z]+\s)?(?:role|part|performance|work|hour)\b"
    )
    for opening in ("This", "It")
    for word in ("best", "finest", "greatest")
}


_OF_A_MAKER = re.compile(
    r"\b(?:camera|cinematography|coach|composer|composed|costumes?|designed|designer|directed|edited|"
    r"editing|editor|score|sets|shot|wrote|writing|written)\b"
)
MOST_PRAISES = 40
"""A review praises no more; whoever writes more writes no review."""


def praised_next(about: About) -> Iterator[Found]:
    """`Nell is a cook. Joan Pell, so shy in “Big River,” has never been better`."""
    scene = about.scene
    for verb in islice(_praises(scene), MOST_PRAISES):
        start = sentence_start(scene.text, verb, scene.body[0])
        if not _OF_A_MAKER.search(scene.text, start, sentence_end(scene.text, verb, scene.body[1])):
            yield from _told(about, _praised(scene, start, verb), start)
    for match in islice(scene.turns(_BEST), MOST_PRAISES):
        end = sentence_end(scene.text, match.end(), scene.body[1])
        if not _OF_A_MAKER.search(scene.text, match.start(), end):
            yield from _told(about, match.span("actor"), match.start())


def steals(scene: Scene) -> Iterator[Found]:
    """`Joan Pell steals every scene`, told of a full name that the prose has once."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_STEALS):
        actor = name_before(text, match.start(), floor)
        if actor and may_act(scene, actor) and is_named_once(scene, actor):
            yield scene.found(actor, None, "steals")


def _praises(scene: Scene) -> Iterator[int]:
    """Where the verb stands of each praise."""
    for match in scene.turns(_IS_FINE):
        if led := _IS.search(scene.text, max(scene.body[0], match.start() - 40), match.start()):
            yield led.start()
    for match in scene.turns(_DOES):
        yield match.start()


def _praised(scene: Scene, start: int, verb: int) -> Span | None:
    """The full name before the verb, or else at the head of the sentence."""
    for name in (name_before(scene.text, verb, start), name_after(scene.text, start, verb)):
        if name and " " in scene.text[slice(*name)]:
            return name
    return None


def _told(about: About, actor: Span | None, sentence: int) -> Iterator[Found]:
    characters = about.proven(sentence) if actor and may_act(about.scene, actor) else []
    if actor and characters and about.is_unattached(actor):
        yield about.scene.found(actor, characters[0], "praised-next")
