"""Who may keep a page, and for how long."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import has_vary_header, patch_vary_headers

from reviewsite.middleware.headers import GetResponse

PUBLIC = "public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400"
KEPT = {200, 301, 304}


def cache_policy(get_response: GetResponse) -> GetResponse:
    """Public pages may be kept, and nothing else: an old one is shown while the site is down.

    A shared cache asks again after ten seconds and a browser at once, so that editors see what they
    published; the ETag makes that cheap. What a view says of itself stands.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if "Cache-Control" in response:
            return response
        if _same_for_everyone(request, response):
            response["Cache-Control"] = PUBLIC
            patch_vary_headers(response, ["Accept-Encoding"])
        else:
            response["Cache-Control"] = "no-store"
        return response

    return middleware


def _same_for_everyone(request: HttpRequest, response: HttpResponseBase) -> bool:
    return (
        response.status_code in KEPT
        and request.method in {"GET", "HEAD"}
        and not response.cookies
        and not has_vary_header(response, "Cookie")
    )
