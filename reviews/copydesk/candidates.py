"""Phrases that may be the film's title, and where the copy mentions them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .facts import Fact, Span, trimmed
from .finding import places_of
from .labels import unquoted
from .lines import Line
from .mentions import Mention, mention_of
from .quotes import SMALL_WORDS, Quote
from .words import IN_WORD, WORD_EDGE, fold, lowered

MOST = 300
MOST_MENTIONS = 30
MOST_WORDS = 9
MOST_MARKS = 3
"""How many spaces and marks may part two words that the file's name has side by side."""

_TRAILING = ",;:–—- \t\r\n\xa0"
_ABBREVIATION = re.compile(
    r"(?:\b(?:inc|jr|sr|dr|mr|mrs|ms|co|ltd|vs|st|no|vol)|(?:^|\W)\w)\.\Z", re.I
)
_OWNS = re.compile(r"['’]s?\Z")
_NO_TITLE_LINE = re.compile(
    r"[“”\"]|\b(?:Writer|Critic|Editor|Reviewer|Correspondent|Columnist|Staff|Service)\Z", re.I
)
"""What a headline or the line of a byline holds: `Roe on “Kestrel”`, `Staff Writer`."""
_SENTENCES = re.compile(r"[?!] \S.*\.\Z")
WORD = re.compile(rf"[^\W_][{IN_WORD}]*")
_MARKS = re.compile(rf"[\W_]{{1,{MOST_MARKS}}}")
_FILE_NOISE = re.compile(r"\b(?:review|copy|final|draft|film)\b|\b[0-9]+\b")


@dataclass(slots=True)
class Candidate:
    """One phrase, however often it is mentioned in quotes."""

    key: str
    title: Fact
    mentions: list[Mention] = field(default_factory=list)
    words: list[str] = field(init=False)
    is_unquoted: bool = field(init=False)
    """Whether it was found as a capitalised phrase alone."""

    def __post_init__(self) -> None:
        self._set(self.title)

    @property
    def told(self) -> int:
        """How often it is mentioned outside brackets."""
        return sum(not mention.bracketed for mention in self.mentions)

    @property
    def recurs(self) -> bool:
        """Whether it stands in quotes more than once, with a capital, as no sentence does."""
        return self.told > 1 and not self.is_unquoted and self.title.value[:1].isupper()

    @property
    def is_quoted_as_title(self) -> bool:
        """Whether it stands in quotes, in title case or twice, and not only in brackets."""
        return (self.recurs or is_title_case(self.words)) and self.told > 0 and not self.is_unquoted

    @property
    def recurs_as_title(self) -> bool:
        """Whether it stands so more than once."""
        return self.is_quoted_as_title and self.told > 1

    def add(self, title: Fact, mention: Mention) -> None:
        """Note a further mention; one that has capitals, and not all, shows the true case."""
        old, new = self.title.value, title.value
        small = self.title.rule == title.rule and old[:1].islower() and new[:1].isupper()
        if small or (old.isupper() and not new.isupper()):
            self._set(title)
        self.mentions.append(mention)

    def _set(self, title: Fact) -> None:
        self.title = title
        self.words = WORD.findall(title.value)
        self.is_unquoted = title.rule == "unquoted-title"


def find_candidates(
    text: str,
    body: Span,
    quotes: list[Quote],
    loose: list[Line],
    name: str,
    unquoted: Sequence[Quote] = (),
) -> list[Candidate]:
    """Quoted phrases, lines above the slug line that could be a title, and the file's name.

    Phrases in title case without quotes too, where they are asked for.
    """
    found: dict[str, Candidate] = {}
    for phrases, rule in ((quotes, "quoted-title"), (unquoted, "unquoted-title")):
        titles = [Fact.at(text, title_span(text, quote.inner), rule) for quote in phrases]
        owned = any(_OWNS.search(title.value) for title in titles)
        keys = {fold(title.value) for title in titles} if owned else set()
        for before, quote, title, after in zip(
            [None, *phrases], phrases, titles, [*phrases[1:], None], strict=False
        ):
            title = _owner(text, title, keys) if owned else title
            candidate = _candidate(found, title)
            if candidate and len(candidate.mentions) < MOST_MENTIONS:
                candidate.add(title, mention_of(text, body, quote, (before, after)))
    for line in loose:
        title = loose_title(text, line)
        if could_be_title(title.value):
            _candidate(found, title)
    if named := _named_by_file(text, body, name):
        _candidate(found, named)
    return list(found.values())


