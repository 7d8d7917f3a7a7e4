"""What speaks against two names being an actor and a character: each objection a small rule.

Precision comes first: a reading with any objection is left out, not guessed at.
"""

import re
from collections.abc import Callable

from .castelsewhere import another, imagined, other_film, other_version, played_thing
from .castevidence import called_by_first_name
from .castleads import title_role_elsewhere
from .castmakers import director
from .castranks import titled
from .castshown import is_shown
from .lexicon import (
    ACTORS_OF_ONE_NAME,
    COMPANY_ENDINGS,
    COMPANY_WORDS,
    NOT_ACTORS,
    NOT_MONONYMS,
    PLACES,
)
from .nameleads import is_called_so
from .nameruns import is_possessive, name_after, name_before
from .names import has_case, is_name, is_surname
from .performers import is_performer
from .roles import is_role_noun
from .scene import Found, Scene
from .words import fold

_PERSON_CUE = re.compile(
    r"\b(?:co-?stars?|stars?|starring|featuring|directors?|filmmaker|"
    r"(?:played|voiced|directed|written|produced|shot|scored|composed|photographed|adapted|edited|penned|"
    r"scripted|lensed|narrated|designed|choreographed|novel|book|play|memoir|story|stories|script|"
    r"screenplay|music|songs?|score|poem|film|movie)\sby)\s$",
    re.I,
)
_MADE_BY = re.compile(r"(?<!played|voiced)\sby\s$")
_PLACE_CUE = re.compile(r"\b(?:in|near|outside|across|around)\s(?:the\s)?$", re.I)
_TO_A_PLACE = re.compile(r"\b(?:at|from|in|near|of|to)\s(?:[a-z]+\s)?$|[^\W\d_],\s$", re.I)
_WHO = re.compile(r"[^()]{0,60}\),\swho(?:se|['’]s)?\b")
_SOMEBODY_IN = re.compile(r"\b(?P<noun>[a-z-]+)\sin\s$")
_REAL = re.compile(r"\breal(?:-life)?\s$")
_IS_SOMEBODY = re.compile(r"\)\s(?:is|plays|portrays|stars\sas|as)\s(?=[^\W\d_a-z])")
_PLAYED_AFTER = re.compile(r"\),?\s(?:who\s(?:is|was)\s)?(?:\w+ly\s)?(?:played|voiced)\sby\b")
_ASIDES = (", a", ", t", ", h", ", w", " an")
_JOINING = ("is", "surname-is", "is-turned", "is-known", "own-character", "her-character")
_SENTENCE_BEFORE = ("she-plays", "her-character")
_MADE_IT = re.compile(r"\s(?:adapted|composed|directed|directs|edited|shot|writes|wrote)\b")
_ARTICLES = frozenset({"the", "a", "an"})


def not_a_name(found: Found, scene: Scene) -> bool:
    """Years, ratings, running times, ages, asides, names with something else beside them."""
    words = list(found.words)
    return not is_name(words) or not has_case(found.key) or any(map(is_possessive, words))


def title_with_article(found: Found, scene: Scene) -> bool:
    """`Ann Doe (The River)`: an earlier film."""
    return found.words[0].lower() in _ARTICLES


def other_words(found: Found, scene: Scene) -> bool:
    """`(Rated R)`, `(Best Picture)`, `(French)`, `(R.I.P. Nell)`."""
    words = found.key.split()
    if words[:3] == ["r", "i", "p"]:
        return True
    return not (NOT_ACTORS if len(words) > 1 else NOT_MONONYMS).isdisjoint(words)


def place(found: Found, scene: Scene) -> bool:
    """`Main Street (Chicago)`, `Paris (Texas)`; a place plays nobody and nobody plays a place.

    But somebody may be called so: `Dallas (Tilda Swinton)`, `Austin (Joan Pell), who sings`.
    """
    if found.key in PLACES or found.character_key not in PLACES:
        return found.key in PLACES
    if not found.rule.startswith("bracket") or _TO_A_PLACE.search(_before(found, scene)):
        return True
    return not (is_performer(found.key) or _WHO.match(scene.text, found.actor[1]))


def company(found: Found, scene: Scene) -> bool:
    """`There Will Be Blood (Paramount Vantage)`."""
    words = found.key.split()
    all_known = all(word in COMPANY_WORDS for word in words)
    return all_known or words[-1] in COMPANY_ENDINGS or found.key in scene.studios


def film_title(found: Found, scene: Scene) -> bool:
    """What is quoted elsewhere as a title is no actor."""
    return found.key in scene.quoted or found.key == scene.title


def surname_alone(found: Found, scene: Scene) -> bool:
    """`Moss (Brolin)`: the second mention of an actor, whose full name is not to be told.

    And where `Moss` is a surname itself nobody can tell who plays whom.
    """
    if found.rule == "bracket-surname":
        return found.character_key in scene.full_names
    if len(found.words) == 1:
        return found.key in scene.surnames
    return is_surname(" ".join(found.words)) and _is_borne(found, scene)


def _is_borne(found: Found, scene: Scene) -> bool:
    """Whether `De Wit` is a surname that two bear; of Van Heflin it is known that nobody does."""
    if is_performer(found.key) or scene.full_names.get(fold(found.words[-1])):
        return False
    text, (floor, ceiling) = scene.text, scene.body
    place = text.find(f" {' '.join(found.words)}", floor, ceiling)
    return place >= 0 and name_before(text, place, floor) is not None


