"""The film's title by evidence, when no label gives it."""

from dataclasses import dataclass, field, replace

from .candidates import Candidate, file_key, find_candidates, loose_title
from .evidence import Evidence
from .facts import Fact, Notice, Span
from .lines import Line, line_number
from .quotes import Quote
from .titlerules import score
from .words import fold

LEAST_SCORE = 3.0
SURE_SCORE = 6.0
SURE_MARGIN = 2.0
MOST_OTHERS = 4


@dataclass(slots=True)
class TitleReading:
    """The inferred title, if any, the line it was set on, and what an editor should know."""

    title: Fact | None = None
    line: Line | None = None
    notices: list[Notice] = field(default_factory=list)


def infer_title(
    text: str,
    body: Span,
    quotes: list[Quote],
    *,
    directors: list[str],
    loose: list[Line],
    headline: str = "",
    name: str = "",
) -> TitleReading:
    """Weigh quoted phrases, title lines and the file's name; no title if all are too light.

    A title line that the prose repeats tells the title; anything else is inferred, with a notice.
    """
    candidates = find_candidates(text, body, quotes, loose, name)
    folded = tuple(fold(loose_title(text, line).value) for line in loose)
    evidence = Evidence(
        text,
        body,
        tuple(directors),
        file_key(name),
        tuple(filter(None, (*folded, fold(headline)))),
        frozenset(candidate.key for candidate in candidates),
    )
    scored = ((score(candidate, evidence), candidate) for candidate in candidates)
    ranked = sorted(scored, key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] < LEAST_SCORE:
        return TitleReading()
    best = ranked[0][1]
    line = dict(zip(folded, loose, strict=True)).get(best.key)
    title = _title(text, best, line)
    if line is not None and text.find(best.title.value, *body) >= 0:
        return TitleReading(title, line)
    sure = _is_sure(ranked)
    notices = _notices(text, ranked, sure)
    return TitleReading(replace(title, confidence=0.9 if sure else 0.5), line, notices)


def _title(text: str, best: Candidate, line: Line | None) -> Fact:
    """A title line gives the title as it is set, unless it is set all in capitals."""
    if line is None:
        return best.title
    fact = loose_title(text, line)
    return best.title if fact.value.isupper() else fact


def _is_sure(ranked: list[tuple[float, Candidate]]) -> bool:
    """Whether the first weighs enough, and enough more than the second."""
    scores = [weight for weight, _ in ranked[:2]] + [0.0]
    return scores[0] >= SURE_SCORE and scores[0] - scores[1] >= SURE_MARGIN


def _notices(text: str, ranked: list[tuple[float, Candidate]], sure: bool) -> list[Notice]:
    (_, best), *others = ranked
    number = line_number(text, best.title.span[0])
    names = ", ".join(
        f"“{other.title.value}”" for weight, other in others[:MOST_OTHERS] if weight > 0
    )
    considered = f"also considered: {names}" if names else "nothing else came close"
    message = f"The title “{best.title.value}” was inferred ({considered})"
    notices = [Notice("title-inferred", number, f"{message}; a Title label settles it.")]
    if not sure:
        doubt = f"The evidence for the title “{best.title.value}” is thin; add a Title label."
        notices.append(Notice("title-doubtful", number, doubt))
    return notices
