"""The slug line: directors, studios in brackets, a dash, the stars."""

import re
from dataclasses import dataclass, field

from .directors import read_people
from .facts import Fact, Notice, RatingFact
from .lines import Line
from .names import MOST_WORDS, is_name
from .ratings import read_rating
from .slugparts import Parts, split_parts
from .studios import is_company, read_studios

RULE = "slug-line"
LONGEST_LINE = 400

_OPENING = re.compile(
    r"[\s\ufeff]*(?:writ(?:er|ten)\s?(?:/|-|and\s|&)\s?)?"
    r"(?:(?P<short>dirs?(?:\s?\.(?:\s?by(?=\s))?\s?:?|\s?:|(?=\s)))"
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
    odd = _odd_names(slug)
    rest = text[parts.rating[1] : line.end].strip(" .!")
    if len(rest) > _LONGEST_UNREAD or not _plausible(opening, parts, slug, odd):
        return None
    doubts += [f"“{name}” does not look like a name" for name in odd]
    slug.notices += [_notice(line, "director-doubtful", doubt) for doubt in doubts]
    if rest.strip(")"):
        message = f"“{rest}” at the end of the slug line was not understood."
        slug.notices.append(Notice("slug-line-unread", line.number, message))
    if not text[slice(*parts.names)].strip():
        slug.notices.append(_notice(line, "director-missing", "The slug line names no director"))
    if parts.studios:
        slug.studios, doubts = read_studios(text, parts.studios, RULE)
        slug.notices += [_notice(line, "studio-doubtful", doubt) for doubt in doubts]
    return slug


def _plausible(opening: re.Match[str], parts: Parts, slug: SlugLine, odd: list[str]) -> bool:
    """Whether the line is a slug line and not prose that opens alike."""
    if opening["label"] and not parts.studios and not slug.rating:
        return False
    if any(notice.code == "rating-unread" for notice in slug.notices):
        start, end = parts.rating
        if not parts.dashed or end - start > _LONGEST_UNREAD:
            return False
    known = bool(parts.studios or slug.rating)
    if not odd:
        return known or bool(slug.directors)
    words = sum(len(fact.value.split()) for fact in slug.directors)
    return known and bool(opening["short"]) and words <= 3 * MOST_WORDS


def _odd_names(slug: SlugLine) -> list[str]:
    """The directors whose names are not written like names."""
    names = [fact.value for fact in slug.directors]
    return [name for name in names if not is_name(name.split(), MOST_WORDS + 1) or is_company(name)]


def _notice(line: Line, code: str, doubt: str) -> Notice:
    return Notice(code, line.number, f"{doubt}; a label settles it.")
