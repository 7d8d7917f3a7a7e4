"""The copy desk: text of a review to facts, each with the span of text that says it.

Imports nothing else of the project. `read` is the way in.
"""

from .decoding import decode
from .errors import CopyError
from .facts import CastFact, Fact, Notice, RatingFact, Reading, Span
from .reader import read
from .record import facts_from_dict, facts_to_dict

__all__ = [
    "CastFact",
    "CopyError",
    "Fact",
    "Notice",
    "RatingFact",
    "Reading",
    "Span",
    "decode",
    "facts_from_dict",
    "facts_to_dict",
    "read",
]
