"""Whether one mention of a phrase stands where a film's title does, or where it does not."""

import re

from .mentions import Mention
from .titleothers import (
    A_WORD_AFTER,
    MADE,
    NO_FILM,
    OTHER_FILM,
    OTHER_FILM_BY_LEAD,
    OTHER_LEAD,
    PRAISED_BEFORE,
    SIGN_SAYS,
)
from .titlewords import (
    AFTER_A_NAME,
    ANOTHER,
    APPOSED_BEFORE,
    ASKED_BEFORE,
    CALLED_BEFORE,
    CLAUSE_IN,
    CREDITS_AFTER,
    EXCLAIMED_AFTER,
    EXCLAIMED_BEFORE,
    FIRST_NAME,
    GOES_ON,
    HE_WAS,
    IN_BEFORE,
    JOINED_BEFORE,
    LED_TO,
    NAME_AFTER,
    NAME_WITHIN,
    PAST,
    PAST_AFTER,
    SAYS_AFTER,
    SAYS_BEFORE,
    SONG,
    SONG_AFTER,
    SUBJECT,
    THING_CALLED,
    TITLE_BEFORE,
    WITH_ME,
    WORK_BEFORE,
    WORK_LEAD,
)

_MADE = frozenset("made did directed shot".split())
_WORK_LEAD = re.compile(WORK_LEAD)
_OTHER_LEAD = re.compile(OTHER_LEAD)
_AUDIENCE = re.compile(r",?\s(?:I|you|we|my|your|nobody|everybody|everyone)\b")


def is_subject(mention: Mention) -> bool:
    """`“X” tells`, `her film, “X,” tells`; not `the boy of “X” tells`, `Ann, of “X,” tells`."""
    if not SUBJECT.match(mention.after) or mention.ends(JOINED_BEFORE, 7):
        return False
    return mention.last != "," or mention.ends(APPOSED_BEFORE)


def is_no_film(mention: Mention) -> bool:
    """`two words: “X.”`, `“X” is too small a word`, and not `take note: “X” is here`."""
    if A_WORD_AFTER.match(mention.after) or mention.ends(SIGN_SAYS):
        return True
    return mention.ends(NO_FILM, 20) and not SUBJECT.match(mention.after)


def is_nickname(mention: Mention) -> bool:
    """`Bo “The Ram” Low`."""
    if mention.last in ".,!?" or not FIRST_NAME.search(mention.before):
        return False
    return bool(NAME_AFTER.match(mention.after))


def is_owned(mention: Mention) -> bool:
    """`Ann Doe’s “X”`, `the Joneses’ “X”`."""
    ending = mention.before.rstrip()[-2:]
    return ("’" in ending or "'" in ending) and mention.ends(ANOTHER, 30)


def called_the_title(mention: Mention) -> bool:
    """`called “X”`, and not `a song called “X”`, `The pub is called “X”`."""
    if not mention.ends(TITLE_BEFORE) or mention.ends(THING_CALLED):
        return False
    return not is_other_work(mention)


def is_other_work(mention: Mention) -> bool:
    """`the novel “X”`, and not `has called his story “X”`."""
    led = bool(_WORK_LEAD.fullmatch(mention.lead)) and mention.ends(WORK_BEFORE, 40)
    return led and not mention.ends(CALLED_BEFORE, 30)


def heads_credits(mention: Mention) -> bool:
    """`“X.” With Ann Doe`, and nothing before it in its sentence."""
    return not mention.before.strip() and bool(CREDITS_AFTER.match(mention.after))


def opens_with_in(mention: Mention) -> bool:
    """`In “X” it rains`, and not `In “X,” she was a spy`."""
    return bool(IN_BEFORE.match(mention.before)) and not PAST.match(mention.after)


def opens_sentence(mention: Mention) -> bool:
    """`“X” is`, and not `“X!” he yells`, `“X” Roe has a limp`."""
    if EXCLAIMED_BEFORE.match(mention.before) and EXCLAIMED_AFTER.match(mention.after):
        return True
    opens = not mention.before.strip() or ASKED_BEFORE.match(mention.before)
    if not opens or mention.bracketed or said_after(mention) or is_song(mention):
        return False
    return bool(GOES_ON.match(mention.after)) and not PAST_AFTER.match(mention.after)


def is_seen_with_me(mention: Mention) -> bool:
    """`the crowd that saw “X” with me`."""
    return mention.lead == "saw" and bool(WITH_ME.match(mention.after))


def is_inside(mention: Mention) -> bool:
    """`It rains in “X”`, and not `Ann Doe was the cook in “X”`."""
    if mention.lead not in ("in", "of"):
        return False
    return not NAME_WITHIN.search(mention.before) or bool(CLAUSE_IN.search(mention.before))


def is_praised(mention: Mention) -> bool:
    """`no kinder picture this year than “X”`, `along comes a comedy like “X”`."""
    return mention.lead in ("as", "like", "than") and mention.ends(PRAISED_BEFORE)


def is_another(mention: Mention) -> bool:
    """`who made “X”`, and not `After “X” you will want supper`."""
    pattern = OTHER_FILM_BY_LEAD.get(mention.lead, OTHER_FILM)
    if not _OTHER_LEAD.fullmatch(mention.lead) or not mention.ends(pattern, 50):
        return False
    if mention.lead in ("after", "before") and SUBJECT.match(mention.after):
        return False
    if is_praised(mention):
        return False
    return mention.before.strip() != "After" or not _AUDIENCE.match(mention.after)


def is_made_before(mention: Mention) -> bool:
    """`Doe made “X”`, and not `Doe made “X” for pennies`, which is told of any film."""
    made = mention.lead in _MADE and mention.ends(MADE)
    return made and not mention.after.startswith((" for ", " in ", " on "))


def is_recalled_in(mention: Mention) -> bool:
    """`In “X,” she was a spy`."""
    return mention.lead in ("in", "on") and bool(HE_WAS.match(mention.after))


def after_a_name(mention: Mention) -> bool:
    """`Ann Doe, so shy in “X”`, `Bo Roe, late of “X”`."""
    if mention.lead not in AFTER_A_NAME or CLAUSE_IN.search(mention.before):
        return False
    return bool(NAME_WITHIN.search(mention.before))


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
