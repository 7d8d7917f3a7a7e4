"""Names in running prose: the run of name words that ends, or begins, at a place."""

import re
from collections.abc import Iterator

from .facts import Span
from .lexicon import OPENING_WORDS
from .names import MOST_WORDS, NICKNAME, PARTICLES, is_name_word, is_suffix
from .words import IN_WORD, clean

WINDOW = 64
LONGEST_WORD = 25
MOST_CHARACTER_WORDS = MOST_WORDS + 1

_WORD = re.compile(rf"[^\W\d_][{IN_WORD}.]*")
_WORD_OR_NICKNAME = re.compile(rf"{_WORD.pattern}|{NICKNAME}")
_QUOTES = frozenset("“\"‘'")
ONE_SPACE = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?=\S)|[^\S\r\n]+(?=\S)")
"""Spaces, or one line end: what parts two words of a paragraph."""

_ABBREVIATIONS = frozenset(
    "dr. mr. mrs. ms. st. sgt. lt. capt. col. gen. cmdr. maj. prof. rev. det. fr. sen. gov. "
    "pvt. cpl. pfc. adm. insp. supt. msgr.".split()
)
_JOINT_BEFORE = re.compile(r"(?:\s(?P<and>and|&)|,)\s\Z")
_INNER = PARTICLES | {"of", "the"}
_POSSESSIVES = ("'s", "’s", "'", "’")


def name_before(text: str, end: int, floor: int) -> Span | None:
    """The capitalised name that ends at `end`, or before the space there; None if there is none.

    Takes titles (`Dr.`, `Captain`) as part of it, and leaves out words that open a sentence.
    """
    if text[max(floor, end - LONGEST_WORD) : end].islower():
        return None
    start = max(floor, end - WINDOW)
    words = list(_words(text, start, end))
    if words and words[0].start() == start > floor:
        words.pop(0)
    run: list[Span] = []
    follower = end
    for match in reversed(words):
        word = match.span()
        if not _adjoins(text, word[1], follower) or not _belongs(text, word, last=not run):
            break
        run.insert(0, word)
        follower = word[0]
    while run and not _begins_name(text[slice(*run[0])]):
        run.pop(0)
    if not run or len(run) > MOST_CHARACTER_WORDS or is_title(text[slice(*run[-1])]):
        return None
    return run[0][0], run[-1][1]


def names_before(text: str, end: int, floor: int) -> list[Span]:
    """The names joined by commas and `and` that end at `end`: `Ash and Bee`; one name alone too."""
    names: list[Span] = []
    while name := name_before(text, end, floor):
        names.insert(0, name)
        joint = _JOINT_BEFORE.search(text, max(floor, name[0] - 6), name[0])
        if not joint or len(names) > MOST_WORDS or (len(names) > 1) == (joint["and"] is not None):
            break
        end = joint.start()
    return names


def name_after(text: str, start: int, ceiling: int) -> Span | None:
    """The name that begins at `start`; None if there is none, or if more names follow it."""
    end = reached = start
    for match in _words(text, start, min(ceiling, start + WINDOW)):
        word = clean(match.group())
        if match.start() != reached and not (
            reached > start and _adjoins(text, reached, match.start())
        ):
            break
        is_joint = word in PARTICLES or (reached > start and word[0] in _QUOTES)
        if not is_joint and (is_possessive(word) or not _is_name_word(word)):
            break
        reached = match.end()
        if not is_joint:
            end = reached
        if ends_sentence(word):
            end -= 1
            break
        if ends_name(word):
            break
    return (start, end) if end > start else None


def _is_name_word(word: str) -> bool:
    """Initials keep their full stop: `J.K.`; another word may end a sentence with it."""
    return is_name_word(word) or is_name_word(word.rstrip("."))


def ends_sentence(word: str) -> bool:
    """Whether a full stop after the word ends a sentence, not an abbreviation or initials."""
    return word.endswith(".") and word.lower() not in _ABBREVIATIONS and not is_name_word(word)


def ends_name(word: str) -> bool:
    """`Jr.`: whatever follows is no part of the name, though no full stop says so."""
    return word.endswith(".") and is_suffix(word)


def is_title(word: str) -> bool:
    """`Dr.`, `Mrs.`: no name in itself."""
    return word.lower() in _ABBREVIATIONS


def is_possessive(word: str) -> bool:
    """`Jane’s`, `the Jones’`."""
    return word.endswith(_POSSESSIVES)


def _words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where no quote mark opens there is no nickname, and a simpler pattern does."""
    window = text[start:end]
    quoted = "“" in window or ' "' in window or " '" in window or " ‘" in window
    return (_WORD_OR_NICKNAME if quoted else _WORD).finditer(text, start, end)


def _adjoins(text: str, end: int, start: int) -> bool:
    """Whether nothing but spaces stands between the two; wrapped copy flows by then."""
    between = text[end:start]
    return not between.strip() and "\n" not in between and "\r" not in between


def _belongs(text: str, word: Span, *, last: bool) -> bool:
    """Whether the word can be part of a name, read from its end."""
    value = clean(text[slice(*word)])
    if not last and (value in _INNER or value[0] in _QUOTES):
        return True
    if is_possessive(value) or ends_sentence(value) or (not last and ends_name(value)):
        return False
    return is_name_word(value) or is_title(value)


def _begins_name(word: str) -> bool:
    lowered = word.lower()
    return (
        word[0] != lowered[0] and not lowered.endswith("-year-old") and lowered not in OPENING_WORDS
    )


def past_possessive(text: str, start: int, ceiling: int) -> int:
    """Where the words after `Jane’s` or `the Ferry’s` begin; -1 if no possessive starts here."""
    for match in _WORD.finditer(text, start, min(ceiling, start + WINDOW)):
        if text[start : match.start()].strip() or match.group()[0].islower():
            break
        start = match.end()
        if is_possessive(match.group()):
            return start + 1
    return -1
