"""Choosing a film or a person among a hundred thousand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.admin.widgets import AutocompleteSelect
from django.db import models
from django.http import HttpRequest

LONGEST_KEY = 18  # digits that surely fit into a BigAutoField


def is_key(value: str) -> bool:
    """Whether the text can be the primary key of a row."""
    return value.isascii() and value.isdecimal() and len(value) <= LONGEST_KEY


class BoundedAutocompleteSelect(AutocompleteSelect):
    """An autocomplete that shows an impossible choice as no choice, with the form's error."""

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> Any:
        return super().optgroups(name, [key for key in value if is_key(key)], attr)


class BoundedAutocomplete:
    """For admins and inlines: their `autocomplete_fields` withstand any posted value."""

    def formfield_for_foreignkey(
        self, db_field: models.ForeignKey[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]
            site = self.admin_site  # type: ignore[attr-defined]
            kwargs["widget"] = BoundedAutocompleteSelect(db_field, site)
        return super().formfield_for_foreignkey(  # type: ignore[misc]
            db_field, request, **kwargs
        )
