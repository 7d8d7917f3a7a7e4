"""Whether one mention of a phrase stands where a film's title does, or where it does not."""

from .mentions import Mention
from .titleothers import A_WORD_AFTER, NO_FILM
from .titlewords import (
    ANOTHER,
    APPOSED_BEFORE,
    CREDITS_AFTER,
    IN_BEFORE,
    JOINED_BEFORE,
    LED_TO,
    PAST,
    SAYS_AFTER,
    SAYS_BEFORE,
    SONG,
    SONG_AFTER,
    SUBJECT,
    TITLE_BEFORE,
    WORK_BEFORE,
)


def is_subject(mention: Mention) -> bool:
    """`“X” tells`, `her film, “X,” tells`; not `the boy of “X” tells`, `Ann, of “X,” tells`."""
    if not SUBJECT.match(mention.after) or mention.ends(JOINED_BEFORE, 7):
        return False
    return mention.last != "," or mention.ends(APPOSED_BEFORE)


def is_no_film(mention: Mention) -> bool:
    """`two words: “X.”`, `“X” is too small a word`, and not `take note: “X” is here`."""
    if A_WORD_AFTER.match(mention.after):
        return True
    return mention.ends(NO_FILM, 20) and not SUBJECT.match(mention.after)


def is_owned(mention: Mention) -> bool:
    """`Ann Doe’s “X”`, `the Joneses’ “X”`."""
    ending = mention.before.rstrip()[-2:]
    return ("’" in ending or "'" in ending) and mention.ends(ANOTHER, 30)


def called_the_title(mention: Mention) -> bool:
    """`called “X”`, and not `a song called “X”`."""
    return mention.ends(TITLE_BEFORE, 14) and not mention.ends(WORK_BEFORE)


def heads_credits(mention: Mention) -> bool:
    """`“X.” With Ann Doe`, and nothing before it in its sentence."""
    return not mention.before.strip() and bool(CREDITS_AFTER.match(mention.after))


def opens_with_in(mention: Mention) -> bool:
    """`In “X” it rains`, and not `In “X,” she was a spy`."""
    return bool(IN_BEFORE.match(mention.before)) and not PAST.match(mention.after)


def is_song(mention: Mention) -> bool:
    """`She sings “X”`, `“X” comes on`."""
    if mention.lead in SONG and mention.before.rstrip(" ,").lower().endswith(mention.lead):
        return True
    return bool(SONG_AFTER.match(mention.after))


def said_before(mention: Mention) -> bool:
    """`he asks, “X?”`."""
    paused = mention.before.rstrip().endswith((",", ":"))
    return paused and mention.ends(SAYS_BEFORE, 50)


def said_after(mention: Mention) -> bool:
    """`“X,” she says`, and not `In “X” she says`, `The town of “X,” nobody says, is small`."""
    paused = mention.last in ",?!.…—" or mention.after.startswith(",")
    return paused and bool(SAYS_AFTER.match(mention.after)) and not LED_TO.search(mention.before)
