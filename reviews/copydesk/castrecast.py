"""Cast told beside others who had the part: `Joan Pell takes over from Ida Low as Nell`."""

import re
from collections.abc import Iterator

from .castevidence import may_act
from .castroles import role_after
from .castsubjects import subjects
from .nameruns import name_after, name_before
from .scene import Found, Scene

_REPLACES = {
    words: re.compile(rf"{words}\s(?=[^\W\d_a-z])")
    for words in ("takes over from", "takes over for", "replaces", "steps in for")
}
_SHARE = {
    f"{noun} {verb}": re.compile(
        rf"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal)\s(?:[a-z-]+,?\s){{0,3}}"
        rf"{noun}\s{verb}\s(?:[a-z]+\s){{0,4}}?(?=[^\W\d_a-z])"
    )
    for noun in ("actors", "actresses", "performers", "newcomers")
    for verb in ("share", "play", "divide", "split", "take turns")
}
_AS = re.compile(r",?\sas\s")
_BEST = {"is the": re.compile(r" is the (?:[a-z-]+,?\s){0,2}?(?:best|[a-z]+est) (?=[^\W\d_a-z])")}
_EVER = re.compile(r"\s(?:since|in|ever|yet|to\sdate|so\sfar|we|I|anyone)\b")


def takes_over(scene: Scene) -> Iterator[Found]:
    """`Joan Pell takes over from Ida Low as Nell`."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_REPLACES):
        other = name_after(text, match.end(), ceiling)
        joint = _AS.match(text, other[1], ceiling) if other else None
        actors = subjects(scene, match.start()) if joint else []
        character, _ = role_after(text, joint.end(), ceiling) if joint else (None, False)
        if character and len(actors) == 1 and may_act(scene, actors[0]):
            yield scene.found(actors[0], character, "takes-over")


def shared(scene: Scene) -> Iterator[Found]:
    """`Three actresses share Nell`: each known actor whom the paragraph goes on to name."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_SHARE):
        character = name_after(text, match.end(), ceiling)
        paragraph = text.find("\n", match.end(), ceiling)
        end = paragraph if paragraph >= 0 else ceiling
        named = [span for _, span in scene.performers if match.end() < span[0] < end]
        if character and len(named) > 1:
            yield from (scene.found(actor, character, "shared") for actor in named)


def is_the_best(scene: Scene) -> Iterator[Found]:
    """`Joan Pell is the best Nell since the war`."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_BEST):
        character = name_after(text, match.end(), ceiling)
        if character and _EVER.match(text, character[1], ceiling):
            actor = name_before(text, match.start(), floor)
            if actor and may_act(scene, actor):
                yield scene.found(actor, character, "is")
