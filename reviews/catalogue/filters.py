"""The filters of the list of reviews, as they stand in its address."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.functional import cached_property
from django_filters import Filter, FilterSet

from reviews.catalogue.fields import (
    LONGEST_VALUE,
    MOST_VALUES,
    ChoiceField,
    SlugField,
    StarsField,
    WordsField,
    YearField,
    shown,
)
from reviews.catalogue.lookup import Found, look_up
from reviews.catalogue.matching import conditions_of
from reviews.catalogue.naming import named
from reviews.catalogue.sorting import ORDERS, in_order
from reviews.models import OldSlug, Review

SLUGS = {
    "director": OldSlug.Kind.PERSON,
    "studio": OldSlug.Kind.STUDIO,
    "critic": OldSlug.Kind.PERSON,
    "actor": OldSlug.Kind.PERSON,
}


class ReviewFilterForm(forms.Form):
    """Checks what single fields cannot: whom the slugs name, and that ranges are not empty."""

    def clean(self) -> None:
        self._name_slugs()
        for low, high in [("rating_min", "rating_max"), ("year_min", "year_max")]:
            self._check_range(low, high)

    def _name_slugs(self) -> None:
        asked: dict[OldSlug.Kind, set[str]] = {kind: set() for kind in SLUGS.values()}
        for name, kind in SLUGS.items():
            asked[kind] |= set(self.cleaned_data.get(name, []))
        found = named(asked)
        for name, kind in SLUGS.items():
            slugs = self.cleaned_data.get(name, [])
            self.cleaned_data[name] = [found[kind, slug] for slug in slugs if (kind, slug) in found]
            for slug in slugs:
                if (kind, slug) not in found:
                    self.add_error(name, f"No {name} here goes by {shown(slug)}.")

    def _check_range(self, low: str, high: str) -> None:
        least, most = self.cleaned_data.get(low), self.cleaned_data.get(high)
        if least is not None and most is not None and least > most:
            self.add_error(low, f"Nothing is both at least {least} and at most {most}.")


class WordsFilter(Filter):  # type: ignore[misc]
    field_class = WordsField


class StarsFilter(Filter):  # type: ignore[misc]
    field_class = StarsField


class YearFilter(Filter):  # type: ignore[misc]
    field_class = YearField


class SlugFilter(Filter):  # type: ignore[misc]
    field_class = SlugField


class ChoiceFilter(Filter):  # type: ignore[misc]
    field_class = ChoiceField


class ReviewFilterSet(FilterSet):  # type: ignore[misc]
    """Takes the query of an address and a queryset of reviews.

    `qs` holds the reviews in the order asked for, and none at all where something asked for was
    not understood: `problems` then says what.
    """

    q = WordsFilter(label="Words")
    rating_min = StarsFilter(label="Stars from", pick=min)
    rating_max = StarsFilter(label="Stars to", pick=max)
    unrated = ChoiceFilter(label="Unrated", choices=["1"])
    director = SlugFilter(label="Director")
    studio = SlugFilter(label="Studio")
    critic = SlugFilter(label="Critic")
    actor = SlugFilter(label="Actor")
    year_min = YearFilter(label="Films from", pick=min)
    year_max = YearFilter(label="Films to", pick=max)
    sort = ChoiceFilter(label="Sort", choices=list(ORDERS))

    class Meta:
        model = Review
        fields: list[str] = []
        form = ReviewFilterForm

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """What each filter means; complete only where there are no problems."""
        return dict(self.form.cleaned_data) if self.is_valid() else {}

    @cached_property
    def problems(self) -> list[tuple[str, str]]:
        """What was not understood: the parameter's name and a sentence."""
        return [(name, text) for name, texts in self.errors.items() for text in texts]

    @cached_property
    def asked(self) -> QueryDict:
        """The query with what this list knows and nothing else: its links are made of copies."""
        asked = QueryDict(mutable=True)
        for name in self.filters:
            texts = (text.strip() for text in self.data.getlist(name))
            values = dict.fromkeys(text for text in texts if 0 < len(text) <= LONGEST_VALUE)
            if values:
                asked.setlist(name, list(values)[:MOST_VALUES])
        return asked

    @property
    def carried(self) -> list[tuple[str, str]]:
        """What the filter form has no input for and must send along."""
        asked = self.asked
        others = [*SLUGS, "sort"]
        words = [("q", value) for value in asked.getlist("q")[:-1]]
        return words + [(name, value) for name in others for value in asked.getlist(name)]

    @cached_property
    def conditions(self) -> dict[str, Q]:
        """What is asked of a review, by what could be dropped as one."""
        return conditions_of(self.chosen)

    @cached_property
    def found(self) -> Found:
        """The reviews that meet all conditions, for a page that asks several things of them."""
        met = self._meeting_all_but("")
        return look_up(met, self.queryset) if "q" in self.conditions else Found(met)

    @property
    def listed(self) -> QuerySet[Review]:
        """What `qs` holds, by way of `found`."""
        return self._in_order(self.found.reviews)

    def found_without(self, name: str) -> QuerySet[Review]:
        """The reviews that meet all conditions, whatever they are by that one of SLUGS."""
        return self._meeting_all_but(name) if name in self.conditions else self.found.reviews

    def filter_queryset(self, queryset: QuerySet[Review]) -> QuerySet[Review]:
        return self._in_order(self._meeting_all_but(""))

    def _in_order(self, reviews: QuerySet[Review]) -> QuerySet[Review]:
        return reviews.none() if self.errors else in_order(reviews, self.chosen["sort"])

    def _meeting_all_but(self, slugs: str) -> QuerySet[Review]:
        others = (name for name in SLUGS if name in self.conditions and name != slugs)
        return self._meeting_shared.filter(*(self.conditions[name] for name in others))

    @cached_property
    def _meeting_shared(self) -> QuerySet[Review]:
        """The reviews that meet all conditions but those of SLUGS: what all facets share."""
        shared = (asked for name, asked in self.conditions.items() if name not in SLUGS)
        reviews: QuerySet[Review] = self.queryset
        return reviews.filter(*shared)
