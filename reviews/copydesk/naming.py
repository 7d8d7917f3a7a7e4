"""Where prose names its film and the people credited on it, and the sentences that do so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .facts import Span
from .flat import WORD, Flat, flatten
from .lexicon import NOT_MONONYMS, OPENING_WORDS, ORDINARY_WORDS, PLACES, SURNAME_WORDS
from .nameforms import Form, Forms, Key, Namable
from .sentences import sentences_around
from .surroundings import (
    closes_quote,
    continues,
    has_article,
    in_run,
    is_formal,
    is_quoted,
    is_whole,
    opens,
    title_continues,
)
from .words import fold

_NEVER_ALONE = OPENING_WORDS | NOT_MONONYMS | PLACES
"""Words that, alone, are taken for no person and no film."""
_ORDINARY = ORDINARY_WORDS | SURNAME_WORDS
_NEVER_A_TITLE = _NEVER_ALONE | _ORDINARY
FEW = 40
"""Names that are sought one by one; if they are more, each word of a text is looked up."""
_LEAST_TITLE = 4
"""Letters of a title of one word that is known without quotes."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the text that names somebody, in its sentence; `first` is the one to link."""

    key: Key
    span: Span
    sentence: Span
    first: bool


@dataclass(frozen=True, slots=True)
class _Hit:
    """A place of the flat text that may name somebody; `foreign`, somebody else of the family."""

    key: Key
    start: int
    end: int
    alone: bool = False
    foreign: bool = False


class Naming:
    """The names of one film: its titles, its people, its characters. Nothing is guessed.

    A name is known where it stands as a whole, accents and the case of later letters aside. A
    family name alone is known where nobody and nothing else of the film shares a word with it,
    where the text has no other name of that family, and, if the full name stands anywhere, after
    it. What two people are called names neither.
    """

    def __init__(
        self, people: Mapping[int, Namable], titles: Iterable[str], characters: Iterable[str] = ()
    ) -> None:
        self._forms = Forms(people, titles, characters)
        self._directors = frozenset(key for key, person in people.items() if person.directs)

    def places(self, text: str, told: Sequence[tuple[int, Span]] = ()) -> list[Place]:
        """Where the text names whom, in order, the film once and a person once a sentence.

        `told` are places that are known to name somebody: they need not be found, and are given
        before another place of the same sentence. Sentences hold their places whole.
        """
        flat = flatten(text)
        hits = _settled(flat.text, list(self._hits(flat, told)), self._directors)
        spans = [(hit.key, flat.span(hit.start, hit.end)) for hit in hits]
        named = _film_once(spans)
        sentences = sentences_around(
            text, [span for _, span in named], whole=[span for _, span in spans]
        )
        sentence = (0, 0)
        last: dict[Key, Span] = {}
        places: list[Place] = []
        for key, span in named:
            while sentence[1] < span[1]:
                sentence = next(sentences)
            if last.get(key) != sentence:
                places.append(Place(key, span, sentence, first=key not in last))
                last[key] = sentence
        return places

    def _hits(self, flat: Flat, told: Sequence[tuple[int, Span]]) -> Iterator[_Hit]:
        """Every place that may name somebody, none within another."""
        given = {flat.place(start): (key, flat.place(end)) for key, (start, end) in told}
        reached = 0
        for start in sorted({*self._starts(flat.low), *given}):
            if start < reached:
                continue
            if start in given:
                key, reached = given[start]
                yield _Hit(key, start, reached)
            elif hit := self._at(flat, start):
                reached = hit.end
                yield hit

    def _starts(self, low: str) -> Iterator[int]:
        """Where a name may begin."""
        if len(self._forms.all) > FEW:
            first_words = self._forms.first_words
            yield from (word.start() for word in WORD.finditer(low) if word[0] in first_words)
            return
        for name in self._forms.all:
            at = low.find(name)
            while at >= 0:
                if at == 0 or not low[at - 1].isalnum():
                    yield at
                at = low.find(name, at + 1)

    def _at(self, flat: Flat, start: int) -> _Hit | None:
        """The longest name that begins here."""
        for length in self._forms.lengths(_first_word(flat.low, start)):
            end = start + length
            words = flat.text[start:end]
            forms = self._forms.named(flat.low[start:end]) if len(words) == length else ()
            if forms and is_whole(flat.text, (start, end)):
                forms = [form for form in forms if form.is_printed(words)]
                if hit := self._named(flat, (start, end), forms):
                    return hit
        return None

    def _named(self, flat: Flat, span: Span, forms: list[Form]) -> _Hit | None:
        """Whom the words name here: in quotes the film, else the one person who goes by them."""
        text = flat.text
        people = [form for form in forms if form.key is not None]
        for form in forms:
            if form.key is None and (
                is_quoted(text, span)
                or (not people and not form.alone and self._is_title(flat, span, form))
            ):
                return _Hit(None, *span)
        if not people or len({form.key for form in people if not form.alone}) > 1:
            return None
        form = people[0]
        if not form.alone and not form.single:
            return None if continues(text, span[1]) else _Hit(form.key, *span)
        if in_run(text, span[0]) or continues(text, span[1]):
            return _Hit(form.key, *span, form.alone, foreign=True)
        if _may_be_a_word(flat, span):
            return None
        return _Hit(form.key, *span, form.alone)

    def _is_title(self, flat: Flat, span: Span, form: Form) -> bool:
        """Whether the title stands here without quotes, not within a longer one."""
        text = flat.text
        if closes_quote(text, span[1]) or title_continues(text, span[1]) or in_run(text, span[0]):
            return False
        if not form.single:
            return sum(w[0].isupper() for w in form.words.split()) > 1 or not opens(text, span[0])
        word = fold(form.words)
        return (
            len(word) >= _LEAST_TITLE
            and not self._forms.is_shared(word)
            and word not in _NEVER_A_TITLE
            and form.words.lower() not in flat.spoken
            and not opens(text, span[0])
        )


def _film_once(places: Sequence[tuple[Key, Span]]) -> list[tuple[Key, Span]]:
    """The places without those that name the film once more."""
    film = next((place for place in places if place[0] is None), None)
    return [place for place in places if place[0] is not None or place is film]


def _first_word(low: str, start: int = 0) -> str:
    found = WORD.match(low, start)
    return found[0] if found else ""


def _may_be_a_word(flat: Flat, span: Span) -> bool:
    """Whether the name may be an ordinary word: it opens a sentence, or has an article."""
    low = flat.low[slice(*span)]
    if low in _NEVER_ALONE:
        return True
    if not opens(flat.text, span[0]) and not has_article(flat.text, span[0]):
        return False
    return low in _ORDINARY or low in flat.spoken


def _settled(text: str, hits: list[_Hit], directors: frozenset[Key]) -> list[_Hit]:
    """The places without those of a family name that may mean somebody else."""
    full = {hit.key: hit.start for hit in reversed(hits) if not hit.alone and not hit.foreign}
    foreign = {hit.key for hit in hits if hit.foreign}

    def is_sure(hit: _Hit) -> bool:
        if not hit.alone:
            return not hit.foreign
        if hit.key in full:
            return hit.start > full[hit.key] and hit.key not in foreign
        formal = is_formal(text, hit.start) and hit.key not in directors
        return not formal and hit.key not in foreign

    return [hit for hit in hits if is_sure(hit)]
