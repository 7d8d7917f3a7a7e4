"""What is weighed of a phrase that stands nowhere in quotes."""

from .candidates import Candidate
from .evidence import Evidence
from .mentions import Mention
from .titlemeasures import before, once, share
from .titleplaces import is_subject
from .titlewords import BEGINS_BEFORE, PART_BEFORE, PERSON_AFTER, PERSON_BEFORE
from .unquotedwords import AS_FILM_LEAD, FILM_AFTER, FILM_BEFORE, HUMAN_AFTER, HUMAN_BEFORE, WITHIN

MOST_NAMES = 3


def unquoted(candidate: Candidate, _: Evidence) -> float:
    """Never stands in quotes."""
    return float(candidate.is_unquoted)


def unquoted_word(candidate: Candidate, _: Evidence) -> float:
    """One word, never in quotes: a name of anything."""
    return float(candidate.is_unquoted and len(candidate.words) == 1)


def unquoted_phrase(candidate: Candidate, _: Evidence) -> float:
    """Four words and more in title case, or a colon, never in quotes: hardly anybody’s name."""
    return float(
        candidate.is_unquoted and (len(candidate.words) > 3 or ":" in candidate.title.value)
    )


def unquoted_capitals(candidate: Candidate, evidence: Evidence) -> float:
    """Words in capitals that are no dateline and no ornament: within a sentence, or its subject."""
    if not candidate.is_unquoted or len(candidate.words) < 2 or not candidate.title.value.isupper():
        return 0
    if len(candidate.mentions) == 1 and candidate.mentions[0].offset == 0:
        return 0
    return _amid(candidate, evidence)


def unquoted_pair(candidate: Candidate, _: Evidence) -> float:
    """Two words that stand once, and never in quotes: the shape of a person's name."""
    if not candidate.is_unquoted or candidate.words[0] in _ARTICLES:
        return 0
    return float(len(candidate.words) == 2 and len(candidate.mentions) == 1)


def unlike_the_others(candidate: Candidate, evidence: Evidence) -> float:
    """Never in quotes, where the copy sets a title in quotes outside brackets."""
    others = {key for key in evidence.quoted if f" {key} " not in f" {candidate.key} "}
    return float(candidate.is_unquoted and bool(others))


def opens_the_prose(candidate: Candidate, _: Evidence) -> float:
    """The first words of the prose."""
    return float(bool(candidate.mentions) and candidate.mentions[0].offset == 0)


def told_of_a_film(candidate: Candidate, _: Evidence) -> float:
    """Beside it stand words that go with a film: `X starts with`; without quotes, `half of X`."""
    return float(tells_of_a_film(candidate))


def tells_of_a_film(candidate: Candidate) -> bool:
    """Whether any mention tells of a film."""
    if any(FILM_AFTER.match(m.after) and m.lead != "whose" for m in candidate.mentions):
        return True
    is_told = _is_led_to if candidate.is_unquoted else _so_begins
    return any(is_told(m) for m in candidate.mentions)


def article(candidate: Candidate, evidence: Evidence) -> float:
    """An article with a capital within a sentence: `and The Long Weir`."""
    if not candidate.is_unquoted or candidate.words[0] not in _ARTICLES:
        return 0
    return _within(candidate, evidence)


def person(candidate: Candidate, evidence: Evidence) -> float:
    """Stands, without quotes, where a person or a place does: `X, who`, `played by X`, `in X`."""
    if not candidate.is_unquoted or len(candidate.words) > MOST_NAMES:
        return 0
    return _as_person(candidate, evidence)


_ARTICLES = frozenset({"The", "A", "An"})
_is_led_to = before(FILM_BEFORE, lead=AS_FILM_LEAD)
_so_begins = before(BEGINS_BEFORE, 20, "begins?|closes?|concludes|ends?|opens?|starts?")
_within = once(before(WITHIN, 2))
_amid = once(before(WITHIN, 2), is_subject)


def _acts(mention: Mention) -> bool:
    """`X thinks`, and not `nobody in X thinks`."""
    human = PERSON_AFTER.search(mention.after) or HUMAN_AFTER.search(mention.after)
    return bool(human) and not mention.ends(FILM_BEFORE) and not mention.ends(PART_BEFORE)


_as_person = share(before(PERSON_BEFORE), before(HUMAN_BEFORE, 20), _acts)
