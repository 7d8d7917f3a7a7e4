"""What crawlers are told."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """robots.txt: where the sitemap is, and what is not worth a crawler's time."""
    return render(request, "robots.txt", content_type="text/plain")
