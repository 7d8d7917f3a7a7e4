"""Cast told of the part that the film is named after: `Joan Pell has the title role`."""

import re
from collections.abc import Iterator

from .castevidence import may_act
from .castsubjects import beside, within_reach
from .facts import Span
from .names import is_name
from .scene import Found, Scene
from .words import folded_words

_HAS = re.compile(
    r"(?:,\swho|\sagain)?\s(?:plays|has|gets|takes|takes\son|tackles|fills|lands|stars\sin|in)\sthe\s\Z"
)
_TITLE_ROLE = {
    word: re.compile(rf"{word}\s(?:role|part|character)\b")
    for word in ("title", "titular", "eponymous")
}
_IN_FILM = re.compile(
    r"[^.!?\n]{0,100}?\bthe\s[a-z]+\s(?:role|part|character)\s(?:of|in)\s[“\"‘'](?P<title>[^“”\"\n]{2,60})"
)
_NOT_BETWEEN = frozenset("as and".split())


def title_role(scene: Scene) -> Iterator[Found]:
    """`Joan Pell has the title role`: of a film named after somebody whom the prose speaks of."""
    text, floor = scene.text, scene.body[0]
    for match in scene.turns(_TITLE_ROLE):
        has = _HAS.search(text, max(floor, match.start() - 30), match.start())
        if not has:
            continue
        actors = beside(scene, has.start()) or within_reach(scene, has.start(), _NOT_BETWEEN)
        if len(actors) == 1 and may_act(scene, actors[0]):
            yield scene.found(actors[0], _named_after(scene), "title-role")


def title_role_elsewhere(found: Found, scene: Scene) -> bool:
    """`Joan Pell, so good in the title role of “Ada”`: of another film."""
    if found.rule != "title-role":
        return False
    told = _IN_FILM.match(scene.text, found.actor[1])
    return told is not None and not scene.is_film(told["title"])


def _named_after(scene: Scene) -> Span | None:
    """The first name in quotes of which the prose speaks without them too."""
    in_quotes = [word for quote in scene.quotes for word in _words(scene, quote.inner)]
    for quote in scene.quotes:
        words = _words(scene, quote.inner)
        if is_name(scene.text[slice(*quote.inner)].rstrip(",.").split()) and any(
            scene.word_counts[word] > in_quotes.count(word) for word in (words[0], words[-1])
        ):
            start, end = quote.inner
            return start, start + len(scene.text[start:end].rstrip(",."))
    return None


def _words(scene: Scene, span: Span) -> list[str]:
    return folded_words(scene.text[slice(*span)])
