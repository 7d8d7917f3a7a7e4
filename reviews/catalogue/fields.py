"""Form fields for what stands in an address: each takes every value given and bounds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from reviews.catalogue.search import split_words
from reviews.models.addresses import SLUG
from reviews.models.constraints import FIRST_FILM_YEAR, LAST_FILM_YEAR

MOST_VALUES = 10
MOST_SEARCHES = 3  # each of their words is looked for in a dozen columns
MOST_WORDS = 8
LONGEST_VALUE = 200
LONGEST_SHOWN = 40

HALF_STEP = re.compile(r"[0-9](?:\.[05])?")
YEAR = re.compile(r"[0-9]{4}")


def shown(text: str) -> str:
    """A value as an error repeats it: quoted, shortened, nothing invisible in it."""
    visible = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    short = visible if len(visible) <= LONGEST_SHOWN else f"{visible[:LONGEST_SHOWN]}…"
    return f"“{short}”"


class RepeatedField(forms.Field):
    """A parameter that may stand in the address several times; an empty value counts as unset.

    `clean()` takes the texts and gives the list of what they mean, or with `pick` one of them
    (None where nothing is set). Errors are sentences for the reader.
    """

    widget = forms.MultipleHiddenInput
    most = MOST_VALUES

    def __init__(self, *, pick: Callable[[Sequence[Any]], Any] | None = None, **kwargs: Any):
        self.pick = pick
        super().__init__(**kwargs)

    def clean(self, texts: Sequence[str] | None) -> Any:
        given = list(filter(None, (text.strip() for text in texts or [])))
        if len(given) > self.most:
            raise ValidationError(f"At most {self.most} values are taken; these are {len(given)}.")
        values, problems = [], []
        for text in given:
            try:
                values.append(self.parse(text))
            except ValidationError as problem:
                problems.append(problem)
        if problems:
            raise ValidationError(problems)
        if self.pick is None:
            return values
        return self.pick(values) if values else None

    def parse(self, text: str) -> Any:
        """What one text means."""
        raise NotImplementedError


class WordsField(RepeatedField):
    """Words to search for: each value gives the list of its folded words."""

    most = MOST_SEARCHES

    def parse(self, text: str) -> list[str]:
        if len(text) > LONGEST_VALUE:
            raise ValidationError(f"{shown(text)} is too long: {LONGEST_VALUE} characters at most.")
        if "\0" in text or "\N{REPLACEMENT CHARACTER}" in text:
            raise ValidationError(f"{shown(text)} is not readable text.")
        words = split_words(text)
        if not words:
            raise ValidationError(f"{shown(text)} holds no letter or digit to search for.")
        if len(words) > MOST_WORDS:
            raise ValidationError(f"{shown(text)} has too many words: {MOST_WORDS} at most.")
        return words


class StarsField(RepeatedField):
    def parse(self, text: str) -> Decimal:
        if not HALF_STEP.fullmatch(text) or Decimal(text) > settings.STAR_SCALE:
            raise ValidationError(
                f"{shown(text)} is not a number of stars:"
                f" they go from 0 to {settings.STAR_SCALE} in half steps."
            )
        return Decimal(text)


class YearField(RepeatedField):
    def parse(self, text: str) -> int:
        if not YEAR.fullmatch(text) or not FIRST_FILM_YEAR <= int(text) <= LAST_FILM_YEAR:
            raise ValidationError(
                f"{shown(text)} is not the year of a film:"
                f" they go from {FIRST_FILM_YEAR} to {LAST_FILM_YEAR}."
            )
        return int(text)


class SlugField(RepeatedField):
    """The slugs as they are written; whom they name is for the form to find out."""

    def parse(self, text: str) -> str:
        if not SLUG.fullmatch(text):
            raise ValidationError(f"Nobody here goes by {shown(text)}.")
        return text


class ChoiceField(RepeatedField):
    def __init__(self, *, choices: Sequence[str], **kwargs: Any):
        self.choices = choices
        super().__init__(pick=lambda values: values[-1], **kwargs)

    def parse(self, text: str) -> str:
        if text not in self.choices:
            raise ValidationError(f"{shown(text)} is not one of {', '.join(self.choices)}.")
        return text
