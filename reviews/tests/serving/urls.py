"""The site map, and addresses where the code fails, the database fails, or a cookie is set."""

from typing import NoReturn

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import path

from reviewsite import urls


def broken(request: HttpRequest) -> NoReturn:
    raise RuntimeError("a fault in the code")


def database_gone(request: HttpRequest) -> NoReturn:
    raise OperationalError("server closed the connection unexpectedly")


def personal(request: HttpRequest) -> HttpResponse:
    response = HttpResponse("your page")
    response.set_cookie("visitor", "17")
    return response


handler400, handler403 = urls.handler400, urls.handler403
handler404, handler500 = urls.handler404, urls.handler500
urlpatterns = [
    *urls.urlpatterns,
    path("broken/", broken),
    path("gone/", database_gone),
    path("personal/", personal),
]
