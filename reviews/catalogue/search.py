"""Search: which films, people, studios and reviews some words are about.

One folding (`reviews.folding`) is stored with the rows and applied to the words, so that
every database finds the same. A word is found where a word of the text begins with it; all words
of a search must be found, each in any field, in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Case, Count, Q, QuerySet, Value, When, Window

from reviews.catalogue.cards import cards
from reviews.folding import fold
from reviews.models import (
    AlternativeTitle,
    Credit,
    Film,
    Person,
    PersonAlias,
    Review,
    Studio,
    StudioAlias,
)

Words = list[str]

# Titles carry these or leave them out: they only count where nothing else is asked for.
LITTLE_WORDS = frozenset({"a", "an", "and", "the"})
SECTION_SIZE = 12


@dataclass(frozen=True)
class Section:
    """The first rows of one kind, and how many there are in all."""

    total: int
    rows: Sequence[Any]


def split_words(text: str) -> Words:
    """The words of a search, folded."""
    words = list(dict.fromkeys(fold(text).split()))
    return [word for word in words if word not in LITTLE_WORDS] or words


def reviews_about(searches: Sequence[Words]) -> Q:
    """The condition on a review: one of the searches finds it."""
    return _any_of(searches, _in_review)


def search(searches: Sequence[Words]) -> dict[str, Section]:
    """Films, people, studios and reviews that one of the searches finds, the likeliest first."""
    films = Film.objects.public().filter(_any_of(searches, _in_film)).with_directors()
    people = Person.objects.public().filter(_any_of(searches, _in_person))
    studios = Studio.objects.public().filter(_any_of(searches, _in_studio))
    reviews = Review.objects.published().filter(reviews_about(searches)).newest()
    return {
        "films": _section(_ranked(films, "title_key", searches)),
        "people": _section(_ranked(people, "name_key", searches)),
        "studios": _section(_ranked(studios, "name_key", searches)),
        "reviews": _section(cards(reviews)),
    }


def _any_of(searches: Sequence[Words], finds: Callable[[str], Q]) -> Q:
    return reduce(or_, (reduce(and_, map(finds, words)) for words in searches))


# What stands in other tables is asked for as a list of keys, which the database works out once;
# asked for row by row it would go through names and titles again for every review.


def _in_film(word: str) -> Q:
    others = AlternativeTitle.objects.filter(name_key__word_startswith=word)
    return (
        Q(title_key__word_startswith=word)
        | Q(original_title_key__word_startswith=word)
        | Q(pk__in=others.values("film"))
    )


def _in_person(word: str) -> Q:
    aliases = PersonAlias.objects.filter(name_key__word_startswith=word)
    return Q(name_key__word_startswith=word) | Q(pk__in=aliases.values("person"))


def _in_studio(word: str) -> Q:
    aliases = StudioAlias.objects.filter(name_key__word_startswith=word)
    return Q(name_key__word_startswith=word) | Q(pk__in=aliases.values("studio"))


def _in_review(word: str) -> Q:
    critics = Person.objects.filter(name_key__word_startswith=word)
    directed = Credit.objects.directors().filter(person__name_key__word_startswith=word)
    return (
        Q(text_key__word_startswith=word)
        | Q(film__in=Film.objects.filter(_in_film(word)))
        | Q(film__in=directed.values("film"))
        | Q(critic__in=critics)
    )


def _ranked(queryset: QuerySet[Any], key: str, searches: Sequence[Words]) -> QuerySet[Any]:
    """The name that is just what was asked first, then those that begin with it, then the rest."""
    asked = " ".join(searches[0])
    likeness = Case(
        When(**{key: asked}, then=Value(0)),
        When(**{f"{key}__startswith": asked}, then=Value(1)),
        default=Value(2),
    )
    return queryset.order_by(likeness, *queryset.model._meta.ordering)


def _section(queryset: QuerySet[Any]) -> Section:
    """The count comes with the rows, so that a section costs one query."""
    rows = list(queryset.annotate(total=Window(Count("pk")))[:SECTION_SIZE])
    return Section(rows[0].total if rows else 0, rows)
