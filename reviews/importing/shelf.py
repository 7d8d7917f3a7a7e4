"""The films that copy can mean: those that stand, and those that a batch adds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from reviews.copydesk import Reading
from reviews.folding import name_key
from reviews.importing.facts import title_of, year_of
from reviews.importing.pieces import Piece
from reviews.importing.register import Register
from reviews.importing.slugs import give_slugs
from reviews.models import AlternativeTitle, Credit, Film, Person

Names = Sequence[frozenset[int]]
"""For each director that copy names, the ids of all people who go by that name."""


@dataclass
class Shelved:
    """A film, and the ids of its directors."""

    film: Film
    directors: frozenset[int]

    def may_be(self, year: int | None, told: Names) -> bool:
        """Whether nothing speaks against it: no other year, no other directors."""
        if year and self.film.year and self.film.year != year:
            return False
        if not self.directors or not told:
            return True
        return len(told) == len(self.directors) and all(ids & self.directors for ids in told)


class Shelf:
    """The films that the titles of one batch can mean, and those that the batch adds.

    Those that stand are locked, so that an editor's save comes wholly before or after.
    """

    def __init__(self, titles: Iterable[str]) -> None:
        keys = {name_key(title) for title in titles}
        self._by_key: dict[str, list[Shelved]] = {key: [] for key in keys}
        self._added: list[Film] = []
        named = (
            Q(title_key__in=keys)
            | Q(original_title_key__in=keys)
            | Q(pk__in=AlternativeTitle.objects.filter(name_key__in=keys).values("film"))
        )
        locked = Film.objects.select_for_update(no_key=True).filter(named).order_by("pk")
        films = {film.pk: film for film in locked}
        directors = directors_of(films)
        others = AlternativeTitle.objects.filter(film__in=films).values_list("film", "name_key")
        known = [(pk, key) for pk, film in films.items() for key in _keys_of(film)]
        for pk, key in dict.fromkeys([*known, *others]):
            if key in keys:
                self._by_key[key].append(Shelved(films[pk], directors[pk]))

    def find(self, piece: Piece, told: Names) -> Film:
        """The film of this title by these directors, put on the shelf if it is missing.

        Of several the review keeps the one it has. Doubt is noted on the piece, never settled by a
        merge.
        """
        matches = self.matches(piece, told)
        year = year_of(piece.told)
        if not matches:
            film = Film(title=title_of(piece.told), year=year, slug=piece.film_slug)
            self._added.append(film)
            self._put(piece, film, told)
            return film
        exact = [film for film in matches if year and film.year == year]
        present = piece.earlier and piece.earlier.review.film
        best, *rest = sorted(exact or matches, key=lambda film: film != present)
        if rest:
            message = f"Taken for {best}; it may also be {', '.join(map(str, rest))}."
            piece.note("film-ambiguous", message, {"films": [best, *rest]})
        return best

    def matches(self, piece: Piece, told: Names) -> list[Film]:
        """The films that the piece can mean.

        Copy rarely tells the year, so title and set of directors are the identity, unless two known
        years differ; a record may tell the film's address too.
        """
        return self.matches_of(piece, told, year_of(piece.told))

    def matches_of(self, piece: Piece, told: Names, year: int | None) -> list[Film]:
        """The films that it could mean if it told this year."""
        address = piece.film_slug
        return [
            other.film
            for other in self._by_key[name_key(title_of(piece.told))]
            if other.may_be(year, told) and address in ("", other.film.slug)
        ]

    def put_anew(self, piece: Piece, film: Film, told: Names) -> None:
        """Let a film that stands be found by what the piece tells, not by its title so far."""
        if namesakes := self._by_key.get(film.title_key):
            namesakes[:] = [other for other in namesakes if other.film != film]
        self._put(piece, film, told)

    def _put(self, piece: Piece, film: Film, told: Names) -> None:
        namesakes = self._by_key[name_key(title_of(piece.told))]
        if like := [o.film for o in namesakes if any(ids & o.directors for ids in told)]:
            message = f"A film of its own, though much like {like[0]}."
            piece.note("film-like-another", message, {"films": [film, *like]})
        namesakes.append(Shelved(film, frozenset().union(*told)))

    def save_added(self) -> None:
        """Write the films that were put on the shelf."""
        give_slugs(self._added)
        Film.objects.bulk_create(self._added)


def _keys_of(film: Film) -> tuple[str, str]:
    return film.title_key, film.original_title_key


def directors_of(films: Iterable[int]) -> dict[int, frozenset[int]]:
    """The ids of the directors of each film."""
    directors: dict[int, set[int]] = {film: set() for film in films}
    known = Credit.objects.directors().filter(film__in=directors)
    for film, person in known.values_list("film", "person"):
        directors[film].add(person)
    return {film: frozenset(ids) for film, ids in directors.items()}


def meant(piece: Piece, reading: Reading, people: Register[Person]) -> Names:
    """Whom the names of the directors may mean: whom an editor chose, or all who go by them."""
    names = [director.value for director in reading.directors]
    chosen = [piece.chosen("directors", name) for name in names]
    return [
        frozenset(person.pk for person in ([one] if one else people.candidates(name)))
        for name, one in zip(names, chosen, strict=True)
    ]
