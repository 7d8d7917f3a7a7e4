"""Whether copy still says what the catalogue says, or an editor has been at it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviews.copydesk import CastFact, Reading, facts_from_dict
from reviews.copydesk.credits import same_part
from reviews.copydesk.names import readable
from reviews.copydesk.writer import printed_byline, values
from reviews.folding import fold
from reviews.importing.told import told
from reviews.models import Copy, Review

OF_THE_REVIEW = ("headline", "standfirst", "published", "rating", "body")
SINGLE = ("original_title", "year", "runtime")
LISTS = ("countries", "genres", "directors", "writers", "studios")


def read_from(copy: Copy) -> Reading:
    """What was read from the copy when it came in."""
    return facts_from_dict(copy.facts, copy.text, copy.encoding)


def says(reading: Reading, review: Review) -> bool:
    """Whether copy says all that the review itself says, film aside."""
    said, stands = values(reading), values(told(review))
    return all(said[name] == stands[name] for name in OF_THE_REVIEW) and (
        _signed(reading) == _signed(told(review))
    )


def _signed(reading: Reading) -> tuple[str, str]:
    name = reading.byline.value if reading.byline else ""
    return fold(readable(name)), printed_byline(reading)


def film_untouched(reviews: Sequence[Review]) -> bool:
    """Whether the copies of all reviews of a film together say just what the film says."""
    if not all(hasattr(review, "copy") for review in reviews):
        return False
    film, said = told(reviews[0]), [read_from(review.copy) for review in reviews]
    titles = {fold(reading.title.value) for reading in said if reading.title}
    return (
        titles == {fold(film.title.value) if film.title else ""}
        and all(_same_single(film, said, name) for name in SINGLE)
        and all(_same_list(film, said, name) for name in LISTS)
        and _same_cast(film, said)
    )


def _same_single(film: Reading, said: Iterable[Reading], name: str) -> bool:
    known = {fact.value for reading in said if (fact := getattr(reading, name))}
    stands = getattr(film, name)
    return stands.value in known if stands else not known


def _same_list(film: Reading, said: Iterable[Reading], name: str) -> bool:
    known = {fold(fact.value) for reading in said for fact in getattr(reading, name)}
    return known == {fold(fact.value) for fact in getattr(film, name)}


def _same_cast(film: Reading, said: Iterable[Reading]) -> bool:
    parts = [_part(part) for part in film.cast]
    known = [_part(part) for reading in said for part in reading.cast]
    return _covered(parts, known) and _covered(known, parts)


def _part(part: CastFact) -> tuple[str, str]:
    return fold(part.actor.value), part.character.value if part.character else ""


def _covered(some: list[tuple[str, str]], others: list[tuple[str, str]]) -> bool:
    """Whether each of some is among the others, in full or in short."""
    return all(
        any(actor == other and same_part(character, their, loosely=True) for other, their in others)
        for actor, character in some
    )
