"""What stands on either side of a word or name, and what that says of it."""

from .facts import Span
from .lexicon import BILLING_WORDS, OPENING_WORDS
from .names import is_suffix
from .sentences import OPENERS

REACH = 40
QUOTES_BEFORE = frozenset("\"'“«„")
QUOTES_AFTER = frozenset("\"'”»“")
_STOPS = frozenset(",.;:!?…")
_POSSESSIVE = "'s"
_CALLINGS = BILLING_WORDS | frozenset(
    "director writer screenwriter filmmaker auteur composer editor cinematographer producer star "
    "co-star stars".split()
)
"""Words that stand before a name without being part of it."""
_BEGINNINGS = frozenset(
    "are ask call can could did do does everything few give had has have is let like make many "
    "never no nobody not nothing same see should such was watch were will would".split()
)
"""More words that begin a sentence, and no name."""
_COURTESIES = frozenset("miss mr mrs ms mx".split())
_NO_NAMES = OPENING_WORDS | _CALLINGS | _BEGINNINGS | _COURTESIES
_LINKS = frozenset("a an and at by for from in la le of on the to".split())


def is_whole(text: str, span: Span) -> bool:
    """Whether the words, which begin a word, are no part of one joined by hyphens or apostrophes,
    and end one too; a possessive ending is none of it."""
    start, end = span
    before, after = text[max(0, start - 2) : start], text[end : end + 3]
    if len(before) == 2 and before[1] in "'-" and before[0].isalnum():
        return False
    if after[:1].isalnum():
        return False
    joined = after[:1] in ("'", "-") and after[1:2].isalnum()
    return not joined or (after[:2].lower() == _POSSESSIVE and not after[2:].isalnum())


def word_before(text: str, start: int) -> str:
    """The word that only spaces, or one line end, part from the place; "" if there is none."""
    left = text[max(0, start - REACH) : start]
    bare = left.rstrip()
    if bare == left or left.count("\n", len(bare)) > 1:
        return ""
    word = bare.rpartition(" ")[2].rpartition("\n")[2].lstrip(OPENERS)
    initial = word.endswith(".") and (word[:-1].istitle() or word[:-1].isupper()) and len(word) < 5
    return word if initial or word[-1:].isalnum() else ""


def word_after(text: str, end: int) -> str:
    """The word that one space parts from the place; "" if there is none."""
    right = text[end : end + REACH]
    if right[:1] != " ":
        return ""
    words = right[1:].split(maxsplit=1)
    return words[0].strip(".,;:!?)]\"'”’") if words and words[0][:1].isalnum() else ""


def continues(text: str, end: int) -> bool:
    """Whether the name goes on after the place: `Ana Roe` in “Ana Roe Smith”, “Ana Roe, Jr.”"""
    word = word_after(text, end)
    if text[end : end + 2] == ", ":
        return is_suffix(word_after(text, end + 1))
    return word[:1].isupper() and word.lower() not in OPENING_WORDS and word != "I"


def title_continues(text: str, end: int) -> bool:
    """Whether a longer title may go on: “The Fall of Rome”, “Harvest 2”, “Harvest: Home”."""
    if text[end : end + 2] == ": ":
        return word_after(text, end + 1)[:1].isupper()
    word = word_after(text, end)
    if word.lower() in _LINKS:
        following = word_after(text, end + 1 + len(word))
        return following[:1].isupper() or following.lower() in _LINKS
    return word[:1].isdigit() or continues(text, end)


def in_run(text: str, start: int) -> bool:
    """Whether a capitalised word before the place makes it part of another name."""
    word = word_before(text, start)
    if not word[:1].isupper() or word.lower().endswith(_POSSESSIVE):
        return False
    return word.lower().rstrip(".") not in _NO_NAMES


def is_formal(text: str, start: int) -> bool:
    """Whether a courtesy stands before the name: `Mr.`, which characters are given too."""
    return word_before(text, start).lower().rstrip(".") in _COURTESIES


def has_article(text: str, start: int) -> bool:
    """Whether an article stands before the word: “the Field” is no person."""
    return word_before(text, start).lower() in ("a", "an", "the")


def opens(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a bracket may begin at the place."""
    left = text[max(0, start - REACH) : start]
    bare = left.rstrip()
    return (
        not bare
        or bare[-1] in ".!?…:;–—-("
        or bare[-1] in OPENERS
        or left.count("\n", len(bare)) > 1
    )


def is_quoted(text: str, span: Span) -> bool:
    """Whether just these words, and perhaps a mark after them, stand in quotes."""
    start, end = span
    if start == 0 or text[start - 1] not in QUOTES_BEFORE:
        return False
    rest = text[end : end + 2]
    return rest[:1] in QUOTES_AFTER if rest[:1] not in _STOPS else rest[1:2] in QUOTES_AFTER


def closes_quote(text: str, end: int) -> bool:
    """Whether a quotation ends after the words."""
    return text[end : end + 2].lstrip(",.;:!?…")[:1] in ('"', "”", "»")
