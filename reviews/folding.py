"""Folding: what two spellings must share to count as one word, and what lists are sorted by.

One folding serves matching, search and sorting on every database, because it is done here, in
Python, and stored: SQLite and PostgreSQL then only compare plain characters.
"""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a base letter and an accent.
UNDECOMPOSED = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
    "ŋ": "ng", "ŧ": "t", "ß": "ss",
}  # fmt: skip
APOSTROPHES = "'’‘ʼ`´ʹʻ＇"
# Combining marks of Latin, Greek and Cyrillic; the marks of kana and Indic scripts are letters.
ACCENTS = range(0x300, 0x370)

# Else the 8 of 8½ would run into the 1 of its half.
FRACTIONS = str.maketrans({"¼": " 1/4", "½": " 1/2", "¾": " 3/4"})

# "La La Land" keeps its La: an article is stripped only in English, unless the editor says so.
LEADING_ARTICLE = re.compile(r"^(?:the|an|a)\s+(?=\S)", re.IGNORECASE)
NUMBER = re.compile(r"\d+")
NUMBER_WIDTH = 8

# Family names that stand first when a hyphenated, half lower-case given name follows.
_FAMILY_NAMES = """
    ahn an bae baek bong byun cha chan chang chen cheng cheung cho choi chow chung fan gong ha han
    heo ho hong hou hsiao hu huh hui hur hwang im jang jeon jeong ji jia jin jo joo ju jung kang kim
    ko kong koo kwak kwon lam lau law lee leung li lim lin liu ma mok moon na nam no oh pae park pak
    ryoo ryu seo shim shin sim so sohn son song suh sun tang to tsai tsui uhm um wang wong woo wu
    yang yee yeo yim yoo yoon yu yuen yun zhang zhao
"""
_PARTICLES = """
    af al av ben bin da dal de del della den der des di do dos du el ibn la le les of st ten ter
    van vom von y zu zum zur
"""
# Family names that are nobody's given name in the West: they stand first before any one word.
_FAMILY_NAMES_ALONE = """
    bae bong chang chiang feng gao gong hou hsiao jia jiang kwak kwon tang tsai xu youn zhang zhao
    zheng zhou zhu
"""
FAMILY_FIRST = frozenset(_FAMILY_NAMES.split())
FAMILY_ALONE = frozenset(_FAMILY_NAMES_ALONE.split())
PARTICLES = frozenset(_PARTICLES.split())
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
GIVEN_NAME_IN_TWO = re.compile(r"[^\W\d_]+-[^\W\d_]+")


class _Folding(dict[int, str]):
    """A translation table that works each character out once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = folded = self._fold(letter)
        return folded

    @staticmethod
    def _fold(letter: str) -> str:
        if letter in UNDECOMPOSED:
            return UNDECOMPOSED[letter]
        if letter in APOSTROPHES or ord(letter) in ACCENTS or unicodedata.category(letter) == "Cf":
            return ""
        if letter == "&":
            return " and "
        return letter if unicodedata.category(letter)[0] in "LNM" else " "


_TABLE = _Folding()


def fold(text: str) -> str:
    """The words of a text without case, accents, punctuation and Unicode form.

    "Amélie", "AMELIE" and "ame\\u0301lie" fold to "amelie"; "&" folds to "and"; words are parted by
    one space.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(FRACTIONS))
    folded = " ".join(text.casefold().translate(_TABLE).split())
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)


def name_key(name: str) -> str:
    """What two spellings of one title or name share: the folded words.

    A name without any word (*$*, *!!!*) is known by its marks.
    """
    return fold(name) or unicodedata.normalize("NFKC", name).casefold().strip()


def natural(text: str) -> str:
    """The text with its numbers padded, so that 8½ sorts before 12 Years."""
    return NUMBER.sub(lambda number: number[0].zfill(NUMBER_WIDTH), text)


def title_sort_key(title: str) -> str:
    """What a title sorts by: folded, numbers in natural order, an English article left out.

    The article must be a word with another after it: A.I., It and M stay whole.
    """
    return natural(fold(LEADING_ARTICLE.sub("", title, count=1)) or name_key(title))


def person_sort_name(name: str) -> str:
    """The name as an index prints it: "Trier, Lars von", "Kim Tae-kyun", "Tarsem".

    Family names come first except where they already do (Korean and Chinese names that show it by
    a two-part given name, or by a family name that cannot be anything else). House rule: particles
    and a Western given name follow.
    """
    words = name.split()
    if len(words) < 2 or _family_first(words):
        return name
    if _family_first(words[1:]):
        return f"{words[1]} {words[2]}, {words[0]}"
    suffix = [words.pop()] if fold(words[-1]) in SUFFIXES and len(words) > 2 else []
    words[-1] = words[-1].rstrip(",")
    given = words[:-1]
    particles: list[str] = []
    while len(given) > 1 and given[-1].lower() in PARTICLES:
        particles.insert(0, given.pop())
    return f"{words[-1]}, {' '.join(given + particles + suffix)}"


@lru_cache(maxsize=4096)
def family_name(name: str, sort_name: str = "") -> str:
    """What may stand for the person alone: "von Trier", "Kim"; "" for who has one name.

    Taken from the name as an index prints it; "" also where that does not tell.
    """
    words = name.split()
    if _family_first(words):
        return words[0]
    family, comma, given = (sort_name or person_sort_name(name)).partition(", ")
    rest, particles = given.split(), list[str]()
    while len(rest) > 1 and rest[-1].lower() in PARTICLES:
        particles.insert(0, rest.pop())
    if _family_first(family.split()):
        family = family.split()[0]
    alone = " ".join([*particles, family])
    return alone if comma and f" {alone} " in f" {name.replace(',', '')} " else ""


def _family_first(words: list[str]) -> bool:
    if len(words) != 2:
        return False
    family, given = words[0].casefold(), words[1]
    in_two = GIVEN_NAME_IN_TWO.fullmatch(given) and given.partition("-")[2][0].islower()
    return family in FAMILY_ALONE or (family in FAMILY_FIRST and bool(in_two))
