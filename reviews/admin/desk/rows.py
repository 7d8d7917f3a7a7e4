"""The names and parts that copy tells, a row each; and rows for those that were missed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib.admin.widgets import AdminTextInputWidget
from django.forms.formsets import BaseFormSet

from reviews.admin.desk.people import Homonyms
from reviews.admin.desk.persons import PersonFields, close, refuse, remember
from reviews.admin.guard import MOST_ROWS
from reviews.admin.rights import Judge
from reviews.importing.decisions import WORDS_KEPT
from reviews.importing.entries import Entry
from reviews.models import Decision

MISSED_ROWS = 3
MOST_MISSED = 50
KINDS = [(kind.value, kind.label.capitalize()) for kind in (
    Decision.Fact.ACTOR, Decision.Fact.DIRECTOR, Decision.Fact.WRITER, Decision.Fact.STUDIO,
)]  # fmt: skip
CREDIT, NO_CREDIT = "credit", "none"
VERDICTS = [(CREDIT, "Credit"), (NO_CREDIT, "Not a credit")]
OPEN = ("", "To be decided")


def text(label: str) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=WORDS_KEPT, required=False, widget=AdminTextInputWidget
    )


class RowForm(PersonFields):
    """One name that the copy tells, or what an editor added."""

    words = forms.CharField(max_length=WORDS_KEPT, widget=forms.HiddenInput)
    character = forms.CharField(max_length=WORDS_KEPT, required=False, widget=forms.HiddenInput)
    name = text("Name")
    played = text("Character")
    verdict = forms.ChoiceField(label="Is it a credit?", required=False)

    field_order = ["name", "played", "person", "who", "verdict"]

    def __init__(self, *args: Any, entry: Entry, judge: Judge, **kwargs: Any) -> None:
        named = "" if entry.fact == Decision.Fact.STUDIO else name_now(entry)
        super().__init__(*args, initial=initial_of(entry), named=named, **kwargs)
        self.entry, self._judge = entry, judge
        choices = [OPEN, *VERDICTS] if self.waits else VERDICTS
        remember(self, {"name", "played", "person", "verdict"})
        self.fields["verdict"].choices = choices  # type: ignore[attr-defined]
        if entry.fact != Decision.Fact.ACTOR:
            del self.fields["played"]
        if not judge.may_decide(entry.fact):
            close(self, self.fields)

    @property
    def waits(self) -> bool:
        """Whether the words are doubtful and nobody decided over them."""
        return self.entry.doubtful and self.entry.decision is None

    @property
    def label(self) -> str:
        """What the row is about: “actor”, “director”."""
        return Decision.Fact(self.entry.fact).label

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.errors or not self.has_changed():
            return cleaned
        if self.cleaned_data["words"] != self.entry.words:
            was = self.cleaned_data["words"]
            self.add_error("name", f"This row was about “{was}” before the copy changed.")
        elif not self.cleaned_data["verdict"]:
            self.add_error("verdict", "Say whether this is a credit.")
        elif self.cleaned_data["verdict"] == CREDIT and not self.cleaned_data["name"]:
            self.add_error("name", "A credit needs a name.")
        else:
            refuse(self, "name", self.decision(), self._judge)
        return cleaned

    def decision(self) -> Decision:
        """What the row says of the words."""
        told = self.cleaned_data
        about = {"words": self.entry.words, "character": self.entry.character}
        decision = Decision(fact=self.entry.fact, **about)
        if told["verdict"] == CREDIT:
            decision.value, decision.played = told["name"], told.get("played", "")
            decision.person = self.chosen(told["name"])
        return decision


class MissedForm(forms.Form):
    """Words of the copy that tell what was not read."""

    fact = forms.ChoiceField(label="What", choices=KINDS, initial=Decision.Fact.ACTOR)
    name = text("Exact words of the copy")
    played = text("Character")

    def __init__(self, *args: Any, judge: Judge, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._judge = judge
        if not judge.may_decide(Decision.Fact.ACTOR):
            close(self, self.fields)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.errors or not self.has_changed():
            return cleaned
        if not self.cleaned_data["name"]:
            self.add_error("name", "Which words of the copy tell it?")
        elif self.cleaned_data["played"] and self.cleaned_data["fact"] != Decision.Fact.ACTOR:
            self.add_error("played", "Only an actor plays a character.")
        else:
            refuse(self, "name", self.decision(), self._judge)
        return cleaned

    def decision(self) -> Decision:
        """What the row adds."""
        told = self.cleaned_data
        return Decision(fact=told["fact"], value=told["name"], played=told["played"])


class EntryRows(BaseFormSet):  # type: ignore[type-arg]
    """A row for each entry, however many a form claims; untouched rows say nothing."""

    def __init__(
        self, *args: Any, entries: list[Entry], homonyms: Homonyms, judge: Judge, **kwargs: Any
    ) -> None:
        self._entries = entries[:MOST_ROWS]
        kwargs["form_kwargs"] = {"homonyms": homonyms, "judge": judge}
        super().__init__(*args, **kwargs)

    def total_form_count(self) -> int:
        return len(self._entries)

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return super().get_form_kwargs(index) | {"entry": self._entries[index or 0]}


EntryRowSet: Any = forms.formset_factory(
    RowForm, formset=EntryRows, extra=0, max_num=MOST_ROWS, absolute_max=MOST_ROWS
)
MissedRowSet = forms.formset_factory(
    MissedForm, extra=MISSED_ROWS, max_num=MOST_MISSED, absolute_max=MOST_MISSED
)


def decisions_of(formset: Any) -> Iterator[Decision]:
    """A decision for each row that was changed."""
    return (form.decision() for form in formset if form.has_changed())


def name_now(entry: Entry) -> str:
    """The name that stands for the entry by now."""
    return (entry.decision and entry.decision.value) or entry.words


def initial_of(entry: Entry) -> dict[str, str]:
    """What the row shows: what was read, with what was decided over it."""
    made = entry.decision
    read = {"words": entry.words, "character": entry.character, "name": name_now(entry)}
    if made is None:
        verdict = "" if entry.doubtful else CREDIT
        return {**read, "played": entry.character, "verdict": verdict}
    kept = {"played": made.played or "", "person": str(made.person_id or "")}
    return {**read, **kept, "verdict": CREDIT if made.value else NO_CREDIT}
