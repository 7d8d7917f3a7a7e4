"""People: directors, actors, writers, critics."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet

from reviews.admin.filters import PartFilter
from reviews.admin.inlines import NamesInline
from reviews.admin.naming import NamingAdmin
from reviews.models import Person, PersonAlias, Review


class PersonAliasInline(NamesInline):
    model = PersonAlias
    fields = ["name"]


@admin.register(Person)
class PersonAdmin(NamingAdmin):
    list_display = ["name", "disambiguator", "sort_name"]
    list_filter = [PartFilter]
    search_fields = ["name_key__contains", "aliases__name_key__contains"]
    search_help_text = "Name or alias, in any order, with or without accents."
    ordering = ["sort_key", "pk"]
    inlines = [PersonAliasInline]
    naming_fields = frozenset({"name", "sort_name"})
    fieldsets = [
        (None, {"fields": ["name", "disambiguator"]}),
        ("Lists and address", {"fields": ["sort_name", "slug"], "classes": ["collapse"]}),
    ]

    def reviews_naming(self, saved: Person) -> QuerySet[Review]:
        return Review.objects.filter(film__in=saved.credits.values("film"))
