"""The facts that a review has once, as a form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget

from reviews.admin.desk.people import Homonyms
from reviews.admin.desk.persons import PersonFields, close, refuse, remember
from reviews.admin.forms import star_choices
from reviews.admin.rights import Judge
from reviews.importing.checking import LONGEST_STANDFIRST
from reviews.importing.decisions import SINGLE, WORDS_KEPT
from reviews.importing.entries import Understood
from reviews.models import Decision

LONG = AdminTextInputWidget(attrs={"class": "vLargeTextField"})
HELP_BYLINE = "The name alone. How the byline is printed stays as the copy has it."


def line(label: str, **options: Any) -> forms.CharField:
    """A field of one line."""
    usual: dict[str, Any] = {"max_length": WORDS_KEPT, "required": False, "widget": LONG}
    return forms.CharField(label=label, **usual | options)


class FactsForm(PersonFields):
    """What is told of each fact by now; a changed one is a decision."""

    title = line("Title", required=True, error_messages={"required": "A review needs a title."})
    original_title = line("Original title")
    year = line("Year", max_length=4, widget=AdminTextInputWidget(attrs={"inputmode": "numeric"}))
    runtime = line("Runtime", max_length=20, help_text="In minutes.", widget=AdminTextInputWidget)
    rating = forms.ChoiceField(label="Stars", required=False)
    headline = line("Headline")
    standfirst = line(
        "Standfirst", max_length=LONGEST_STANDFIRST, widget=AdminTextareaWidget(attrs={"rows": 2})
    )
    byline = line("Critic", help_text=HELP_BYLINE)
    published = line(
        "Date of the review", max_length=None, widget=forms.DateInput(attrs={"type": "date"})
    )
    field_order = ["title", "original_title", "year", "runtime", "rating", "headline"]

    def __init__(
        self, *args: Any, judge: Judge, understood: Understood, homonyms: Homonyms, **kwargs: Any
    ) -> None:
        initial = {str(name): understood.single(name) for name in SINGLE}
        meant = {decision.fact: decision.person_id for decision in understood.decisions}
        initial["person"] = str(meant.get(Decision.Fact.BYLINE) or "")
        super().__init__(
            *args, initial=initial, homonyms=homonyms, named=initial["byline"], **kwargs
        )
        self._judge, self._understood = judge, understood
        remember(self, SINGLE | {"person"})
        close(self, {str(fact) for fact in SINGLE if not judge.may_decide(fact)})
        if not judge.may_decide(Decision.Fact.BYLINE):
            close(self, {"person", "who"})
        self.fields["rating"].choices = star_choices(None)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for decision in self.decisions():
            refuse(self, decision.fact, decision, self._judge)
        return cleaned

    def decisions(self) -> Iterator[Decision]:
        """A decision for each fact that was changed."""
        changed = {name for name in self.changed_data if name in SINGLE & self.cleaned_data.keys()}
        if self.person_changed and "byline" in self.cleaned_data:
            changed.add("byline")
        for name in sorted(changed):
            words = self._understood.read_single(name)[:WORDS_KEPT]
            person = self.chosen(self.cleaned_data[name]) if name == "byline" else None
            value = self.cleaned_data[name]
            yield Decision(fact=name, words=words, value=value, person=person)
