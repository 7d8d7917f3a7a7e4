"""A review as readers will see it, for staff alone."""

from __future__ import annotations

from django.contrib.admin import ModelAdmin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from reviews.catalogue.pages import review_page
from reviews.models import Review


def preview(desk: ModelAdmin[Review], request: HttpRequest, object_id: str) -> HttpResponse:
    """The page of a review as it is stored, draft or not. Needs the permission to view reviews.

    Raises PermissionDenied, and Http404 for a review that is not there.
    """
    review = desk.get_object(request, unquote(object_id))
    if not desk.has_view_permission(request, review):
        raise PermissionDenied
    if review is None:
        raise Http404("There is no such review.")
    page = TemplateResponse(request, "admin/reviews/review/preview.html", review_page(review))
    page["X-Robots-Tag"] = "noindex, nofollow"
    return page
