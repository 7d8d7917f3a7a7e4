"""What an editor may decide about copy, at the desk and in the queue alike."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import ValidationError

from reviews.importing.checking import check
from reviews.models import Copy, Decision

ADD_REVIEW, CHANGE_REVIEW = "reviews.add_review", "reviews.change_review"
CHANGE_FILM = "reviews.change_film"
CALLED = {ADD_REVIEW: "add reviews", CHANGE_REVIEW: "change reviews", CHANGE_FILM: "change films"}
Fact = Decision.Fact
OF_THE_REVIEW = {Fact.HEADLINE, Fact.STANDFIRST, Fact.BYLINE, Fact.PUBLISHED, Fact.RATING}


def needed(fact: str, copy: Copy) -> str:
    """The permission to decide about a fact of this copy.

    On the desk a decision changes nothing but the copy. Where there is a review, what does not
    belong to it alone changes a film or its credits.
    """
    if copy.review_id is None:
        return ADD_REVIEW
    return CHANGE_REVIEW if fact in OF_THE_REVIEW else CHANGE_FILM


@dataclass(frozen=True, slots=True)
class Judge:
    """Who decides over a piece of copy."""

    copy: Copy
    user: User | AnonymousUser

    def check(self, decision: Decision) -> None:
        """Bring a decision into the form in which it is kept.

        Raises ValidationError for one that cannot stand, or that others may make alone.
        """
        permission = needed(decision.fact, self.copy)
        if not self.user.has_perm(permission):
            raise ValidationError(f"Only who may {CALLED[permission]} can correct this.")
        check(decision, self.copy)