def person_before(found: Found, scene: Scene) -> bool:
    """`stars Ann Doe (Big River)`: the name outside is a real person's.

    `It was shot by Ann Doe. Her Nell`: not whoever plays a part, but who made the film.
    """
    if found.rule == "actor-first":
        return bool(_MADE_BY.search(_before(found, scene)))
    if found.rule in _SENTENCE_BEFORE:
        before = scene.text[max(scene.body[0], found.place - 20) : found.place]
        return bool(_MADE_BY.search(before) or _MADE_IT.match(scene.text, found.actor[1]))
    if not found.rule.startswith("bracket") or found.rule == "bracket-played-by":
        return False
    return bool(_PERSON_CUE.search(_before(found, scene)))


def place_before(found: Found, scene: Scene) -> bool:
    """`in Ebbing (Ann Doe)`, but not `finds a friend in Nell (Ann Doe)`."""
    if not found.rule.startswith("bracket"):
        return False
    before = _before(found, scene)
    if not _PLACE_CUE.search(before):
        return False
    somebody = _SOMEBODY_IN.search(before)
    return not somebody or not (somebody["noun"] == "match" or is_role_noun(somebody["noun"]))


def one_word(found: Found, scene: Scene) -> bool:
    """Only a bracket can tell an actor by one word, who is not known or said to go by one."""
    if found.key in ACTORS_OF_ONE_NAME or is_called_so(scene.text, found.actor):
        return False
    return len(found.words) == 1 and found.rule not in ("bracket", "bracket-played-by")


def in_quotes(found: Found, scene: Scene) -> bool:
    """`“Joan Pell’s House of Credit”`: a possessive or an `is` inside a title or a speech."""
    if found.rule not in (*_JOINING, "own-role", "is-known", "is-role"):
        return False
    start, end = found.actor
    return any(quote.inner[0] <= start and end <= quote.inner[1] for quote in scene.quotes)


def known_actor(found: Found, scene: Scene) -> bool:
    """`Tilda Swinton (Nell)` the wrong way round: no known actor is a character, but as themselves.

    Nor is the family name alone of one whom the prose names.
    """
    if found.character_key in ("", found.key):
        return False
    keys = (found.character_key, found.character_key.removesuffix("s"))  # `as good as Keaton’s`
    if found.rule == "played-by-pair":
        return any(map(is_performer, keys))  # `Ada, a cop, and Swinton, a crook, are played by`
    return any(map(is_performer, keys)) or found.character_key in scene.performers_surnames


def real_person(found: Found, scene: Scene) -> bool:
    """`the real Nell Dow (…)`: whom a character was modelled on; a known actor plays no model."""
    if is_performer(found.key):
        return False
    before = _before(found, scene)
    return before.endswith(("real ", "real-life ")) and bool(_REAL.search(before))


def unproven(found: Found, scene: Scene) -> bool:
    """`Joan Pell is Nell`, `Joan Pell’s Nell`, where nothing else in the prose speaks of a Nell."""
    if found.rule not in _JOINING:
        return False
    words = found.character_key.split()
    if set(words) <= set(found.key.split()):
        return True
    told_again = any(scene.word_counts.get(word, 0) > 1 for word in words)
    aside = found.character and scene.text[found.character[1] : found.character[1] + 3] in _ASIDES
    if NOT_MONONYMS.intersection(words):
        return True
    is_known = is_performer(found.key) or (len(words) > 1 and found.key in ACTORS_OF_ONE_NAME)
    return not (told_again or aside or is_known or is_shown(found, scene))


def film_inside(found: Found, scene: Scene) -> bool:
    """`Joan Pell (Nell Low) is Ada Roe`: whoever is somebody acts, and Nell Low is a film."""
    if found.rule != "bracket" or not found.character or " " not in found.character_key:
        return False
    verb = _IS_SOMEBODY.match(scene.text, found.actor[1])
    name = name_after(scene.text, verb.end(), scene.body[1]) if verb else None
    words = fold(scene.text[slice(*name)]).split() if name else []
    if len(words) < 2 or called_by_first_name(scene, scene.text[slice(*found.character)]):
        return False
    return any(scene.word_counts.get(word, 0) > 1 for word in words)


def alias(found: Found, scene: Scene) -> bool:
    """`Nell (Ada Gray), who is played by …`: the character's other name."""
    start = found.actor[1]
    return bool(_PLAYED_AFTER.match(scene.text[start : start + 60]))


Objection = Callable[[Found, Scene], bool]

OBJECTIONS: tuple[Objection, ...] = (
    not_a_name, title_with_article, titled, other_words, place, company, director, surname_alone,
    person_before, place_before, one_word, another, imagined, played_thing, in_quotes, known_actor,
    real_person, film_inside, unproven, alias,
)  # fmt: skip
TITLE_OBJECTIONS: tuple[Objection, ...] = (
    film_title, other_film, title_role_elsewhere, other_version,
)  # fmt: skip
"""Those that hang on the title."""


def holds(found: Found, scene: Scene, objections: tuple[Objection, ...]) -> bool:
    """Whether none of the objections speaks against it."""
    return not any(objection(found, scene) for objection in objections)


def _before(found: Found, scene: Scene) -> str:
    start = found.character[0] if found.character else found.place
    return scene.text[max(scene.body[0], start - 20) : start]
