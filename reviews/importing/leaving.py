"""Films that are left without a review, since new copy moved the last one to another film."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from reviews.copydesk import Reading
from reviews.folding import name_key
from reviews.importing.credits import parts_of, same_part
from reviews.importing.facts import film_facts, title_of
from reviews.importing.pieces import Piece
from reviews.models import Credit, Film, FilmStudio, OldSlug


def clear_left(pieces: Sequence[Piece]) -> None:
    """Take away the films that these pieces left without a review; their addresses lead on.

    They lead to the film that the review is of now. A film stays if it holds anything that neither
    that one holds nor the copy told: an editor gave it. Ten queries, none if no film was left.
    """
    said: dict[int, list[Reading]] = defaultdict(list)
    heirs: dict[int, int] = {}
    for piece in pieces:
        if piece.left and piece.earlier:
            said[piece.left.pk].append(piece.earlier.reading)
            heirs[piece.left.pk] = piece.film.pk
    if not heirs:
        return
    # An editor who adds to a film while this looks at it comes first, or has to look again.
    unread = Film.objects.select_for_update(of=("self",)).filter(pk__in=heirs, reviews=None)
    left = {film.pk for film in unread.order_by("pk")}
    films = _with_all({*left, *(heirs[film] for film in left)})
    gone = {
        films[film]: films[heirs[film]]
        for film in left
        if _holds_no_more(films[film], films[heirs[film]], said[film])
    }
    _lead_on(gone)
    Film.objects.filter(pk__in=[film.pk for film in gone]).delete()


def _with_all(films: Collection[int]) -> dict[int, Film]:
    """The films by their keys, with all that they hold."""
    held = Film.objects.filter(pk__in=films).prefetch_related(
        "credits__person", "studio_credits__studio", "alternative_titles"
    )
    return {film.pk: film for film in held}


def _holds_no_more(film: Film, heir: Film, said: Sequence[Reading]) -> bool:
    """Whether all that a film holds was said of it, or is held by the other one too."""
    held = {title.name_key for title in heir.alternative_titles.all()}
    return (
        film.title in map(title_of, said)
        and not film.sort_title
        and all(title.name_key in held for title in film.alternative_titles.all())
        and _tells_no_more(film, heir, said)
        and all(_credited(credit, heir, said) for credit in film.credits.all())
        and all(_produced(part, heir, said) for part in film.studio_credits.all())
    )


def _tells_no_more(film: Film, heir: Film, said: Sequence[Reading]) -> bool:
    told = [film_facts(reading) for reading in said]
    return all(
        getattr(film, name) in (None, "", [], getattr(heir, name), *(facts[name] for facts in told))
        for name in told[0]
    )


def _credited(credit: Credit, heir: Film, said: Sequence[Reading]) -> bool:
    """Whether somebody's part in a film is one in the other, or was said."""
    name = credit.role, name_key(credit.printed_name)
    known = [
        *(
            other.character
            for other in heir.credits.all()
            if (other.role, other.person_id) == (credit.role, credit.person_id)
        ),
        *(
            part.character
            for reading in said
            for part in parts_of(reading)
            if (part.role, name_key(part.name)) == name
        ),
    ]
    return any(same_part(character, credit.character, loosely=True) for character in known)


def _produced(part: FilmStudio, heir: Film, said: Sequence[Reading]) -> bool:
    """Whether a studio's part in a film is one in the other, or was said."""
    if any((o.studio_id, o.role) == (part.studio_id, part.role) for o in heir.studio_credits.all()):
        return True
    told = {name_key(studio.value) for reading in said for studio in reading.studios}
    return part.role == FilmStudio.Role.UNSPECIFIED and part.studio.name_key in told


def _lead_on(films: Mapping[Film, Film]) -> None:
    """Let the addresses of each film, present and past, lead to the other."""
    heirs = {film.pk: heir.pk for film, heir in films.items()}
    past = OldSlug.objects.filter(kind=Film.kind, target_id__in=heirs)
    slugs = {slug: heirs[film] for slug, film in past.values_list("slug", "target_id")}
    slugs |= {film.slug: heir.pk for film, heir in films.items()}
    OldSlug.objects.bulk_create(
        [OldSlug(kind=Film.kind, slug=slug, target_id=heir) for slug, heir in slugs.items()],
        update_conflicts=True,
        unique_fields=["kind", "slug"],
        update_fields=["target_id"],
    )
