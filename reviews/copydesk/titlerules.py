"""The rules that weigh whether a quoted phrase is the film's title.

Each rule looks at one candidate and answers how much it holds, 0 for not at all and mostly
1 for yes; the table at the end gives its weight. The phrase with the highest sum is the title.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .candidates import Candidate, is_title_case
from .evidence import Evidence
from .mentions import WINDOW, Mention
from .quotes import SMALL_WORDS
from .titlewords import (
    ANOTHER,
    LATEST,
    NAMED_AFTER,
    NAMED_BEFORE,
    OTHER_FILM,
    PAST_AFTER,
    POSSESSIVE,
    SAYS_AFTER,
    SAYS_BEFORE,
    STARS,
    SUBJECT,
    THE_FILM_AFTER,
    TITLE_BEFORE,
    WORK_BEFORE,
    YEAR,
    YEAR_AFTER,
)
from .unquotedrules import opens_the_prose, person, unquoted, unquoted_phrase, unquoted_word

Measure = Callable[[Candidate, Evidence], float]


@dataclass(frozen=True, slots=True)
class TitleRule:
    """One piece of evidence: its name, what it weighs, and how to measure it."""

    name: str
    weight: float
    measure: Measure


def recurs(candidate: Candidate, _: Evidence) -> float:
    """Mentioned again outside brackets, up to three times more."""
    told = sum(not mention.bracketed for mention in candidate.mentions)
    return min(max(told - 1, 0), 3)


def near_start(candidate: Candidate, _: Evidence) -> float:
    """1 at the first word of the prose, 0 from its thousandth character on."""
    if not candidate.mentions:
        return 0
    return max(0.0, 1 - candidate.mentions[0].offset / 1000)


def called_a_film(candidate: Candidate, evidence: Evidence) -> float:
    """`the film “X”`, `“X” is a comedy`."""
    return _before(NAMED_BEFORE, candidate, 35) or _after(NAMED_AFTER, candidate)


def possessive(candidate: Candidate, evidence: Evidence) -> float:
    """`“X”’s heroine`."""
    return _after(POSSESSIVE, candidate)


def subject(candidate: Candidate, evidence: Evidence) -> float:
    """`“X” tells`: the subject of a sentence in the present tense."""
    return _after(SUBJECT, candidate)


def the_film_follows(candidate: Candidate, evidence: Evidence) -> float:
    """`In “X” she is funny, and the movie knows it`."""
    return _after(THE_FILM_AFTER, candidate)


def called_the_title(candidate: Candidate, evidence: Evidence) -> float:
    """`the title, “X”`."""
    return _before(TITLE_BEFORE, candidate, 14)


def on_its_own_line(candidate: Candidate, evidence: Evidence) -> float:
    """A line that holds nothing else."""
    return float(any(m.alone for m in candidate.mentions))


def new_film(candidate: Candidate, evidence: Evidence) -> float:
    """`her latest film “X”`."""
    return _before(LATEST, candidate, 45)


def by_the_director(candidate: Candidate, evidence: Evidence) -> float:
    """`Jane Doe’s “X”`, `“X,” directed by Jane Doe`."""
    return float(
        any(
            evidence.owned_by_director(m.before) or evidence.made_by_director(m.after)
            for m in candidate.mentions
        )
    )


def named_by_file(candidate: Candidate, evidence: Evidence) -> float:
    """The file's name repeats it."""
    return _holds(evidence.file_key, candidate.key)


def named_above(candidate: Candidate, evidence: Evidence) -> float:
    """A line above the slug line, or a labelled headline, repeats it; 2 if that is all it says."""
    if candidate.key in evidence.lines:
        return 2 if candidate.mentions else 1
    return max((_holds(line, candidate.key) for line in evidence.lines), default=0.0)


def title_case(candidate: Candidate, _: Evidence) -> float:
    """Set in title case."""
    return float(is_title_case(candidate.words))


def has_short_form(candidate: Candidate, evidence: Evidence) -> float:
    """Its first words are quoted as a short form: “Crossing” for “Crossing, at Dusk”."""
    words = candidate.key.split()
    return float(any(" ".join(words[:n]) in evidence.keys for n in range(1, min(len(words), 10))))


def in_prose(candidate: Candidate, evidence: Evidence) -> float:
    """A line above the slug line, or the file's name, that the prose repeats without quotes."""
    if candidate.mentions or candidate.title.rule == "file-name":
        return 0
    return float(evidence.text.find(candidate.title.value, *evidence.body) >= 0)


