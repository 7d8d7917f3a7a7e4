"""The pages that say what went wrong. None is kept by a cache."""

import sys
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.core.exceptions import (
    BadRequest,
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.shortcuts import render
from django.template.loader import get_template

MOST_FILES = settings.DATA_UPLOAD_MAX_NUMBER_FILES
TOO_MUCH: dict[type[Exception], str] = {
    RequestDataTooBig: "What was typed is longer than a form can send. Upload it as a file.",
    TooManyFilesSent: f"A form takes at most {MOST_FILES} files: put more than that in a zip.",
    TooManyFieldsSent: "The form has more fields than can be sent at once.",
}
CHUNK = 65536  # bytes
RETRY_AFTER = 10  # seconds; a restarted PostgreSQL answers again within them


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, with the sentence of a BadRequest. Django's other refusals repeat what was sent."""
    if reason := TOO_MUCH.get(type(exception)):
        return _too_much(request, reason)
    return _page(request, 400, reason=str(exception) if isinstance(exception, BadRequest) else "")


def _too_much(request: HttpRequest, reason: str) -> HttpResponse:
    """What a form cannot hold, said in the dress of the desk to who works there.

    The rest is read first: a browser that is cut off while it sends shows no answer.
    """
    with suppress(UnreadablePostError):
        while request.read(CHUNK):
            pass
    if not admin.site.has_permission(request):
        return _page(request, 400, reason=reason)
    told = {"title": "This form could not be read", "reason": reason}
    return _page(request, 400, "admin/400.html", **admin.site.each_context(request), **told)


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


def _page(request: HttpRequest, status: int, template: str = "", **context: Any) -> HttpResponse:
    response = render(request, template or f"{status}.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
