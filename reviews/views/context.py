"""What every template may use."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """The house: its name, its address, and the most stars it gives."""
    return {
        "site_name": settings.SITE_NAME,
        "site_url": settings.SITE_URL,
        "star_scale": settings.STAR_SCALE,
    }
