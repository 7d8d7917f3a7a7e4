"""How much a piece of evidence holds for a candidate: 0 for not at all, and mostly 1 for yes."""

import re
from collections.abc import Callable

from .candidates import Candidate, is_title_case
from .evidence import Evidence
from .mentions import WINDOW, Mention
from .quotes import SMALL_WORDS
from .titleplaces import (
    is_inside,
    is_owned,
    is_seen_with_me,
    is_song,
    opens_sentence,
)
from .titlewords import PAST_AFTER, SEEN_BEFORE, SEEN_LEAD, WATCHED_BEFORE, WATCHED_LEAD

Test = Callable[[Mention], bool]
Measure = Callable[[Candidate, Evidence], float]


def before(pattern: re.Pattern[str], reach: int = WINDOW, lead: str = "") -> Test:
    """Whether the pattern holds within the last characters before a mention.

    `lead` is what the last word must be, a pattern too: to look at it costs next to nothing.
    """
    if not lead:
        return lambda mention: mention.ends(pattern, reach)
    leads = re.compile(lead).fullmatch
    return lambda mention: bool(leads(mention.lead)) and mention.ends(pattern, reach)


def after(pattern: re.Pattern[str]) -> Test:
    """Whether the words after a mention begin with the pattern."""
    return lambda mention: bool(pattern.match(mention.after))


def once(*tests: Test) -> Measure:
    """1 if any of the tests holds for any mention."""

    def measure(candidate: Candidate, _: Evidence) -> float:
        for mention in candidate.mentions:
            for test in tests:
                if test(mention):
                    return 1
        return 0

    return measure


def share(*tests: Test) -> Measure:
    """The share of the mentions for which any of the tests holds."""

    def measure(candidate: Candidate, _: Evidence) -> float:
        held = 0
        for mention in candidate.mentions:
            for test in tests:
                if test(mention):
                    held += 1
                    break
        return held / len(candidate.mentions) if held else 0

    return measure


def recurs(candidate: Candidate, evidence: Evidence) -> float:
    """Mentioned again outside brackets, and as no other work, up to three times more."""
    share = evidence.explained(candidate.key)
    told = candidate.told - share * len(candidate.mentions)
    return min(max(told - 1, 0), 3)


def near_start(candidate: Candidate, _: Evidence) -> float:
    """1 at the first word of the prose, 0 from its thousandth character on."""
    if not candidate.mentions:
        return 0
    return max(0.0, 1 - candidate.mentions[0].offset / 1000)


def near_end(candidate: Candidate, evidence: Evidence) -> float:
    """1 in the last three hundred characters of the prose, where the verdict stands."""
    size = evidence.body[1] - evidence.body[0]
    return float(any(size - 300 < m.offset and not m.bracketed for m in candidate.mentions))


def seen(candidate: Candidate, evidence: Evidence) -> float:
    """`I liked X`, and in quotes `she wept through “X”`, `on the way home from “X”`."""
    return _liked(candidate, evidence) or (
        0 if candidate.is_unquoted else _watched(candidate, evidence)
    )


def by_the_director(candidate: Candidate, evidence: Evidence) -> float:
    """`Jane Doe’s “X”`, `“X,” directed by Jane Doe`."""
    return float(
        any(
            evidence.owned_by_director(mention.before) or evidence.made_by_director(mention.after)
            for mention in candidate.mentions
            if evidence.names_director(mention.near) and not PAST_AFTER.match(mention.after)
        )
    )


def by_another(candidate: Candidate, evidence: Evidence) -> float:
    """`Ann Doe’s “X”`, who is not the director."""
    owned = _owned(candidate, evidence)
    return 0 if owned and by_the_director(candidate, evidence) else owned


_owned = share(is_owned)
_opens = once(opens_sentence)
_inside = once(is_inside)
_liked = once(before(SEEN_BEFORE, 30, SEEN_LEAD))
_watched = once(before(WATCHED_BEFORE, 50, WATCHED_LEAD), is_seen_with_me)


def director_near(candidate: Candidate, evidence: Evidence) -> float:
    """The director's name stands within a hundred characters of it."""
    return float(any(evidence.names_director(mention.near) for mention in candidate.mentions))


def in_it_the_director(candidate: Candidate, evidence: Evidence) -> float:
    """`In “X,” director Jane Doe`."""
    inside = [mention for mention in candidate.mentions if mention.before.endswith("In ")]
    return float(any(evidence.director_follows(mention.after) for mention in inside))


def named_by_file(candidate: Candidate, evidence: Evidence) -> float:
    """The file's name repeats it."""
    return _holds(evidence.file_key, candidate.key)


def named_above(candidate: Candidate, evidence: Evidence) -> float:
    """A line above the slug line, or a labelled headline, repeats it; 2 if that is all it says."""
    if candidate.key in evidence.lines:
        return 2 if candidate.mentions else 1
    return max((_holds(line, candidate.key) for line in evidence.lines), default=0.0)


def has_short_form(candidate: Candidate, evidence: Evidence) -> float:
    """Some of its words are quoted as a short form: “Crossing” for “Crossing, at Dusk”."""
    key = f" {candidate.key} "
    return float(any(f" {short} " in key for short in evidence.quoted - {candidate.key}))


def in_prose(candidate: Candidate, evidence: Evidence) -> float:
    """A line above the slug line, or the file's name, that the prose repeats without quotes."""
    if candidate.mentions or candidate.title.rule == "file-name":
        return 0
    return float(evidence.text.find(candidate.title.value, *evidence.body) >= 0)


def quoted_alone(candidate: Candidate, evidence: Evidence) -> float:
    """Everything else that could be a title and stands in quotes is accounted for."""
    if not candidate.is_quoted_as_title or all(is_song(m) for m in candidate.mentions):
        return 0
    return float(evidence.quoted <= {candidate.key})


def title_case(candidate: Candidate, _: Evidence) -> float:
    """Set in title case."""
    return float(is_title_case(candidate.words))


def lower_case_start(candidate: Candidate, _: Evidence) -> float:
    """Begins with a small letter, as words quoted for their own sake do."""
    return float(candidate.title.value[:1].islower())


def opens_a_sentence(candidate: Candidate, evidence: Evidence) -> float:
    """`“X” is`: of what stands in quotes, for any name may open a sentence."""
    return 0 if candidate.is_unquoted else _opens(candidate, evidence)


def inside_it(candidate: Candidate, evidence: Evidence) -> float:
    """`It rains in “X”`: of what stands in quotes, for it rains in any town."""
    return 0 if candidate.is_unquoted else _inside(candidate, evidence)


def sentence(candidate: Candidate, _: Evidence) -> float:
    """Runs in small letters like a sentence, and is said but once; a title may be Italian."""
    if candidate.recurs:
        return 0
    small = [word for word in candidate.words if word[0].islower() and word not in SMALL_WORDS]
    return float(len(small) >= 2)


def long(candidate: Candidate, _: Evidence) -> float:
    """Longer than titles are, unless it is set as they are."""
    return float(len(candidate.words) > 10 and not is_title_case(candidate.words))


def _holds(line: str, key: str) -> float:
    return float(f" {key} " in f" {line} ")
