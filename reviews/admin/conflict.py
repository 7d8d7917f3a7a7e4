"""Two editors, one review: what is stored beside what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms

from reviews.models import Review


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that would change, as an editor reads it."""

    label: str
    stored: str
    typed: str


def differences(form: forms.ModelForm[Review], stored: Review) -> list[Difference]:
    """The fields of the form, apart from the version, whose text is not what is stored now."""
    return [
        Difference(str(form[name].label), readable(value), readable(typed))
        for name, typed in form.cleaned_data.items()
        if name != "version" and (value := getattr(stored, name)) != typed
    ]


def readable(value: Any) -> str:
    """A value in words; empty for one that is missing, but never for zero."""
    return "" if value is None else str(value)
