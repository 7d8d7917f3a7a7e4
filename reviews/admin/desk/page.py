"""The page of a piece of copy: as written, every fact marked, and the form that corrects them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import BadRequest, PermissionDenied, ValidationError
from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from reviews.admin.desk.correcting import SAVING, Correction
from reviews.admin.desk.marks import marks_of, segments
from reviews.admin.desk.merging import laid_over
from reviews.admin.desk.outcomes import bring_in, bring_new_version, save, save_as, take_away
from reviews.admin.desk.reading import BUSY
from reviews.admin.desk.uploads import TextForm
from reviews.admin.rights import ADD_REVIEW, CHANGE_REVIEW, Judge
from reviews.importing import AnotherImportError
from reviews.importing.desk import CopyChangedError
from reviews.importing.queue import keys_at
from reviews.models import Copy, Decision, Review

MOST_NOTICES = 200
CLASH = "At the same moment somebody else saved the same. Nothing of yours was saved: save again."
Action = Callable[[Any, HttpRequest, Correction], str | None]
ACTIONS: dict[str, tuple[str, Action]] = {
    "_save": (ADD_REVIEW, save),
    "_draft": (ADD_REVIEW, save_as(Review.Status.DRAFT)),
    "_publish": (CHANGE_REVIEW, save_as(Review.Status.PUBLISHED)),
    "_into": (CHANGE_REVIEW, bring_in),
    "_version": (CHANGE_REVIEW, bring_new_version),
    "_take": (ADD_REVIEW, take_away),
}


def desk_page(desk: Any, request: HttpRequest, object_id: str) -> HttpResponse:
    """The desk page of a piece of copy.

    To read it needs the permission to view copy or, where it has no review yet, to add reviews. To
    correct it needs the permission to add reviews; where it has one, to bring it into one, and to
    publish, to change them. Raises PermissionDenied, and Http404 for copy that is not there or was
    never read.
    """
    copy = desk.get_object(request, unquote(object_id))
    if not desk.has_view_permission(request, copy):
        raise PermissionDenied
    if copy is None or "body_span" not in copy.facts:
        raise Http404("There is no such copy.")
    sent = request.POST if SAVING & request.POST.keys() else None
    correction = Correction(Judge(copy, request.user), TextForm(prefix="version"), sent)
    if request.method == "POST":
        try:
            if answer := _act(desk, request, correction):
                return answer
        except CopyChangedError:
            now = Judge(Copy.objects.get(pk=copy.pk), request.user)
            correction = laid_over(now, request.POST)
    return TemplateResponse(
        request, "admin/reviews/copy/desk.html", _context(desk, request, correction)
    )


def _act(desk: Any, request: HttpRequest, correction: Correction) -> HttpResponse | None:
    """Do what the button says that was pressed; None where the page has something to say first."""
    act = _pressed(request, correction.copy)
    if correction.is_stale:
        raise CopyChangedError
    try:
        place = act(desk, request, correction)
    except AnotherImportError:
        correction.problems.append(BUSY)
    except IntegrityError:
        correction.problems.append(CLASH)
    except ValidationError as error:
        correction.problems += error.messages
    except Copy.DoesNotExist:
        messages.error(request, "This copy was taken off the desk meanwhile.")
        return HttpResponseRedirect(reverse("admin:reviews_copy_changelist"))
    else:
        return HttpResponseRedirect(place) if place else None
    return None


def _pressed(request: HttpRequest, copy: Copy) -> Action:
    """What the button does that was pressed, if who pressed it may."""
    pressed = [ACTIONS[name] for name in ACTIONS if name in request.POST]
    if not may(request, copy, pressed[0][0] if pressed else ADD_REVIEW):
        raise PermissionDenied
    if not pressed:
        raise BadRequest("The form does not say what to do.")
    return pressed[0][1]


def may(request: HttpRequest, copy: Copy, permission: str = ADD_REVIEW) -> bool:
    """Whether who asks may do this with the copy: what has a review is changed by who may."""
    return request.user.has_perm(CHANGE_REVIEW if copy.review_id else permission)


def _context(desk: Any, request: HttpRequest, correction: Correction) -> dict[str, Any]:
    copy, understood = correction.copy, correction.understood
    notices = understood.notices[:MOST_NOTICES]
    lines = understood.line_starts({notice.line for notice in notices})
    marks = list(marks_of(understood))
    correction.lead_back({mark.row: mark.anchor for mark in reversed(marks)})
    return {
        **desk.admin_site.each_context(request),
        "title": f"Read: {copy.path}",
        "opts": desk.opts,
        "media": desk.media,
        "copy": copy,
        "correction": correction,
        "segments": segments(understood.text, marks, lines),
        "notices": list(zip(notices, keys_at(copy, notices), strict=True)),
        "more_notices": len(understood.notices) - len(notices),
        "may_save": may(request, copy),
        "may_publish": may(request, copy, CHANGE_REVIEW),
        "may_correct_film": correction.judge.may_decide(Decision.Fact.TITLE),
        "may_see_review": request.user.has_perm("reviews.view_review")
        or request.user.has_perm(CHANGE_REVIEW),
    }
