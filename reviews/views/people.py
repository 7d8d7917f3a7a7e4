"""People from A to Z, and a person."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.credits import filmography
from reviews.catalogue.paging import page_of
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
    """A person's films by role, and for a critic the latest reviews."""
    public = Person.objects.public()
    found = public.filter(slug=slug).first()
    if found is None:
        return moved_or_404(public, slug)
    written = Review.objects.published().filter(critic=found).newest()
    context = {
        "person": found,
        "aliases": found.aliases.all(),
        "filmography": filmography(found),
        "written": page_of(cards(written), "", LATEST),
    }
    return render(request, "reviews/person_detail.html", context)
