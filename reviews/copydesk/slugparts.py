"""Where the parts of a slug line stand: names, studios, rating."""

import re
from dataclasses import dataclass

from .facts import Span, trimmed
from .stars import parse_stars

_LEAD = re.compile(r"[\s\-‐‑‒–—―−:,;|]*")
_TRAIL = re.compile(r"[\s\-‐‑‒–—―−:,;|(]+\Z")
_DASHES = re.compile(r"[\-‐‑‒–—―−]")
_SPACED_DASH = re.compile(r"\s*(?:-{2,}|[–—―])\s*|\s+[-−]\s+")
_AFTER_STARS = re.compile(r"\s?[,;:(\[|–—]|\s-|\s/\s|\s(?=\d{2,3}\smin)")
_BRACKET = re.compile(r"[()]")
_RATING_START = re.compile(
    r"(?<![\w./½¼¾★☆*])(?=[0-9½¼¾★☆⭐*]"
    r"|(?:zero|no|half|an?|one|two|three|four|five|six|seven|eight|nine|ten)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """Spans of the parts; empty where a part is missing."""

    names: Span
    studios: Span | None
    rating: Span
    dashed: bool
    """Whether a dash stands before the rating."""


def split_parts(text: str, span: Span, scale: int) -> Parts:
    """Find the parts in what follows the opening of a slug line."""
    start, end = span
    bracket = text.find("(", start, end)
    if bracket < 0:
        return _without_bracket(text, span, scale)
    close = _closing(text, bracket, end)
    if _is_stars(text[bracket : close + 1 or end], scale):
        return _parts(text, (start, bracket), None, (bracket, end), scale)
    if close >= 0:
        return _parts(text, (start, bracket), (bracket + 1, close), (close + 1, end), scale)
    rest = _without_bracket(text, (bracket + 1, end), scale)
    return Parts((start, bracket), rest.names, rest.rating, rest.dashed)


def _without_bracket(text: str, span: Span, scale: int) -> Parts:
    """Names up to the stars at the end of the line, or else up to the dash."""
    start, end = span
    for match in _RATING_START.finditer(text, start, end):
        if _is_stars(text[match.start() : end], scale):
            return _parts(text, (start, match.start()), None, (match.start(), end), scale)
    if dash := _SPACED_DASH.search(text, start, end):
        return _parts(text, (start, dash.start()), None, (dash.start(), end), scale)
    return _parts(text, span, None, (end, end), scale)


def _parts(text: str, names: Span, studios: Span | None, tail: Span, scale: int) -> Parts:
    """The parts with dashes, commas and brackets between them cut away."""
    lead = _LEAD.match(text, *tail)
    start, end = trimmed(text, (lead.end() if lead else tail[0], tail[1]))
    dashed = bool(_DASHES.search(text, tail[0], start))
    if text[start:end].startswith("(") and text[start:end].endswith(")"):
        start, end = trimmed(text, (start + 1, end - 1))
    end = _stars_end(text, start, end, scale)
    names_end = names[0] + len(_TRAIL.sub("", text[slice(*names)]))
    return Parts((names[0], names_end), studios, (start, max(start, end)), dashed)


def _stars_end(text: str, start: int, end: int, scale: int) -> int:
    """Where the stars end when more stands behind them: `3 STARS (R)`, `3 STARS, 108 min.`"""
    if not parse_stars(text[start:end], scale):
        for cut in _AFTER_STARS.finditer(text, start, end):
            if _is_stars(text[start : cut.start()], scale):
                return cut.start()
    return end


def _is_stars(printed: str, scale: int) -> bool:
    stars = parse_stars(printed, scale)
    return stars is not None and stars.stated


def _closing(text: str, bracket: int, end: int) -> int:
    """Where the bracket closes, with those nested in it counted; -1 when it does not."""
    depth = 0
    for mark in _BRACKET.finditer(text, bracket, end):
        depth += 1 if mark.group() == "(" else -1
        if not depth:
            return mark.start()
    return -1
