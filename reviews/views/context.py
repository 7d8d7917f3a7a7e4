"""What every template may use, and what several pages say of themselves."""

from typing import Any

from django.conf import settings
from django.core.paginator import Page
from django.http import HttpRequest, QueryDict


def site(request: HttpRequest) -> dict[str, Any]:
    """The house: its name, its address, and the most stars it gives."""
    return {
        "site_name": settings.SITE_NAME,
        "site_url": settings.SITE_URL,
        "star_scale": settings.STAR_SCALE,
    }


def canonical(request: HttpRequest, asked: QueryDict, page: Page[Any]) -> str:
    """The one path of a page of a list: what decides its contents, without order and noise."""
    query = asked.copy()
    query.pop("sort", None)
    if page.number > 1:
        query["page"] = str(page.number)
    return f"{request.path}?{query.urlencode()}" if query else request.path
