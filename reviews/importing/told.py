"""What the catalogue says of a review, in the shape in which copy says it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from django.conf import settings
from django.db.models import Prefetch, QuerySet

from reviews.copydesk import CastFact, Fact, RatingFact, Reading
from reviews.copydesk.lines import unified
from reviews.copydesk.writer import write
from reviews.models import Credit, FilmStudio, Review

RULE = "catalogue"


def with_all(reviews: QuerySet[Review]) -> QuerySet[Review]:
    """The reviews with all that `told` and an export look at, fetched together."""
    parts = Credit.objects.select_related("person").order_by("position", "pk")
    studios = FilmStudio.objects.select_related("studio").order_by("position", "pk")
    return reviews.select_related("film", "critic", "copy").prefetch_related(
        Prefetch("film__credits", parts),
        Prefetch("film__studio_credits", studios),
        "film__alternative_titles",
        "corrections",
    )


def told(review: Review) -> Reading:
    """The facts of the review and its film as they stand, without a place in any text.

    A form brings line ends of another kind than copy is stored with; they are made one here.
    """
    film = review.film
    byline = review.byline or (review.critic.name if review.critic else "")
    return Reading(
        byline,
        "utf-8",
        title=fact(film.title),
        original_title=fact(film.original_title),
        year=fact(film.year),
        runtime=fact(film.runtime),
        countries=facts(film.countries),
        genres=facts(film.genres),
        directors=facts(names(review, Credit.Role.DIRECTOR)),
        writers=facts(names(review, Credit.Role.WRITER)),
        studios=facts(part.studio.name for part in film.studio_credits.all()),
        cast=[part(credit.printed_name, credit.character) for credit in cast(review)],
        byline=critic(review.critic.name if review.critic else "", byline),
        headline=fact(review.headline),
        standfirst=fact(review.standfirst),
        published=fact(review.published_on),
        rating=rating(review),
        body=unified(review.body),
    )


def set_as_copy(facts: Reading, path: str, left_open: Collection[str] = ()) -> bytes:
    """The facts as copy of this path; raises UnsayableError where the house format cannot say them.

    What is left open may be read from the prose, whatever it says.
    """
    scale = settings.STAR_SCALE
    return write(facts, name=path, star_scale=scale, left_open=left_open).encode()


def fact(value: object) -> Fact | None:
    """A fact of this value; None for what is not known."""
    return Fact(str(value), (0, 0), RULE) if value else None


def facts(values: Iterable[str]) -> list[Fact]:
    """A fact of each value."""
    return [Fact(value, (0, 0), RULE) for value in values]


def part(actor: str, character: str) -> CastFact:
    """An actor and the character, which may be empty."""
    return CastFact(Fact(actor, (0, 0), RULE), fact(character))


def critic(name: str, printed: str) -> Fact | None:
    """The critic, whose byline as printed is the whole text of the reading."""
    return Fact(name, (0, len(printed)), RULE) if name else None


def rating(review: Review) -> RatingFact | None:
    """The stars, and what is printed; the plain number of stars where nothing is."""
    if review.rating is None and not review.rating_printed:
        return None
    printed = review.rating_printed or in_print(review.rating)
    return RatingFact(review.rating, printed, (0, 0), RULE)


def in_print(stars: Decimal | None) -> str:
    """How the house prints stars, "2.5 STARS"; nothing for an unrated review."""
    return "" if stars is None else f"{stars:.1f} STARS"


def names(review: Review, role: Credit.Role) -> list[str]:
    """The names of a role, as the film credits them."""
    return [credit.printed_name for credit in review.film.credits.all() if credit.role == role]


def cast(review: Review) -> list[Credit]:
    return [c for c in review.film.credits.all() if c.role == Credit.Role.ACTOR]
