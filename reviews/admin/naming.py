"""What is saved at the desk may name, or be named, in the text of reviews."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from reviews.admin.addressed import AddressedAdmin
from reviews.importing.mentions import name_again
from reviews.models import Review

MOST_NAMED = 1000
"""Reviews; about a second of a save."""
THE_REST = (
    "The links in the text were worked out anew for the newest %d reviews;"
    " `manage.py name_mentions` does so for all."
)


class NamingAdmin(AddressedAdmin):
    """Works the mentions out anew where a saved form changes what they depend on.

    `naming_fields` are the fields of the form that matter; of the rows inside it all do.
    """

    naming_fields: frozenset[str]

    def reviews_naming(self, saved: Any) -> QuerySet[Review]:
        """The reviews whose text the saved may be named in."""
        raise AttributeError(f"{type(self).__name__} does not say where its rows are named")

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        changed = self.naming_fields & {*form.changed_data}
        if changed or any(formset.has_changed() for formset in formsets):
            self._name_again(request, self.reviews_naming(form.instance))

    def _name_again(self, request: HttpRequest, reviews: QuerySet[Review]) -> None:
        newest = list(
            reviews.order_by("-date_key", "-pk").values_list("pk", flat=True)[: MOST_NAMED + 1]
        )
        name_again(Review.objects.filter(pk__in=newest[:MOST_NAMED]))
        if len(newest) > MOST_NAMED:
            messages.warning(request, THE_REST % MOST_NAMED)
