"""The admin site: the house's name on it, and no more doors than its pages need."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver

from reviews.importing.queue import how_many_wait


class Autocomplete(AutocompleteJsonView):
    """Choices as the model's own admin describes them, where it does."""

    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, str]:
        describe = getattr(self.model_admin, "describe", str)
        return {**super().serialize_result(obj, to_field_name), "text": describe(obj)}


class AdminSite(admin.AdminSite):
    site_header = site_title = settings.SITE_NAME
    index_title = "The editor's desk"
    index_template = "admin/desk.html"
    enable_nav_sidebar = False

    def get_urls(self) -> list[URLResolver | URLPattern]:
        """Without the shortcut that tells anybody on the staff the address of any draft."""
        return [url for url in super().get_urls() if getattr(url, "name", "") != "view_on_site"]

    def index(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> TemplateResponse:
        """With how many notices wait, for those who may read reviews."""
        permissions = ("reviews.view_review", "reviews.change_review")
        reads = any(request.user.has_perm(permission) for permission in permissions)
        waiting = how_many_wait() if reads else ""
        return super().index(request, {**(extra_context or {}), "waiting": waiting})

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        """Answer for the fields that forms complete; Django's own fails on some of the others."""
        asked = [request.GET.get(name) for name in ("app_label", "model_name", "field_name")]
        if tuple(asked) not in self._completed_fields():
            raise PermissionDenied
        return Autocomplete.as_view(admin_site=self)(request)  # type: ignore[return-value]

    def _completed_fields(self) -> set[tuple[str, str, str]]:
        return {
            (owner.opts.app_label, str(owner.opts.model_name), field)
            for desk in self._registry.values()
            for owner in [desk, *(inline(desk.model, self) for inline in desk.inlines)]
            for field in owner.autocomplete_fields
        }
