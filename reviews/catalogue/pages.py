"""What a page shows, for whoever renders it: readers' pages and the editors' preview."""

from typing import Any

from django.conf import settings
from django.core.paginator import Page

from reviews.catalogue.chips import chips, suggestion
from reviews.catalogue.credits import film_credits, film_studios
from reviews.catalogue.facets import facets
from reviews.catalogue.filters import ReviewFilterSet
from reviews.catalogue.prose import prose
from reviews.catalogue.sorting import ORDERS
from reviews.catalogue.structured import structured_review
from reviews.models import Review
from reviews.models.constraints import HALF_STARS


def list_page(filters: ReviewFilterSet, page: Page[Review]) -> dict[str, Any]:
    """A page of the list of reviews with its filters, or what to drop where none matches."""
    found = bool(page.object_list)
    return {
        "page": page,
        "filters": filters,
        "asked": filters.asked,
        "chips": chips(filters),
        "facets": facets(filters) if found else [],
        "suggestion": None if found else suggestion(filters),
        "sorts": list(ORDERS),
        "steps": HALF_STARS[: 2 * settings.STAR_SCALE + 1],
    }


def review_page(review: Review) -> dict[str, Any]:
    """The review, published or not, with its film's facts and the film's other public reviews."""
    film = review.film
    billing, studios = film_credits(film), film_studios(film)
    others = Review.objects.published().filter(film=film).exclude(pk=review.pk).newest()
    return {
        "review": review,
        "prose": prose(review),
        "film": film,
        "credits": billing,
        "studios": studios,
        "corrections": review.corrections.all(),
        "others": others.select_related("film", "critic").defer("body", "text_key"),
        "structured": structured_review(review, billing, studios),
    }
