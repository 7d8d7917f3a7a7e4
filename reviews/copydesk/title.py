"""The film's title by evidence, when no label gives it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .candidates import Candidate, file_key, find_candidates, loose_title
from .evidence import Evidence
from .facts import Fact, Notice, Span
from .lines import Line, line_number
from .nameruns import is_possessive
from .quotes import Quote
from .shortforms import (
    longer_by_name,
    longer_candidate,
    longer_in_file_name,
    longer_in_text,
    longer_line,
    may_be_short,
    stands_in_longer,
)
from .titlerules import accounts, is_of_a_film, measured
from .words import fold

LEAST_SCORE = 2.5
LEAST_WORD = 4.0
LEAST_IN_FULL = 3.0
LEAST_INSIDE = 1.0
LEAST_SETTLED = 4.5
"""Below it, phrases without quotes are weighed too."""
SURE_SCORE = 7.0
SURE_MARGIN = 2.0
MOST_OTHERS = 4
SURE, DOUBTFUL = 0.9, 0.5


@dataclass(slots=True)
class TitleReading:
    """The inferred title, if any, the line it was set on, and what an editor should know."""

    title: Fact | None = None
    line: Line | None = None
    notices: list[Notice] = field(default_factory=list)


class Weighed(NamedTuple):
    """A candidate with the sum of what the rules find, and what each of them adds to it."""

    weight: float
    candidate: Candidate
    findings: Mapping[str, float]


def infer_title(
    text: str,
    body: Span,
    quotes: list[Quote],
    *,
    directors: list[str],
    loose: list[Line],
    headline: Fact | None,
    name: str,
    unquoted: Callable[[], list[Quote]],
) -> TitleReading:
    """Weigh quoted phrases, title lines and the file's name; no title if all are too light.

    Where none of them is heavy, phrases without quotes are asked for and weighed too.
    A title line that the prose repeats tells the title; anything else is inferred, with a notice.
    """
    candidates = find_candidates(text, body, quotes, loose, name)
    folded = tuple(fold(loose_title(text, line).value) for line in loose)
    above = (*folded, fold(headline.value)) if headline else folded
    evidence = Evidence(text, body, tuple(directors), file_key(name), tuple(filter(None, above)))
    evidence, ranked = _weighed(candidates, evidence)
    within = bool(ranked) and stands_in_longer(text, ranked[0].candidate, body)
    short = within and ranked[0].candidate.told < 2 and len(evidence.quoted) > 1
    if not _is_settled(ranked) or within:
        candidates = find_candidates(text, body, quotes, loose, name, unquoted())
        evidence, ranked = _weighed(candidates, evidence)
    if not ranked:
        return TitleReading()
    best = ranked[0].candidate
    line = dict(zip(folded, loose, strict=True)).get(best.key)
    title = _title(text, best, line)
    if line is not None and text.find(best.title.value, *body) >= 0:
        return TitleReading(title, line)
    heads = [*(line.span for line in loose), *([headline.span] if headline else [])]
    full = _in_full(best, evidence, heads)
    short = short or (within and may_be_short(best, candidates))
    sure = _is_sure(ranked, evidence) and not (full or short)
    title = replace(full or title, confidence=SURE if sure else DOUBTFUL)
    return TitleReading(title, line, _notices(text, ranked, title))


def _in_full(best: Candidate, evidence: Evidence, heads: list[Span]) -> Fact | None:
    """The full title of which the best phrase is a short form, where any place has it."""
    return (
        longer_line(evidence.text, best, heads)
        or longer_in_text(evidence.text, best, [*heads, evidence.body])
        or longer_by_name(evidence.text, best, evidence.body)
        or longer_in_file_name(best, evidence.file_key)
    )


def _weighed(candidates: list[Candidate], evidence: Evidence) -> tuple[Evidence, list[Weighed]]:
    """The evidence with what else the phrases in quotes are told as, and what weighs enough."""
    titles = [one for one in candidates if one.is_quoted_as_title]
    evidence = replace(evidence, accounts={one.key: accounts(one, evidence) for one in titles})
    return evidence, _ranked(candidates, evidence)


def _ranked(candidates: list[Candidate], evidence: Evidence) -> list[Weighed]:
    """The heaviest first; from the first one on that weighs enough, the full title leading."""
    weighed = ((one, measured(one, evidence)) for one in candidates)
    ranked = [Weighed(sum(findings.values()), one, findings) for one, findings in weighed]
    ranked.sort(key=lambda one: -one.weight)
    while ranked and ranked[0].weight < _least(ranked[0].candidate):
        del ranked[0]
    return _full_form_first(ranked, evidence) if ranked else []


def _title(text: str, best: Candidate, line: Line | None) -> Fact:
    """A title line gives the title as it is set, unless it is set all in capitals."""
    if line is None:
        return best.title
    fact = loose_title(text, line)
    return best.title if fact.value.isupper() else fact


def _full_form_first(ranked: list[Weighed], evidence: Evidence) -> list[Weighed]:
    """The full title before its short form, which is no rival of it."""
    best, *others = ranked
    heavy = (one.candidate for one in others if one.weight >= _least_in_full(one.candidate))
    left = (one for one in heavy if _is_left(best.candidate, one, evidence))
    longer = longer_candidate(best.candidate, left)
    if longer is None:
        return ranked
    first = next(one for one in others if one.candidate is longer)
    return [first._replace(weight=best.weight), *(one for one in ranked if one is not first)]


def _least(candidate: Candidate) -> float:
    """A single word without quotes may be the name of anything."""
    return LEAST_WORD if candidate.is_unquoted and " " not in candidate.key else LEAST_SCORE


def _least_in_full(longer: Candidate) -> float:
    """More without quotes: somebody in the film may have the name and a surname.

    Nobody is told as a film is: `in Run Nell Run`.
    """
    if not longer.is_unquoted:
        return LEAST_SCORE
    inside = len(longer.words) > 2 and any(m.lead == "in" for m in longer.mentions)
    return LEAST_INSIDE if inside else LEAST_IN_FULL


def _is_left(best: Candidate, longer: Candidate, evidence: Evidence) -> bool:
    """Whether it is not told of as another work; at all, if it does not begin with the best.

    Nor is it `Swinton’s Nell Dow`, who is somebody in “Nell Dow”.
    """
    owner, _, owned = longer.title.value.partition(" ")
    if longer.is_unquoted and is_possessive(owner) and fold(owned) == best.key and " " in owned:
        return False
    share = evidence.explained(longer.key)
    return share < 1 if longer.key.startswith(best.key) else not share


def _is_settled(ranked: list[Weighed]) -> bool:
    """Whether no phrase without quotes can be the title: one in quotes is heavy, or recurs."""
    return bool(ranked) and (
        ranked[0].weight >= LEAST_SETTLED or ranked[0].candidate.recurs_as_title
    )


def _is_sure(ranked: list[Weighed], evidence: Evidence) -> bool:
    """Whether the first weighs enough, and enough more than the second, and is quoted in full.

    No play or song that the film is full of is sure: something must be said that only a film gets.
    """
    best = ranked[0].candidate
    if best.is_unquoted or (best.mentions and all(mention.broken for mention in best.mentions)):
        return False
    titles = [one for one in ranked if one is ranked[0] or _is_short_form(one, best)]
    if not any(is_of_a_film(one.findings) for one in titles):
        return False
    others = [one for one in ranked if one not in titles]
    if any(_is_rival(one, evidence) for one in others):
        return False
    second = others[0].weight if others else 0.0
    return ranked[0].weight >= SURE_SCORE and ranked[0].weight - second >= SURE_MARGIN


def _is_short_form(other: Weighed, best: Candidate) -> bool:
    """Whether the words of another phrase in quotes, heavy too, are among those of the best."""
    is_within = f" {other.candidate.key} " in f" {best.key} "
    return is_within and other.candidate.is_quoted_as_title and other.weight >= LEAST_SCORE


def _is_rival(other: Weighed, evidence: Evidence) -> bool:
    """Whether another in quotes, heavy too, is told as a film and as nothing else."""
    if other.weight < LEAST_SCORE or not other.candidate.is_quoted_as_title:
        return False
    return not evidence.explained(other.candidate.key) and is_of_a_film(other.findings)


def _notices(text: str, ranked: list[Weighed], fact: Fact) -> list[Notice]:
    best, others = ranked[0].candidate, ranked[1 : MOST_OTHERS + 1]
    title, number = fact.value, line_number(text, fact.span[0])
    rivals = [one.candidate.title.value for one in others if one.weight > 0]
    names = ", ".join(f"“{rival}”" for rival in rivals)
    considered = f"also considered: {names}" if names else "nothing else came close"
    message = f"The title “{title}” was inferred ({considered}); a Title label settles it."
    told = {"fact": "title", "words": title, "others": rivals}
    notices = [Notice("title-inferred", number, message, told)]
    if best.is_unquoted:
        doubt = f"The title “{title}” stands nowhere in quotes; a Title label settles it."
        notices.append(Notice("title-unquoted", number, doubt, told))
    elif fact.confidence < SURE:
        doubt = f"The evidence for the title “{title}” is thin; add a Title label."
        notices.append(Notice("title-doubtful", number, doubt, told))
    return notices
