"""The sitemap: one file while one can hold it, else an index of one or more for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as django_sitemap
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_safe

from reviews.models import Film, Person, Review, Studio

MOST_ADDRESSES = 50_000  # in one file: https://www.sitemaps.org/protocol.html
FRONT_PAGES = ["home", "reviews", "films", "people", "studios"]


class SiteMap(Sitemap):  # type: ignore[type-arg]
    """Named pages or rows, at addresses of SITE_URL and never of the request's host."""

    limit = MOST_ADDRESSES

    def __init__(self, entries: Sequence[str] | QuerySet[Any]) -> None:
        self.entries = entries

    @cached_property
    def paginator(self) -> Paginator[Any]:
        return Paginator(self.entries, self.limit)

    def items(self) -> Any:
        return self.entries

    def location(self, item: Any) -> str:
        return reverse(item) if isinstance(item, str) else str(item.get_absolute_url())

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.SITE_URL).netloc


class ReviewSitemap(SiteMap):
    def lastmod(self, item: Review) -> datetime:
        return item.updated_at


def sections() -> dict[str, Any]:
    """The maps by name."""
    return {
        "pages": SiteMap(FRONT_PAGES),
        "reviews": ReviewSitemap(
            Review.objects.published().only("slug", "updated_at").order_by("pk")
        ),
        "films": SiteMap(Film.objects.public().only("slug").order_by("pk")),
        "people": SiteMap(Person.objects.public().only("slug").order_by("pk")),
        "studios": SiteMap(Studio.objects.public().only("slug").order_by("pk")),
    }


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page; the index of the maps where they are too many for one file."""
    maps = sections()
    if sum(part.paginator.count for part in maps.values()) <= MOST_ADDRESSES:
        return django_sitemap(request, maps)
    addresses = [
        f"{settings.SITE_URL}{reverse('sitemap-section', args=[name])}?p={page}"
        for name, part in maps.items()
        for page in part.paginator.page_range
    ]
    context = {"sitemaps": [{"location": address} for address in addresses]}
    return render(request, "sitemap_index.xml", context, content_type="application/xml")


@require_safe
def sitemap_section(request: HttpRequest, section: str) -> HttpResponse:
    """The map of one kind, 50,000 addresses to a page."""
    maps = sections()
    if section not in maps:
        raise Http404("The sitemap has no such part.")
    return django_sitemap(request, {section: maps[section]})
