"""What the lists of films, people and studios share."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict

from reviews.catalogue.alphabet import letters, under_letter
from reviews.catalogue.paging import page_of
from reviews.views.context import canonical

INDEX_SIZE = 60


def alphabetical(request: HttpRequest, rows: QuerySet[Any]) -> dict[str, Any]:
    """The context of an A to Z list: a page of the rows under the letter asked for."""
    letter = request.GET.get("letter", "")
    page = page_of(under_letter(rows, letter), request.GET.get("page", ""), INDEX_SIZE)
    asked = QueryDict(mutable=True)
    if letter:
        asked["letter"] = letter
    return {
        "page": page,
        "letter": letter,
        "letters": letters(rows),
        "asked": asked,
        "canonical": canonical(request, asked, page),
    }
