"""People from A to Z, and a person."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.credits import filmography
from reviews.catalogue.paging import page_of
from reviews.catalogue.quotations import quotations
from reviews.models import Person, Review
from reviews.views.addressed import moved_or_404
from reviews.views.listing import alphabetical

LATEST = 10


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everyone who is credited on a reviewed film, and every critic."""
    rows = Person.objects.public()
    return render(request, "reviews/person_list.html", alphabetical(request, rows))


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """A person's films by role, for a critic the latest reviews, and what we wrote of them.

    Later pages hold only the latter.
    """
    public = Person.objects.public()
    found = public.filter(slug=slug).first()
    if found is None:
        return moved_or_404(public, slug)
    quoted = quotations(found, request.GET.get("page", ""))
    context = {"person": found, "quoted": quoted, "canonical": request.path}
    if quoted.has_previous:
        context["canonical"] = f"{request.path}?page={quoted.number}"
    else:
        written = Review.objects.published().filter(critic=found).newest()
        context["aliases"] = found.aliases.all()
        context["filmography"] = filmography(found)
        context["written"] = page_of(cards(written), "", LATEST)
    return render(request, "reviews/person_detail.html", context)
