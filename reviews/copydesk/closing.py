"""The lines that close the copy below the prose: end mark, contact, who the critic is."""

import re
from dataclasses import dataclass, field

from .byline import read_byline
from .facts import Fact, Notice, Span, trimmed
from .lines import Line, line_number
from .names import is_name
from .words import clean

MOST_LINES = 6
LONGEST = 220

_NAME = r"(?P<name>[^\W\d_][^\d,:;()@]{2,40}?)"
_PAPER = (
    r"(?:staff|freelance|contributing|senior|guest|features?|arts|film|movie|news|culture|chief)"
)
_JOB = r"(?:writer|critic|reviewer|columnist|correspondent|reporter|contributor|editor|intern)"
_TITLE = rf"(?:(?:{_PAPER}\s){{1,3}}{_JOB}\s)?"
_END_MARK = re.compile(r"\W{0,5}(?:30|ENDS?|XXX)\W{0,5}|[#*—–\-_ ]{3,12}", re.IGNORECASE)
_SIGNED = re.compile(rf"\s*[—–-]{{1,3}}\s?(?:By )?{_NAME}\s*\.?\s*")
_CONTACTS = tuple(
    re.compile(rf"\W*(?:{contact}).*", re.IGNORECASE)
    for contact in (
        rf"{_TITLE}{_NAME}\s(?:can|may)\sbe\s(?:reached|contacted|e-?mailed)\b",
        rf"(?:contact|e-?mail|reach|follow)\s{_TITLE}{_NAME}\s(?:at|on|via)\s[^@\d]{{0,60}}(?:@|\d|twitter)",
        r"(?:contact|e-?mail|reach|follow)\sthe\s(?:writer|author|critic|reviewer)\b(?P<name>)",
        rf"{_NAME}\sis\s(?:an?|the)\s(?:[\w’'-]+\s){{0,3}}{_PAPER}\s{_JOB}\b",
        rf"{_NAME}\sis\s(?:an?|the)\s{_JOB}\s(?:for|at|with)\sthe\b",
        rf"{_NAME}['’]s\s(?:column|reviews?)\s(?:appears?|runs?)\b",
        rf"{_NAME}\s(?:writes\sabout|reviews)\s(?:films?|movies?)\s(?:for|in)\b",
    )
)
_RIGHTS = re.compile(r"\s*(?:©|\(c\)\s|copyright\b|all rights reserved|distributed by\b).*", re.I)


@dataclass(slots=True)
class Closing:
    """Where the prose ends, the lines below it, and the critic whom they name."""

    end: int
    byline: Fact | None = None
    notices: list[Notice] = field(default_factory=list)


def read_closing(text: str, body: Span) -> Closing:
    """Tell the closing lines from the prose above them; the first line is always prose."""
    closing = Closing(body[1])
    for _ in range(MOST_LINES):
        line = _last_line(text, (body[0], closing.end))
        if line is None or not _closes(text, line, closing):
            break
        closing.end = body[0] + len(text[body[0] : line.start].rstrip())
        message = f"“{clean(line.text)[:60]}” closes the copy and is not shown with the review."
        number = line_number(text, line.start)
        closing.notices.append(Notice("line-closing", number, message))
    return closing


def _last_line(text: str, span: Span) -> Line | None:
    """The last line of the span; None when it is the only one, or longer than such lines are."""
    start, end = trimmed(text, span)
    begin = max(text.rfind("\n", start, end), text.rfind("\r", start, end)) + 1
    if begin <= start or end - begin > LONGEST:
        return None
    return Line(0, begin, end, text[begin:end])


def _closes(text: str, line: Line, closing: Closing) -> bool:
    """Whether the line is no prose; notes the critic it names."""
    if _END_MARK.fullmatch(line.text) or _RIGHTS.fullmatch(line.text):
        return True
    byline = read_byline(text, line) or _signed(text, line)
    if byline is None:
        match = next((m for contact in _CONTACTS if (m := contact.match(line.text))), None)
        byline = _critic(text, line, match) if match and match["name"] else None
        if match is None or (match["name"] and byline is None):
            return False
    closing.byline = byline or closing.byline
    return True


def _signed(text: str, line: Line) -> Fact | None:
    """`—Ann Doe`."""
    match = _SIGNED.fullmatch(line.text)
    return _critic(text, line, match) if match else None


def _critic(text: str, line: Line, match: re.Match[str]) -> Fact | None:
    words = clean(match["name"]).split()
    if len(words) < 2 or not is_name(words):
        return None
    start, end = match.span("name")
    return Fact.at(text, (line.start + start, line.start + end), "closing-line", 0.8)
