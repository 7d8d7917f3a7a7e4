"""Capitalised phrases without quotes, for copy that sets titles in none."""

import re
from collections import Counter
from itertools import islice

from .facts import Span
from .lexicon import NOT_MONONYMS, OPENING_WORDS, PLACES, STUDIOS
from .performers import is_performer
from .quotes import SMALL_WORDS, Quote
from .unquotedwords import told_as_film
from .words import IN_WORD, Keys, fold

MOST_WORDS = 12
MOST_RUNS = 400
MOST_PHRASES = 16
LONGEST_INDENT = 9

_CAPITAL = rf"[^\W_a-z](?:\.(?:[A-Z]\.)+|[{IN_WORD}]*[!?]?)"
_COURTESY = r"(?:(?:Mrs?|Ms|Dr|St)\.[ ])?"
_SMALL = f"(?:{'|'.join(sorted(SMALL_WORDS - {'is', 'but', 'as'}))})"
_RUN = re.compile(
    rf"(?<![\w'’“‘\"-]){_CAPITAL}"
    rf"(?::?[ ](?:(?:{_SMALL}|&)[ ]){{0,3}}{_COURTESY}{_CAPITAL}){{0,{MOST_WORDS}}}"
)
_POSSESSIVE = re.compile(rf"(?<![{IN_WORD}])[{IN_WORD}]+['’]s?(?= )")
_ENDING = re.compile(r"['’]s?\Z")
_LEADING = frozenset(
    """
    although and are as at because before but by can did do does during even for from i if in is
    like of on or see since so than though to was were when while with yet
    """.split()
)
"""Words that open a sentence oftener than a title."""
_OPENING = OPENING_WORDS | SMALL_WORDS
_NOT_ALONE = NOT_MONONYMS | frozenset(
    "anybody anyone dad daddy everybody everyone father god grandma grandpa mom mother mum nobody "
    "somebody someone".split()
)
"""Words that are no film's title when they stand alone."""
_JOINT = re.compile(rf" (?:{_SMALL} ){{1,3}}")
_TIME = re.compile(r"\A[0-9]{1,4}s?\Z|\b(?:of|from|in|since) [0-9]{1,4}s?(?: |\Z)")
_LEAD = re.compile(
    r".* [a-z]+ (?=(?:The|An?) )"
    r"|(?:All|Everybody|Everyone|Everything|Half|Most|Much|Nobody|Nothing|Part) (?:about|in|of) "
)
"""What stands before the title in one run of capitals: `Everybody in The Weir`."""
_DAY_AFTER = re.compile(
    r" (?:on|in|at|for|from|by) (?:[A-Z][a-z]+day|[A-Z][a-z]+mas|(?<=at )[0-9]{1,2})\Z"
)
_CONTRACTED = re.compile(r"['’](?:re|ll|ve|d|s|m)\Z")
_I = re.compile(r" I\Z")
_CAPSULE = re.compile(r"(?:[A-Z0-9&'’-]+ ){0,8}[A-Z0-9'’-]{2,}(?=: [A-Z][a-z]|: An? )")
"""How a notice of one paragraph sets its title: `LONG WEIR: Rude miller Bo Low builds a dam`."""
_SHOUTED = re.compile(r"(?=.*[a-z]{2})(?:[A-Z'’]+ ){2}")
"""How some papers set the first words of a paragraph: `THE RAIN is over Lisbon`."""
_NOTE = re.compile(
    r"(?:(?:Reviewed|Seen) at|Photos?(?: by| courtesy|(?=:))|Rated|"
    r"(?:Screenplay|Produced|Photographed|Music) by)[ :]",
    re.I,
)
"""What begins a note of the desk or of the credits, and no title."""
_SENTENCE_START = re.compile(r"(?:^|[-.?!…:—–(“”\"'’)]\s{0,2}|\n[ \t]*)\Z")
_LED_TO = re.compile(r"(?:Welcome|Back) to |(?P<place>\w+) (?:for|with) ")
"""What stands before a title that the prose repeats: `Welcome to Gravel`, `Cannes for Gravel`."""
_CAST_BELOW = re.compile(r"\s*\n[^\W\d_a-z][^\n:.,]{2,40}: ?[^\W\d_a-z]")


def find_unquoted(
    text: str,
    body: Span,
    quotes: list[Quote],
    people: frozenset[str],
    makers: frozenset[str],
    characters: frozenset[str] = frozenset(),
) -> list[Quote]:
    """The phrases in title case outside quotes that are no person's name, as if they were quoted.

    A phrase that opens a sentence is read with and without its first word, whichever the prose
    repeats; one that begins with a person's possessive without that. A word that stands alone
    counts where the prose repeats it, or speaks of it as of a film. So does the full name of one of
    the characters: `the rest of Nell Dow`.
    """
    keys = Keys(text)
    taken = [quote.outer for quote in quotes]
    runs = _runs(text, body, taken)
    told = Counter(fold(text[slice(*run)]) for run in runs)
    spans = [_split(text, run, people, makers, told) for run in runs]
    counts = Counter(keys[span] for span in spans)
    found = [phrase for span in spans if (phrase := _without_opening(text, span, counts))]
    counts = Counter(keys[span] for span in found)
    found = [_repeated(text, span, counts) for span in found]
    films = [
        span
        for span in found
        if _may_be(keys[span], people) or (keys[span] in characters and told_as_film(text, span))
    ]
    names = people | _words_of_names([keys[span] for span in found]) | _NOT_ALONE
    counts = Counter(keys[span] for span in films if keys[span] not in names)
    heard = {key for key, count in counts.most_common(MOST_PHRASES) if " " in key or count > 1}
    heard |= {keys[span] for span in films if keys[span] not in heard and told_as_film(text, span)}
    return [Quote(span, span) for span in found if keys[span] in heard]


