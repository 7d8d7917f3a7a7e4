"""An editor decides what copy says: taken down, and carried out on the review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import ValidationError
from django.db import transaction

from reviews.folding import fold, name_key
from reviews.importing.answering import settle_answered
from reviews.importing.carrying import carry_out, still_says
from reviews.importing.checking import check
from reviews.importing.decisions import SINGLE
from reviews.importing.lock import only_import
from reviews.importing.slugs import give_slugs
from reviews.models import Copy, Decision, Person, Review

Editor = AbstractBaseUser | AnonymousUser | None
PATIENCE = 3.0  # seconds to wait for an import that is about to end


def decide(copy: Copy, decisions: Iterable[Decision], by: Editor) -> list[str]:
    """Take down what an editor decided about a piece of copy, and carry it out.

    The decisions are new ones, such as `Decision(fact="cast", words="Ada Park", character="Mo",
    value="Ada Parke", played="Mo")`; see that model for what they mean. Each takes the place of
    an older one on the same fact, and whoever reads the copy again heeds it. A person who is not
    stored yet is stored with it. If the copy has a review, review and film are corrected at once,
    in one transaction. Gives sentences for the editor: what else followed, and what was doubtful.

    Raises AnotherImportError if an import runs and does not end within PATIENCE,
    ValidationError for a decision that cannot stand, Copy.DoesNotExist if the copy is gone;
    nothing is decided then.
    """
    with only_import(PATIENCE), transaction.atomic():
        return decide_within(copy.pk, list(decisions), by)


def decide_within(key: int, decisions: Sequence[Decision], by: Editor) -> list[str]:
    """The same for who holds the import lock and a transaction already."""
    copy = Copy.objects.select_for_update(of=("self",)).get(pk=key)
    before = list(made_by_editors(copy))
    editor = by.pk if by else None
    for decision in decisions:
        check(decision, copy)
        if decision.fact == Decision.Fact.TITLE and not decision.value:
            raise ValidationError("A review needs the title of its film.")
        decision.copy, decision.made_by_id = copy, editor
    _take_down(decisions, before)
    settle_answered(copy, decisions, editor)
    if copy.review_id is None or not decisions:
        return []
    return carry_out(copy, before, list(made_by_editors(copy)), {d.fact for d in decisions})


def leave_to_copy(copy: Copy, fact: str) -> list[str] | None:
    """Let the copy tell a single fact again, whatever was decided of it.

    Gives sentences for the editor; None, with nothing done, if the review says by now what neither
    copy nor decision told. Raises AnotherImportError as `decide` does.
    """
    with only_import(PATIENCE), transaction.atomic():
        list(Review.objects.select_for_update(of=("self",)).filter(copy=copy).values_list("pk"))
        before = list(made_by_editors(copy))
        if not still_says(copy, before, fact):
            return None
        Decision.objects.filter(copy=copy, fact=fact).delete()
        after = list(made_by_editors(copy))
        return carry_out(copy, before, after, {fact}) if copy.review_id else []


def give_stars(copy: Copy, decision: Decision, by: Editor) -> list[str] | None:
    """Decide the stars as `decide` does; None, with nothing done, if the review has others."""
    with only_import(PATIENCE), transaction.atomic():
        list(Review.objects.select_for_update(of=("self",)).filter(copy=copy).values_list("pk"))
        if not still_says(copy, list(made_by_editors(copy)), decision.fact):
            return None
        return decide_within(copy.pk, [decision], by)


def made_by_editors(copy: Copy) -> Iterable[Decision]:
    """The decisions over a piece of copy as they stand, in their order."""
    return Decision.objects.filter(copy=copy).select_related("person").order_by("pk")


def _take_down(decisions: Sequence[Decision], standing: Iterable[Decision]) -> None:
    """Store the decisions in the place of those on the same facts, with whom they make known."""
    last = {_about(decision): decision for decision in decisions}
    older = [decision.pk for decision in standing if _about(decision) in last]
    new = {id(d.person): d.person for d in last.values() if d.person and d.person._state.adding}
    give_slugs(list(new.values()))
    Person.objects.bulk_create(new.values())
    Decision.objects.filter(pk__in=older).delete()
    Decision.objects.bulk_create(last.values())


def _about(decision: Decision) -> tuple[str, ...]:
    """What a decision is about: a fact, or the words of it that were read, or that were missed."""
    if decision.fact in SINGLE:
        return (decision.fact,)
    if decision.words:
        return decision.fact, "read", name_key(decision.words), fold(decision.character)
    return decision.fact, "missed", name_key(decision.value), fold(decision.played)
