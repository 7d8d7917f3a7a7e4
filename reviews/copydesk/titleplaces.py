"""Whether one mention of a phrase stands where a film's title does, or where it does not."""

from .mentions import Mention
from .titleothers import NO_FILM
from .titlewords import (
    APPOSED_BEFORE,
    CREDITS_AFTER,
    IN_BEFORE,
    JOINED_BEFORE,
    LED_TO,
    PAST,
    SAYS_AFTER,
    SUBJECT,
    TITLE_BEFORE,
    WORK_BEFORE,
)


def is_subject(mention: Mention) -> bool:
    """`“X” tells`, `her film, “X,” tells`; not `the boy of “X” tells`, `Ann, of “X,” tells`."""
    if not SUBJECT.search(mention.after) or mention.ends(JOINED_BEFORE, 7):
        return False
    return mention.last != "," or mention.ends(APPOSED_BEFORE)


def is_no_film(mention: Mention) -> bool:
    """`two words: “X.”`, and not `take note: “X” is here`."""
    return mention.ends(NO_FILM, 20) and not SUBJECT.search(mention.after)


def called_the_title(mention: Mention) -> bool:
    """`called “X”`, and not `a song called “X”`."""
    return mention.ends(TITLE_BEFORE, 14) and not mention.ends(WORK_BEFORE)


def heads_credits(mention: Mention) -> bool:
    """`“X.” With Ann Doe`, and nothing before it in its sentence."""
    return not mention.before.strip() and bool(CREDITS_AFTER.search(mention.after))


def opens_with_in(mention: Mention) -> bool:
    """`In “X” it rains`, and not `In “X,” she was a spy`."""
    return bool(IN_BEFORE.search(mention.before)) and not PAST.search(mention.after)


def said_after(mention: Mention) -> bool:
    """`“X,” she says`, and not `In “X” she says`, `The town of “X,” nobody says, is small`."""
    paused = mention.last in ",?!.…—" or mention.after.startswith(",")
    return paused and not LED_TO.search(mention.before) and bool(SAYS_AFTER.search(mention.after))
