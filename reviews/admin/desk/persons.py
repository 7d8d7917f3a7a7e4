"""Choosing whom a name means."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from reviews.admin.desk.people import NEW, Homonyms
from reviews.admin.rights import Judge
from reviews.folding import name_key
from reviews.importing.checking import check
from reviews.models import Decision, Person


class PersonFields(forms.Form):
    """For a form about a name: a choice among those who go by it, or someone new.

    `named` is the name the choice is about. Without anybody of that name there is no choice.
    """

    person = forms.ChoiceField(label="Person", required=False)
    who = forms.CharField(
        label="Who is new", max_length=100, required=False, help_text="Such as “actor, born 1968”."
    )

    def __init__(self, *args: Any, homonyms: Homonyms, named: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._homonyms, self._named = homonyms, named
        if choices := homonyms.choices(named) if named else []:
            self.fields["person"].choices = choices  # type: ignore[attr-defined]
        else:
            del self.fields["person"], self.fields["who"]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.cleaned_data.get("person") == NEW and not self.cleaned_data.get("who"):
            self.add_error("who", "Say who it is, so that the two are told apart.")
        return cleaned

    @property
    def person_changed(self) -> bool:
        return bool({"person", "who"} & {*self.changed_data})

    def chosen(self, name: str) -> Person | None:
        """Whom the form chooses for the name; a new person is not stored yet.

        A choice among those of one name says nothing about another name.
        """
        choice = self.cleaned_data.get("person", "")
        if choice == NEW:
            return Person(name=name, disambiguator=self.cleaned_data.get("who", ""))
        if not choice or name_key(name) != name_key(self._named):
            return None
        return self._homonyms.of(name).get(int(choice))


def remember(form: forms.Form, names: Collection[str]) -> None:
    """Let these fields carry what they were opened with: it tells what an editor changed."""
    for name in form.fields.keys() & names:
        form.fields[name].show_hidden_initial = True


def close(form: forms.Form, names: Collection[str]) -> None:
    """Let these fields be read alone; whatever is sent for them counts as nothing."""
    for name in form.fields.keys() & names:
        form.fields[name].disabled = True


def refuse(form: forms.Form, field: str, decision: Decision, judge: Judge) -> None:
    """Say in the form why the decision cannot stand, if it cannot."""
    try:
        check(decision, judge.copy)
    except ValidationError as error:
        form.add_error(field, error)
