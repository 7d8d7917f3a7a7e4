"""The queue: every notice that waits for an editor, what helps readers most first."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.contrib.admin.templatetags.admin_urls import add_preserved_filters
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http import HttpResponseRedirect as Redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import SafeString

from reviews.admin.buttons import buttons
from reviews.admin.choices import is_key
from reviews.admin.difference import difference
from reviews.admin.filters import NoticeCodeFilter, NoticeStateFilter
from reviews.admin.guard import LeanChangeList, ReadingAdmin
from reviews.admin.offers import names_in
from reviews.admin.rights import CHANGE_REVIEW
from reviews.admin.search import TypedSearchAdmin
from reviews.admin.settling import NothingDoneError, mark_settled, settle
from reviews.importing.notices import GAINS, NOTHING_YET, kind_of
from reviews.models import Notice


class Queue(LeanChangeList):
    """The notices of a page, with the names of all whom they let choose among."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = list(self.result_list)
        names = names_in(self.result_list)
        for notice in self.result_list:
            notice.names = names


@admin.register(Notice)
class NoticeAdmin(TypedSearchAdmin, ReadingAdmin):
    """Who may change reviews may settle; nobody writes a notice but the import."""

    list_filter = [NoticeStateFilter, NoticeCodeFilter]
    list_select_related = ["copy__review__film"]
    list_defer = ("copy__content", "copy__facts", "copy__review__body", "copy__review__text_key")
    sortable_by = ()
    save_on_top = False
    search_fields = [
        "message__icontains",
        "copy__path__icontains",
        "copy__review__film__title_key__contains",
    ]
    search_help_text = "Words of the notice, the film's title, or the path of the copy."
    actions = ["mark_as_settled"]
    fields = ["message", "advice", "about", "seen", "settled_by", "settled_at"]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("reviews.view_review") or self.has_settle_permission(request)

    def has_settle_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(CHANGE_REVIEW)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.settle)
        return [
            path("<path:object_id>/settle/", view, name="reviews_notice_settle"),
            *super().get_urls(),
        ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Notice]:
        rows = Notice.objects.select_related("copy__review__film")
        return rows.defer("copy__content", "copy__facts", "copy__review__text_key")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return Queue

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        title = {"title": "The queue: notices for an editor"}
        return super().changelist_view(request, title | (extra_context or {}))

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        shown = ["message", "advice", "about", "seen", "gain"]
        return (
            [*shown, self._settle_column(request)]
            if request.user.has_perm(CHANGE_REVIEW)
            else shown
        )

    def _settle_column(self, request: HttpRequest) -> Any:
        filters = self.get_preserved_filters(request)

        @admin.display(description="settle")
        def column(notice: Any) -> SafeString:
            return buttons(notice, notice.names, request.user, filters)

        return column

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The notice, both values where two differ, and the buttons."""
        notice, query = context["original"], self._opened_from(request)
        context["difference"] = difference(notice)
        if self.has_settle_permission(request):
            context["buttons"] = buttons(notice, names_in([notice]), request.user, query)
        return super().render_change_form(request, context, *args, **kwargs)

    def _opened_from(self, request: HttpRequest) -> str:
        """The query that leads back to the page that a notice was opened from."""
        place = request.GET.get("next")
        return urlencode({"next": place}) if place else self.get_preserved_filters(request)

    def settle(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Settle a notice as an editor chose, and go back to where it was opened."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_settle_permission(request):
            raise PermissionDenied
        key, choice = unquote(object_id), request.POST.get("choice", "")
        try:
            told = settle(int(key) if is_key(key) else 0, choice, cast(User, request.user))
            messages.success(request, told)
        except Notice.DoesNotExist:
            messages.warning(request, "This notice is gone: the copy came in anew meanwhile.")
        except NothingDoneError as error:
            messages.warning(request, str(error))
        return Redirect(self._back(request))

    def _back(self, request: HttpRequest) -> str:
        """The page of ours that the address names, else the list with its filters."""
        place = request.GET.get("next", "")
        if url_has_allowed_host_and_scheme(place, allowed_hosts=None):
            return place
        filters: dict[str, Any] = {"preserved_filters": self.get_preserved_filters(request)}
        return add_preserved_filters(
            {**filters, "opts": self.opts}, reverse("admin:reviews_notice_changelist")
        )

    @admin.action(description="Mark as settled", permissions=["settle"])
    def mark_as_settled(self, request: HttpRequest, queryset: QuerySet[Notice]) -> None:
        chosen = Notice.objects.filter(pk__in=queryset.values("pk"))
        count = mark_settled(chosen, cast(User, request.user))
        messages.success(request, f"{count} notice{'s' * (count != 1)} settled.")

    @admin.display(description="what to do")
    def advice(self, notice: Notice) -> str:
        return kind_of(notice.code).advice

    @admin.display(description="readers gain")
    def gain(self, notice: Notice) -> str:
        return GAINS[kind_of(notice.code).gain] if notice.published else NOTHING_YET

    @admin.display(description="review")
    def about(self, notice: Notice) -> SafeString | str:
        review = notice.copy.review
        if review is None:
            return "None yet: the copy lies on the desk."
        links = (
            (reverse("admin:reviews_review_change", args=[review.pk]), "Review", review),
            (reverse("admin:reviews_film_change", args=[review.film_id]), "Film", review.film),
        )
        return format_html_join(" · ", '<a href="{}">{}: {}</a>', links)

    @admin.display(description="copy")
    def seen(self, notice: Notice) -> SafeString:
        url = reverse("admin:reviews_copy_desk", args=[notice.copy_id])
        line = '<a href="{0}#line-{1}">See line {1} in the copy</a>'
        return format_html(line, url, notice.line)
