"""“Read copy”: text comes to the desk."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from reviews.admin.desk.uploads import ReadForm, pieces_of
from reviews.importing import AnotherImportError
from reviews.importing.desk import Laid, lay_down

BUSY = "An import is running just now. Nothing was saved and nothing you typed is lost: try again."
KNOWN = "This text is here already, as {}: this is its page."
MOST_NAMED = 20


def read_copy(desk: Any, request: HttpRequest) -> HttpResponse:
    """The form that copy is given in. Needs the permission to add reviews."""
    if not request.user.has_perm("reviews.add_review"):
        raise PermissionDenied
    form = ReadForm(request.POST or None, request.FILES or None)
    laid: list[Laid] = []
    if request.method == "POST" and form.is_valid():
        try:
            laid = lay_down(pieces_of(form))
        except AnotherImportError:
            form.add_error(None, BUSY)
        if any(one.copy for one in laid):
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
        if one.copy and not one.known:
            desk.log_addition(request, one.copy, [{"added": {}}])
    if len(laid) == 1 and laid[0].copy:
        if laid[0].known:
            messages.info(request, KNOWN.format(laid[0].path))
        return HttpResponseRedirect(reverse("admin:reviews_copy_desk", args=[laid[0].copy.pk]))
    read = sum(one.copy is not None and not one.known for one in laid)
    known = sum(one.known for one in laid)
    messages.success(request, f"Read: {read}. Here already: {known}.")
    return HttpResponseRedirect(f"{reverse('admin:reviews_copy_changelist')}?desk=waiting")


def _tell_failures(request: HttpRequest, failures: list[Laid]) -> None:
    for failure in failures[:MOST_NAMED]:
        messages.error(request, f"{failure.path}: {failure.error}")
    if len(failures) > MOST_NAMED:
        messages.error(request, f"{len(failures) - MOST_NAMED} more could not be read.")
