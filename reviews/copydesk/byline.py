"""The byline: a line of its own that says who wrote the review."""

import re

from .facts import Fact, Span, trimmed
from .lines import Line
from .names import is_name, is_suffix
from .words import clean

LONGEST_LINE = 100

_OPENING = re.compile(r"\s*(?:(?:review(?:ed)?|words)\s+)?by:?\s+(?=\S)|\s*words:\s+(?=\S)", re.I)
_ROLE = re.compile(r"\s*(?:[,|/•]|\s[-–—]{1,2}\s)\s*")
_AND = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_NO_NAMES = frozenset("a an the".split())


def read_byline(text: str, line: Line) -> Fact | None:
    """The critic of a line such as `By Jane Doe, Film Critic`; the span is all that is printed."""
    opening = _OPENING.match(line.text) if len(line.text) <= LONGEST_LINE else None
    if not opening:
        return None
    name = critic_name(line.text[opening.end() :])
    critics = [critic.split() for critic in _AND.split(name)]
    if not all(_is_critic(words) for words in critics):
        return None
    return Fact(name, trimmed(text, line.span), "byline")


def labelled_byline(text: str, span: Span) -> Fact:
    """The critic of a `By` label; the span is all that is printed after the label."""
    start, end = trimmed(text, span)
    opening = _OPENING.match(text[start:end])
    name = critic_name(text[start + (opening.end() if opening else 0) : end])
    return Fact(name, (start, end), "label")


def names_several(byline: Fact) -> bool:
    """Whether the byline names more than one critic."""
    return bool(_AND.search(byline.value))


def critic_name(printed: str) -> str:
    """The name without the role or paper after a comma or stroke."""
    name, *roles = _ROLE.split(printed.strip())
    if roles and is_suffix(roles[0]):
        return clean(f"{name}, {roles[0]}")
    return clean(name if is_suffix(name.rpartition(" ")[2]) else name.rstrip(" ."))


def _is_critic(words: list[str]) -> bool:
    return len(words) > 1 and is_name(words) and not _NO_NAMES & {w.lower() for w in words}
