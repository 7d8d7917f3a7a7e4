"""What an address or a form may ask of the desk.

The stock admin hands every lookup and value of the query string to the database; some of them end
in a server error. Here only the named filters pass, with values that are possible.
"""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.exceptions import DisallowedModelAdminLookup
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.core.exceptions import SuspiciousOperation
from django.db import IntegrityError, models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from reviews.admin.choices import BoundedChoices, is_key

LONGEST_VALUE = 200
MOST_ROWS = 400  # times eleven fields at the desk, within DATA_UPLOAD_MAX_NUMBER_FIELDS
DATE_PARTS = {"year": range(1, 9999), "month": range(1, 13), "day": range(1, 32)}


def is_readable(value: str) -> bool:
    """Whether a value of a query string is one that the desk itself could have written."""
    return len(value) <= LONGEST_VALUE and "\0" not in value


def is_within(bounds: range, value: str) -> bool:
    return value.isdecimal() and len(value) <= 4 and int(value) in bounds


class LeanChangeList(ChangeList):
    """A list that leaves the long texts in the database."""

    model_admin: GuardedAdmin

    def get_queryset(self, *args: Any, **kwargs: Any) -> models.QuerySet[Any]:
        return super().get_queryset(*args, **kwargs).defer(*self.model_admin.list_defer)


class GuardedAdmin(BoundedChoices, admin.ModelAdmin):  # type: ignore[type-arg]
    """The base of every desk. What is refused answers 400, never with the whole list."""

    list_defer: tuple[str, ...] = ()
    list_per_page = 50
    save_on_top = True
    show_full_result_count = False

    class Media:
        css = {"all": ["admin/reviews/desk.css"]}

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        field, _, part = lookup.rpartition("__")
        if field and field == self.date_hierarchy and part in DATE_PARTS:
            return f"{field}__year" in request.GET and is_within(DATE_PARTS[part], value)
        return lookup in self._named_filters(request)

    def _named_filters(self, request: HttpRequest) -> set[str]:
        return {
            f"{named}__exact" if isinstance(named, str) else getattr(named, "parameter_name", "")
            for named in self.get_list_filter(request)
        }

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return LeanChangeList

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        if not all(is_readable(value) for _, values in request.GET.lists() for value in values):
            raise DisallowedModelAdminLookup("A value of this address cannot be read.")
        try:
            return super().get_changelist_instance(request)
        except IncorrectLookupParameters as error:
            if PAGE_VAR not in request.GET:
                raise DisallowedModelAdminLookup("This filter cannot be read.") from error
            return self._first_page(request)

    def _first_page(self, request: HttpRequest) -> ChangeList:
        """Deleting the rows of the last page leaves an editor on a page that is no more."""
        query = request.GET.copy()
        del query[PAGE_VAR]
        request.GET = query  # type: ignore[assignment]
        messages.warning(request, "The list has no such page any more. This is its first.")
        return self.get_changelist_instance(request)

    def response_action(
        self, request: HttpRequest, queryset: models.QuerySet[Any], *args: Any
    ) -> HttpResponse | None:
        if not all(map(is_key, request.POST.getlist(ACTION_CHECKBOX_NAME))):
            raise SuspiciousOperation("A selected row has an impossible number.")
        return super().response_action(request, queryset, *args)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Nothing: a link cannot put words into an editor's form."""
        return {}

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().changeform_view(request, *args, **kwargs)
        except IntegrityError:
            messages.error(
                request,
                "Nothing was saved: at the same moment another row took the same name or address,"
                " or one that you chose was removed. Go back in your browser to find what you"
                " typed, and save again.",
            )
            return HttpResponseRedirect(request.get_full_path())


class ReadingAdmin(GuardedAdmin):
    """The desk of rows that imports write and nobody edits as they are."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
