"""What the filters ask of a review, as conditions that never multiply rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q

from reviews.catalogue.naming import Named
from reviews.catalogue.search import reviews_about
from reviews.models import Credit, FilmStudio

TOGETHER = {"stars": ["rating_min", "rating_max", "unrated"], "years": ["year_min", "year_max"]}


def conditions_of(asked: Mapping[str, Any]) -> dict[str, Q]:
    """What is asked, by what a reader would drop as one: the stars, the years, each other filter.

    `asked` is the cleaned data of the filter form; what it does not ask for has no condition.
    """
    directors, actors = asked.get("director"), asked.get("actor")
    studios, critics = asked.get("studio"), asked.get("critic")
    made = {
        "q": reviews_about(asked["q"]) if asked.get("q") else Q(),
        "stars": _stars(asked),
        "director": _credited(Credit.Role.DIRECTOR, directors) if directors else Q(),
        "studio": _made_by(studios) if studios else Q(),
        "critic": Q(critic__in=_keys(critics)) if critics else Q(),
        "actor": _credited(Credit.Role.ACTOR, actors) if actors else Q(),
        "years": _years(asked),
    }
    return {name: condition for name, condition in made.items() if condition}


def _years(asked: Mapping[str, Any]) -> Q:
    first, last = asked.get("year_min"), asked.get("year_max")
    years = Q(film__year__gte=first) if first else Q()
    return years & Q(film__year__lte=last) if last else years


def _made_by(studios: list[Named]) -> Q:
    behind = FilmStudio.objects.filter(film=OuterRef("film"), studio__in=_keys(studios))
    return Q(Exists(behind))


def _stars(asked: Mapping[str, Any]) -> Q:
    """A range of stars, the unrated, or either. Zero stars is a bound like any other."""
    low, high = asked.get("rating_min"), asked.get("rating_max")
    stars = Q()
    if low is not None:
        stars &= Q(rating__gte=low)
    if high is not None:
        stars &= Q(rating__lte=high)
    if not asked.get("unrated"):
        return stars
    return stars | Q(rating=None) if stars else Q(rating=None)


def _credited(role: Credit.Role, people: list[Named]) -> Q:
    roles = Credit.objects.filter(film=OuterRef("film"), role=role, person__in=_keys(people))
    return Q(Exists(roles))


def _keys(things: list[Named]) -> list[int]:
    return [thing.pk for thing in things]
