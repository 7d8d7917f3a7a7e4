"""Putting what the copy says in place of what an editor left."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.db.models import Field, ForeignKey

from reviews.importing.beside import said_by
from reviews.importing.carrying import carry_to
from reviews.importing.differing import editor_kept, film_fact_differs, plain
from reviews.importing.mentions import name_again
from reviews.models import Film, Notice, Review


def take(notice: Notice, user: User) -> bool:
    """Let the review, or its film, say what the copy says; False if that was not what it says now.

    Then the notice tells both values anew. The caller holds the review's lock.
    """
    row = _differing(notice)
    field = cast("Field[Any, Any]", row._meta.get_field(notice.data["field"]))
    theirs = notice.data["theirs"]
    present = plain(getattr(row, field.attname))
    if present not in (notice.data["ours"], theirs) or not _is_there(field, theirs):
        _tell_anew(notice, row, field)
        return False
    if present != theirs:
        if isinstance(row, Review) and field.name == "rating":
            row.rating_printed = _printed(notice)
        _write(row, field, theirs, user)
    return True


def _printed(notice: Notice) -> str:
    """What the copy prints of its stars: it is taken with them."""
    rating = said_by(notice.copy).rating
    return rating.printed if rating else ""


def take_film(notice: Notice, film: int, user: User) -> bool:
    """Move the review, and what its copy credits, from the film that was taken to this one.

    False if that is gone, or an editor moved the review elsewhere. Needs the import lock too.
    """
    review, chosen = _review(notice), Film.objects.filter(pk=film).first()
    if chosen is None or review.film_id not in (notice.data["films"][0], film):
        return False
    if review.film != chosen:
        carry_to(notice.copy, chosen)
        log(review, "film", user)
    return True


def _review(notice: Notice) -> Review:
    return Review.objects.select_related("film").get(copy=notice.copy_id)


def _differing(notice: Notice) -> Review | Film:
    """The row that the notice is about."""
    review = _review(notice)
    if notice.code == "editor-kept":
        return review
    return Film.objects.select_for_update().get(pk=review.film_id)


def _is_there(field: Field[Any, Any], value: Any) -> bool:
    """Whether the row that is to be taken exists; any other value does."""
    if value is None or not isinstance(field, ForeignKey):
        return True
    return field.related_model._default_manager.filter(pk=value).exists()


def _write(row: Review | Film, field: Field[Any, Any], value: Any, user: User) -> None:
    setattr(row, field.attname, field.to_python(value))
    if isinstance(row, Review):
        row.version += 1
    row.save()
    key = {"pk": row.pk} if isinstance(row, Review) else {"film": row.pk}
    name_again(Review.objects.filter(**key))
    log(row, str(field.verbose_name), user)


def log(row: Review | Film, field: str, user: User) -> None:
    """Tell of a changed field in the history of a row."""
    changed = [{"changed": {"fields": [field]}}]
    LogEntry.objects.log_actions(user.pk, [row], CHANGE, changed)


def _tell_anew(notice: Notice, row: Review | Film, field: Field[Any, Any]) -> None:
    ours, theirs = getattr(row, field.name), related(field, notice.data["theirs"])
    if isinstance(row, Film):
        notice.message, _ = film_fact_differs(row, field.name, ours, theirs)
    else:
        notice.message, _ = editor_kept(field.name, ours, theirs)
    notice.data |= {"ours": plain(ours)}
    notice.save(update_fields=["message", "data"])


def related(field: Field[Any, Any], value: Any) -> Any:
    """The row that a key stands for, none if it is gone; any other value as it is."""
    if not isinstance(field, ForeignKey):
        return value
    return field.related_model._default_manager.filter(pk=value).first()
