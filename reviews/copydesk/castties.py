"""What ties a known actor to something else than this film: `like Tilda Swinton`, `a fan of …`."""

import re

from .castevidence import MAKER
from .facts import Span
from .lexicon import PLACES
from .roles import is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold

BEFORE, NEAR = 40, 40

_WORDS = """
    another because but early echoes evokes forget from half if imagine just late like loved loves
    made mind needs new next no nor not recall recalls remember since than think through under
    unlike when young
    """.split()
_FOR = (
    r"(?:ask(?:ed|s)|cr(?:ied|ies) out|hop(?:ed|es|ing)|long(?:ed|s|ing)|meant|passes|mistaken|"
    r"ringer|t(?:akes?|ook) (?:her|him)|wish(?:ed|es|ing)?)"
)
_OF = """
    admirer brother daughter days double echoes fan films friend ghost image imitation kind likeness
    memory movies parody photo photograph photographs photos portrait school shades sister son sort
    spirit star wife think thinks thinking thought
    """.split()
_NAME = r"(?-i:[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+)"
_BEFORE = re.compile(
    rf"\b(?:{'|'.join(_WORDS)}|{_FOR} for|(?:{'|'.join(_OF)}) of|à la|a la|"
    r"(?<!scene )(?<!scenes )with|(?<!cameo )by|(?<!belong )(?<!belongs )to|"
    r"(?-i:in (?:another|one|that one),)(?: and)?|(?<!that )(?<!the )part|nobody(?:['’]s| is)|"
    r"(?:based|modell?ed) on|man['’]s|where is|where['’]s|who cast|does (?:his|her) best|out-\w+|"
    r"(?:beat|won) (?:out|over)|thinks (?:that )?s?he is|on the (?:jukebox|radio|television),?|"
    r"(?:dress(?:ed|es)|goes|poses|went) as|"
    rf"(?:which had|used to star|where are)(?:\s{_NAME} and)?)"
    r"\s(?:the\s|an?\s)?\Z|\b(?:an?|the|as [a-z]+ as)\s\Z",
    re.IGNORECASE,
)
WOULD_BE = r"would be (?:a treat|better|lost|perfect|wasted|worse)"
_OWN = (
    rf"(?P<owner>[^\W\d_a-z]\w*)['’]s?\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
)
_KIN = re.compile(rf"\b{_OWN},?\s\Z")
_IS_KIN = re.compile(rf"\sis\s{_OWN}\b")
_AFTER = re.compile(
    r"(?:['’]s?)?,?\s(?:in\s(?:the\s)?)?[“\"]|\s\((?=[^\W\d_a-z])|"
    r"['’]?s?\s(?:movie|film|vehicle|picture|comedy|fan|type|impression|poster|production|company|song|"
    r"album|book|novel|memoir|narration)s?\b|"
    r"['’]s?\s(?:real-life\s)?(?:brother|cousin|daughter|father|grandson|husband|mother|nephew|niece|"
    r"sister|son|widow|wife)\b|"
    r"\s(?:has\s|later\s|once\s)?(?:did|said|told|fell ill)\b|"
    r"\s(?:was|made|gave|played)\s[^.;:()“”\"\n]{2,40}\sin\s(?:another|one|that\sone)\b|"
    rf"(?:\sand\s{_NAME})?\s(?:used to|(?:could|might|should|would) have|was offered)\b|"
    rf"(?:\sas\s[^.;:()“”\"\n]{{2,40}}|\sand\s{_NAME})?\s{WOULD_BE}\b"
)
_NEAR = re.compile(
    r"\b(?:wrote|written|script|screenplay|produced|dropped|turned down|cousin|parents|"
    r"(?:mother|father) is|remind\w*|homage|directed|introduced|original(?:ly)?|"
    r"puts? (?:his|her|their) names?|in (?:19|20)\d\d|posters?|died|attached|Broadway|"
    r"(?:on|the) stage|impression|executive|went to school|fans?|audience|critics|dedicat\w+|"
    r"of the evening|evening['’]s (?:guest|host)|festival|gala|interview\w*|juror|jury|last year|"
    r"premiere|producers|taught (?:me|us|\w+ to act)|who discovered|"
    r"who (?:could|might|should) have (?:played|been in)|soundtrack|thank(?:ed|s)?|years ago|"
    r"behind the camera|of mine|of the (?:director|house|star)|paid for|talk shows?|think of|"
    r"theat(?:er|re)|trailer)\b"
)


def is_compared(scene: Scene, actor: Span) -> bool:
    """Whether what leads up to the name speaks of somebody else, as `like` and `a fan of` do."""
    return bool(_BEFORE.search(scene.text, max(scene.body[0], actor[0] - BEFORE), actor[0]))


def is_kin(scene: Scene, actor: Span, people: set[str]) -> bool:
    """`Pell’s mother, Tilda Swinton,` where Pell is one of those who act in the film or made it;
    `Tilda Swinton is America’s sweetheart`.
    """
    before = max(scene.body[0], actor[0] - BEFORE)
    kin = _KIN.search(scene.text, before, actor[0]) or _IS_KIN.match(scene.text, actor[1])
    return kin is not None and is_role_noun(kin["noun"]) and fold(kin["owner"]) in people | PLACES


def is_tied(scene: Scene, actor: Span) -> bool:
    """Whether the actor is related to somebody, remembered from another film, a guest, or named
    for writing or producing.
    """
    text, (floor, ceiling) = scene.text, scene.body
    start, end = actor
    before = max(floor, start - BEFORE)
    return bool(
        _AFTER.match(text, end, ceiling)
        or _NEAR.search(text, before, min(ceiling, end + NEAR))
        or MAKER.search(text, before, start)
    )
