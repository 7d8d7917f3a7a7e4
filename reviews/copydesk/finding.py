"""Where words stand in a text, whatever line ends and Unicode form it has."""

import re
import unicodedata

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
