"""What is told of somebody, but not of this film: of another film, of the stage, or of life."""

import re

from .castties import WOULD_BE
from .scene import Found, Scene
from .words import fold

LONGEST_STAGE = 60
"""The characters of `In that one, Nell was played by `, with a name as long as names are."""

_IN_OTHER = re.compile(r"(?:['’]s)?,?\sin\s(?:the\s)?(?:[a-z0-9]+\s){0,3}[“\"‘'”]+\s?")
_ROLE_IN_OTHER = re.compile(
    r"[^.;:()“”\"]{0,40}\b(?:as|plays|playing)\s[^.,;:()“”\"]{2,50}\sin\s(?:the\s)?"
    r"(?:[a-z0-9]+\s){0,3}[“\"](?P<title>[^“”\"]{2,60})"
)
_ANOTHER = re.compile(
    r"\b(?:sa(?:id|ys)|adds?|added|told|replac(?:es|ed|ing)|(?<!none other )than|think of|remember"
    r"|(?:takes?|taking|took) over (?:for|from)|instead of|in place of|(?:steps|stepping) in for"
    r"|my (?:aunt|brother|colleague|friend|neighbou?r|sister|uncle)"
    r"|starred|plays|portrays|embodies|inhabits|(?<!someone )(?<!actor )(?<!actress )like)\s\Z",
    re.I,
)
_KNOWN_AS = re.compile(
    r"\b(?:know|knows|knew|admires?|admired|regards?|regarded|(?:awarded|given|went)\sto)\s\Z", re.I
)
_IMAGINED = re.compile(
    r"\b(?:could|might|would|should|ought to)\s(?:[a-z]+\s)?(?:be|have been)\s(?:[a-z]+\s)?"
    r"(?:played|portrayed|voiced)\sby\s\Z"
)
_WOULD_BE = re.compile(rf"(?:\sand\s[^.;:()“”\"\n]{{2,40}})?\s(?:{WOULD_BE}|would have made)\b")
_AS_HOST = re.compile(
    r"\sas\s(?:emcee|guest|host|juror|master of ceremonies|presenter)\b(?!\s[^\W\d_a-z])"
)
_MUSIC_AND_GAMES = frozenset(
    "bach beethoven brahms chopin debussy handel haydn liszt mozart rachmaninoff schubert schumann "
    "vivaldi wagner monopoly scrabble".split()
)
_SHOWN_ON = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:through|thru|to|at|only|night|evening|and\s\w+day)\b"
)
_AT_A_THEATER = re.compile(
    r"\s(?:(?:on|this|next|every)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|week|weekend|"
    r"month|tonight|tomorrow)\b"
)
_ON_STAGE = (
    r"(?:\d{4}\s|old\s|original\s|television\s|TV\s)?(?:novel|play|musical|opera|series|stage)"
)
_ON_STAGE_BEFORE = re.compile(
    rf"\b(?:[Ii]n\sthe\s{_ON_STAGE},?"
    r"|[Tt]he\s(?:other|first|previous|earlier|silent)\s(?:film|movie|picture),?\swith"
    r"|[Ii]n\sthat\sone,?(?:\s[^.;:()“”\"\n]{2,40})?)\s\Z"
)
_ON_STAGE_AFTER = re.compile(
    rf"\s(?:in\sthe\s(?:{_ON_STAGE}|West\sEnd)|on\s(?:the\s)?(?:stage|Broadway|radio|talk\sshows)"
    r"|in\s(?:that|the\sother)\sone)\b"
)
_ONCE_PLAYED = re.compile(r"\((?:formerly|half|no longer|originally|the (?:new|next))\s\Z")
_IN_THE_FIRST = re.compile(
    rf"\s(?:in\s(?:that\sone|the\s(?:first|original|other|{_ON_STAGE}))|on\s(?:the\s)?(?:stage|Broadway))\b[^()]*\)"
)
_VERSIONS = "version production adaptation remake revival original incarnation".split()
_VERSION = re.compile(rf"\b(?:{'|'.join(_VERSIONS)})\b[^.!?]{{0,30}}\Z")
_VERSION_WORDS = frozenset(word + ending for word in _VERSIONS for ending in ("", "s"))
"""Folded, and so `version’s` too."""
_OTHER_WITH = re.compile(
    r"[“\"](?P<title>[^“”\"]{2,60})[”\"],?\s(?:ran\s[^“”\".;:()]{0,60}\s)?"
    r"(?:with|starring|featuring)\s\Z"
)


