"""Films that are left without a review, since new copy moved the last one to another film."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from reviews.importing.credits import FACTS
from reviews.importing.pieces import Piece
from reviews.importing.untouched import untouched
from reviews.models import Credit, Film, FilmStudio, OldSlug


def clear_left(pieces: Sequence[Piece]) -> None:
    """Take away the films that these pieces left without a review; their addresses lead on.

    They lead to the film that the review is of now. A film that an editor has touched stays, and so
    does one that holds what copy never tells. Ten queries, none if no film was left.
    """
    heirs = {piece.left.pk: piece.film.pk for piece in pieces if piece.left}
    if not heirs:
        return
    gone = untouched(Film, _left_bare(heirs))
    _lead_on({film: heirs[film] for film in gone})
    Film.objects.filter(pk__in=gone).delete()


def _left_bare(films: Collection[int]) -> list[int]:
    """The keys of the films that no review has, and that hold nothing but what copy may tell."""
    crew = Credit.objects.filter(film__in=films).exclude(role__in=FACTS).values("film")
    studios = FilmStudio.objects.filter(film__in=films)
    told_apart = studios.exclude(role=FilmStudio.Role.UNSPECIFIED).values("film")
    bare = Film.objects.filter(pk__in=films, sort_title="", reviews=None, alternative_titles=None)
    # An editor who adds to a film while this looks at it comes first, or has to look again.
    locked = bare.select_for_update(of=("self",)).order_by("pk")
    return list(locked.exclude(pk__in=crew).exclude(pk__in=told_apart).values_list("pk", flat=True))


def _lead_on(heirs: Mapping[int, int]) -> None:
    """Let the addresses of each film, present and past, lead to the other."""
    past = OldSlug.objects.filter(kind=Film.kind, target_id__in=heirs)
    present = Film.objects.filter(pk__in=heirs)
    slugs = [*past.values_list("slug", "target_id"), *present.values_list("slug", "pk")]
    OldSlug.objects.bulk_create(
        [OldSlug(kind=Film.kind, slug=slug, target_id=heirs[film]) for slug, film in slugs],
        update_conflicts=True,
        unique_fields=["kind", "slug"],
        update_fields=["target_id"],
    )
