"""What ties a known actor to something else than this film: `like Tilda Swinton`, `a fan of …`."""

import re

from .castevidence import MAKER
from .facts import Span
from .scene import Scene

BEFORE, NEAR = 40, 40

_BEFORE = re.compile(
    r"\b(?:like|than|since|nor|forget|remember|recalls?|mind|unlike|à la|a la|from|loves?|"
    r"(?<!scene )(?<!scenes )with|(?<!cameo )by|"
    r"to|late|young|early|another|new|next|think|imagine|if|because|when|not|no|just|evokes|echoes|"
    r"man['’]s|where is|where['’]s|half|(?<!that )(?<!the )part|under|who cast|"
    r"does (?:his|her) best|out-\w+|on the (?:jukebox|radio|television),?|"
    r"(?:dress(?:ed|es)|goes|poses|went) as|"
    r"(?:ask(?:ed|s)|cr(?:ied|ies|ying) out|hop(?:ed|es|ing)|long(?:ed|s|ing)|meant|passes|"
    r"mistaken|ringer|wish(?:ed|es|ing)?) for|"
    r"(?:son|daughter|brother|sister|wife|shades|school|days|films|movies|echoes|admirer|fan|friend|"
    r"ghost|image|imitation|kind|likeness|memory|parody|photo(?:graph)?s?|portrait|sort|spirit) of)"
    r"\s(?:the\s|an?\s)?\Z|\b(?:an?|the|as [a-z]+ as)\s\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:['’]s?)?,?\s(?:in\s(?:the\s)?)?[“\"]|\s\((?=[^\W\d_a-z])|"
    r"['’]?s?\s(?:movie|film|vehicle|picture|comedy|fan|type|impression|poster|production|company|song|"
    r"album|book|novel|memoir|narration)s?\b|"
    r"['’]s?\s(?:real-life\s)?(?:brother|cousin|daughter|father|grandson|husband|mother|nephew|niece|"
    r"sister|son|widow|wife)\b|"
    r"\s(?:has\s|later\s|once\s)?(?:said|told)\b"
)
_NEAR = re.compile(
    r"\b(?:wrote|written|script|screenplay|produced|dropped|turned down|cousin|parents|"
    r"(?:mother|father) is|remind\w*|homage|directed|introduced|original(?:ly)?|"
    r"puts? (?:his|her|their) names?|in (?:19|20)\d\d|posters?|died|attached|Broadway|"
    r"(?:on|the) stage|impression|executive|went to school|fans?|"
    r"audience|dedicat\w+|of the evening|evening['’]s (?:guest|host)|festival|gala|interview\w*|"
    r"juror|jury|last year|premiere|thank(?:ed|s)?|years ago)\b"
)


def is_compared(scene: Scene, actor: Span) -> bool:
    """Whether what leads up to the name speaks of somebody else, as `like` and `a fan of` do."""
    return bool(_BEFORE.search(scene.text, max(scene.body[0], actor[0] - BEFORE), actor[0]))


def is_tied(scene: Scene, actor: Span) -> bool:
    """Whether the actor is compared with another, related to somebody, remembered from another
    film, a guest, or named for writing or producing.
    """
    text, (floor, ceiling) = scene.text, scene.body
    start, end = actor
    before = max(floor, start - BEFORE)
    return bool(
        is_compared(scene, actor)
        or _AFTER.match(text, end, ceiling)
        or _NEAR.search(text, before, min(ceiling, end + NEAR))
        or MAKER.search(text, before, start)
    )
