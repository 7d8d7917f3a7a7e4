"""Where words stand in a text, whatever line ends and Unicode form it has."""

import re
import unicodedata
from collections.abc import Iterator

from .facts import Span


def find_words(text: str, words: str, near: int = 0) -> Span | None:
    """The place of the words as whole words, the nearest to an offset; None where they are not.

    In the same letters if they stand so, else in small or capital ones.
    """
    forms = {form: unicodedata.normalize(form, words).split() for form in ("NFC", "NFD")}
    spellings = {r"\s+".join(map(re.escape, form)) for form in forms.values() if form}
    if not spellings:
        return None
    pattern = rf"(?<!\w)(?:{'|'.join(sorted(spellings))})(?!\w)"
    for flags in (re.NOFLAG, re.IGNORECASE):
        places = [match.span() for match in re.finditer(pattern, text, flags)]
        if places:
            return min(places, key=lambda place: abs(place[0] - near))
    return None


def places_of(text: str, words: str, span: Span) -> Iterator[int]:
    """Where the very words begin within the span, parts of other words too.

    What differs from piece to piece is looked for so: to compile a pattern takes longer.
    """
    start = text.find(words, *span)
    while start >= 0:
        yield start
        start = text.find(words, start + 1, span[1])
