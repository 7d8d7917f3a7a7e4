"""Cast told of several just spoken of, in order: `As the sisters, Joan Pell and Ida Low …`."""

import re
from collections.abc import Iterator

from .billing import actors_after
from .castabout import About
from .castback import sentence_start
from .castevidence import may_act
from .castsubjects import joined_to
from .facts import Span
from .nameruns import name_after
from .scene import Found, Scene

_TOGETHER = (
    *("boys", "brothers", "couple", "duo", "friends", "girls", "lovers", "pair", "parents"),
    *("sisters", "three", "trio", "twins", "two"),
)
_AS_THE_PAIR = {f"As the {noun}": re.compile(rf"As\sthe\s{noun},\s(?=\S)") for noun in _TOGETHER}
_END_AS_THE_PAIR = {
    f"as the {noun}": re.compile(rf"{noun}(?<=as\sthe\s{noun})(?=[.,;:])") for noun in _TOGETHER
}


def as_the_pair(about: About) -> Iterator[Found]:
    """`Nell keeps bees. Ada drinks. As the sisters, Joan Pell and Ida Low sing`."""
    scene = about.scene
    for match in scene.turns(_AS_THE_PAIR):
        actors = actors_after(scene.text, match.end(), scene.body[1])
        yield from _told(about, actors, match.start())
    for match in scene.turns(_END_AS_THE_PAIR):
        start = sentence_start(scene.text, match.start(), scene.body[0])
        yield from _told(about, _joined_from(scene, start, match.start()), start)


def _joined_from(scene: Scene, start: int, end: int) -> list[Span]:
    first = name_after(scene.text, start, end)
    return joined_to(scene, first) if first else []


def _told(about: About, actors: list[Span], place: int) -> Iterator[Found]:
    characters = about.several(place, len(actors)) if len(actors) > 1 else []
    if characters and all(may_act(about.scene, actor) for actor in actors):
        for actor, character in zip(actors, characters, strict=True):
            yield about.scene.found(actor, character, "as-the-pair")
