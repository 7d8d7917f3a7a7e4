"""Whether a decision can stand: what an editor may write of each fact."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError

from reviews.copydesk.finding import find_words
from reviews.copydesk.values import read_date, read_runtime, read_year
from reviews.importing.reading import LONGEST_NAME
from reviews.models import Copy, Decision
from reviews.models.constraints import validate_half_stars, validate_visible

LONGEST_STANDFIRST = 2000


def check(decision: Decision, copy: Copy) -> None:
    """Bring a decision into the form in which it is kept.

    Raises ValidationError, whose sentences are for an editor: a value that the fact cannot have,
    a decision about nothing, or words added to the copy that do not stand in it.
    """
    for name in ("words", "character", "value", "played"):
        setattr(decision, name, " ".join(getattr(decision, name).split()))
    if decision.fact in _FORMS:
        decision.value = _FORMS[decision.fact](decision.value) if decision.value else ""
        decision.words = decision.words[:LONGEST_NAME]
    else:
        _check_name(decision, copy)


def _check_name(decision: Decision, copy: Copy) -> None:
    for text in (decision.words, decision.character, decision.value, decision.played):
        name(text)
    if not decision.words and not decision.value:
        raise ValidationError("There is nothing to decide: no words and no name.")
    if not decision.words and not find_words(copy.text, decision.value):
        raise ValidationError(f"“{decision.value}” does not stand in the copy.")


def name(text: str) -> str:
    """A title or name that the catalogue can hold, or none."""
    if text:
        validate_visible(text)
    if len(text) > LONGEST_NAME:
        raise ValidationError(f"“{text[:40]}…” is longer than {LONGEST_NAME} characters.")
    return text


def stars(value: str) -> str:
    """Stars in half steps, written as “2.5”."""
    try:
        rating = Decimal(value)
        validate_half_stars(rating)
    except InvalidOperation as error:
        raise ValidationError(f"“{value}” is no number of stars.") from error
    return f"{rating:.1f}"


def _form(read: Callable[[str], str | None], needed: str) -> Callable[[str], str]:
    def check_form(value: str) -> str:
        told = read(value)
        if told is None:
            raise ValidationError(f"“{value[:40]}” is not {needed}.")
        return told

    return check_form


def _standfirst(value: str) -> str:
    if len(value) > LONGEST_STANDFIRST:
        raise ValidationError(f"A standfirst has at most {LONGEST_STANDFIRST:,} characters.")
    return value


_FORMS: dict[str, Callable[[str], str]] = {
    Decision.Fact.TITLE: name,
    Decision.Fact.ORIGINAL_TITLE: name,
    Decision.Fact.YEAR: _form(read_year, "a year of four digits"),
    Decision.Fact.RUNTIME: _form(read_runtime, "a running time in minutes"),
    Decision.Fact.HEADLINE: name,
    Decision.Fact.STANDFIRST: _standfirst,
    Decision.Fact.BYLINE: name,
    Decision.Fact.PUBLISHED: _form(read_date, "a date such as 2026-11-22"),
    Decision.Fact.RATING: stars,
}
