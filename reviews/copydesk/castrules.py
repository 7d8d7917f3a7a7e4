"""What speaks against two names being an actor and a character: each objection a small rule.

Precision comes first: a reading with any objection is left out, not guessed at.
"""

import re
from collections.abc import Callable

from .lexicon import COMPANY_WORDS, NOT_ACTORS, NOT_MONONYMS, PLACES, STUDIOS
from .nameruns import is_possessive
from .names import has_case, is_name
from .scene import Found, Scene

_PERSON_CUE = re.compile(
    r"\b(?:co-?stars?|stars?|starring|featuring|directors?|filmmaker|"
    r"(?:played|voiced|directed|written|produced|shot|scored|composed|photographed|adapted)\sby)\s$",
    re.I,
)
_PLACE_CUE = re.compile(r"\b(?:in|at|near|outside|across|around)\s(?:the\s)?$", re.I)
_MORE_NAMES = re.compile(r"\s(?:and|&)\s")
_PLAYED_AFTER = re.compile(r"\),?\s(?:who\s(?:is|was)\s)?(?:\w+ly\s)?(?:played|voiced)\sby\b")
_COMPANY_ENDINGS = COMPANY_WORDS - STUDIOS
_ARTICLES = frozenset({"the", "a", "an"})


def not_a_name(found: Found, scene: Scene) -> bool:
    """Years, ratings, running times, ages, asides, names with something else beside them."""
    words = list(found.words)
    return not is_name(words) or not has_case(found.key) or any(map(is_possessive, words))


def title_with_article(found: Found, scene: Scene) -> bool:
    """`Ann Doe (The River)`: an earlier film."""
    return found.words[0].lower() in _ARTICLES


def other_words(found: Found, scene: Scene) -> bool:
    """`(Rated R)`, `(Best Picture)`, `(French)`."""
    words = found.key.split()
    return not (NOT_ACTORS if len(words) > 1 else NOT_MONONYMS).isdisjoint(words)


def place(found: Found, scene: Scene) -> bool:
    """`Main Street (Chicago)`, `Paris (Texas)`; a place plays nobody and nobody plays a place."""
    return not PLACES.isdisjoint({found.key, found.character_key})


def company(found: Found, scene: Scene) -> bool:
    """`There Will Be Blood (Paramount Vantage)`."""
    words = found.key.split()
    all_known = all(word in COMPANY_WORDS for word in words)
    return all_known or words[-1] in _COMPANY_ENDINGS or found.key in scene.studios


def director(found: Found, scene: Scene) -> bool:
    """The film's director is named for the direction, and so is what stands beside the name."""
    keys = found.key, found.character_key
    return any(key in (name, *name.split()[-1:]) for name in scene.directors for key in keys)


def film_title(found: Found, scene: Scene) -> bool:
    """What is quoted elsewhere as a title is no actor."""
    return found.key in scene.titles


def surname_alone(found: Found, scene: Scene) -> bool:
    """`Moss (Brolin)`: the second mention of an actor."""
    words = found.key.split()
    return len(words) == 1 and words[0] in scene.surnames


def person_before(found: Found, scene: Scene) -> bool:
    """`stars Ann Doe (Big River)`: the name outside is a real person's."""
    return bool(_PERSON_CUE.search(_before(found, scene)))


def place_before(found: Found, scene: Scene) -> bool:
    """`in Ebbing (Ann Doe)`."""
    return bool(_PLACE_CUE.search(_before(found, scene)))


def more_names(found: Found, scene: Scene) -> bool:
    """`, played by Ann Doe and Bo Roe`: who plays whom is not told."""
    start = found.actor[1]
    after = scene.text[start : start + 12]
    joined = _MORE_NAMES.match(after)
    return found.rule == "played-by" and bool(joined and after[joined.end() :][:1].isupper())


def one_word_played(found: Found, scene: Scene) -> bool:
    """`, played by British newcomer Ann Doe`: the word is not the name."""
    start = found.actor[1]
    return (
        found.rule == "played-by"
        and len(found.words) == 1
        and scene.text[start : start + 2].strip()[:1].isalpha()
    )


def alias(found: Found, scene: Scene) -> bool:
    """`Spider-Man (Peter Parker), who is played by …`: the character's other name."""
    start = found.actor[1]
    return bool(_PLAYED_AFTER.match(scene.text[start : start + 60]))


OBJECTIONS: tuple[Callable[[Found, Scene], bool], ...] = (
    not_a_name,
    title_with_article,
    other_words,
    place,
    company,
    director,
    film_title,
    surname_alone,
    person_before,
    place_before,
    more_names,
    one_word_played,
    alias,
)


def _before(found: Found, scene: Scene) -> str:
    start = found.character[0]
    return scene.text[max(scene.body[0], start - 20) : start]
