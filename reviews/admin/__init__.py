"""The editor's desk: Django's admin, set up for people who write about films."""

from reviews.admin import accounts, copy, films, notices, people, reviews, studios

__all__ = ["accounts", "copy", "films", "notices", "people", "reviews", "studios"]
