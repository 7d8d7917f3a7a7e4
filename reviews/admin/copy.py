"""The copy that reviews came from, and that on the desk: kept as it was written."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from reviews.admin.desk.page import desk_page
from reviews.admin.desk.reading import read_copy
from reviews.admin.filters import OnDeskFilter
from reviews.admin.guard import ReadingAdmin
from reviews.admin.rights import ADD_REVIEW
from reviews.models import Copy, Notice


@admin.register(Copy)
class CopyAdmin(ReadingAdmin):
    list_display = ["path", "review", "desk", "encoding", "read_at"]
    list_filter = [OnDeskFilter]
    list_select_related = ["review__film"]
    list_defer = ("content", "facts", "review__body", "review__text_key")
    search_fields = ["path"]
    search_help_text = "The path of the file, or a part of it."
    ordering = ["path", "pk"]
    fields = ["path", "review_link", "encoding", "read_at", "notices", "as_written"]

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        read = path("read/", view(self.read_copy), name="reviews_copy_read")
        page = path("<path:object_id>/desk/", view(self.desk_page), name="reviews_copy_desk")
        return [read, page, *super().get_urls()]

    def read_copy(self, request: HttpRequest) -> HttpResponse:
        return read_copy(self, request)

    def desk_page(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return desk_page(self, request, object_id)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Copy]:
        """Who may only add reviews sees what lies on the desk, and nobody's drafts."""
        rows: QuerySet[Copy] = super().get_queryset(request)
        return rows if super().has_view_permission(request) else rows.filter(review=None)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        may_add: bool = request.user.has_perm(ADD_REVIEW)
        return may_add or bool(super().has_view_permission(request, obj))

    @admin.display(description="review")
    def review_link(self, copy: Copy) -> SafeString | str:
        if copy.review is None:
            return "None yet: it lies on the desk."
        url = reverse("admin:reviews_review_change", args=[copy.review_id])
        return format_html('<a href="{}">{}</a>', url, copy.review)

    @admin.display(description="as it was understood")
    def desk(self, copy: Copy) -> SafeString:
        url = reverse("admin:reviews_copy_desk", args=[copy.pk])
        return format_html('<a href="{}">Read</a>', url)

    @admin.display(description="notices that wait")
    def notices(self, copy: Copy) -> SafeString | str:
        waiting = Notice.objects.waiting().filter(copy=copy).order_by("line", "pk")
        here = urlencode({"next": reverse("admin:reviews_copy_change", args=[copy.pk])})
        told = [
            (reverse("admin:reviews_notice_change", args=[pk]), here, line, message)
            for pk, line, message in waiting.values_list("pk", "line", "message")
        ]
        items = format_html_join("", '<li><a href="{}?{}">Line {}: {}</a></li>', told)
        return format_html("<ul>{}</ul>", items) if told else "None."

    @admin.display(description="text as written")
    def as_written(self, copy: Copy) -> SafeString:
        return format_html('<pre class="desk-verbatim">{}</pre>', copy.text)
