"""Choosing another row: a film or a person among a hundred thousand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect, RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest

LONGEST_KEY = 18  # digits that surely fit into a BigAutoField


def is_key(value: str) -> bool:
    """Whether the text can be the primary key of a row."""
    return value.isascii() and value.isdecimal() and len(value) <= LONGEST_KEY


class BoundedAutocompleteSelect(AutocompleteSelect):
    """An autocomplete that shows an impossible choice as no choice, with the form's error."""

    known: models.Model | None = None  # a row at hand, which no query need fetch

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> Any:
        keys = [key for key in value if is_key(key)]
        if self.known is None or keys != [str(self.known.pk)]:
            return super().optgroups(name, keys, attr)
        [(_, options, _)] = groups = super().optgroups(name, [], attr)
        label = self.choices.field.label_from_instance(self.known)
        options.append(self.create_option(name, keys[0], label, True, len(options)))
        return groups


class BoundedMultipleChoiceField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    def clean(self, value: Any) -> Any:
        for key in value or []:
            if not is_key(str(key)):
                invalid = self.error_messages["invalid_pk_value"]
                raise ValidationError(invalid, code="invalid_pk_value", params={"pk": key})
        return super().clean(value)


class BoundedChoices:
    """For admins and inlines: the choice of other rows withstands any posted value."""

    def formfield_for_dbfield(
        self, db_field: models.Field[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> Any:
        """Without the cross beside a choice: it deletes the film, not the choice of it."""
        field = super().formfield_for_dbfield(  # type: ignore[misc]
            db_field, request, **kwargs
        )
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = False
        return field

    def formfield_for_manytomany(
        self, db_field: models.ManyToManyField[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> Any:
        kwargs["form_class"] = BoundedMultipleChoiceField
        return super().formfield_for_manytomany(  # type: ignore[misc]
            db_field, request, **kwargs
        )

    def formfield_for_foreignkey(
        self, db_field: models.ForeignKey[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]
            site = self.admin_site  # type: ignore[attr-defined]
            kwargs["widget"] = BoundedAutocompleteSelect(db_field, site)
        return super().formfield_for_foreignkey(  # type: ignore[misc]
            db_field, request, **kwargs
        )
