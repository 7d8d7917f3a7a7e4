"""Whom a place of the prose speaks of: a character named before it who has no actor yet."""

import re
from collections.abc import Iterator
from functools import cached_property

from .castback import sentence_start
from .castintroduced import Person, people
from .castobjections import TITLE_OBJECTIONS, holds
from .facts import Span
from .scene import Found, Scene
from .words import IN_WORD, fold

MOST_SENTENCES = 3

_SHE = (
    "woman|girl|lady|mother|mom|daughter|wife|widow|sister|aunt|niece|queen|princess|witch|nun|"
    "grandmother|girlfriend|stepmother|waitress|mistress|heroine|maid|housewife|countess"
)
_HE = (
    "man|boy|guy|father|dad|son|husband|widower|brother|uncle|nephew|king|prince|priest|monk|"
    "grandfather|boyfriend|stepfather|butler|hero|lad|fellow|gentleman"
)
_SEX = rf"(?:(?P<she>{_SHE})|(?P<he>{_HE}))\b"
_SEX_BEFORE = re.compile(rf"\b{_SEX},?\s(?:named\s|called\s)?\Z")
_SEX_AFTER = re.compile(rf",\s(?:an?|the|his|her|their)\s(?:[^\W_][{IN_WORD}]*\s){{0,3}}?{_SEX}")
_OF_A_PRONOUN = re.compile(
    r"(?:(?:Is|Was|Does|And|But|Yet)\s|An?\s[a-z\s]{3,40},\s)?(?:[Hh]e|[Ss]he)\b"
)
_OTHER = {"she": "he", "her": "he", "he": "she", "him": "she"}


class About:
    """The characters that the prose speaks of, but for those whose actor it tells elsewhere."""

    def __init__(self, scene: Scene, told: list[Found]) -> None:
        """`told` is what the other turns of phrase have read."""
        self.scene = scene
        self._told = told

    def told(
        self,
        rule: str,
        actor: Span | None,
        place: int,
        pronoun: str = "",
        reach: int = MOST_SENTENCES,
    ) -> Iterator[Found]:
        """The actor of whomever the prose speaks of at `place`; of several an editor says whom.

        `pronoun` leaves out those who are told to be of the other sex; `reach` is how many
        sentences back the character may be named, if those between go on of `her`.
        """
        names = sorted(self._nearest(place, reach, pronoun), key=lambda one: one.is_meant)
        if actor and names:
            rule = rule if len(names) == 1 else "of-either"
            yield self.scene.found(actor, names[-1].name, rule)

    def proven(self, place: int) -> list[Span]:
        """The one of the sentence before whom the prose itself shows to be a character."""
        nearest = self._nearest(place, reach=1)
        return [one.name for one in nearest if one.is_proven and len(nearest) == 1]

    def several(self, place: int, number: int) -> list[Span]:
        """The characters of the sentences before `place`, in order, if they are so many."""
        names: list[Span] = []
        for start, end in self._sentences(place, MOST_SENTENCES):
            names = [one.name for one in self._free(start, end) if one.is_meant] + names
            if len(names) >= number:
                break
        return names if len(names) == number else []

    def nameless(self, place: int) -> Found | None:
        """The one role without a name of the sentences before `place`, which tell of no other."""
        start = min(start for start, _ in self._sentences(place, MOST_SENTENCES))
        near = [one for one in self._sure if start <= one.actor[0] < place]
        is_one = len({one.key for one in near}) == 1
        return near[0] if is_one and all(map(_is_nameless, near)) else None

    def is_unattached(self, actor: Span) -> bool:
        """Whether nothing else tells whom the actor plays."""
        return self.scene.found(actor, None, "").key not in self._parts

    def _nearest(self, place: int, reach: int, pronoun: str = "") -> list[Person]:
        """The characters of the nearest sentence that has any; none past one about others."""
        for start, end in self._sentences(place, reach):
            free = self._free(start, end, pronoun)
            if any(one.is_meant for one in free):
                return free
            if not self._may_be_passed(start, end, is_first=end == place):
                break
        return []

    def _may_be_passed(self, start: int, end: int, *, is_first: bool) -> bool:
        """Whether the sentence goes on about whomever the one before is about."""
        text = self.scene.text
        if is_first and not text.endswith(" and ", start, end):
            return True
        return bool(_OF_A_PRONOUN.match(text, start, end))

    def _sentences(self, place: int, reach: int) -> Iterator[Span]:
        """What stands before `place` in its sentence, and the sentences before that one."""
        text, floor = self.scene.text, self.scene.body[0]
        end = place
        for _ in range(reach + 1):
            start = sentence_start(text, end, floor)
            yield start, end
            if start <= floor:
                return
            end = start
            while text[end - 1].isspace() and end > floor:
                end -= 1

    def _free(self, start: int, end: int, pronoun: str = "") -> list[Person]:
        """The characters of a sentence without an actor, each once: by the longest of its names."""
        free: dict[str, Person] = {}
        for one in people(self.scene, start, end):
            key = fold(self.scene.text[slice(*one.name)])
            if not self._may_be_meant(one, key, pronoun):
                continue
            first = key.partition(" ")[0]
            free[first] = max(one, free.get(first, one), key=self._telling)
        return list(free.values())

    def _telling(self, one: Person) -> tuple[bool, int]:
        return one.is_meant, self.scene.text.count(" ", *one.name)

    def _may_be_meant(self, one: Person, key: str, pronoun: str) -> bool:
        words = frozenset(key.split())
        if key in self._actors or any(words <= part or part <= words for part in self._played):
            return False
        if not one.is_meant and len(words) == 1 == self.scene.word_counts[key]:
            return False
        return pronoun not in _OTHER or self._sex(one.name) != _OTHER[pronoun]

    def _sex(self, name: Span) -> str | None:
        text, floor = self.scene.text, self.scene.body[0]
        found = _SEX_BEFORE.search(text, max(floor, name[0] - 40), name[0])
        found = found or _SEX_AFTER.match(text, name[1])
        return found.lastgroup if found else None

    @cached_property
    def _sure(self) -> list[Found]:
        return [one for one in self._told if holds(one, self.scene, TITLE_OBJECTIONS)]

    @cached_property
    def _actors(self) -> frozenset[str]:
        return frozenset(one.key for one in self._sure)

    @cached_property
    def _parts(self) -> dict[str, str]:
        """The characters by their actors, where these have any."""
        return {one.key: one.character_key for one in self._sure if one.character_key}

    @cached_property
    def _played(self) -> frozenset[frozenset[str]]:
        """The words of the names of each character that has an actor."""
        return frozenset(frozenset(key.split()) for key in self._parts.values())


def _is_nameless(one: Found) -> bool:
    """Whether a role is told, and no more of it than what it is."""
    return not one.character and ("role" in one.rule or "thing" in one.rule)
