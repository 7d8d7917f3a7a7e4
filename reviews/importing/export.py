"""Out again: reviews as copy and as records."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from django.db.models import QuerySet

from reviews.copydesk import Reading
from reviews.copydesk.writer import UnsayableError
from reviews.importing.edited import film_untouched, read_from, says
from reviews.importing.places import free_path, lies_below, replacing
from reviews.importing.told import set_as_copy, told, with_all
from reviews.models import Review

AT_ONCE = 500  # reviews in memory

Refusal = tuple[str, str]
"""The address of a review that cannot be written, and why."""


def export_copy(folder: Path, *, drafts: bool = False) -> tuple[int, list[Refusal]]:
    """Write each published review, and drafts if asked for, as a file of copy below the folder.

    Copy that nobody has edited comes back byte for byte, under its path; of edited and of
    hand-written reviews, labels say what the prose does not. Gives how many were written, and what
    the house format cannot say, or a link in the folder would lead elsewhere. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    reviews = Review.objects.all() if drafts else Review.objects.published()
    written, taken = 0, set[str]()
    refused: list[Refusal] = []
    for _, group in groupby(_in_order(reviews, "film_id", "pk"), lambda review: review.film_id):
        of_film = list(group)
        untouched = film_untouched(of_film)
        for review in of_film:
            path = free_path(_path(review), taken)
            if not lies_below(folder, folder / path):
                refused.append((review.slug, f"A link leads from {path} out of the folder."))
                continue
            try:
                content = _copy(review, path, untouched=untouched)
            except UnsayableError as error:
                refused.append((review.slug, f"Copy cannot say its {error}."))
                continue
            with replacing(folder / path) as file:
                file.write(content)
            written += 1
    return written, refused


def export_records(file: Path) -> int:
    """Write every review, drafts too, as a line of JSON; give how many. Raises OSError."""
    written = 0
    with replacing(file) as out:
        for review in _in_order(Review.objects.all(), "slug"):
            out.write(json.dumps(record(review), ensure_ascii=False).encode() + b"\n")
            written += 1
    return written


def record(review: Review) -> dict[str, Any]:
    """All that a record holds: the facts, and the copy where there is more in it than these."""
    facts = told(review)
    return {
        "slug": review.slug,
        "status": review.status,
        "go_live_at": review.go_live_at.isoformat() if review.go_live_at else None,
        "film": review.film.slug,
        "title": review.film.title,
        "original_title": review.film.original_title,
        "year": review.film.year,
        "runtime": review.film.runtime,
        "countries": review.film.countries,
        "genres": review.film.genres,
        **{
            name: [fact.value for fact in getattr(facts, name)]
            for name in ("directors", "writers", "studios")
        },
        "cast": [
            {"actor": p.actor.value, "character": p.character.value if p.character else ""}
            for p in facts.cast
        ],
        "critic": review.critic.name if review.critic else None,
        "byline": facts.text,
        "headline": review.headline,
        "standfirst": review.standfirst,
        "body": facts.body,
        "rating": None if review.rating is None else str(review.rating),
        "rating_printed": facts.rating.printed if facts.rating else "",
        "published": review.published_on.isoformat() if review.published_on else None,
        "corrections": [
            {"made_on": correction.made_on.isoformat(), "text": correction.text}
            for correction in review.corrections.all()
        ],
        **_own_copy(review, facts),
    }


def _own_copy(review: Review, facts: Reading) -> dict[str, Any]:
    """The path and the text of the copy, unless a record without them would be set just so."""
    if not hasattr(review, "copy"):
        return {}
    path, content = review.copy.path, bytes(review.copy.content)
    if path == f"{review.slug}.txt" and content == _set(facts, path):
        return {}
    if review.copy.encoding == "utf-8":
        return {"path": path, "copy": content.decode()}
    return {"path": path, "copy_base64": base64.b64encode(content).decode("ascii")}


def _set(facts: Reading, path: str) -> bytes | None:
    try:
        return set_as_copy(facts, path)
    except UnsayableError:
        return None


def _path(review: Review) -> str:
    return review.copy.path if hasattr(review, "copy") else f"{review.slug}.txt"


def _copy(review: Review, path: str, *, untouched: bool) -> bytes:
    if untouched and says(read_from(review.copy), review):
        return bytes(review.copy.content)
    return set_as_copy(told(review), path)


def _in_order(reviews: QuerySet[Review], *order: str) -> Iterator[Review]:
    """The reviews in order, some at a time, each with what an export looks at."""
    ids = list(reviews.order_by(*order).values_list("pk", flat=True))
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        found = with_all(Review.objects.all()).in_bulk(some)
        yield from (found[pk] for pk in some if pk in found)
