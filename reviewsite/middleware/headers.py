"""What every response carries, errors and static files included."""

import re
import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

GetResponse = Callable[[HttpRequest], HttpResponseBase]

ISOLATION = {
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    # SecurityMiddleware adds these too, but not when it is the one that refuses the request.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


def isolation(get_response: GetResponse) -> GetResponse:
    """Keep the page to itself: no device, no embedding, no other origin."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in ISOLATION.items():
            response.headers.setdefault(name, value)
        return response

    return middleware


def request_id(get_response: GetResponse) -> GetResponse:
    """Name each request, so that the access log, the error log and a reader's report meet.

    A proxy's X-Request-ID is kept where it is harmless to print.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        given = request.headers.get("X-Request-ID", "")
        name = given if REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
        request.META["HTTP_X_REQUEST_ID"] = name
        response = get_response(request)
        response.headers["X-Request-ID"] = name
        return response

    return middleware


def without_body(get_response: GetResponse) -> GetResponse:
    """Answer HEAD with the headers alone, as gunicorn expects: Django writes the body too."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "HEAD" and isinstance(response, HttpResponse):
            length = str(len(response.content))
            response.content = b""
            response["Content-Length"] = length
        return response

    return middleware
