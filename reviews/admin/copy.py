"""The copy that reviews came from: to be read, never changed."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from reviews.admin.guard import GuardedAdmin
from reviews.models import Copy


@admin.register(Copy)
class CopyAdmin(GuardedAdmin):
    list_display = ["path", "review", "encoding", "read_at"]
    list_select_related = ["review__film"]
    list_defer = ("content", "facts", "review__body", "review__text_key")
    search_fields = ["path"]
    search_help_text = "The path of the file, or a part of it."
    ordering = ["path", "pk"]
    fields = ["path", "review_link", "encoding", "read_at", "notices", "as_written"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description="review")
    def review_link(self, copy: Copy) -> SafeString:
        url = reverse("admin:reviews_review_change", args=[copy.review_id])
        return format_html('<a href="{}">{}</a>', url, copy.review)

    @admin.display(description="notices of the reading")
    def notices(self, copy: Copy) -> SafeString | str:
        lines = [(note["line"], note["message"]) for note in copy.facts.get("notices", [])]
        items = format_html_join("", "<li>Line {}: {}</li>", lines)
        return format_html("<ul>{}</ul>", items) if lines else "None: everything was understood."

    @admin.display(description="text as written")
    def as_written(self, copy: Copy) -> SafeString:
        return format_html('<pre class="desk-verbatim">{}</pre>', copy.text)
