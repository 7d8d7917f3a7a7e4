"""Films, with everyone and everything credited on them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from reviews.admin.filters import FilmLacksFilter
from reviews.admin.inlines import NamesInline, OrderedInline
from reviews.admin.naming import NamingAdmin
from reviews.models import AlternativeTitle, Credit, Film, FilmStudio, Review


class CreditInline(OrderedInline):
    model = Credit
    autocomplete_fields = ["person"]
    fields = ["role", "person", "character", "credited_as", "position"]
    # What most new films begin with
    first_rows = [{"role": Credit.Role.DIRECTOR}, {"role": Credit.Role.ACTOR}]

    def get_extra(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        return 0 if obj and obj.pk else len(self.first_rows)


class FilmStudioInline(OrderedInline):
    model = FilmStudio
    autocomplete_fields = ["studio"]
    fields = ["studio", "role", "position"]


class AlternativeTitleInline(NamesInline):
    model = AlternativeTitle
    fields = ["name"]


@admin.register(Film)
class FilmAdmin(NamingAdmin):
    list_display = ["title", "year", "directed_by", "original_title"]
    list_filter = [FilmLacksFilter]
    search_fields = [
        "title_key__contains",
        "original_title_key__contains",
        "alternative_titles__name_key__contains",
    ]
    search_help_text = "Title, original title or alternative title, with or without accents."
    inlines = [CreditInline, FilmStudioInline, AlternativeTitleInline]
    naming_fields = frozenset({"title", "original_title"})
    fieldsets = [
        (None, {"fields": ["title", "year", "original_title"]}),
        ("More about it", {"fields": ["runtime", "countries", "genres"]}),
        ("Lists and address", {"fields": ["sort_title", "slug"], "classes": ["collapse"]}),
    ]

    def reviews_naming(self, saved: Film) -> QuerySet[Review]:
        return Review.objects.filter(film=saved)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Film]:
        return Film.objects.with_directors()

    @admin.display(description="directed by")
    def directed_by(self, film: Film) -> str:
        return ", ".join(person.name for person in film.directors)

    def describe(self, film: Film) -> str:
        """The film in a list of choices, where its title may not be the only one."""
        return f"{film}, by {self.directed_by(film)}" if film.directors else str(film)

    def get_formset_kwargs(
        self, request: HttpRequest, obj: Film, inline: Any, prefix: str
    ) -> dict[str, Any]:
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        if isinstance(inline, CreditInline) and obj._state.adding:
            kwargs["initial"] = inline.first_rows
        return kwargs