def other_film(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention is led up to as another film: `who made “X”`, `like “X”`."""
    return _share(candidate, lambda m: bool(m.ends(OTHER_FILM, 50)))


def in_brackets(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention stands in brackets, as the earlier films of a person do."""
    return _share(candidate, lambda m: m.bracketed)


def by_another(candidate: Candidate, evidence: Evidence) -> float:
    """`Ann Doe’s “X”`, who is not the director."""
    if by_the_director(candidate, evidence):
        return 0
    return _share(candidate, lambda m: bool(m.ends(ANOTHER, 30)))


def director_near(candidate: Candidate, evidence: Evidence) -> float:
    """The director's name stands within a hundred characters of it."""
    return float(any(evidence.director.search(m.near) for m in candidate.mentions))


def in_a_list(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention stands in a list of quoted phrases."""
    return _share(candidate, lambda m: m.listed)


def in_the_past(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention is told of in the past tense: `“X” was`."""
    return _share(candidate, lambda m: bool(PAST_AFTER.search(m.after)))


def dated(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention has a year beside it, as earlier films do."""
    return _share(
        candidate,
        lambda m: bool(YEAR.search(m.before) or YEAR_AFTER.search(m.after)),
    )


def other_work(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention is called a song, a novel, a play …"""
    return _share(candidate, lambda m: bool(m.ends(WORK_BEFORE, 16)))


def spoken(candidate: Candidate, evidence: Evidence) -> float:
    """Every mention is something said: `he asks, “X?”`."""
    return _share(candidate, lambda m: bool(m.ends(SAYS_BEFORE, 50) or SAYS_AFTER.search(m.after)))


def lower_case_start(candidate: Candidate, _: Evidence) -> float:
    """Begins with a small letter, as words quoted for their own sake do."""
    return float(candidate.title.value[:1].islower())


def sentence(candidate: Candidate, _: Evidence) -> float:
    """Runs in small letters like a sentence."""
    small = [word for word in candidate.words if word[0].islower() and word not in SMALL_WORDS]
    return float(len(small) >= 2)


def long(candidate: Candidate, _: Evidence) -> float:
    """Longer than titles are."""
    return float(len(candidate.words) > 10)


def broken(candidate: Candidate, _: Evidence) -> float:
    """A quote mark is missing at every mention."""
    return _share(candidate, lambda m: m.broken)


def stars(candidate: Candidate, evidence: Evidence) -> float:
    """`“X” stars Ann Doe`, `“X” opens Friday`."""
    return _after(STARS, candidate)


def in_it_the_director(candidate: Candidate, evidence: Evidence) -> float:
    """`In “X,” director Jane Doe`."""
    return float(
        any(
            m.before.endswith("In ") and evidence.director_follows(m.after)
            for m in candidate.mentions
        )
    )


TITLE_RULES = (
    TitleRule("recurs", 1.5, recurs),
    TitleRule("near-start", 2, near_start),
    TitleRule("called-a-film", 2.5, called_a_film),
    TitleRule("possessive", 1.5, possessive),
    TitleRule("subject", 1.5, subject),
    TitleRule("the-film-follows", 1, the_film_follows),
    TitleRule("called-the-title", 1.5, called_the_title),
    TitleRule("own-line", 3, on_its_own_line),
    TitleRule("new-film", 1.5, new_film),
    TitleRule("by-the-director", 3, by_the_director),
    TitleRule("director-near", 1, director_near),
    TitleRule("named-by-file", 5, named_by_file),
    TitleRule("named-above", 3, named_above),
    TitleRule("title-case", 2, title_case),
    TitleRule("has-short-form", 1.5, has_short_form),
    TitleRule("in-prose", 2, in_prose),
    TitleRule("stars", 1.5, stars),
    TitleRule("in-it-the-director", 2, in_it_the_director),
    TitleRule("unquoted", -2, unquoted),
    TitleRule("unquoted-word", -1, unquoted_word),
    TitleRule("unquoted-phrase", 1, unquoted_phrase),
    TitleRule("opens-the-prose", 1, opens_the_prose),
    TitleRule("person", -5, person),
    TitleRule("other-film", -3, other_film),
    TitleRule("in-brackets", -3, in_brackets),
    TitleRule("by-another", -2, by_another),
    TitleRule("in-a-list", -2, in_a_list),
    TitleRule("in-the-past", -1, in_the_past),
    TitleRule("dated", -2.5, dated),
    TitleRule("other-work", -2, other_work),
    TitleRule("spoken", -4, spoken),
    TitleRule("lower-case-start", -4, lower_case_start),
    TitleRule("sentence", -3, sentence),
    TitleRule("long", -3, long),
    TitleRule("broken", -1.5, broken),
)


def score(candidate: Candidate, evidence: Evidence) -> float:
    """The sum of what the rules find."""
    return sum(rule.weight * rule.measure(candidate, evidence) for rule in TITLE_RULES)


def _before(pattern: re.Pattern[str], candidate: Candidate, reach: int = WINDOW) -> float:
    return float(any(m.ends(pattern, reach) for m in candidate.mentions))


def _after(pattern: re.Pattern[str], candidate: Candidate) -> float:
    return float(any(pattern.search(m.after) for m in candidate.mentions))


def _share(candidate: Candidate, holds: Callable[[Mention], bool]) -> float:
    """The share of the mentions for which it holds."""
    mentions = candidate.mentions
    return sum(map(holds, mentions)) / len(mentions) if mentions else 0.0


def _holds(line: str, key: str) -> float:
    return float(f" {key} " in f" {line} ")
