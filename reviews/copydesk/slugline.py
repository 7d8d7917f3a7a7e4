"""The slug line: directors, studios in brackets, a dash, the stars."""

import re
from dataclasses import dataclass, field

from .directors import read_people
from .facts import Fact, Notice, RatingFact
from .lines import Line
from .names import MOST_WORDS, is_name
from .ratings import read_rating
from .slugparts import Parts, split_parts
from .studios import read_studios

RULE = "slug-line"
LONGEST_LINE = 400

_OPENING = re.compile(
    r"[\s\ufeff]*(?:(?P<short>dirs?(?:\s?\.\s?:?|\s?:|(?=\s)))"
    r"|(?P<label>directors?\s?:)|directed\s+by(?:\s?:|(?=\s)))",
    re.IGNORECASE,
)
_LONGEST_UNREAD = 40


@dataclass(slots=True)
class SlugLine:
    """What one slug line says."""

    line: Line
    directors: list[Fact] = field(default_factory=list)
    studios: list[Fact] = field(default_factory=list)
    rating: RatingFact | None = None
    notices: list[Notice] = field(default_factory=list)


def read_slug_line(text: str, line: Line, scale: int) -> SlugLine | None:
    """Read the line as a slug line on the house scale; None when it reads as something else.

    Grammar: opening, directors, `(studios)`, dash, stars; all but the opening may be missing.
    """
    opening = _OPENING.match(line.text) if len(line.text) <= LONGEST_LINE else None
    if not opening:
        return None
    parts = split_parts(text, (line.start + opening.end(), line.end), scale)
    slug = SlugLine(line)
    slug.rating, slug.notices = read_rating(text, parts.rating, RULE, scale, line.number)
    slug.directors, doubts = read_people(text, parts.names, RULE)
    if not _plausible(opening, parts, slug):
        return None
    slug.notices += [_notice(line, "director-doubtful", doubt) for doubt in doubts]
    if not text[slice(*parts.names)].strip():
        slug.notices.append(_notice(line, "director-missing", "The slug line names no director"))
    if parts.studios:
        slug.studios, doubts = read_studios(text, parts.studios, RULE)
        slug.notices += [_notice(line, "studio-doubtful", doubt) for doubt in doubts]
    return slug


def _plausible(opening: re.Match[str], parts: Parts, slug: SlugLine) -> bool:
    """Whether the line is a slug line and not prose that opens alike."""
    if opening["label"] and not parts.studios and not slug.rating:
        return False
    if any(notice.code == "rating-unread" for notice in slug.notices):
        start, end = parts.rating
        if not parts.dashed or end - start > _LONGEST_UNREAD:
            return False
    words = [fact.value.split() for fact in slug.directors]
    if all(is_name(name, MOST_WORDS + 1) for name in words):
        return bool(words or parts.studios or slug.rating)
    known = parts.studios or slug.rating
    return bool(opening["short"] and known) and sum(map(len, words)) <= 3 * MOST_WORDS


def _notice(line: Line, code: str, doubt: str) -> Notice:
    return Notice(code, line.number, f"{doubt}; a label settles it.")
