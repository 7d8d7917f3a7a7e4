"""The actors of a sentence: the names that a verb, or an `as`, belongs to."""

import re
from collections.abc import Iterator

from .castback import sentence_start
from .castplayed import before_auxiliaries, before_dashes
from .castroles import role_after
from .facts import Span
from .nameruns import name_after, name_before, names_before
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER

WINDOW = 90
MOST_CHARACTERS = 12

_ASIDE = re.compile(r",\s(?!and\s)[^,.;:()“”\"\n]{1,80},?\Z|\s\([^()\n]{1,60}\)\Z")
_OF_BOTH = re.compile(r",\s(?:both|each|all|neither)\b")
_KNOWN_FROM = re.compile(r",\s[^,.;:()“”\"\n]{1,60}\s(?:“[^“”\n]{1,60}”|\"[^\"\n]{1,60}\"),?\Z")
_ABOUT_HER = re.compile(
    r",\s(?:an?|the|his|her|like|unlike|with|who|whose)\s[^,.;:()“”\"\n]{1,80}\Z"
)
_OF_A_FILM = re.compile(r",\s(?:late\s)?(?:of|from)\s[^.,;:()“”\"\n]{2,60}\Z")
_EARLIER = re.compile(r"\s\([“\"‘'][^()\n]{2,60}\)\Z")
_SMALL = re.compile(rf"(?:,?\s{SMALL_LETTER}[{IN_WORD}]*){{1,10}},?\Z")
LONGEST_SENTENCE = 200
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")
_CAPITAL = re.compile(r"\b(?!I\b)[^\W\d_a-z]")
_SENTENCE = re.compile(
    rf"(?:[.?!;]['”\"’)]*\s|\n)(?P<name>[^\W\d_a-z][{IN_WORD}]+(?:\s[^\W\d_a-z][{IN_WORD}.]*)+),"
    r"\s[^.?!;:()]*\Z"
)
ACTING = re.compile(
    r"\b(?:co-?)?(?:stars?|starring|appears?|shows? up|turns? up|pops? up|on hand|cameo|turn|"
    r"(?:mis)?cast|performance|role|part|work|wonders?|best|shines?|excels?|impress(?:es)?|steals?|debut|"
    r"playing|good|great|terrific|superb|excellent|wonderful|brilliant|funny|hilarious|perfect|"
    r"convincing|memorable|splendid|fine|amusing|touching|effective|moving|delightful)\b"
)
"""What is said of somebody who plays a part."""
_IS_SO = re.compile(r"[,_]\sis\s(?:[a-z-]+,?\s){0,3}[a-z-]+(?<!ed)\s\Z")
_DOES = re.compile(r"\s(?P<verb>[a-z]+s)\s[^,.;:()“”\"\n]{2,70}\s\Z")
_REGARDS = frozenset(
    "admires casts considers describes directs films has introduces is knows praises recalls "
    "regards reminds remembers sees shoots thinks treats uses views was".split()
)
"""What makers and lookers-on do with others."""
_ONE_DOES = ("plays", "portrays", "voices", "embodies", "essays")
_JOINT = re.compile(r",?\sand\s|,\s")
_TRADE = re.compile(
    rf"(?:(?:the|his|her)\s)?(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,3}}?(?=[^\W\d_a-z])"
)
_PLURAL = re.compile(
    r"\b(?:play|portray|star|appear|are|were|have|(?<!to )do|shine|co-star|return)(?=\s)"
)


def subjects(scene: Scene, verb: int) -> list[Span]:
    """The names before the verb, with at most an adverb or an aside between."""
    text, floor = scene.text, scene.body[0]
    end, between = before_auxiliaries(text, before_dashes(text, verb, floor), floor)
    if "," in text[end:verb] and "who" not in between and not text.startswith("playing", verb):
        return _past_aside(text, end + 1, floor) or _apposed(text, end, floor)
    return beside(scene, end)


def beside(scene: Scene, end: int) -> list[Span]:
    """The names that end at `end`, a comma or an aside apart."""
    text, floor = scene.text, scene.body[0]
    start = max(floor, end - WINDOW)
    end = start + len(text[start:end].rstrip())
    if text[end - 1 : end] in '”"':
        known = _KNOWN_FROM.search(text, max(floor, end - LONGEST_SENTENCE), end)
        return names_before(text, known.start(), floor)[-1:] if known else []
    if text[end - 1 : end] not in ",)":
        return names_before(text, end, floor)
    return _past_aside(text, end, floor) or names_before(text, end - 1, floor)


