"""The rules that weigh whether a phrase is the film's title.

Each measures how much it holds for one candidate, and has its weight. The phrase with the highest
sum is the title. A turn of phrase beside the title is a pattern in `titlewords` and a line here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from . import titleothers as others
from . import titlewords as words
from .candidates import Candidate
from .evidence import Evidence
from .mentions import WINDOW
from .titlecompared import is_compared, is_seen_by_others
from .titlemeasures import (
    Measure,
    after,
    before,
    by_another,
    by_the_director,
    director_near,
    has_short_form,
    in_it_the_director,
    in_prose,
    inside_it,
    long,
    lower_case_start,
    named_above,
    named_by_file,
    near_end,
    near_start,
    once,
    opens_a_sentence,
    quoted_alone,
    recurs,
    seen,
    sentence,
    share,
    title_case,
)
from .titleplaces import (
    after_a_name,
    called_the_title,
    heads_credits,
    is_another,
    is_made_before,
    is_nickname,
    is_no_film,
    is_other_work,
    is_recalled_in,
    is_song,
    is_subject,
    opens_with_in,
    said_after,
    said_before,
)
from .unquotedrules import (
    article,
    opens_the_prose,
    person,
    told_of_a_film,
    unlike_the_others,
    unquoted,
    unquoted_capitals,
    unquoted_pair,
    unquoted_phrase,
    unquoted_word,
)


@dataclass(frozen=True, slots=True)
class TitleRule:
    """One piece of evidence: its name, what it weighs, an example, and how to measure it."""

    name: str
    weight: float
    example: str
    measure: Measure


TITLE_RULES = (
    TitleRule("recurs", 1.25, "“X” … “X”", recurs),
    TitleRule("near-start", 2, "“X” among the first words", near_start),
    TitleRule(
        "called-a-film",
        2.5,
        "the film “X”; “X” is a comedy",
        once(before(words.NAMED_BEFORE, 35, words.FILM_LEAD), after(words.NAMED_AFTER)),
    ),
    TitleRule("opens-a-sentence", 1.5, "“X” is", opens_a_sentence),
    TitleRule("inside-it", 1, "It rains in “X”", inside_it),
    TitleRule("possessive", 1.5, "“X”’s heroine", once(after(words.POSSESSIVE))),
    TitleRule("subject", 1.5, "“X” tells", once(is_subject)),
    TitleRule("in-it", 1.5, "In “X” it rains", once(opens_with_in)),
    TitleRule(
        "part-of-it",
        1.5,
        "the plot of “X”",
        once(before(words.PART_BEFORE, 30, words.PART_LEAD)),
    ),
    TitleRule("called-the-title", 1.5, "the title, “X”", once(called_the_title)),
    TitleRule("seen", 1.5, "I liked “X”", seen),
    TitleRule("near-end", 1, "“X” among the last words", near_end),
    TitleRule("heads-credits", 2, "“X.” With Ann Doe", once(heads_credits)),
    TitleRule("own-line", 3, "“X” and nothing else on the line", once(lambda m: m.alone)),
    TitleRule("new-film", 1.5, "her latest film “X”", once(before(words.LATEST, 45))),
    TitleRule("by-the-director", 3, "Jane Doe’s “X”, where she is the director", by_the_director),
    TitleRule("director-near", 0.5, "Jane Doe within a hundred characters", director_near),
    TitleRule("named-by-file", 5, "x.txt", named_by_file),
    TitleRule("named-above", 3, "X in a line above the slug line", named_above),
    TitleRule(
        "quoted-alone", 1.5, "“X” and no other title in quotes outside brackets", quoted_alone
    ),
    TitleRule("title-case", 2, "“The Long Weir”", title_case),
    TitleRule("has-short-form", 1.5, "“X, at Dusk” … “X”", has_short_form),
    TitleRule("in-prose", 2, "X above the slug line and, without quotes, in the prose", in_prose),
    TitleRule("stars", 1.5, "“X” stars Ann Doe", once(after(words.STARS))),
    TitleRule("starts", 1, "“X” starts with", once(after(words.STARTS_AFTER))),
    TitleRule("in-it-the-director", 2, "In “X,” director Jane Doe", in_it_the_director),
    TitleRule("unquoted", -2, "X in no quotes", unquoted),
    TitleRule("unquoted-word", -1, "Crossing in no quotes", unquoted_word),
    TitleRule("unquoted-phrase", 1, "Nine Bells for Dora in no quotes", unquoted_phrase),
    TitleRule("unquoted-pair", -0.5, "Long Weir in no quotes, and only once", unquoted_pair),
    TitleRule("unquoted-capitals", 2, "LONG WEIR in no quotes", unquoted_capitals),
    TitleRule("unlike-the-others", -2, "X in no quotes, beside “Y”", unlike_the_others),
    TitleRule("opens-the-prose", 1, "X as the very first word", opens_the_prose),
    TitleRule("told-of-a-film", 2, "X starts with, half of X, without quotes", told_of_a_film),
    TitleRule("article", 1.5, "and The Long Weir without quotes", article),
    TitleRule("person", -5, "X, who; played by X", person),
    TitleRule(
        "other-film",
        -3,
        "who made “X”; like “X”",
        share(
            is_another,
            before(others.RECALLED),
            before(others.WAS_IN, WINDOW, rf"in|on|of|\w*s|{words.FILM}"),
            before(others.HALF_OF, 20, "of"),
            is_made_before,
            before(others.WATCHES, 20, "watch|watches"),
            before(others.JOB_ON, 40, "for|on|of|at|rented"),
            is_recalled_in,
            is_compared,
            is_seen_by_others,
            before(others.PERSON_OF, 50, "of"),
            after(others.OTHER_AFTER),
        ),
    ),
    TitleRule(
        "made-before",
        -5,
        "she made a comedy called “X” years ago",
        share(before(words.MADE_BEFORE), after(words.AGO_AFTER)),
    ),
    TitleRule("after-a-name", -0.75, "Ann Doe, so shy in “X”", share(after_a_name)),
    TitleRule("in-brackets", -3, "Ann Doe (“X”)", share(lambda m: m.bracketed)),
    TitleRule("by-another", -2, "Ann Doe’s “X”, where another is the director", by_another),
    TitleRule("in-a-list", -2, "“X,” “Y” and “Z”", share(lambda m: m.listed)),
    TitleRule(
        "in-the-past",
        -1,
        "“X” was",
        share(after(words.PAST_AFTER)),
    ),
    TitleRule(
        "dated", -2.5, "In 1994 there was “X”", share(before(words.YEAR), after(words.YEAR_AFTER))
    ),
    TitleRule(
        "other-work",
        -2,
        "the novel “X”",
        share(
            is_other_work,
            before(others.BASED),
            after(words.WORK_AFTER),
            is_song,
        ),
    ),
    TitleRule(
        "spoken",
        -4,
        "he asks, “X?”; “X,” says she",
        share(said_before, said_after),
    ),
    TitleRule("no-film", -2, "two words: “X”; the word “X”", share(is_no_film, is_nickname)),
    TitleRule("lower-case-start", -4, "“x”", lower_case_start),
    TitleRule("sentence", -3, "“X please come home now”", sentence),
    TitleRule("long", -3, "“X” of more than ten words in small letters", long),
    TitleRule("broken", -1.5, "X”, which nothing opens", share(lambda m: m.broken)),
)


_EXPLAINING = frozenset(
    """
    other-film made-before by-another in-a-list in-the-past dated other-work spoken no-film
    """.split()
)


def accounts(candidate: Candidate, evidence: Evidence) -> dict[str, float]:
    """The share of the mentions that each rule tells as something else: a song, what is said."""
    told = (rule for rule in TITLE_RULES if rule.name in _EXPLAINING)
    return {rule.name: rule.measure(candidate, evidence) for rule in told}


_ANY_WORK = frozenset(
    """
    recurs near-start opens-a-sentence inside-it in-it subject near-end director-near title-case
    has-short-form in-prose unquoted-phrase unquoted-capitals opens-the-prose article
    """.split()
)


def measured(candidate: Candidate, evidence: Evidence) -> dict[str, float]:
    """What each rule that finds anything adds to the candidate's weight, or takes from it."""
    known = evidence.accounts.get(candidate.key, {})
    return {
        rule.name: rule.weight * holds
        for rule in TITLE_RULES
        if (holds := known[rule.name] if rule.name in known else rule.measure(candidate, evidence))
    }


def is_of_a_film(findings: Mapping[str, float]) -> bool:
    """Whether anything speaks for it that does not hold for any play or song as well."""
    return any(added > 0 and name not in _ANY_WORK for name, added in findings.items())
