"""What was read from copy, with what editors decided over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from reviews.copydesk import CastFact, Fact, Notice, RatingFact, Reading
from reviews.copydesk.finding import find_words
from reviews.copydesk.lines import line_number
from reviews.folding import fold, name_key
from reviews.importing.answering import answers
from reviews.importing.told import in_print
from reviews.models import Decision, Person

RULE = "editor"
NAMES = frozenset({Decision.Fact.DIRECTOR, Decision.Fact.WRITER, Decision.Fact.STUDIO})
SINGLE = frozenset(Decision.Fact) - NAMES - {Decision.Fact.ACTOR}
WORDS_KEPT = Decision._meta.get_field("words").max_length or 0

Choices = dict[tuple[str, str], Person]
"""Whom a folded name means as a kind of fact: ("directors", "steve loom")."""


def decided(reading: Reading, decisions: Iterable[Decision]) -> Reading:
    """The reading with the decisions over it, in the order in which they were made.

    See `Decision` for what each means. A fact that a decision gives has the rule "editor" and the
    span of its words, empty where the text has no such words. Where the text now reads otherwise
    than what was decided over, the decision holds and a notice `editor-kept` says both.
    """
    decisions = list(decisions)
    if not decisions:
        return reading
    unanswered = [n for n in reading.notices if not any(answers(d, n) for d in decisions)]
    told = replace(reading, notices=unanswered)
    for decision in {d.fact: d for d in decisions if d.fact in SINGLE}.values():
        _decide_single(told, decision)
    for decision in decisions:
        if decision.fact in NAMES:
            _decide_name(told, decision)
        elif decision.fact == Decision.Fact.ACTOR:
            _decide_part(told, decision)
    told.notices = sorted(told.notices, key=lambda notice: notice.line)
    return told


def choices_of(decisions: Iterable[Decision]) -> Choices:
    """Whom the names mean that an editor chose a person for."""
    return {(d.fact, name_key(d.value)): d.person for d in decisions if d.person and d.value}


def said(fact: Fact | RatingFact | None) -> str:
    """What was read of a single fact, as a decision holds it: stars as a number, if any."""
    if isinstance(fact, RatingFact):
        return "" if fact.value is None else str(fact.value)
    return fact.value if fact else ""


def _decide_single(told: Reading, decision: Decision) -> None:
    read = getattr(told, decision.fact)
    now = said(read)
    setattr(told, decision.fact, _single(told.text, read, decision))
    if now and not _same(decision, now):
        label = decision.get_fact_display().lower()
        stays = f"stays “{decision.value}”" if decision.value else "stays empty"
        message = f"The {label} {stays}, as an editor decided; the copy says “{now}”."
        line = line_number(told.text, read.span[0])
        data = {"fact": decision.fact, "ours": decision.value, "theirs": now}
        told.notices = [*told.notices, Notice("editor-kept", line, message, data)]


def _same(decision: Decision, now: str) -> bool:
    """Whether the copy says what was decided, or what was decided over."""
    kept = " ".join(now.split())
    return decision.value in (now, kept) or kept[:WORDS_KEPT].strip() == decision.words.strip()


def _single(text: str, read: Fact | RatingFact | None, decision: Decision) -> object:
    value = decision.value
    if decision.fact == Decision.Fact.RATING:
        return _rating(read if isinstance(read, RatingFact) else None, value)
    if not value:
        return None
    # A byline is printed as it is, whoever is meant by it.
    kept = read.span if read and decision.fact == Decision.Fact.BYLINE else None
    return _fact(value, kept or find_words(text, value) or (read.span if read else (0, 0)))


def _rating(read: RatingFact | None, value: str) -> RatingFact | None:
    """The stars that were decided. What was printed stays if it tells these, and no others."""
    stars = Decimal(value).quantize(Decimal("0.1")) if value else None
    if read and read.value == stars:
        return replace(read, value=stars, rule=RULE, confidence=1.0)
    span = read.span if read else (0, 0)
    return None if stars is None else RatingFact(stars, in_print(stars), span, RULE)


def _fact(value: str, span: tuple[int, int]) -> Fact:
    return Fact(value, span, RULE)


def _decide_name(told: Reading, decision: Decision) -> None:
    key, facts = name_key(decision.words), getattr(told, decision.fact)
    if decision.words:
        facts = [_renamed(told.text, f, decision) if name_key(f.value) == key else f for f in facts]
    elif place := find_words(told.text, decision.value):
        facts = [*facts, _fact(decision.value, place)]
    once: dict[str, Fact] = {}
    for fact in facts:
        once.setdefault(name_key(fact.value), fact)
    setattr(told, decision.fact, [fact for fact in once.values() if fact.value])


def _renamed(text: str, fact: Fact, decision: Decision) -> Fact:
    """The name that was decided; an empty one where it is none."""
    return _fact(decision.value, find_words(text, decision.value, fact.span[0]) or fact.span)


def _decide_part(told: Reading, decision: Decision) -> None:
    if not decision.words:
        parts = _missed(told.text, decision)
    else:
        key = name_key(decision.words), fold(decision.character)
        parts = [part for part in told.cast + told.doubtful if part_key(part) == key]
        told.cast = [part for part in told.cast if part_key(part) != key]
        told.doubtful = [part for part in told.doubtful if part_key(part) != key]
        parts = [_corrected(told.text, p, decision) for p in parts] if decision.value else []
    if parts:
        known = {part_key(part) for part in told.cast}
        new = [part for part in parts if part_key(part) not in known]
        told.cast = sorted([*told.cast, *new], key=lambda part: part.actor.span)


def part_key(part: CastFact) -> tuple[str, str]:
    """What two tellings of one part share: the folded names."""
    return name_key(part.actor.value), fold(part.character.value) if part.character else ""


def _missed(text: str, decision: Decision) -> list[CastFact]:
    """The part that the copy tells and nobody read, while it still tells it."""
    place = find_words(text, decision.value)
    if place is None:
        return []
    return [CastFact(_fact(decision.value, place), _played(text, decision, place[0]))]


def _corrected(text: str, part: CastFact, decision: Decision) -> CastFact:
    near = part.actor.span[0]
    actor = _fact(decision.value, find_words(text, decision.value, near) or part.actor.span)
    character = _played(text, decision, near)
    if character and part.character and not character.span[1]:
        character = replace(character, span=part.character.span)
    return CastFact(actor, character)


def _played(text: str, decision: Decision, near: int) -> Fact | None:
    played = decision.played
    return _fact(played, find_words(text, played, near) or (0, 0)) if played else None
