"""Rows inside another form: in their order, and none of them twice."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest

from reviews.admin.choices import BoundedAutocompleteSelect, BoundedChoices
from reviews.admin.guard import MOST_ROWS
from reviews.folding import name_key


class OrderedForm(forms.ModelForm):  # type: ignore[type-arg]
    """A row whose number may stay empty."""

    class Meta:
        help_texts = {"position": "Leave it empty to keep the order of the rows."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "position" in self.fields:
            self.fields["position"].required = False
        if self.instance.pk is None:
            self.initial["position"] = None
        else:
            self._choose_known()

    def _choose_known(self) -> None:
        """The person or studio came with the row."""
        for name, field in self.fields.items():
            chooser = getattr(field.widget, "widget", None)
            if isinstance(chooser, BoundedAutocompleteSelect):
                chooser.known = getattr(self.instance, name)


class OrderedFormSet(BaseInlineFormSet):  # type: ignore[type-arg]
    """Rows in the order they stand in; an empty number follows the row above."""

    def clean(self) -> None:
        super().clean()
        above = -1
        for form in _kept(self):
            number = form.cleaned_data.get("position")
            form.instance.position = above = above + 1 if number is None else number


class KeyedFormSet(BaseInlineFormSet):  # type: ignore[type-arg]
    """Names whose keys differ: what the database demands, said in the form."""

    def clean(self) -> None:
        super().clean()
        seen: set[str] = set()
        for form in _kept(self):
            key = name_key(form.cleaned_data.get("name", ""))
            if key in seen:
                form.add_error("name", "This name is here already, perhaps spelled otherwise.")
            seen.add(key)


def _kept(formset: Any) -> list[Any]:
    """The rows that hold something and are not to be deleted."""
    return [
        form
        for form in formset.forms
        if form.is_valid()
        and form not in formset.deleted_forms
        and (form.has_changed() or form.instance.pk)
    ]


class BoundedInline(BoundedChoices, admin.TabularInline):  # type: ignore[type-arg]
    """No more rows than a form can send; Django would lay out two thousand for who asks."""

    extra = 0
    max_num = MOST_ROWS

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        return super().get_formset(request, obj, absolute_max=MOST_ROWS, **kwargs)


class OrderedInline(BoundedInline):
    form = OrderedForm
    formset = OrderedFormSet

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """With the rows that these choose."""
        return super().get_queryset(request).select_related(*self.autocomplete_fields)


class NamesInline(BoundedInline):
    formset = KeyedFormSet
