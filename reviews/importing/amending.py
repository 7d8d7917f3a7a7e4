"""Films that all who review them tell anew: each is corrected in place, not made twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from reviews.copydesk import Reading
from reviews.folding import name_key
from reviews.importing.decisions import choices_of
from reviews.importing.facts import complete, follow, identity, same_film, title_of, year_of
from reviews.importing.pieces import Earlier, Piece
from reviews.importing.register import Register
from reviews.importing.shelf import Shelf, Shelved, directors_of, meant
from reviews.importing.withdrawing import Withdrawal
from reviews.models import Credit, Film, Person, Review, Studio

Version = tuple[Piece, Earlier]


def amend_films(
    pieces: Sequence[Piece], shelf: Shelf, people: Register[Person], studios: Register[Studio]
) -> dict[Film, list[str]]:
    """Correct the films that new versions tell anew, unless these mean another film that is there.

    A film is corrected if what is told anew of its title and directors is still what the copy said,
    and if all its reviews are among the pieces and tell the same. A film that gets another title
    makes room for one that gets its own, whatever their order. Gives the films, each with the
    names of the fields that are to be saved. Two queries if any film is told anew, and three for
    one that gets other directors.
    """
    versions = _told_anew(pieces)
    holders = _holders(versions) if versions else {}
    directors = directors_of(versions) if versions else {}
    waiting = {
        key: told
        for key, told in versions.items()
        if holders[key] == {earlier.review.pk for _, earlier in told}
        and len({identity(piece.told) for piece, _ in told}) == 1
        and _directed_as_told(told[0], directors[key], people)
    }
    amended: dict[Film, list[str]] = {}
    while key := next((key for key in waiting if _is_free(waiting[key], shelf, people)), None):
        told = waiting.pop(key)
        amended[told[0][1].review.film] = _amend(told, shelf, people, studios)
    return amended


def _is_free(told: Sequence[Version], shelf: Shelf, people: Register[Person]) -> bool:
    """Whether the catalogue has no film that is meant now, nor one as this one would be then."""
    piece, earlier = told[0]
    names, film = meant(piece, piece.told, people), earlier.review.film
    followed = film.year == year_of(earlier.reading) and year_of(piece.told)
    like = shelf.matches_of(piece, names, followed or film.year)
    return all(other == film for other in like) and not any(
        shelf.matches(piece, meant(piece, piece.told, people)) for piece, _ in told
    )


def _told_anew(pieces: Sequence[Piece]) -> dict[int, list[Version]]:
    """By the key of their film, the new versions that name another than the copy did before."""
    versions = defaultdict(list)
    for piece in pieces:
        earlier = piece.earlier
        if earlier and not same_film(earlier.reading, piece.told) and _is_of_copy(earlier, piece):
            versions[earlier.review.film_id].append((piece, earlier))
    return versions


def _is_of_copy(earlier: Earlier, piece: Piece) -> bool:
    """Whether the review's film is the one that the copy gave it, by its title and address."""
    film = earlier.review.film
    same_title = film.title_key == name_key(title_of(earlier.reading))
    return same_title and piece.film_slug in ("", film.slug)


def _holders(films: Collection[int]) -> dict[int, set[int]]:
    """The keys of all reviews of each film."""
    holders = defaultdict(set)
    for film, review in Review.objects.filter(film__in=films).values_list("film", "pk"):
        holders[film].add(review)
    return holders


def _directed_as_told(
    version: Version, directors: frozenset[int], people: Register[Person]
) -> bool:
    """Whether no director is told anew, or the film has those whom the copy told before."""
    piece, earlier = version
    if _directors(earlier.reading) == _directors(piece.told):
        return True
    told = meant(piece, earlier.reading, people)
    present = Shelved(earlier.review.film, directors)
    return len(told) == len(directors) and present.may_be(None, told)


def _directors(reading: Reading) -> frozenset[str]:
    return identity(reading)[1]


def _amend(
    told: Sequence[Version], shelf: Shelf, people: Register[Person], studios: Register[Studio]
) -> list[str]:
    """Let a film say what its copy tells; give the fields. What an editor changed stays, noted."""
    piece, earlier = told[0]
    film, old = earlier.review.film, earlier.reading
    shelf.put_anew(piece, film, meant(piece, piece.told, people))
    fields: list[str] = []
    for version, before in told:
        version.film, version.adds = film, True
        fields += follow(film, before.reading, version.told)
    title = title_of(piece.told)
    if name_key(film.title) != name_key(title):
        complete(piece, film, {"title": title})
    if _directors(old) != _directors(piece.told):
        chosen = choices_of(piece.decisions)
        withdrawal = Withdrawal(piece, old, chosen, people, studios, others=())
        withdrawal.exchange(Credit.Role.DIRECTOR)
    return fields
