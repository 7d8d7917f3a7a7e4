"""A review as schema.org says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings

from reviews.catalogue.credits import FilmCredits, StudioPart
from reviews.catalogue.stars import figure
from reviews.models import Credit, Review


def structured_review(
    review: Review, billing: Sequence[FilmCredits], studios: Sequence[StudioPart]
) -> dict[str, Any]:
    """What is known of the review, for its JSON-LD block; what is unknown is left out.

    https://schema.org/Review. A review without a critic is the house's.
    """
    house = {"@type": "Organization", "name": settings.SITE_NAME, "url": f"{settings.SITE_URL}/"}
    critic = review.critic
    facts = {
        "@context": "https://schema.org",
        "@type": "Review",
        "url": f"{settings.SITE_URL}{review.get_absolute_url()}",
        "name": review.display_headline,
        "description": review.standfirst,
        "author": {"@type": "Person", "name": critic.name} if critic else house,
        "publisher": house,
        "datePublished": review.published_on and review.published_on.isoformat(),
        "reviewRating": _rating(review),
        "itemReviewed": _movie(review, billing, studios),
    }
    return _known(facts)


def _rating(review: Review) -> dict[str, Any] | None:
    if review.rating is None:
        return None
    return {
        "@type": "Rating",
        "ratingValue": figure(review.rating),
        "bestRating": str(settings.STAR_SCALE),
        "worstRating": "0",
    }


def _movie(
    review: Review, billing: Sequence[FilmCredits], studios: Sequence[StudioPart]
) -> dict[str, Any]:
    film = review.film
    movie = {
        "@type": "Movie",
        "name": film.title,
        "alternateName": film.original_title,
        "url": f"{settings.SITE_URL}{film.get_absolute_url()}",
        "dateCreated": film.year and str(film.year),
        "duration": film.runtime and f"PT{film.runtime}M",
        "director": _people(billing, Credit.Role.DIRECTOR),
        "actor": _people(billing, Credit.Role.ACTOR),
        "productionCompany": _producers(studios),
    }
    return _known(movie)


def _people(billing: Sequence[FilmCredits], role: Credit.Role) -> list[dict[str, str]]:
    people = {
        c.person_id: c.person for group in billing if group.role == role for c in group.credits
    }
    return [{"@type": "Person", "name": person.name} for person in people.values()]


def _producers(studios: Sequence[StudioPart]) -> list[dict[str, str]]:
    """The studios, but for those that are known to have distributed the film and no more."""
    names = [part.studio.name for part in studios if not part.only_distributes]
    return [{"@type": "Organization", "name": name} for name in names]


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value}