def _may_be(key: str, people: frozenset[str]) -> bool:
    """Whether a title can be so: neither the full name of somebody known nor a time."""
    if _TIME.search(key):
        return False
    return " " not in key or not (key in people or is_performer(key))


def _runs(text: str, body: Span, taken: list[Span]) -> list[Span]:
    runs = []
    for match in islice(_RUN.finditer(text, *body), MOST_RUNS):
        while taken and taken[0][1] <= match.start():
            taken.pop(0)
        free = not taken or taken[0][0] >= match.end()
        if free and (not _is_alone(text, match.span()) or _heads_cast(text, match.span())):
            runs.append(match.span())
    return runs


def _is_alone(text: str, run: Span) -> bool:
    """Whether it has a line to itself, as a picture’s credit and a heading do."""
    start, end = run
    return _begins_paragraph(text, start) and text[end : end + 1] in "\r\n"


def _heads_cast(text: str, run: Span) -> bool:
    """Whether a line such as `Joan Pell: Nell` follows, and the words stand elsewhere too."""
    return bool(_CAST_BELOW.match(text, run[1])) and text.count(text[slice(*run)]) > 1


def _split(
    text: str, run: Span, people: frozenset[str], makers: frozenset[str], told: Counter[str]
) -> Span:
    """What stands apart at a person's possessive: `Ines Marrow’s Salt Ledger`.

    What is told of as a film, or twice, is whole, if nobody who makes films owns it: `Nell’s Bees`.
    """
    start, end = _alone(text, run)
    words = text[start:end]
    if "'" not in words and "’" not in words:
        return start, end
    for match in _POSSESSIVE.finditer(words):
        owner = fold(words[: match.end()].rstrip("s").rstrip("'’"))
        first, _, rest = owner.partition(" ")
        led = first in _LEADING and rest in people
        makes = owner in makers or owner in STUDIOS
        if not makes and " " not in owner and _is_told(text, run, told):
            continue
        if led or makes or owner in people:
            return start + match.end() + 1, end
    return start, start + len(_ENDING.sub("", words))


def _is_told(text: str, run: Span, told: Counter[str]) -> bool:
    return told[fold(text[slice(*run)])] > 1 or told_as_film(text, run)


def _alone(text: str, run: Span) -> Span:
    """Without what leads up to it, and a day: `Half of The Weir`, `The Weir on Friday`."""
    start, end = run
    if _begins_paragraph(text, start) and (capsule := _CAPSULE.match(text, start)):
        return start, capsule.end()
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    if day := _DAY_AFTER.search(text[start:end]):
        end = start + day.start()
    return start, end


def _begins_paragraph(text: str, start: int) -> bool:
    return text[start - 1 : start] in "\r\n"


def _without_opening(text: str, span: Span, counts: Counter[str]) -> Span | None:
    """Without a word such as `In` that has its capital from the sentence alone."""
    start, end = span
    words = text[start:end].split(" ")
    if len(words) > MOST_WORDS or _NOTE.match(text, start, end) or _SHOUTED.match(text, start, end):
        return None
    opens = bool(_SENTENCE_START.search(text, max(0, start - LONGEST_INDENT), start))
    while words and (opens or _says_i(words)) and _is_opening(words, counts):
        start += len(words.pop(0)) + 1
    return (start, end) if words else None


def _repeated(text: str, span: Span, counts: Counter[str]) -> Span:
    """Without what follows a phrase that stands elsewhere alone: `Up the Weir on Friday`."""
    if (led_to := _led_to(text, span)) and counts[fold(text[slice(*led_to)])]:
        return led_to
    words = _I.sub("", text[slice(*span)])
    for joint in reversed(list(_JOINT.finditer(words))):
        if counts[fold(words[: joint.start()])]:
            words = words[: joint.start()]
    return span[0], span[0] + len(words)


def _led_to(text: str, span: Span) -> Span | None:
    lead = _LED_TO.match(text, *span)
    if lead and (not lead["place"] or lead["place"].lower() in PLACES):
        return lead.end(), span[1]
    return None


def _words_of_names(keys: list[str]) -> frozenset[str]:
    """The words of the phrases of two: `Ada` and `Roe`, where `Ada Roe` stands too."""
    names = [words for key in keys if len(words := key.split()) == 2]
    return frozenset(word for words in names for word in words)


def _says_i(words: list[str]) -> bool:
    """Whether the first word has a capital wherever it stands: `I`, `I’m`."""
    return _CONTRACTED.sub("", words[0]) == "I"


def _is_opening(words: list[str], counts: Counter[str]) -> bool:
    """Whether the first word belongs to the sentence: `In`, unless the prose repeats it all."""
    first = _CONTRACTED.sub("", words[0].lower())
    if first not in _LEADING and first not in _OPENING:
        return False
    whole, rest = counts[fold(" ".join(words))], counts[fold(" ".join(words[1:]))]
    if first in _LEADING:
        return len(words) == 1 or whole <= max(1, rest)
    return len(words) == 1 or rest > whole
