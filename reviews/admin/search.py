"""Search at the desk, blind to accents and case like the site's own."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest

from reviews.admin.guard import GuardedAdmin, is_readable
from reviews.folding import fold

MOST_WORDS = 20


class FoldedSearchAdmin(GuardedAdmin):
    """For `search_fields` that are folded keys, in the list and in every autocomplete.

    Words that fold to nothing (“!!!”) find nothing, not everything.
    """

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Any], search_term: str
    ) -> tuple[models.QuerySet[Any], bool]:
        words = fold(search_term).split() if is_readable(search_term) else []
        if search_term.strip() and not 0 < len(words) <= MOST_WORDS:
            return queryset.none(), False
        return super().get_search_results(request, queryset, " ".join(words))


class TypedSearchAdmin(GuardedAdmin):
    """For `search_fields` that are texts, asked for each word as typed, and folded keys (`_key`),
    asked for the word folded. A row is found by the words that its fields hold together."""

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Any], search_term: str
    ) -> tuple[models.QuerySet[Any], bool]:
        words = search_term.split()
        if not is_readable(search_term) or len(words) > MOST_WORDS:
            return queryset.none(), False
        return queryset.filter(*map(self._holds, words)), False

    def _holds(self, word: str) -> models.Q:
        asked = [
            (str(field), fold(word) if "_key__" in str(field) else word)
            for field in self.search_fields
        ]
        return models.Q(*(pair for pair in asked if pair[1]), _connector=models.Q.OR)
