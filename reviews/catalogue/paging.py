"""Pages of a list."""

import re
from typing import Any

from django.core.paginator import EmptyPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404

PAGE_SIZE = 20
PAGE_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


def page_of(
    rows: QuerySet[Any], number: str, size: int = PAGE_SIZE, total: int | None = None
) -> Page[Any]:
    """The page of that number, as text from the address; empty is the first.

    `total` is the number of rows, where the caller knows it: they are not counted then.

    Raises Http404 for a page that does not exist, and for what is not a plain number.
    """
    if not PAGE_NUMBER.fullmatch(number or "1"):
        raise Http404("This is not the number of a page.")
    paginator = Paginator(rows, size)
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(int(number or 1))
    except EmptyPage as error:
        raise Http404("The list has fewer pages.") from error
