"""The filters beside the lists: each a short list of choices, whatever the archive's size."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone

from reviews.catalogue.stars import figure
from reviews.importing.notices import KINDS
from reviews.models import Credit, Review
from reviews.models.constraints import HALF_STARS


class ChoiceFilter(admin.SimpleListFilter):
    """A filter by one of a few choices; any other value is refused, not passed over."""

    names: ClassVar[dict[str, str]]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return list(self.names.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        choice = self.value()
        if choice is None:
            return queryset
        if choice not in self.names:
            raise IncorrectLookupParameters(f"{choice!r} is no {self.title}.")
        return queryset.filter(self.condition(choice))

    def condition(self, choice: str) -> Q | Exists:
        """What the rows of a choice have in common."""
        raise AttributeError(f"{type(self).__name__} does not say what {choice!r} means")


class StateFilter(ChoiceFilter):
    title, parameter_name = "state", "state"
    names = {"draft": "Draft", "scheduled": "Goes live later", "live": "Live"}

    def condition(self, choice: str) -> Q:
        later = Q(go_live_at__gt=timezone.now())
        published = Q(status=Review.Status.PUBLISHED)
        return {
            "draft": Q(status=Review.Status.DRAFT),
            "scheduled": published & later,
            "live": published & (Q(go_live_at=None) | ~later),
        }[choice]


class StarsFilter(ChoiceFilter):
    title, parameter_name = "stars", "stars"
    names = {"unrated": "Unrated"} | {figure(star): figure(star) for star in HALF_STARS[::-1]}

    def condition(self, choice: str) -> Q:
        return Q(rating=None) if choice == "unrated" else Q(rating=choice)


class ReviewLacksFilter(ChoiceFilter):
    title, parameter_name = "what is missing", "lacks"
    names = {"critic": "Critic", "date": "Date", "headline": "Headline", "text": "Text"}

    def condition(self, choice: str) -> Q:
        return {
            "critic": Q(critic=None),
            "date": Q(published_on=None),
            "headline": Q(headline=""),
            "text": Q(body__regex=r"^\s*$"),
        }[choice]


class OnDeskFilter(ChoiceFilter):
    title, parameter_name = "where it is", "desk"
    names = {"waiting": "On the desk", "saved": "Saved as a review"}

    def condition(self, choice: str) -> Q:
        return Q(review__isnull=choice == "waiting")


class FilmLacksFilter(ChoiceFilter):
    title, parameter_name = "what is missing", "lacks"
    names = {"year": "Year", "director": "Director", "review": "Review"}

    def condition(self, choice: str) -> Q:
        if choice == "year":
            return Q(year=None)
        directed = Credit.objects.filter(film=OuterRef("pk"), role=Credit.Role.DIRECTOR)
        reviewed = Review.objects.filter(film=OuterRef("pk"))
        return Q(~Exists(directed if choice == "director" else reviewed))


class NoticeStateFilter(ChoiceFilter):
    """The queue is what waits; what was settled is there for who looks for it."""

    title, parameter_name = "state", "state"
    names = {"waiting": "Waiting", "settled": "Settled", "all": "All"}

    def value(self) -> str:
        return super().value() or "waiting"

    def choices(self, changelist: Any) -> Iterator[Any]:
        """Without the choice of no filter, which would be a second “All”."""
        return islice(super().choices(changelist), 1, None)

    def condition(self, choice: str) -> Q:
        return {
            "waiting": Q(settled_at=None),
            "settled": Q(settled_at__isnull=False),
            "all": Q(),
        }[choice]


class NoticeCodeFilter(ChoiceFilter):
    title, parameter_name = "kind", "code"
    names = {code: code.replace("-", " ").capitalize() for code in sorted(KINDS)}

    def condition(self, choice: str) -> Q:
        return Q(code=choice)


class PartFilter(ChoiceFilter):
    title, parameter_name = "part", "part"
    names = {**dict(Credit.Role.choices), "critic": "Critic"}

    def condition(self, choice: str) -> Exists:
        if choice == "critic":
            return Exists(Review.objects.filter(critic=OuterRef("pk")))
        return Exists(Credit.objects.filter(person=OuterRef("pk"), role=choice))
