"""The list of reviews, and a review."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.cards import cards
from reviews.catalogue.filters import ReviewFilterSet
from reviews.catalogue.pages import list_page, review_page
from reviews.catalogue.paging import page_of
from reviews.models import Review
from reviews.views.addressed import moved_or_404
from reviews.views.context import canonical


@require_safe
def reviews(request: HttpRequest) -> HttpResponse:
    """The reviews that the filters in the address ask for; none, and why, for a bad one."""
    filters = ReviewFilterSet(request.GET, queryset=cards(Review.objects.published()))
    page = page_of(filters.listed, request.GET.get("page", ""), total=filters.found.total)
    context = {
        **list_page(filters, page),
        "noindex": bool(filters.asked or filters.problems),
        "canonical": canonical(request, filters.asked, page),
    }
    status = 400 if filters.problems else 200
    return render(request, "reviews/review_list.html", context, status=status)


@require_safe
def review(request: HttpRequest, slug: str) -> HttpResponse:
    """A review with its film's facts, its corrections, and the other reviews of the film."""
    published = Review.objects.published()
    found = published.filter(slug=slug).select_related("film", "critic").first()
    if found is None:
        return moved_or_404(published, slug)
    return render(request, "reviews/review_detail.html", review_page(found))
