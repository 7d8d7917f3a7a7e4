"""Studios from A to Z, and a studio."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.paging import page_of
from reviews.models import Film, Studio
from reviews.views.addressed import moved_or_404
from reviews.views.context import canonical
from reviews.views.listing import alphabetical


@require_safe
def studios(request: HttpRequest) -> HttpResponse:
    """Every studio of a reviewed film."""
    rows = Studio.objects.public()
    return render(request, "reviews/studio_list.html", alphabetical(request, rows))


@require_safe
def studio(request: HttpRequest, slug: str) -> HttpResponse:
    """A studio's films, the latest first, unknown years last."""
    public = Studio.objects.public()
    found = public.filter(slug=slug).first()
    if found is None:
        return moved_or_404(public, slug)
    latest = (F("year").desc(nulls_last=True), "sort_key", "pk")
    films = Film.objects.public().filter(pk__in=found.film_credits.values("film")).order_by(*latest)
    page = page_of(films.with_directors(), request.GET.get("page", ""))
    context = {
        "studio": found,
        "aliases": found.aliases.all(),
        "page": page,
        "asked": QueryDict(),
        "canonical": canonical(request, QueryDict(), page),
    }
    return render(request, "reviews/studio_detail.html", context)
