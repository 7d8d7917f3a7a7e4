"""People: directors, actors, writers, critics."""

from __future__ import annotations

from django.contrib import admin

from reviews.admin.addressed import AddressedAdmin
from reviews.admin.filters import PartFilter
from reviews.admin.inlines import NamesInline
from reviews.models import Person, PersonAlias


class PersonAliasInline(NamesInline):
    model = PersonAlias
    fields = ["name"]


@admin.register(Person)
class PersonAdmin(AddressedAdmin):
    list_display = ["name", "disambiguator", "sort_name"]
    list_filter = [PartFilter]
    search_fields = ["name_key__contains", "aliases__name_key__contains"]
    search_help_text = "Name or alias, in any order, with or without accents."
    ordering = ["sort_key", "pk"]
    inlines = [PersonAliasInline]
    fieldsets = [
        (None, {"fields": ["name", "disambiguator"]}),
        ("Lists and address", {"fields": ["sort_name", "slug"], "classes": ["collapse"]}),
    ]
