"""The characters of a review that no actor is told of yet."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from .facts import Span
from .finding import places_of
from .lexicon import BILLING_WORDS, NOT_MONONYMS, OPENING_WORDS, PLACES
from .nameleads import HONORIFICS
from .nameruns import ends_sentence, is_title
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER, WORD_EDGE, Keys, lowered

_WORD = re.compile(rf"(?<![\w'’-])[^\W\d_a-z][{IN_WORD}]*\.?")
_SMALL_WORD = re.compile(rf"(?<!\w){SMALL_LETTER}[\w’'-]*")
_ENDING = re.compile(r"['’]s?\Z|\.\Z")
_TOLD_BEFORE = re.compile(
    r"(?:\b(?:[Ii]s|[Aa]s|[Ww]as|[Cc]alled|[Nn]amed|[Ee]nter|[Mm]eets?)|,|\w['’]s?)\s\Z"
)
_TOLD_AFTER = re.compile(r",\s(?:an?|the|his|her|who|whose|whom)\s|\s[–—-]{1,2}\s|—")
_BRACKET = re.compile(r"(?:['’]s?)?\s\(")
_THE = re.compile(r"\bthe\s\Z", re.IGNORECASE)
_VERB_AFTER = re.compile(
    r"\s(?:[a-z]+ly\s)?"
    r"(?!(?:plays|portrays|voices|(?:co-)?stars|appears|brings|gives|makes|does|gets|steals|shines|turns)\b)"
    r"[a-z]+[a-rt-z]s\s"
)
_OPENING = re.compile(rf"[^\W\d_a-z][{IN_WORD}]*(?:\s[^\W\d_a-z][{IN_WORD}]*){{0,8}}")
_WORK_AFTER = re.compile(
    r"\s(?:album|comedy|film|movie|musical|novel|picture|play|production|song|thriller|western)s?\b"
)
_ALSO = re.compile(r",\sor\s\Z")
_INSIDE = re.compile(r"[a-z,]\s")
_STARTS = ("", ".", "!", "?", "”", '"', ":", "“")
_NOT_FIRST = OPENING_WORDS | BILLING_WORDS


MOST_NAMES = 200
"""A review holds no more names; whoever writes more writes no review."""

SINGLE_WORD = 2
"""A name of one word is sure to be a character’s that the prose has more often than this."""


class Unplayed:
    """Where the prose names whoever is nobody known: most likely characters.

    A name is sure that the prose has more than once, or introduces: `, Nell`, `Nell, a cook`.
    """

    def __init__(self, scene: Scene, found: Sequence[Found]) -> None:
        self._scene = scene
        self._keys = Keys(scene.text)
        self._titles = list(islice(_titles(scene), MOST_NAMES))
        known = {word for one in found for word in f"{one.key} {one.character_key}".split()}
        self._performers = {frozenset(key.split()) for key, _ in scene.performers}
        known = {word for word in known if not is_title(f"{word}.")} | scene.director_words
        self._known_for_else = (PLACES, scene.quoted, scene.studios)
        self._small = frozenset(_SMALL_WORD.findall(scene.text, *scene.body))
        every = list(islice(_names(scene), MOST_NAMES))
        makers = [name for name in every if _WORK_AFTER.match(scene.text, name[1])]
        known |= {word for name in makers for word in self._words(name)}
        bracketed = [name for name in every if _BRACKET.match(scene.text, name[1])]
        self._bracketed = {word for name in bracketed for word in self._words(name)}
        names = [name for name in every if self._may_be_one(name, known)]
        self._sure = {name for name in names if self._is_told(name)}
        self._names = names

    def __bool__(self) -> bool:
        return bool(self._sure)

    def is_sure(self, name: Span) -> bool:
        """Whether the prose tells of a character by that name."""
        return name in self._sure

    def within(self, start: int, end: int) -> list[Span]:
        """Each that the prose names between the two places, once."""
        seen: set[str] = set()
        names = []
        for name in self._names:
            words = set(self._words(name))
            if start <= name[0] < end and seen.isdisjoint(words):
                names.append(name)
                seen |= words
        return names

    def last(self) -> Span | None:
        """The one whom the prose goes on to name, never with a bracket behind."""
        left = [name for name in self.within(*self._scene.body) if self._times(name) > 1]
        if len(left) != 1:
            return None
        is_full = len(self._words(left[0])) > 1
        return left[0] if is_full or self._times(left[0]) > SINGLE_WORD else None

    def _times(self, name: Span) -> int:
        """How often the prose names a sure one; never who has an actor in brackets."""
        words = self._words(name)
        if name not in self._sure or not self._bracketed.isdisjoint(words):
            return 0
        return max(self._scene.word_counts[word] for word in words)

    def take(self, name: Span) -> Span:
        """The name, which somebody plays from now on."""
        words = set(self._words(name))
        self._names = [one for one in self._names if words.isdisjoint(self._words(one))]
        self._sure &= set(self._names)
        return name

    def _words(self, name: Span) -> list[str]:
        return self._keys[name].split()

    def _may_be_one(self, name: Span, known: set[str]) -> bool:
        words = self._words(name)
        key = " ".join(words)
        return (
            len(key) > 1
            and not self._is_no_name(name)
            and not self._is_performer(frozenset(words) - HONORIFICS)
            and not _BRACKET.match(self._scene.text, name[1])
            and not _ALSO.search(self._scene.text, max(0, name[0] - 5), name[0])
            and known.isdisjoint(words)
            and NOT_MONONYMS.isdisjoint(words)
            and not any(key in known for known in self._known_for_else)
            and not any(start <= name[0] < end for start, end in self._titles)
        )

    def _is_performer(self, words: frozenset[str]) -> bool:
        """A known actor, in full or by one of the names; `Ed Rusk` is not Ed Wynn."""
        return any(words <= one or one <= words for one in self._performers)

    def _is_no_name(self, name: Span) -> bool:
        """`WASHINGTON`, `the Tide Bureau`, and a word printed with a small letter too."""
        printed = self._scene.text[slice(*name)]
        if " " in printed and _THE.search(self._scene.text, max(0, name[0] - 4), name[0]):
            return True
        return printed.isupper() or printed.lower() in self._small

    def _is_told(self, name: Span) -> bool:
        text, body, counts = self._scene.text, self._scene.body, self._scene.word_counts
        before = text[max(body[0], name[0] - 10) : name[0]]
        if _TOLD_BEFORE.search(before) or _TOLD_AFTER.match(text, name[1], body[1]):
            return True
        words = self._words(name)
        if len(words) > 1 and _VERB_AFTER.match(text, name[1], body[1]):
            return True
        if len(words) == 1 and before.strip()[-1:] in _STARTS:
            return counts[words[0]] > 1 and self._stands_inside(text[slice(*name)])
        return max(counts[word] for word in words) > 1

    def _stands_inside(self, word: str) -> bool:
        """Whether the word has its capital in the middle of a sentence too."""
        text = self._scene.text
        return any(
            _INSIDE.match(text, start - 2) and WORD_EDGE.match(text, start + len(word))
            for start in places_of(text, word, (2, len(text)))
        )


def _names(scene: Scene) -> Iterator[Span]:
    """Runs of words with a capital, outside quotes, less what opens a sentence."""
    run: list[Span] = []
    for word in [*_WORD.finditer(scene.text, *scene.body), None]:
        if run and (word is None or not _goes_on(scene.text, run[-1], word)):
            yield run[0][0], _bare_end(scene.text, *run[-1])
            run = []
        if word is None or scene.is_quoted(word.start()):
            continue
        if run or word[0].lower().strip("'’.") not in _NOT_FIRST:
            run.append(word.span())


def _titles(scene: Scene) -> Iterator[Span]:
    """Where the film's title stands, in capitals or not; where none is read, what opens the prose
    does."""
    opening = _OPENING.match(scene.text, *scene.body)
    film = lowered(opening[0] if opening and not scene.reading.title else scene.film)
    for start in places_of(lowered(scene.text), film, scene.body):
        yield start, start + len(film)


def _goes_on(text: str, word: Span, following: re.Match[str]) -> bool:
    printed = text[slice(*word)]
    ends = ends_sentence(printed) or printed.endswith(("'s", "’s", "s'", "s’", "TV."))
    opens = printed.endswith(".") and following[0].lower() in _NOT_FIRST
    return not ends and not opens and text[word[1] : following.start()] in (" ", "\n")


def _bare_end(text: str, start: int, end: int) -> int:
    ending = _ENDING.search(text, start, end)
    return ending.start() if ending else end
