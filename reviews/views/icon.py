"""The icon that browsers ask for by themselves, where a page names none: feeds, the admin."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The address of the icon as it is now: its name changes with what it shows."""
    return redirect(static("img/icon.svg"))
