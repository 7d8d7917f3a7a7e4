"""“Read copy”: text comes to the desk."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from reviews.admin.desk.uploads import ReadForm, pieces_of
from reviews.admin.rights import ADD_REVIEW
from reviews.importing import AnotherImportError
from reviews.importing.desk import Laid, lay_down
from reviews.models import Copy

BUSY = "An import is running just now. Nothing was saved and nothing you typed is lost: try again."
KNOWN = "This text is here already, as {}: this is its page."
KNOWN_TO_OTHERS = "This text is here already, and has a review. Its page is for who may view copy."
MOST_NAMED = 20


def read_copy(desk: Any, request: HttpRequest) -> HttpResponse:
    """The form that copy is given in. Needs the permission to add reviews."""
    if not request.user.has_perm(ADD_REVIEW):
        raise PermissionDenied
    form = ReadForm(request.POST or None, request.FILES or None)
    laid: list[Laid] = []
    if request.method == "POST" and form.is_valid():
        try:
            laid = lay_down(pieces_of(form))
        except AnotherImportError:
            form.add_error(None, BUSY)
        if any(one.key for one in laid):
            return _lead_on(desk, request, laid)
    context = desk.admin_site.each_context(request) | {
        "title": "Read copy",
        "opts": desk.opts,
        "form": form,
        "failures": [one for one in laid if one.error],
        "media": desk.media,
    }
    return TemplateResponse(request, "admin/reviews/copy/read.html", context)


def _lead_on(desk: Any, request: HttpRequest, laid: list[Laid]) -> HttpResponse:
    """To the copy where it is one piece, else to all copy on the desk."""
    _tell_failures(request, [one for one in laid if one.error])
    for one in laid:
        if one.key and not one.known:
            desk.log_addition(request, Copy(pk=one.key, path=one.path), [{"added": {}}])
    if len(laid) == 1 and laid[0].key:
        return _lead_to(desk, request, laid[0])
    read = sum(one.key is not None and not one.known for one in laid)
    known = sum(one.known for one in laid)
    messages.success(request, f"Read: {read}. Here already: {known}.")
    return HttpResponseRedirect(f"{reverse('admin:reviews_copy_changelist')}?desk=waiting")


def _lead_to(desk: Any, request: HttpRequest, one: Laid) -> HttpResponse:
    """To the page of the copy, or to the list where that page is not for who asks."""
    if not desk.get_queryset(request).filter(pk=one.key).exists():
        messages.info(request, KNOWN_TO_OTHERS)
        return HttpResponseRedirect(reverse("admin:reviews_copy_changelist"))
    if one.known:
        messages.info(request, KNOWN.format(one.path))
    return HttpResponseRedirect(reverse("admin:reviews_copy_desk", args=[one.key]))


def _tell_failures(request: HttpRequest, failures: list[Laid]) -> None:
    for failure in failures[:MOST_NAMED]:
        messages.error(request, f"{failure.path}: {failure.error}")
    if len(failures) > MOST_NAMED:
        messages.error(request, f"{len(failures) - MOST_NAMED} more could not be read.")
