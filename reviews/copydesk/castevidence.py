"""What the rest of the prose says about two names: which is the actor's, which the character's."""

import re
from collections.abc import Iterator

from .facts import Span
from .lexicon import BILLING_WORDS
from .roles import is_role_noun
from .scene import Scene
from .words import IN_WORD, SMALL_LETTER, fold, folded_words

_WHO_IS = re.compile(
    rf",\s(?:who(?:['’]s|\sis)\s)?(?:an?|the|his|her|their|[^\W\d_][{IN_WORD}]*['’]s?)\s"
    rf"(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,3}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\s?[,)]"
)
_PERFORMERS = frozenset("dancer comedienne entertainer model musician skater magician".split())
_PREPOSITION = re.compile(
    r"\b(?:in|at|on|from|near|to|of|for|by|with|like|than|and)\s(?:the\s)?\Z", re.IGNORECASE
)
_INTRODUCED = re.compile(
    rf"(?:\b(?:named|called|by the name of)\s|\b(?P<noun>{SMALL_LETTER}[{IN_WORD}]*),\s"
    rf"(?:(?:the|an?)\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{1,3}})?)\Z"
)
MAKER = re.compile(
    r"\b(?:writer|screenwriter|cinematographer|composer|producer|novelist|author|editor|historian|"
    r"critic|playwright|choreographer|lyricist|songwriter|photographer|professor|senator|"
    r"mayor|rep\.|sen\.|gov\.),?\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
"""What leads up to the name of somebody who does not act."""
_ANIMATED = frozenset(
    "animated animation animators cartoon cartoons computer digital drawing drawings drawn pixar "
    "pixel plasticine puppet puppets voice voiced voices".split()
)
_NOUN_AFTER = re.compile(
    r"\s(?!(?:and|as|at|but|by|for|from|in|like|of|on|or|than|that|to|when|where|while|with|who|"
    r"whom|whose|which|again|alone|also|always|even|ever|back|here|just|never|once|only|soon|still|then|"
    r"there|too|can|could|did|had|may|might|must|will|would)\b)[a-z]+(?<!ed)(?<!ly)(?<!s)\b"
)
"""What follows a name and is no third person, no past tense and no small word."""
_A_ROLE = re.compile(
    rf"\b(?:(?P<the>[Tt]he)|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir)"
    rf"\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
)
ENOUGH_VOICES = 2
"""How many words have to tell that the film is made of voices."""


def qualifies(text: str, name: Span, owner: Span) -> bool:
    """`Joan Pell’s Catholic upbringing`: a word with a capital that belongs to the noun after it.

    But of `and Joan Pell’s Nell look on` several are the subject, and what follows is the verb.
    """
    if " " in text[slice(*name)] or text.endswith(" and ", 0, owner[0]):
        return False
    return bool(_NOUN_AFTER.match(text, name[1]))


def roles_told(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Each person told of without a name, `a girl`, `his aunt`; `the` where it is `the chief`."""
    return (role for role in _A_ROLE.finditer(text, start, end) if is_role_noun(role["noun"]))


def has_role(scene: Scene, name: Span) -> bool:
    """`Dick Low, who’s the cook`: told of a character, unless it is what performers are."""
    role = _WHO_IS.match(scene.text, name[1], min(scene.body[1], name[1] + 80))
    if not role:
        return False
    noun = role["noun"]
    return is_role_noun(noun) and noun not in BILLING_WORDS and noun not in _PERFORMERS


def is_introduced(scene: Scene, name: Span) -> bool:
    """`a cook named Nell Dow`, `her rival, the proud Nell Dow`: told of characters."""
    text, floor = scene.text, scene.body[0]
    led = _INTRODUCED.search(text, max(floor, name[0] - 60), name[0])
    return led is not None and (led["noun"] is None or is_role_noun(led["noun"]))


def after_preposition(scene: Scene, name: Span) -> bool:
    """`in Oslo`, `the captain of the Kestrel`: the name is not what the sentence is about."""
    floor = scene.body[0]
    return bool(_PREPOSITION.search(scene.text, max(floor, name[0] - 12), name[0]))


def called_by_first_name(scene: Scene, name: str) -> bool:
    """Whether the prose uses the first word of a name without the others, as of characters."""
    return times_alone(scene, name) > 0


def may_act(scene: Scene, name: Span) -> bool:
    """Whether it is a full name, no maker’s, and not called by the first as characters are."""
    printed = scene.text[slice(*name)]
    if " " not in printed or called_by_first_name(scene, printed):
        return False
    surname = name[1] - len(printed.split()[-1])
    return not MAKER.search(scene.text, max(scene.body[0], name[0] - 40), surname)


def is_named_once(scene: Scene, name: Span) -> bool:
    """Whether no word of the name stands anywhere else, as actors are named in passing."""
    words = folded_words(scene.text[slice(*name)])
    return all(scene.word_counts[word] + scene.word_counts[f"{word}s"] == 1 for word in words)


def times_alone(scene: Scene, name: str) -> int:
    """How often the first word of a name stands without the others, this time apart.

    Others may share it: of Joan Pell and Joan Low neither is called Joan alone.
    """
    if name not in scene.alone:
        scene.alone[name] = _count_alone(scene, name)
    return scene.alone[name]


def _count_alone(scene: Scene, name: str) -> int:
    first = fold(name).partition(" ")[0]
    count = scene.word_counts.get(first, 0)
    count -= scene.text.count(name, *scene.body) if " " in name else 1
    others = scene.namesakes[first] - {name} if count else ()
    return count - sum(scene.text.count(other, *scene.body) for other in others)


def is_drawn(scene: Scene) -> bool:
    """Whether the prose tells of an animated film, whose actors are voices."""
    told = _ANIMATED & scene.words
    return bool(told) and sum(scene.word_counts[word] for word in told) >= ENOUGH_VOICES
