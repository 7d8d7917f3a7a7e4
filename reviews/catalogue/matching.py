"""What each filter asks of a review, as a condition that never multiplies rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q

from reviews.catalogue.naming import Named
from reviews.catalogue.search import reviews_about
from reviews.models import Credit, FilmStudio


def matching(asked: Mapping[str, Any]) -> Q:
    """All of what is asked; `asked` is the cleaned data of the filter form, or part of it."""
    condition = _stars(asked)
    if searches := asked.get("q"):
        condition &= reviews_about(searches)
    if directors := asked.get("director"):
        condition &= _credited(Credit.Role.DIRECTOR, directors)
    if actors := asked.get("actor"):
        condition &= _credited(Credit.Role.ACTOR, actors)
    if studios := asked.get("studio"):
        behind = FilmStudio.objects.filter(film=OuterRef("film"), studio__in=_keys(studios))
        condition &= Q(Exists(behind))
    if critics := asked.get("critic"):
        condition &= Q(critic__in=_keys(critics))
    if first := asked.get("year_min"):
        condition &= Q(film__year__gte=first)
    if last := asked.get("year_max"):
        condition &= Q(film__year__lte=last)
    return condition


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
