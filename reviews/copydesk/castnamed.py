"""Cast told of a role that gets its name later: `The cook (Joan Pell) sings. Her name is Nell`."""

import re
from collections.abc import Iterator

from .castabout import About
from .castback import sentence_start
from .castevidence import roles_told
from .castintroduced import people
from .lexicon import NOT_MONONYMS
from .nameruns import name_after
from .scene import Found, Scene
from .words import folded_words

_NAME_IS = {
    f"name {verb}": re.compile(rf"name(?<=\b[Hh]is\sname|\b[Hh]er\sname)\s{verb}\s(?=[^\W\d_a-z])")
    for verb in ("is", "turns out to be")
}
_SPEECH = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")
_ASKED = re.compile(
    r"\b(?:asked(?!\s(?:about|after|for)\b)|who\ss?he\sis|(?:introduces|calls)\s(?:him|her)self)\b"
)
"""What a name answers; ships and dogs have one too."""
_ROLE_FIRST = ("bracket", "role")


def named_later(about: About) -> Iterator[Found]:
    """`The cook, played by Joan Pell, is asked who she is. Her name is Nell.`"""
    scene = about.scene
    for match in scene.turns(_NAME_IS):
        role = about.nameless(match.start())
        if role and not _is_past_somebody(scene, role, match.start() - len("Her ")):
            character = name_after(scene.text, match.end(), scene.body[1])
            if character and NOT_MONONYMS.isdisjoint(folded_words(scene.text[slice(*character)])):
                yield scene.found(role.actor, character, "named-later")


def _is_past_somebody(scene: Scene, role: Found, end: int) -> bool:
    """Whether somebody else is spoken of between, whose name it may be, or nobody is asked for one.

    That is whoever is named or comes in; the others, `the chief`, only in the sentence before.
    """
    start = role.actor[1]
    told = scene.text[start:end]
    if told.strip(" .\n") and not _ASKED.search(told):
        return True
    said = _SPEECH.sub(lambda speech: "_" * len(speech.group()), scene.text[start:end]).rstrip()
    last = sentence_start(said, len(said) - 1, 0)
    persons = list(roles_told(said, 0, len(said)))
    others = persons if role.rule.startswith(_ROLE_FIRST) else persons[1:]
    comes_in = any(not one["the"] or one.start() >= last for one in others)
    return comes_in or any(people(scene, start, end))
