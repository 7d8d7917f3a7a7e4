"""What no honest browser sends is refused before any view reads it."""

from urllib.parse import unquote_to_bytes

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.urls import reverse

from reviewsite.middleware.headers import GetResponse

LONGEST_QUERY = 4096  # bytes; every filter of the reviews in use at once takes some 500
READING = ["GET", "HEAD"]
WRITING = [*READING, "POST"]


def request_guard(get_response: GetResponse) -> GetResponse:
    """Answer 400 to text that is no text, and 405 to a method that the address cannot take.

    Only the desk is written to: everywhere else a POST is refused before its token is asked for.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        methods = WRITING if request.path_info.startswith(reverse("admin:index")) else READING
        if request.method not in methods:
            return HttpResponseNotAllowed(methods)
        if problem := _problem(request):
            raise BadRequest(problem)
        return get_response(request)

    return middleware


def _problem(request: HttpRequest) -> str:
    query = request.META.get("QUERY_STRING", "").encode("latin-1")
    if len(query) > LONGEST_QUERY:
        return "The query is too long."
    if not _is_text(unquote_to_bytes(query)):
        return "The query is not text."
    if any("\0" in text for text in [request.path_info, *request.COOKIES.values()]):
        return "The path or a cookie is not text."
    return ""


def _is_text(raw: bytes) -> bool:
    try:
        return "\0" not in raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
