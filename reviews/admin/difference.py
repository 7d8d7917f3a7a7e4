"""What stands beside what the copy says, paragraph by paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, cast

from django.db.models import Field

from reviews.admin.taking import related
from reviews.importing.differing import words
from reviews.models import Film, Notice, Review

MOST_COMPARED = 200  # paragraphs; longer texts are shown whole


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs that differ, or how many are the same in both."""

    ours: str = ""
    theirs: str = ""
    same: int = 0


def difference(notice: Notice) -> list[Passage]:
    """The passages of the two values that a notice tells; none where it tells no two."""
    if not {"field", "ours", "theirs"} <= notice.data.keys():
        return []
    model = Review if notice.code == "editor-kept" else Film
    field = cast("Field[Any, Any]", model._meta.get_field(notice.data["field"]))
    ours, theirs = (words(related(field, notice.data[side])) for side in ("ours", "theirs"))
    return passages(ours, theirs)


def passages(ours: str, theirs: str) -> list[Passage]:
    """Two texts, what is the same in both only counted."""
    before, after = _paragraphs(ours), _paragraphs(theirs)
    if max(len(before), len(after)) > MOST_COMPARED:
        return [Passage(ours, theirs)]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        Passage(same=i2 - i1)
        if tag == "equal"
        else Passage("\n\n".join(before[i1:i2]), "\n\n".join(after[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]
