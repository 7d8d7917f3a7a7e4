"""The rules that weigh a phrase that stands nowhere in quotes."""

from .candidates import Candidate
from .evidence import Evidence
from .titlewords import PERSON_AFTER, PERSON_BEFORE


def unquoted(candidate: Candidate, _: Evidence) -> float:
    """Never stands in quotes."""
    return float(candidate.is_unquoted)


def unquoted_word(candidate: Candidate, _: Evidence) -> float:
    """One word, never in quotes: a name of anything."""
    return unquoted(candidate, _) * (len(candidate.words) == 1)


def unquoted_phrase(candidate: Candidate, _: Evidence) -> float:
    """Four words and more in title case, never in quotes: hardly the name of anybody."""
    return unquoted(candidate, _) * (len(candidate.words) > 3)


def opens_the_prose(candidate: Candidate, _: Evidence) -> float:
    """The first words of the prose."""
    return float(bool(candidate.mentions) and candidate.mentions[0].offset == 0)


def person(candidate: Candidate, evidence: Evidence) -> float:
    """Stands, without quotes, where a person or a place does: `X, who`, `played by X`, `in X`."""
    mentions = candidate.mentions if unquoted(candidate, evidence) else []
    if not mentions:
        return 0
    as_person = [PERSON_BEFORE.search(m.before) or PERSON_AFTER.search(m.after) for m in mentions]
    return sum(map(bool, as_person)) / len(mentions)