def within_reach(scene: Scene, end: int, not_between: frozenset[str]) -> list[Span]:
    """The names before a few small words: `Joan Pell is also a wonder` as."""
    text, floor = scene.text, scene.body[0]
    start = max(floor, end - WINDOW)
    small = _SMALL.search(text, start, start + len(text[start:end].rstrip()))
    if not small or not not_between.isdisjoint(small.group().split()):
        return []
    end = small.start()
    if films := _EARLIER.search(text, start, end):
        known = name_before(text, films.start(), floor)
        return [known] if known and scene.is_known(known) else []
    aside = _ABOUT_HER.search(text, start, end) or _OF_A_FILM.search(text, start, end)
    if text[end] == "," and aside:
        end = aside.start()
    return names_before(text, end, floor)


def opening_the_sentence(scene: Scene, end: int) -> Span | None:
    """The name that opens the sentence, an aside behind it: `Joan Pell, so good in “Big River,”
    does her best` as. Nobody else may be named outside quotes.
    """
    text, floor = scene.text, scene.body[0]
    start = max(floor, end - LONGEST_SENTENCE)
    before = _QUOTED.sub(lambda quote: "_" * len(quote.group()), text[start:end])
    opened = _SENTENCE.search(before)
    if not opened or not (ACTING.search(before, opened.end("name")) or _IS_SO.search(before)):
        return None
    if _CAPITAL.search(before, opened.end("name")):
        return None
    return name_before(scene.text, start + opened.end("name"), start + opened.start("name") - 1)


def known_in_clause(scene: Scene, end: int) -> Span | None:
    """The known actor who opens the sentence and does something to another before `end`:
    `Tilda Swinton chases Nell` as.
    """
    start = sentence_start(scene.text, end, scene.body[0])
    known = [span for _, span in scene.performers if start <= span[0] < end]
    if len(known) != 1 or known[0][0] > start:
        return None
    verb = _DOES.match(scene.text, known[0][1], end)
    return known[0] if verb and verb["verb"] not in _REGARDS else None


def whose_verb(scene: Scene, names: list[Span], verb: int) -> list[Span]:
    """Of `Joan Pell and Ed Rusk, who plays` it is Ed Rusk who does."""
    is_one = scene.text.startswith(_ONE_DOES, verb) and scene.text.endswith("who ", 0, verb)
    return names[-1:] if is_one else names


def told(scene: Scene, actors: list[Span], start: int, rule: str) -> Iterator[Found]:
    """Whom the actors play; several actors with a verb for several need as many characters."""
    character, is_told = role_after(scene.text, start, scene.body[1])
    characters = joined_to(scene, character) if character and len(actors) > 1 else []
    if len(characters) == len(actors) and all(" " in scene.text[slice(*a)] for a in actors):
        for actor, other in zip(actors, characters, strict=True):
            yield scene.found(actor, other, rule)
    elif is_told and not _PLURAL.search(scene.text, actors[-1][1], start):
        yield scene.found(actors[-1], character, rule if character else f"{rule}-role")
    elif is_told and not character and len(actors) > 1:
        for actor in actors:
            yield scene.found(actor, None, f"{rule}-role")


def _apposed(text: str, end: int, floor: int) -> list[Span]:
    """The name between commas: `his wife, Joan Pell, plays`."""
    name = name_before(text, end, floor)
    return [name] if name and text[max(floor, name[0] - 2) : name[0]] == ", " else []


def _past_aside(text: str, end: int, floor: int) -> list[Span]:
    """The name before an aside: `Joan Pell, who was born at sea,`, `Joan Pell (“Big River”)`."""
    aside = _ASIDE.search(text, max(floor, end - WINDOW), end)
    if aside and _OF_BOTH.match(aside.group()):
        return names_before(text, aside.start(), floor)
    name = name_before(text, aside.start(), floor) if aside else None
    return [name] if name else []


def joined_to(scene: Scene, character: Span) -> list[Span]:
    """The character and those joined to it: `Tom and Nell`, `the cook Tom and gadget man Bo`."""
    characters = [character]
    while joint := _JOINT.match(scene.text, characters[-1][1]):
        trade = _TRADE.match(scene.text, joint.end())
        following = name_after(scene.text, (trade or joint).end(), scene.body[1])
        if following is None or len(characters) == MOST_CHARACTERS:
            break
        characters.append(following)
    return characters
