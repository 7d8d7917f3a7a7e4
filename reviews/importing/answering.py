"""The notices that a decision answers, and so settles."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from reviews.folding import fold, name_key
from reviews.importing.decisions import ANSWERS
from reviews.models import Copy, Decision, Notice


def settle_answered(copy: Copy, decisions: Sequence[Decision], by: int | None) -> None:
    """Settle what waits at the copy and is answered by decisions that an editor just made."""
    waiting = Notice.objects.filter(copy=copy, settled_at=None)
    answered = [
        notice.pk for notice in waiting if any(answers(decision, notice) for decision in decisions)
    ]
    settled = {"settled_at": timezone.now(), "settled_by": by}
    Notice.objects.filter(pk__in=answered).update(**settled)


def answers(decision: Decision, notice: Notice) -> bool:
    """Whether a decision leaves nothing of a notice to settle."""
    family = ANSWERS.get(decision.fact)
    if family and notice.code.startswith(family):
        return True
    told = notice.data
    if told.get("fact") != decision.fact:
        return False
    if notice.code == "editor-kept":
        return True
    name = name_key(decision.words)
    same_name = name_key(told["words"]) == name
    if notice.code == "person-ambiguous":
        return same_name and (decision.person_id is not None or name_key(decision.value) != name)
    return same_name and fold(told["character"]) == fold(decision.character)
