"""The facts: films, people, studios, credits, reviews, and the copy they came from."""

from reviews.models.addresses import Addressed, OldSlug
from reviews.models.aliases import AlternativeTitle, PersonAlias, StudioAlias
from reviews.models.copy import Copy, Decision
from reviews.models.credit import Credit
from reviews.models.film import Film, FilmStudio
from reviews.models.mention import Mention
from reviews.models.notice import Notice
from reviews.models.person import Person
from reviews.models.review import Correction, Review
from reviews.models.studio import Studio

__all__ = [
    "Addressed",
    "AlternativeTitle",
    "Copy",
    "Correction",
    "Credit",
    "Decision",
    "Film",
    "FilmStudio",
    "Mention",
    "Notice",
    "OldSlug",
    "Person",
    "PersonAlias",
    "Review",
    "Studio",
    "StudioAlias",
]
