"""Cast told of an actor named in the sentence before: `Joan Pell is a find. She plays Nell.`"""

import re
from collections.abc import Iterator

from .castback import actor_before, sentence_end, sentence_start
from .castevidence import roles_told
from .castroles import role_after
from .castties import is_compared, is_tied
from .facts import Span
from .nameruns import name_after
from .scene import Found, Scene
from .words import fold, folded_words

LONGEST_ROLE = 90
FARTHEST = 240
"""Characters from the sentence back to where its paragraph opens with the actor."""

_SHE = {
    pronoun: re.compile(
        rf"{pronoun}(?<=[.?!]\s{pronoun})\s(?:[a-z]+ly\s)?(?:plays|portrays|"
        r"(?:stars|shows up|turns up|pops up|appears|returns|is (?:mis)?cast)\sas)\s"
    )
    for pronoun in ("She", "He")
}
_SHE |= {
    f"{pronoun} part": re.compile(
        rf"{pronoun}(?<=\sand\s{pronoun})\s(?:[a-z]+ly\s)?"
        r"(?:goes\sat|takes\son|attacks|tackles|plays|relishes|has)\s(?=the\spart\sof\s)"
    )
    for pronoun in ("she", "he")
}
_SHE |= {
    f"{opening} {pronoun} is": re.compile(rf"{opening}\s{pronoun}\sis\s(?=[^\W\d_a-z])")
    for opening in ("Here", "Now")
    for pronoun in ("she", "he")
}
_SHE_IS = {
    f"{pronoun} is": re.compile(rf"{pronoun}(?<=[.?!]\s{pronoun})\sis\s(?=[^\W\d_a-z])")
    for pronoun in ("She", "He")
}
_ENDS_CLAUSE = re.compile(r"\.|\s\(|,\s(?:\d|(?:an?|the|his|her|their|who(?:se)?)\s)")
_AS = {
    opening: re.compile(
        rf"{opening}\s(?=(?:the|her|his)\b|[^\W\d_a-z])(?P<role>[^.;:()“”\"\n]{{3,{LONGEST_ROLE}}}?),"
        r"\s(?:she|he)(?:['’]s)?\s"
    )
    for opening in ("As", "In the role of", "In the part of", "Playing", "Cast as")
}
_HER = {
    owner: re.compile(rf"{owner}(?<=[.?!]\s{owner})\s(?=[^\W\d_a-z])") for owner in ("Her", "His")
}
_AND_HER = {
    f"and {owner}": re.compile(rf"{owner}(?<=,\sand\s{owner})\s(?=[^\W\d_a-z])")
    for owner in ("her", "his")
}
_VERB = re.compile(r"['’]s\s|\s(?:is|has)\s|,\s(?:an?|the)\s")
_GOES_ON = re.compile(r",\s[a-z]|\s[a-z]+s\b")


_PRAISES = re.compile(
    r"\b(?:find|discovery|revelation|scenes?|show|honou?rs|performances?|stars?|role|part|turn|cast|"
    r"casting|acting|actors?|actress|newcomer|veteran)\b"
)
"""What is said of an actor rather than of a character, or beside her."""


def she_plays(scene: Scene) -> Iterator[Found]:
    """`Joan Pell is a find. She plays Nell.`, `It belongs to Joan Pell. As Nell, she sings.`

    And `Joan Pell is new, and she goes at the part of Nell`.
    """
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_SHE):
        character, is_told = role_after(text, match.end(), ceiling)
        if is_told:
            yield from _told(scene, match.start(), character)
    for match in scene.turns(_AS):
        character, is_told = role_after(text, match.start("role"), ceiling)
        if is_told and (not character or text[character[1]] == ","):
            yield from _told(scene, match.start(), character)


def she_is(scene: Scene) -> Iterator[Found]:
    """`In a chair sits Tilda Swinton. She is Nell Dow, a cook.`

    A word alone may tell where she is from; it has to stand elsewhere too.
    """
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_SHE_IS):
        character = name_after(text, match.end(), ceiling)
        actor = _known_before(scene, match.start())
        if not character or not actor or not _ENDS_CLAUSE.match(text, character[1]):
            continue
        name = text[slice(*character)]
        is_told = " " in name or scene.word_counts[fold(name)] > 1
        if is_told:
            yield scene.found(actor, character, "she-plays")


def _known_before(scene: Scene, sentence: int) -> Span | None:
    """The one known actor of the sentence before, unless in brackets or compared with another."""
    start = sentence_start(scene.text, sentence - 2, scene.body[0])
    known = [span for _, span in scene.performers if start <= span[0] < sentence]
    if len(known) != 1 or scene.text[known[0][0] - 1] == "(" or is_compared(scene, known[0]):
        return None
    return known[0]


def _opening_the_paragraph(scene: Scene, sentence: int, character: Span) -> Span | None:
    """The known actor of `Tilda Swinton has been all sorts. Nell is the worst. As Nell Dow, she`.

    Nobody else may be named between, but by the character’s own name.
    """
    start = max(scene.body[0], scene.text.rfind("\n", 0, sentence) + 1, sentence - FARTHEST)
    known = {key: span for key, span in reversed(scene.performers) if start <= span[0] < sentence}
    actor = next(iter(known.values()), None)
    if len(known) != 1 or not actor or actor[0] != start or is_tied(scene, actor):
        return None
    between = sentence_end(scene.text, actor[1], sentence)
    if any(not role["the"] for role in roles_told(scene.text, between, sentence)):
        return None  # `He has found a girl. As Nell, she`
    own = {*folded_words(scene.text[slice(*character)])}
    others = {name for name in scene.full_names.values() if name and actor[1] < name[0] < sentence}
    named = (folded_words(scene.text[slice(*name)]) for name in others)
    return None if any(map(own.isdisjoint, named)) else actor


def _told(scene: Scene, sentence: int, character: Span | None) -> Iterator[Found]:
    """Of a role without a name the sentence before has to tell that she acts."""
    actor = actor_before(scene, sentence)
    if actor and scene.text.startswith(")", actor[1]):
        return  # `A cook (Ed Rusk) comes in. He plays Mozart`
    if character and not actor:
        actor = _opening_the_paragraph(scene, sentence, character)
    if actor and (character or _PRAISES.search(scene.text, max(0, actor[0] - 90), sentence)):
        yield scene.found(actor, character, "she-plays")


def her_character(scene: Scene) -> Iterator[Found]:
    """`It belongs to Joan Pell. Her Nell is a marvel`; `Tilda Swinton is dry, and her Nell sings`,
    told of a known actor.
    """
    text, ceiling = scene.text, scene.body[1]
    for match in scene.turns(_HER):
        character = name_after(text, match.end(), ceiling)
        is_subject = character and _VERB.match(text, character[1], ceiling)
        if is_subject and (actor := actor_before(scene, match.start())):
            yield scene.found(actor, character, "her-character")
    for match in scene.turns(_AND_HER):
        character = name_after(text, match.end(), ceiling)
        actor = _known_before(scene, match.start())
        opens = actor and actor[0] == sentence_start(text, match.start(), scene.body[0])
        if character and actor and opens and _GOES_ON.match(text, character[1], ceiling):
            yield scene.found(actor, character, "her-character")
