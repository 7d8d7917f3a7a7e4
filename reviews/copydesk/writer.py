"""Facts to text: copy in the house format that says them, proved by reading it again."""

from collections.abc import Collection, Iterator

from .errors import CopyError
from .facts import CastFact, Fact, Reading
from .lines import NEWLINE
from .reader import read

_LABELS = {
    "title": "Title",
    "original_title": "Original title",
    "year": "Year",
    "runtime": "Runtime",
    "countries": "Country",
    "genres": "Genre",
    "directors": "Director",
    "writers": "Writer",
    "studios": "Studio",
    "cast": "Cast",
    "headline": "Headline",
    "standfirst": "Standfirst",
    "byline": "By",
    "published": "Published",
    "rating": "Rating",
}


class UnsayableError(Exception):
    """The house format cannot say this: the name of the fact."""


def write(
    facts: Reading, *, name: str = "", star_scale: int = 5, left_open: Collection[str] = ()
) -> str:
    """Copy that says the facts: a slug line where it serves, the prose, labels for all the rest.

    Of the facts only the values count; their spans and the text are not looked at. Reading the copy
    again, under this file name, gives the same values on the same scale, but for what is left open.
    Raises UnsayableError where no copy does.
    """
    wanted = {key: value for key, value in values(facts).items() if key not in left_open}
    broken = {key for key, value in wanted.items() if key != "body" and _has_line_end(value)}
    if broken or not facts.body:
        raise UnsayableError(_names(broken or {"body"}))
    for slug_line in (_slug_line(facts), ""):
        labels: set[str] = set()
        text = _text(facts, slug_line, labels)
        differing = _differing(text, wanted, name, star_scale)
        while differing & _LABELS.keys() - labels:
            labels |= differing & _LABELS.keys()
            text = _text(facts, slug_line, labels)
            differing = _differing(text, wanted, name, star_scale)
        if not differing:
            return text
    raise UnsayableError(_names(differing))


def _names(keys: set[str]) -> str:
    return ", ".join(sorted(keys)).replace("_", " ")


def _has_line_end(value: object) -> bool:
    if isinstance(value, list | tuple):
        return any(map(_has_line_end, value))
    return isinstance(value, str) and bool(NEWLINE.search(value))


def values(reading: Reading) -> dict[str, object]:
    """What a reading says, without where and by which rule."""
    rating = reading.rating
    told: dict[str, object] = {name: _value(getattr(reading, name)) for name in _LABELS}
    told["rating"] = (rating.value, rating.printed) if rating else (None, "")
    told["byline"] = (_value(reading.byline), printed_byline(reading))
    return {**told, "body": reading.body}


def printed_byline(reading: Reading) -> str:
    """The byline as printed; its value where it was read from no text."""
    byline = reading.byline
    return (reading.text[slice(*byline.span)] or byline.value) if byline else ""


def _value(fact: object) -> object:
    if isinstance(fact, list):
        return [_value(one) for one in fact]
    if isinstance(fact, CastFact):
        return fact.actor.value, _value(fact.character)
    return fact.value if isinstance(fact, Fact) else None


def _differing(text: str, wanted: dict[str, object], name: str, star_scale: int) -> set[str]:
    """The facts that reading the text gives otherwise."""
    try:
        told = values(read(text, name=name, star_scale=star_scale))
    except CopyError as error:
        if error.reading is None:
            return {"title"}  # nothing that reads as a head: any label makes one
        told = values(error.reading)
    return {key for key, value in wanted.items() if told[key] != value}


def _text(facts: Reading, slug_line: str, labels: set[str]) -> str:
    lines = [line for name in _LABELS if name in labels for line in _label(facts, name)]
    return "\n".join([*lines, *filter(None, [slug_line]), "", facts.body]) + "\n"


def _label(facts: Reading, name: str) -> Iterator[str]:
    """The lines of a label; a list that can be told apart in no one line has one for each."""
    key = _LABELS[name]
    if name == "cast":
        yield f"{key}: {'; '.join(map(_part, facts.cast))}"
    elif name == "rating":
        yield f"{key}: {_stars(facts) or 'unrated'}"
    elif name == "byline":
        yield f"{key}: {printed_byline(facts)}"
    elif isinstance(told := getattr(facts, name), list):
        yield from (f"{key}: {fact.value}" for fact in told)
    elif told:
        yield f"{key}: {told.value}"


def _part(part: CastFact) -> str:
    return f"{part.actor.value} as {part.character.value}" if part.character else part.actor.value


def _stars(facts: Reading) -> str:
    return facts.rating.printed if facts.rating else ""


def _slug_line(facts: Reading) -> str:
    """The slug line; empty where there is no director, whom it opens with."""
    if not facts.directors:
        return ""
    opening = "dirs." if len(facts.directors) > 1 else "dir."
    *first, last = [fact.value for fact in facts.directors]
    names = f"{', '.join(first)} and {last}" if first else last
    studios = f" ({'/'.join(fact.value for fact in facts.studios)})" if facts.studios else ""
    stars = f" -- {_stars(facts)}" if _stars(facts) else ""
    return f"{opening} {names}{studios}{stars}"
