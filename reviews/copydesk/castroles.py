"""Whom an actor plays, as it is told after `plays` or `as`."""

import re

from .castranks import with_realm
from .facts import Span
from .nameruns import ONE_SPACE, name_after, past_possessive
from .roles import is_role_noun
from .words import IN_WORD, SMALL_LETTER

WINDOW = 110

_WORD = re.compile(rf"{SMALL_LETTER}[{IN_WORD}]*,?")
_THE_ROLE = re.compile(
    r"(?:the\s(?:\w+\s)?(?:role|part)\sof\s|an?\s(?:[a-z-]+\s){1,4}?(?:named|called)\s)"
)
_NOUNS_AFTER = re.compile(
    rf"(?:\s(?!(?:as|and|with|who|in|to|for|like|while|when|is|was)\b){SMALL_LETTER}[{IN_WORD}]*){{1,2}}"
)
_ARTICLE = re.compile(r"(?:the|an?|his|her|their)\s")
_OF_SOMETHING = re.compile(rf"of(?:\s{SMALL_LETTER}[{IN_WORD}]*){{1,3}},\s(?=[^\W\d_a-z])")
_WHERE = frozenset("next door upstairs downstairs".split())
"""Of `the biker next door` the biker is the role."""
_STOPS = frozenset(
    """
    as of in who whom with for at by and or to from on that which whose opposite like is are was
    has had have if but not it he she they we you i when where while than then so these
    those there what how why after before more most much less well also only even off
    against alongside up down out beside
    """.split()
)


def role_after(text: str, start: int, ceiling: int) -> tuple[Span | None, bool]:
    """The character named from `start` on, past trade and praise; and whether a role was told.

    A role without a name (`a cook`) gives None and True.
    """
    ceiling = min(ceiling, start + WINDOW)
    the_role = _THE_ROLE.match(text, start, ceiling)
    start = the_role.end() if the_role else start
    told = False
    for _ in range(3):
        gap_end, noun, stopped = _gap(text, start, ceiling)
        told = told or is_role_noun(noun)
        if stopped:
            return None, told
        owned = past_possessive(text, gap_end, ceiling)
        is_hers = owned >= 0 and text[owned : owned + 1].islower()
        name = None if is_hers else name_after(text, gap_end, ceiling)
        if name and (trade := _adjective_of(text, name, ceiling)):
            return name_after(text, trade + 1, ceiling), True
        if name:
            return with_realm(text, name, ceiling), True
        start = owned
        if start < 0:
            return None, told
    return None, told


def _adjective_of(text: str, name: Span, ceiling: int) -> int | None:
    """Of `a Navajo horse trader` nobody is called Navajo: where the trader ends."""
    following = _NOUNS_AFTER.match(text, name[1], ceiling)
    is_trade = following and any(map(is_role_noun, following.group().split()))
    return following.end() if following and is_trade else None


def _goes_on(text: str, noun: str, start: int, ceiling: int) -> bool:
    """`his wife, the baker Nell`, `a tall, sad cook`: more of the same role after the comma."""
    return bool(_ARTICLE.match(text, start, ceiling)) == is_role_noun(noun) and bool(
        _WORD.match(text, start, ceiling)
    )


def _apposed(text: str, start: int, ceiling: int) -> bool:
    """`her apprentice, Gus.`: a name that ends the clause."""
    name = name_after(text, start, ceiling)
    return name is not None and text[name[1] : name[1] + 1] in ".,;)"


def _gap(text: str, start: int, ceiling: int) -> tuple[int, str, bool]:
    """The end of the small words from `start`, the last of them, and whether they end the role."""
    reached, noun, passed = start, "", ""
    for word in _WORD.finditer(text, start, ceiling):
        if word.start() != reached:
            break
        value = word.group()
        if value.rstrip(",") in _STOPS:
            of = _OF_SOMETHING.match(text, word.start(), ceiling)
            if of and is_role_noun(noun) and _apposed(text, of.end(), ceiling):
                return of.end(), noun, False
            return reached, passed or noun, True
        if value.rstrip(",") not in _WHERE:
            noun = value.rstrip(",")
        space = ONE_SPACE.match(text, word.end(), ceiling)
        if not space:
            return word.end(), noun, True
        reached = space.end()
        if value.endswith(",") and not _goes_on(text, noun, reached, ceiling):
            return reached, noun, not _apposed(text, reached, ceiling)
        passed = noun if value.endswith(",") and is_role_noun(noun) else passed
    return reached, noun, False
