"""Films from A to Z, and a film."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.credits import film_credits, film_studios
from reviews.catalogue.quotations import tell
from reviews.models import Film, Review
from reviews.views.addressed import moved_or_404
from reviews.views.listing import alphabetical


@require_safe
def films(request: HttpRequest) -> HttpResponse:
    """Every film with a published review."""
    rows = Film.objects.public().with_directors()
    return render(request, "reviews/film_list.html", alphabetical(request, rows))


@require_safe
def film(request: HttpRequest, slug: str) -> HttpResponse:
    """A film's facts and credits, and what was written of it."""
    public = Film.objects.public()
    found = public.filter(slug=slug).first()
    if found is None:
        return moved_or_404(public, slug)
    reviews = Review.objects.published().filter(film=found).newest()
    billing = film_credits(found)
    tell(found, billing)
    context = {
        "film": found,
        "credits": billing,
        "studios": film_studios(found),
        "titles": found.alternative_titles.all(),
        # The page names the film and its directors once, and its cards do not.
        "reviews": cards(reviews).prefetch_related(None),
    }
    return render(request, "reviews/film_detail.html", context)
