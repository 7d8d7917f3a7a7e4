"""What an editor may decide about copy, at the desk and in the queue alike."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User

from reviews.models import Copy, Decision

ADD_REVIEW, CHANGE_REVIEW = "reviews.add_review", "reviews.change_review"
CHANGE_FILM = "reviews.change_film"
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

    def may_decide(self, fact: str) -> bool:
        """Whether a fact of the copy is theirs to decide."""
        return self.user.has_perm(needed(fact, self.copy))
