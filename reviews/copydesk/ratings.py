"""A printed rating as a fact, with the notice that says why it has no value."""

from .facts import Notice, RatingFact, Span
from .stars import parse_stars

_MESSAGES = {
    "rating-ambiguous": "“{printed}” may mean zero or no rating at all; write “ZERO STARS”, "
    "or leave the rating out.",
    "rating-out-of-scale": "“{printed}” is more than the house scale of {scale} stars.",
    "rating-not-half-star": "“{printed}” is not a whole or half number of stars.",
    "rating-other-scale": "“{printed}” is not on the house scale of {scale} stars.",
    "rating-unread": "“{printed}” stands where the stars should be and was not understood.",
}


def read_rating(
    text: str, span: Span, rule: str, scale: int, line: int
) -> tuple[RatingFact | None, list[Notice]]:
    """The rating printed in the span (None when nothing is), and a notice if it has no value."""
    printed = text[slice(*span)]
    if not printed:
        return None, []
    stars = parse_stars(printed, scale)
    rating = RatingFact(stars.value if stars else None, printed, span, rule)
    code = stars.code if stars else "rating-unread"
    if not code:
        return rating, []
    message = _MESSAGES[code].format(printed=printed, scale=scale)
    told = {"fact": "rating", "words": ""}
    return rating, [Notice(code, line, f"{message} The review is left unrated.", told)]