def other_film(found: Found, scene: Scene) -> bool:
    """`Joan Pell as Nell in “Harrow Road”`: a part in another film."""
    if found.rule.startswith("bracket"):
        return False
    if not found.character:
        other = _ROLE_IN_OTHER.match(scene.text, found.actor[1])
        return other is not None and not scene.is_film(other["title"])
    end = max(found.actor[1], found.character[1])
    film = _IN_OTHER.match(scene.text, end, end + 60)
    if not film:
        return False
    return not scene.is_film(scene.text[film.end() : film.end() + 60])


def other_version(found: Found, scene: Scene) -> bool:
    """`the 1978 television version, with Joan Pell as Nell`, `“Harrow Road,” with Joan Pell`."""
    start = found.actor[0]
    if found.rule == "bracket-played-by" and found.character:
        start = found.character[0]  # `Nell (voiced in the English version by Joan Pell)`
    before = scene.text[max(scene.body[0], start - 120) : start]
    if not _VERSION_WORDS.isdisjoint(scene.words) and _VERSION.search(before):
        return True
    staged = _ON_STAGE_BEFORE.search(before, max(0, len(before) - LONGEST_STAGE))
    if staged or _is_on_stage(found, scene):
        return True
    other = _OTHER_WITH.search(before)
    return other is not None and fold(other["title"]) != scene.title


def _is_on_stage(found: Found, scene: Scene) -> bool:
    """`Joan Pell is Nell in the stage version`, `Nell (Joan Pell in the first film)`."""
    if found.rule.startswith("bracket"):
        once = _ONCE_PLAYED.search(scene.text, max(scene.body[0], found.place - 15), found.place)
        return bool(once or _IN_THE_FIRST.match(scene.text, found.actor[1]))
    if not found.character:
        return False
    return bool(_ON_STAGE_AFTER.match(scene.text, max(found.actor[1], found.character[1])))


def another(found: Found, scene: Scene) -> bool:
    """`said Joan Pell`, `replaces Joan Pell as Nell`, `which starred Joan Pell as Nell`.

    `admires Joan Pell as a cook`, `Joan Pell as host`: what people are to others is no part.
    """
    start = max(scene.body[0], found.place - 20)
    known = _is_told_as(found) and (
        _KNOWN_AS.search(scene.text, start, found.place)
        or _AS_HOST.match(scene.text, found.actor[1])
    )
    told = known or _ANOTHER.search(scene.text, start, found.place)
    return bool(told) and found.rule != "part-goes"


def imagined(found: Found, scene: Scene) -> bool:
    """`she could be played by Joan Pell`, `Joan Pell as Nell would be lost`: a film nobody made."""
    if _is_told_as(found):
        ends = {name[1] for name in (found.actor, found.character) if name}
        return any(_WOULD_BE.match(scene.text, end) for end in ends)
    if "played-by" not in found.rule:
        return False
    start = max(scene.body[0], found.place - 60)
    return bool(_IMAGINED.search(scene.text, start, found.place))


def played_thing(found: Found, scene: Scene) -> bool:
    """`plays Bach`, `plays Thursday through Saturday`, `plays the Odeon on Friday`."""
    if found.rule not in ("plays", "she-plays") or not found.character:
        return False
    text, (start, end) = scene.text, found.character
    is_shown_then = _SHOWN_ON.match(text, start)
    is_shown_there = text.endswith(" the ", 0, start) and _AT_A_THEATER.match(text, end)
    return bool(is_shown_then or is_shown_there) or found.character_key in _MUSIC_AND_GAMES


def _is_told_as(found: Found) -> bool:
    return "as" in found.rule.split("-")
