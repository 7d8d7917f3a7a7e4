"""The pages that say what went wrong. None is kept by a cache."""

import sys

from django.core.exceptions import (
    BadRequest,
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template

TOO_MUCH: dict[type[Exception], str] = {
    RequestDataTooBig: "What was typed is longer than a form can send. Upload it as a file.",
    TooManyFilesSent: "More files were sent than one form can take. Put them in a zip.",
    TooManyFieldsSent: "The form has more fields than can be sent at once.",
}
RETRY_AFTER = 10  # seconds; a restarted PostgreSQL answers again within them


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, with the sentence of a BadRequest. Django's other refusals repeat what was sent."""
    reason = str(exception) if isinstance(exception, BadRequest) else TOO_MUCH.get(type(exception))
    return _page(request, 400, reason=reason or "")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 where the database does not answer: then a little later it may.

    Django calls this while it handles the error, whichever middleware or view it came from. Both
    pages stand alone: they ask neither the database nor the request.
    """
    unavailable = isinstance(sys.exception(), OperationalError | InterfaceError)
    status = 503 if unavailable else 500
    headers = {"Cache-Control": "no-store"}
    if unavailable:
        headers["Retry-After"] = str(RETRY_AFTER)
    return HttpResponse(get_template(f"{status}.html").render(), status=status, headers=headers)


def _page(request: HttpRequest, status: int, **context: str) -> HttpResponse:
    response = render(request, f"{status}.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
