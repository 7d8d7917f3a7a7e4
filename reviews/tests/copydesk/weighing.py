"""One rule of the title table, asked of a piece of prose."""

from dataclasses import replace

from reviews.copydesk.candidates import file_key, find_candidates
from reviews.copydesk.evidence import Evidence
from reviews.copydesk.quotes import find_quotes
from reviews.copydesk.titlerules import TITLE_RULES, accounts
from reviews.copydesk.unquoted import find_unquoted
from reviews.copydesk.words import fold

RULES = {rule.name: rule for rule in TITLE_RULES}


def measured(name, prose, *, file_name="", line=""):
    """What the rule finds for the phrase with the key `kestrel` (or that begins with it)."""
    body = (0, len(prose))
    quotes = find_quotes(prose, body)
    unquoted = find_unquoted(prose, body, quotes, frozenset(), frozenset())
    found = find_candidates(prose, body, quotes, [], file_name, unquoted)
    evidence = Evidence(
        prose,
        body,
        ("Ines Marrow",),
        file_key(file_name),
        (fold(line),) if line else (),
    )
    titles = [one for one in found if one.is_quoted_as_title]
    evidence = replace(evidence, accounts={one.key: accounts(one, evidence) for one in titles})
    candidate = next(c for c in found if "kestrel" in c.key)
    return RULES[name].measure(candidate, evidence)
