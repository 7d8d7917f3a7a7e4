"""What a page shows, for whoever renders it: readers' pages and the editors' preview."""

from typing import Any

from reviews.catalogue.credits import film_credits, film_studios
from reviews.catalogue.structured import structured_review
from reviews.models import Review


def review_page(review: Review) -> dict[str, Any]:
    """The review, published or not, with its film's facts and the film's other public reviews."""
    film = review.film
    billing, studios = film_credits(film), film_studios(film)
    others = Review.objects.published().filter(film=film).exclude(pk=review.pk).newest()
    return {
        "review": review,
        "film": film,
        "credits": billing,
        "studios": studios,
        "corrections": review.corrections.all(),
        "others": others.select_related("film", "critic").defer("body", "text_key"),
        "structured": structured_review(review, billing, studios),
    }
