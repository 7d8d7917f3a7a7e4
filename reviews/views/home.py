"""The front page."""

from django.db.models import Count, F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.sorting import in_order
from reviews.models import Review

LATEST = 9
PICKS = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The latest reviews, the highest rated, and how many there are of each rating."""
    published = Review.objects.published()
    best = in_order(published.exclude(rating=None), "highest").select_related("film", "critic")
    ratings = published.exclude(rating=None).order_by().values("rating")
    context = {
        "latest": cards(published.newest())[:LATEST],
        "best": best.defer("body", "text_key")[:PICKS],
        "ratings": ratings.annotate(count=Count("pk")).order_by(F("rating").desc()),
    }
    return render(request, "reviews/home.html", context)
