"""Cast told at the head of a sentence, with an aside between: `As Nell, who …, Joan Pell sings`."""

import re

from .castback import sentence_end
from .castevidence import may_act
from .facts import Span
from .nameruns import name_after
from .scene import Scene
from .words import SMALL_LETTER, fold

_APPOSED = re.compile(r",\s(?:an?|the|who|whose|whom|his|her|their|one|that)\s")
_PIECE = re.compile(r",\s(?=[^\W\d_a-z])")
_VERB = re.compile(r"\s(?:is|was|has|had|does|(?:[a-z]+ly\s)?[a-z]+(?<!['’])s)\b")
_CLAUSE = re.compile(rf",\s(?!(?:his|hers|as|plus|always|perhaps|this|thus)\b){SMALL_LETTER}+s\s")


def past_aside(scene: Scene, end: int) -> Span | None:
    """The actor of `As Nell, a cook whose kindness costs her much, Joan Pell is quiet`.

    `end` is where the role ends. None where the aside turns out to be a clause of its own:
    `As Nell, the cook, sings, Ed Rusk listens`.
    """
    text, ceiling = scene.text, sentence_end(scene.text, end, scene.body[1])
    if not _APPOSED.match(text, end, ceiling):
        return None
    for piece in _PIECE.finditer(text, end + 2, ceiling):
        name = name_after(text, piece.end(), ceiling)
        if name and _VERB.match(text, name[1], scene.body[1]) and _is_actor(scene, name):
            return None if _CLAUSE.search(text, end, piece.start()) else name
    return None


def _is_actor(scene: Scene, name: Span) -> bool:
    """Whether it is a full name that may act, or the surname of one."""
    full = scene.full_names.get(fold(scene.text[slice(*name)]))
    return may_act(scene, full or name)
