"""Middleware about serving, not about films."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

GetResponse = Callable[[HttpRequest], HttpResponse]


class IsolationHeadersMiddleware:
    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)


class RequestGuardMiddleware(IsolationHeadersMiddleware):
    pass


class CachePolicyMiddleware(IsolationHeadersMiddleware):
    pass
