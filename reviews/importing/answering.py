"""The notices that a decision answers, and so settles."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from reviews import copydesk
from reviews.folding import fold, name_key
from reviews.models import Copy, Decision, Notice

# The notices of the copy desk that a decision on the fact answers, by the beginning of their codes
ANSWERS = {"title": "title-", "rating": "rating-", "byline": "byline-"}


def settle_answered(copy: Copy, decisions: Sequence[Decision], by: int | None) -> None:
    """Settle what waits at the copy and is answered by decisions that an editor just made."""
    waiting = Notice.objects.filter(copy=copy, settled_at=None)
    answered = [
        notice.pk for notice in waiting if any(answers(decision, notice) for decision in decisions)
    ]
    settled = {"settled_at": timezone.now(), "settled_by": by}
    Notice.objects.filter(pk__in=answered).update(**settled)


def answers(decision: Decision, notice: Notice | copydesk.Notice) -> bool:
    """Whether a decision leaves nothing of a notice to settle, be it read or stored."""
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
