"""Star ratings in every form that newsrooms print."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

LONGEST = 60

_DIGITS = {
    word: str(number)
    for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
}
_HALF_IN_WORDS = re.compile(
    r"\b(?:and )?(?:(?:a|one) half|half(?: an?)?(?= star)|half$)(?: a(?= star))?"
)
_HALF_IN_FIGURES = re.compile(r"(?<![\d./])1/2(?!\d)")
_HYPHEN = re.compile(r"(?<=[a-z0-9])-(?=[a-z0-9½])")
_ONE = re.compile(r"^an? (?=star)")
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_DIGITS)})\b")
_FRACTIONS = {"¼": Decimal("0.25"), "½": Decimal("0.5"), "¾": Decimal("0.75"), None: Decimal(0)}
_FIGURES = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:[.,][0-9]{1,3})?)?(?: ?and)? ?(?P<part>[¼½¾])?"
    r" ?(?P<unit>stars?)?(?: ?(?:and )?(?P<late>½))?"
    r"(?: ?(?:/|out of|of) ?(?P<scale>[0-9]{1,3})(?: ?(?P<late_unit>stars?))?)?"
)
_GLYPHS = re.compile(r"(?P<full>★*)(?P<part>½?)(?P<empty>☆*)(?:stars?)?")
_GLYPH_FORMS = str.maketrans(
    {"⭐": "★", "✭": "★", "✮": "★", "*": "★", "⯨": "½", "⯪": "½", "\ufe0f": ""}
)
_OTHER_SCALES = re.compile(r"[a-f][+\-–−]?|[0-9]{1,3}(?:\.[0-9])? ?(?:%|percent)")
_UNRATED = frozenset({"unrated", "not rated", "no rating"})


@dataclass(frozen=True, slots=True)
class Stars:
    """A rating as understood: `value` is None when the stars cannot be told, `code` says why."""

    value: Decimal | None
    code: str = ""
    stated: bool = True
    """Whether words or signs for stars (or a scale) are printed, not just a number."""


@lru_cache(maxsize=256)
def parse_stars(printed: str, scale: int) -> Stars | None:
    """Read one printed rating on the house scale; None when it is no rating at all.

    Nothing is rounded or clamped: what is no half step of the scale has no value and a code.
    """
    words = _plain(printed)
    if not words or len(words) > LONGEST:
        return None
    if words in _UNRATED:
        return Stars(None)
    if words in ("no star", "no stars"):
        return Stars(None, "rating-ambiguous")
    if _OTHER_SCALES.fullmatch(words):
        return Stars(None, "rating-other-scale", stated=False)
    return _glyphs(words, scale) or _figures(words, scale)


def _plain(printed: str) -> str:
    """Lower case, glyphs of one kind, number words as digits, halves as ½."""
    words = " ".join(printed.translate(_GLYPH_FORMS).casefold().split()).strip(" .!;,")
    if words.startswith("(") and words.endswith(")"):
        words = words[1:-1].strip()
    words = _HYPHEN.sub(" ", words)
    words = words.replace("(", " ").replace(")", " ").replace(" / ", "/")
    words = _ONE.sub("1 ", _HALF_IN_WORDS.sub("½", words))
    words = _NUMBER_WORD.sub(lambda match: _DIGITS[match.group()], words)
    return " ".join(_HALF_IN_FIGURES.sub("½", words).split())


def _glyphs(words: str, scale: int) -> Stars | None:
    match = _GLYPHS.fullmatch(words.replace(" ", ""))
    if not match or not (match["full"] or match["empty"]):
        return None
    value = len(match["full"]) + _FRACTIONS[match["part"] or None]
    row = sum(map(len, match.group("full", "part", "empty")))
    return _checked(value, scale, row if match["empty"] else None)


def _figures(words: str, scale: int) -> Stars | None:
    match = _FIGURES.fullmatch(words)
    if not match or not (match["whole"] or match["part"]):
        return None
    whole = Decimal((match["whole"] or "0").replace(",", "."))
    value = whole + _FRACTIONS[match["part"]] + _FRACTIONS[match["late"]]
    stars = _checked(value, scale, int(match["scale"]) if match["scale"] else None)
    stated = bool(match["unit"] or match["late_unit"] or match["scale"])
    return Stars(stars.value, stars.code, stated)


def _checked(value: Decimal, scale: int, stated_scale: int | None) -> Stars:
    if stated_scale not in (None, scale):
        return Stars(None, "rating-other-scale")
    if value > scale:
        return Stars(None, "rating-out-of-scale")
    if value * 2 % 1:
        return Stars(None, "rating-not-half-star")
    return Stars(value.quantize(Decimal("0.1")))
