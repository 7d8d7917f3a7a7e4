"""Every notice that copy can give: what readers gain when it is settled, and what to do."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Gain(IntEnum):
    """How much readers gain by a settlement: the weight by which the queue is sorted.

    It is the harm of what may be wrong, times how often it is. A title that was inferred from
    strong evidence is nearly always right, so it is only to be looked over.
    """

    FILM = 60
    """The review may stand under another film, title or director: no reader finds it."""
    STARS = 50
    """A judgement is missing or wrong, in lists and means too."""
    PEOPLE = 40
    """A critic or another person may be mistaken for a namesake."""
    CREDITS = 30
    """A credit or another fact is missing; what is shown is right."""
    DECIDED = 20
    """What stands was there before, and has held; the copy says otherwise."""
    LOOK_OVER = 10
    """Most likely nothing is wrong."""


GAINS: dict[Gain, str] = {
    Gain.FILM: "They find the review under the right film.",
    Gain.STARS: "They see the right stars.",
    Gain.PEOPLE: "They see the right person, not a namesake.",
    Gain.CREDITS: "They see a credit or fact that is missing.",
    Gain.DECIDED: "They read the better of two versions.",
    Gain.LOOK_OVER: "Most likely nothing: it is right.",
}
"""What settling gives to readers, for an editor to read."""


NOTHING_YET = "Nothing yet: no reader sees the review."
"""What settling gives while the review is a draft, or none."""


class Kind(NamedTuple):
    """What readers gain, and one line that says what an editor can do."""

    gain: Gain
    advice: str


KINDS: dict[str, Kind] = {
    "film-ambiguous": Kind(Gain.FILM, "Choose the film, or add “Year” to the copy."),
    "film-like-another": Kind(Gain.FILM, "If it is no film of its own, choose the other one."),
    "title-unquoted": Kind(Gain.FILM, "Choose the title, or add “Title” to the copy."),
    "title-doubtful": Kind(Gain.FILM, "Choose the title, or add “Title” to the copy."),
    "director-doubtful": Kind(Gain.FILM, "Add “Director” with full names."),
    "director-missing": Kind(Gain.FILM, "Add “Director”."),
    "rating-ambiguous": Kind(Gain.STARS, "Choose the stars, or leave it unrated."),
    "rating-out-of-scale": Kind(Gain.STARS, "Choose the stars, or leave it unrated."),
    "rating-not-half-star": Kind(Gain.STARS, "Choose the stars, or leave it unrated."),
    "rating-other-scale": Kind(Gain.STARS, "Choose the stars on the house scale."),
    "rating-unread": Kind(Gain.STARS, "Choose the stars, or leave it unrated."),
    "person-ambiguous": Kind(Gain.PEOPLE, "Choose whom the name means."),
    "byline-doubtful": Kind(Gain.PEOPLE, "Choose one critic for the review."),
    "cast-doubtful": Kind(Gain.CREDITS, "Say whether it is a credit, or add “Cast”."),
    "studio-doubtful": Kind(Gain.CREDITS, "Add one “Studio” for each."),
    "label-bad-value": Kind(Gain.CREDITS, "Correct the value."),
    "label-in-prose": Kind(Gain.CREDITS, "Move the label up to the slug line."),
    "label-unknown": Kind(Gain.CREDITS, "Correct the key of the label."),
    "field-unknown": Kind(Gain.CREDITS, "Correct the name of the field."),
    "line-unread": Kind(Gain.CREDITS, "Delete the line, or give it a label."),
    "slug-line-unread": Kind(Gain.CREDITS, "Delete what stands there, or give it a label."),
    "editor-kept": Kind(Gain.DECIDED, "Keep ours, or take the copy's."),
    "film-fact-differs": Kind(Gain.DECIDED, "Keep ours, or take the copy's."),
    "title-inferred": Kind(Gain.LOOK_OVER, "Choose another title if this one is wrong."),
    "rating-converted": Kind(Gain.LOOK_OVER, "Nothing if it is right, else correct the stars."),
    "label-repeated": Kind(Gain.LOOK_OVER, "Delete one of the two."),
    "label-empty": Kind(Gain.LOOK_OVER, "Fill it, or delete it."),
    "line-closing": Kind(Gain.LOOK_OVER, "Nothing, if the line is no part of the prose."),
    "path-reused": Kind(Gain.LOOK_OVER, "Nothing, if these are two reviews."),
}

UNKNOWN = Kind(Gain.LOOK_OVER, "Look it over.")


def kind_of(code: str) -> Kind:
    """What a stored notice gains, also one that a former version of the site left."""
    return KINDS.get(code, UNKNOWN)
