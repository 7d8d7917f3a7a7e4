"""The head of the copy: slug line, labels, byline, and the loose lines above the slug line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, takewhile

from .byline import read_byline
from .errors import CopyError
from .facts import Fact, Notice
from .labels import Label, is_plain_unknown, read_label
from .lines import Line, lines_of
from .slugline import SlugLine, read_slug_line
from .words import clean

MOST_LINES = 80
MOST_LOOSE = 4
LONGEST_LOOSE = 250

_NO_HEAD = (
    "no slug line and no labels; the first line should read like "
    "“dir. Jane Doe (Big House) -- 3 STARS”"
)


@dataclass(slots=True)
class Head:
    """What stands above the prose; the prose begins at or after the offset `end`."""

    slug: SlugLine | None = None
    labels: list[Label] = field(default_factory=list)
    byline: Fact | None = None
    loose: list[Line] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    end: int = 0


def read_head(text: str, scale: int) -> Head:
    """Read the head; raises CopyError when there is neither a slug line nor a label."""
    lines = list(islice(lines_of(text), MOST_LINES))
    head = Head()
    for anchor in _top(text, lines):
        if slug := read_slug_line(text, lines[anchor], scale):
            head.slug, head.end = slug, slug.line.end
            _read_above(head, text, lines[:anchor])
            _read_below(head, text, lines[anchor + 1 :])
            return head
    for anchor in _top(text, lines):
        if _is_known(lines[anchor]):
            _read_above(head, text, lines[:anchor])
            _read_below(head, text, lines[anchor:])
            return head
    raise CopyError(_first_line(text), _NO_HEAD)


def _top(text: str, lines: list[Line]) -> Iterator[int]:
    """The places of the lines down to where prose must have begun."""
    loose = 0
    for place, line in enumerate(lines):
        if line.blank:
            continue
        yield place
        if not _is_known(line) and not read_byline(text, line):
            loose += 1
            if loose > MOST_LOOSE or len(line.text) > LONGEST_LOOSE:
                return


def _read_above(head: Head, text: str, lines: list[Line]) -> None:
    for place, line in enumerate(lines):
        if not clean(line.text) or _take(head, text, lines, place):
            continue
        head.loose.append(line)


def _read_below(head: Head, text: str, lines: list[Line]) -> None:
    """Labels directly below, and a byline; anything else begins the prose."""
    gap = False
    for place, line in enumerate(lines):
        if line.blank:
            gap = True
        elif gap and _is_known(line) and (head.slug or line.text.rstrip().endswith(".")):
            head.notices.append(_in_prose(line))
            return
        elif _take(head, text, lines, place):
            head.end = line.end
        else:
            return


def _take(head: Head, text: str, lines: list[Line], place: int) -> bool:
    """Take the line into the head if it is a label or the byline."""
    line = lines[place]
    label = read_label(line)
    if label and label.field:
        head.labels.append(label)
    elif not head.byline and (byline := read_byline(text, line)):
        head.byline = byline
    elif label and _is_unknown(label, text, lines, place):
        head.notices.append(_unknown(label))
    else:
        return False
    return True


def _is_known(line: Line) -> bool:
    label = read_label(line)
    return label is not None and bool(label.field)


def _is_unknown(label: Label, text: str, lines: list[Line], place: int) -> bool:
    """A label with an unknown key, among labels; a title with a colon appears in the prose too."""
    if not is_plain_unknown(label) or not _among_labels(lines, place):
        return False
    return text.find(label.line.text.strip(), label.line.end) < 0


def _among_labels(lines: list[Line], place: int) -> bool:
    """Whether a known label stands in the same run of lines that are written like labels."""
    runs = takewhile(read_label, reversed(lines[:place])), takewhile(read_label, lines[place + 1 :])
    return any(_is_known(line) for line in chain(*runs))


def _unknown(label: Label) -> Notice:
    message = f"“{label.key}” is not a label of the house format; the line is kept with the copy."
    return Notice("label-unknown", label.line.number, message)


def _in_prose(line: Line) -> Notice:
    message = (
        f"“{clean(line.text)[:60]}” looks like a label but stands apart from the slug line, "
        "so it was read as prose."
    )
    return Notice("label-in-prose", line.number, message)


def _first_line(text: str) -> int:
    return next(line.number for line in lines_of(text) if not line.blank)
