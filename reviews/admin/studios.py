"""Studios, each once, however it is spelled."""

from __future__ import annotations

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError

from reviews.admin.addressed import AddressedAdmin
from reviews.admin.inlines import NamesInline
from reviews.folding import name_key
from reviews.models import Studio, StudioAlias


class StudioForm(forms.ModelForm):  # type: ignore[type-arg]
    def clean_name(self) -> str:
        """The database compares the keys of names; Django checks only what an editor can type."""
        name: str = self.cleaned_data["name"]
        if Studio.objects.filter(name_key=name_key(name)).exclude(pk=self.instance.pk).exists():
            raise ValidationError("A studio of this name exists, perhaps spelled otherwise.")
        return name


class StudioAliasInline(NamesInline):
    model = StudioAlias
    fields = ["name"]


@admin.register(Studio)
class StudioAdmin(AddressedAdmin):
    form = StudioForm
    list_display = ["name", "slug"]
    search_fields = ["name_key__contains", "aliases__name_key__contains"]
    search_help_text = "Name or alias, with or without accents."
    ordering = ["sort_key", "pk"]
    inlines = [StudioAliasInline]
    fieldsets = [
        (None, {"fields": ["name"]}),
        ("Address", {"fields": ["slug"], "classes": ["collapse"]}),
    ]
