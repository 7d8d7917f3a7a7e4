"""Cast told by what is an actor’s own: `Joan Pell, whose Nell`, `Joan Pell’s cook, Nell,`."""

import re
from collections.abc import Iterator

from .castback import sentence_end
from .castevidence import may_act
from .castis import full_name_of
from .castroles import role_after
from .castsubjects import beside
from .facts import Span
from .nameruns import name_after, name_before
from .roles import is_role_noun
from .scene import Found, Scene
from .words import IN_WORD, SMALL_LETTER, fold

_WHOSE = {
    "whose": re.compile(rf",\swhose\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}(?=[^\W\d_a-z])")
}
_PART = {
    mark: re.compile(
        rf"{mark}s?\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{0,2}}(?P<noun>{SMALL_LETTER}[{IN_WORD}]*),\s"
        r"(?=[^\W\d_a-z])"
    )
    for mark in "'’"
}
_CHARACTER = {
    f"{mark} character": re.compile(
        rf"{mark}s?\scharacter(?:\sis\s(?:called|named)\s|,\s(?=(?:an?|the)\s|[^\W\d_a-z]))"
    )
    for mark in "'’"
}
_SUBJECT = re.compile(r",\s(?:an?|the|who)\s|\s(?:is|has)\s")
_ON_SCREEN = re.compile(r"\b(?:lines|scenes?|screen time|performances?|steals|laughs)\b")


def whose_character(scene: Scene) -> Iterator[Found]:
    """`Joan Pell (“Big River”), whose Nell, a cook, sings`, where the prose goes on about Nell."""
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_WHOSE):
        character = name_after(text, match.end(), ceiling)
        if not character or not _SUBJECT.match(text, character[1], ceiling):
            continue
        if " " in match.group().strip(", ") and text.startswith(" has ", character[1]):
            continue  # `whose badge Nell has taken`
        actors = beside(scene, match.start())
        if len(actors) == 1 and may_act(scene, actors[0]) and _told_again(scene, character):
            yield scene.found(actors[0], character, "own-character")


def own_part(scene: Scene) -> Iterator[Found]:
    """`Joan Pell’s cook, Nell, steals her scenes`: the cook that she plays, and not her cook."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_PART):
        character = name_after(text, match.end(), ceiling) if is_role_noun(match["noun"]) else None
        if not character or text[character[1] : character[1] + 2] != ", ":
            continue
        end = sentence_end(text, character[1], ceiling)
        actor = name_before(text, match.start(), floor)
        if actor and may_act(scene, actor) and _ON_SCREEN.search(text, character[1], end):
            yield scene.found(actor, character, "own-part")


def actors_character(scene: Scene) -> Iterator[Found]:
    """`Swinton’s character, a cook called Nell,`, told of a known actor; writers have some too."""
    text, (floor, ceiling) = scene.text, scene.body
    for match in scene.turns(_CHARACTER):
        name = name_before(text, match.start(), floor)
        actor = full_name_of(scene, name) if name else None
        character, _ = role_after(text, match.end(), ceiling)
        if not character or not actor or not scene.is_known(actor):
            continue
        is_bare = text.endswith(", ", floor, character[0])
        if not is_bare or text[character[1] : character[1] + 1] in ",.;":
            yield scene.found(actor, character, "own-part")


def _told_again(scene: Scene, name: Span) -> bool:
    words = fold(scene.text[slice(*name)]).split()
    return any(scene.word_counts[word] > 1 and not is_role_noun(word) for word in words)