def title_span(text: str, inner: Span) -> Span:
    """The title within the quotes: without the comma and full stop that American style puts there.

    A full stop stays after an abbreviation (`Monsters, Inc.`) and in a title of sentences.
    """
    start, end = trimmed(text, inner)
    words = text[start:end].rstrip(_TRAILING)
    if _ends_quote(words):
        words = words[:-1].rstrip(_TRAILING)
    return start, start + len(words)


def loose_title(text: str, line: Line) -> Fact:
    """A line above the slug line as a title, without quotes around it."""
    inner = unquoted(text, line.span, "title-line").span
    return Fact.at(text, title_span(text, inner), "title-line")


def could_be_title(value: str) -> bool:
    """Short and in title case or capitals, as title lines are set and sentences are not."""
    words = WORD.findall(value)
    if len(words) > MOST_WORDS or value.endswith(".") or _NO_TITLE_LINE.search(value):
        return False
    return is_title_case(words)


def is_title_case(words: list[str]) -> bool:
    """Every word but the small ones begins with a capital or a figure, and so does the first."""
    if not words or words[0][0].islower():
        return False
    return all(not word[0].islower() or word in SMALL_WORDS for word in words)


def file_key(name: str) -> str:
    """The words of a file's name, without its folder, ending, numbers and words like `review`."""
    base = name.replace("\\", "/").rpartition("/")[2]
    stem = base.rpartition(".")[0] or base
    return " ".join(_FILE_NOISE.sub(" ", fold(stem)).split())


def _ends_quote(words: str) -> bool:
    """Whether a full stop at the end belongs to the sentence around the quote."""
    if not words.endswith(".") or words.endswith(".."):
        return False
    return not _ABBREVIATION.search(words) and not _SENTENCES.search(words)


def _owner(text: str, title: Fact, keys: set[str]) -> Fact:
    """Whose possessive it is, with the quote set after it: “Mudlark’s” heroine."""
    stem = _OWNS.sub("", title.value)
    if stem == title.value or fold(stem) not in keys:
        return title
    start, end = title.span
    ending = _OWNS.search(text, start, end)
    return Fact.at(text, (start, ending.start() if ending else end), title.rule)


def _candidate(found: dict[str, Candidate], title: Fact) -> Candidate | None:
    key = fold(title.value)
    if key and key not in found and len(found) < MOST:
        found[key] = Candidate(key, title)
    return found.get(key)


def _named_by_file(text: str, body: Span, name: str) -> Fact | None:
    """The words of the file's name where they stand in the prose, capitalised."""
    words = file_key(name).split()
    if not words or len(words) > MOST_WORDS or len("".join(words)) < 4:
        return None
    for span in _places(lowered(text[: body[1]]), body, words):
        if is_title_case(WORD.findall(text[slice(*span)])):
            return Fact.at(text, span, "file-name")
    return None


def _places(low: str, body: Span, words: list[str]) -> Iterator[Span]:
    """Where the words follow one another, looked for by the longest of them."""
    longest = max(words, key=len)
    reach = sum(len(word) + MOST_MARKS for word in words[: words.index(longest)])
    for place in places_of(low, longest, body):
        window = max(body[0], place - reach), place + len(words[0])
        for start in places_of(low, words[0], window):
            if end := _end(low, start, words):
                yield start, end


def _end(low: str, start: int, words: list[str]) -> int | None:
    """Where the words end that begin at `start`; None if they do not follow one another."""
    end = start + len(words[0])
    for word in words[1:]:
        marks = _MARKS.match(low, end)
        if not marks or not low.startswith(word, marks.end()):
            return None
        end = marks.end() + len(word)
    is_whole = WORD_EDGE.match(low, start) and WORD_EDGE.match(low, end)
    return end if is_whole else None
