"""One piece of copy, read."""

from dataclasses import replace

from .candidates import loose_title
from .cast import Cast
from .closing import read_closing
from .decoding import check, decode
from .errors import CopyError
from .facts import Fact, Notice, Reading, Span
from .head import Head, read_head
from .labelled import apply_labels, byline_notices
from .lines import NEWLINE, Line, line_number
from .quotes import Quote, find_quotes
from .scene import Scene
from .title import infer_title
from .unquoted import find_unquoted
from .words import fold
from .wrapping import flowing, one_line_end, place

_NO_TITLE = (
    "no film title: no Title label, no title line, and no phrase in quotes that could be it; "
    "add a line such as “Title: Crossing” above the slug line"
)


def read(data: bytes | str, *, name: str = "", star_scale: int = 5) -> Reading:
    """Read one piece of copy: its facts, each with the span that says it, and the prose.

    `name` is the file's name, evidence for the title. `star_scale` is the most stars a review
    can give. Spans are character offsets into the decoded text. Raises CopyError, with what
    was read until then, for copy that cannot be read.
    """
    written, encoding = decode(data) if isinstance(data, bytes) else (check(data), "utf-8")
    text = one_line_end(written)
    head = read_head(text, star_scale)
    reading = _start(text, encoding, head)
    try:
        apply_labels(reading, head.labels, star_scale)
        _read_prose(reading, head, name)
    except CopyError as error:
        error.reading = reading
        raise
    finally:
        place(reading, written)
        reading.notices.sort(key=lambda notice: notice.line)
    return reading


def _start(text: str, encoding: str, head: Head) -> Reading:
    """The reading with what the slug line and the byline say."""
    reading = Reading(text, encoding, byline=head.byline, notices=list(head.notices))
    if head.byline:
        reading.notices += byline_notices(head.byline, line_number(text, head.byline.span[0]))
    if head.slug:
        reading.directors = head.slug.directors
        reading.studios = head.slug.studios
        reading.rating = head.slug.rating
        reading.notices += head.slug.notices
    return reading


def _read_prose(reading: Reading, head: Head, name: str) -> None:
    """The body, the title, the lines above the slug line, the cast."""
    span = _body_span(reading.text, head.end)
    closing = read_closing(reading.text, span)
    reading.body_span = span[0], closing.end
    reading.byline = reading.byline or closing.byline
    reading.notices += closing.notices
    reading.body = reading.text[slice(*reading.body_span)]
    prose = flowing(reading.text, reading.body_span)
    scene = Scene(reading, prose, find_quotes(prose, reading.body_span))
    cast = Cast(scene)
    _read_loose(reading, _read_title(scene, cast, head.loose, name))
    if not reading.cast:
        cast.read()
    number = line_number(reading.text, reading.body_span[0])
    if reading.title is None:
        raise CopyError(number, _NO_TITLE)
    if not reading.body:
        raise CopyError(number, "there is no prose below the slug line and the labels")


def _body_span(text: str, head_end: int) -> Span:
    """From the first line that is not blank to the last one, line ends aside."""
    prose = text[head_end:]
    lead = len(prose) - len(prose.lstrip())
    if lead == len(prose):
        return len(text), len(text)
    start = max(
        (m.end() for m in NEWLINE.finditer(text, head_end, head_end + lead)), default=head_end
    )
    last = len(text.rstrip())
    newline = NEWLINE.search(text, last)
    return start, newline.start() if newline else len(text)


def _read_title(scene: Scene, cast: Cast, loose: list[Line], name: str) -> list[Line]:
    """Settle the title; gives back the loose lines that are not the title."""
    reading = scene.reading
    if reading.title is not None:
        key = fold(reading.title.value)
        return [line for line in loose if fold(loose_title(reading.text, line).value) != key]
    inferred = infer_title(
        scene.text,
        scene.body,
        scene.quotes,
        directors=[fact.value for fact in reading.directors],
        loose=loose,
        headline=reading.headline,
        name=name,
        unquoted=lambda: _unquoted(scene, cast),
    )
    reading.title = inferred.title
    if reading.title:
        line = line_number(reading.text, reading.title.span[0])
        reading.notices += [replace(notice, line=line) for notice in inferred.notices]
    return [line for line in loose if line is not inferred.line]


def _unquoted(scene: Scene, cast: Cast) -> list[Quote]:
    """The phrases in no quotes that may be the title."""
    people, characters = cast.people()
    makers = scene.director_words
    return find_unquoted(scene.text, scene.body, scene.quotes, people, makers, characters)


def _read_loose(reading: Reading, loose: list[Line]) -> None:
    """What stands above the slug line and is no title: headline, then standfirst."""
    for line in loose:
        fact = Fact.at(reading.text, line.span, "line-above")
        if reading.headline is None:
            reading.headline = fact
        elif reading.standfirst is None:
            reading.standfirst = fact
        else:
            message = (
                f"“{fact.value}” above the slug line was not understood; it is kept with the copy."
            )
            reading.notices.append(Notice("line-unread", line.number, message))
