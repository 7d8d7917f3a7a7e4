"""How an actor is billed: `newcomer Ann Doe`, `Big River’s Ann Doe`, `Ann Doe, who …`."""

import re
from dataclasses import dataclass

from .facts import Span, trimmed
from .nameleads import is_called_so, without_billing, without_honorific
from .nameruns import is_possessive, name_after, name_before, past_possessive
from .names import is_name, is_suffix, without_nickname
from .performers import is_performer
from .roles import is_role_noun
from .words import IN_WORD, SMALL_LETTER, SMALL_OR_DIGIT, clean, fold

PLAYED_BY = (
    r"(?:(?:also|again|still|here|now|then|both|all|each|beautifully|\w+ly)\s)?(?:played|portrayed|voiced|acted|embodied|essayed|limned|inhabited|incarnated)"
    r"(?:,\srespectively,)?(?:\s(?!by\b)[a-zé]+){0,4}?(?:,\s[a-zé]+ly,)?\sby\s"
)
"""For a regular expression: `played by`, `voiced with relish by`."""

_BY = re.compile(
    rf"(?:(?:s?he|it|who|they)(?:['’]s|\s(?:is|was|are))\s)?(?:{PLAYED_BY}"
    r"|(?:played|portrayed|voiced|spoken|given\s(?:a\s)?voice|brought\sto\slife)\b"
    r"[^();:“”\"]{0,60}?\sby\s)"
    r"|(?:(?:again|once\smore|still|also|as\sever),?\s)?(?:the\s)?voice(?:\s(?:of|by)|:)\s"
    r"|none\sother\sthan\s|the\sone\sand\sonly\s|who\s(?:else\s)?but\s|in\sthe\s(?:person|form|shape|hands)\sof\s"
    r"|(?:and\s)?yes,\s(?:(?:that|it)['’]s\s)?"
)
_COMPARED = re.compile(r"(?:like|unlike|à la|a la|think|see|cf\.|not)\b", re.IGNORECASE)
_LEAD_WORD = re.compile(r"[^\W\d_]+(?:-+[^\W\d_]+)*-*|[0-9]+-year-old")
_JOINT = re.compile(r"\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+")
_TAIL = re.compile(
    r"\s*(?:[;:“”\"„«‘(—–]|\s-{1,2}\s|,\s*['“\"‘]"
    r"|\s(?:who|as|whose|with|without|under|behind|beneath|in an?|in his|in her|in their)\s"
    r"|\s(?:again|[a-z]+ing\b)"
    r"|\s(?:of|from|in)\s(?:TV['’]s\s)?[“\"‘'])"
)
_PRAISE = re.compile(
    r"(?:(?:an?|the)\s|[A-Z]+\s)?(?:[a-z-]+,?\s)*?[a-z]+ing,?\s(?:[a-z]+\s)?(?=[^\W\d_a-z]\w*\s[^\W\d_a-z])"
)
"""`a winning` Joan Pell, `the rising star` Joan Pell."""
_SAID_OF_THE_NAME = re.compile(
    r"[!?]|\s(?:(?:of|from|on|at|in|for|like)|and\s(?:his|her|their|an?|the|some))\s"
    r"|\s(?:plays\s(?:him|her|it|them)|has\snever\sbeen|is\san?\s(?:riot|hoot|scream|delight|treat|joy|find|wonder|marvel))\b"
)
_SAID_FIRST = re.compile(
    rf"an?\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{1,4}}"
    rf"|(?:his|her|their|the\s{SMALL_LETTER}[{IN_WORD}]*['’]s|[^\W\d_a-z][{IN_WORD}]*['’]s)"
    rf"\s(?:own|real|real-life)\s{SMALL_LETTER}[{IN_WORD}]*,\s"
    rf"|(?:[^\W\d_a-z][{IN_WORD}]*\s){{1,3}}(?:him|her|it)self,\s"
)
_ADJECTIVES = re.compile(rf"(?:{SMALL_LETTER}[{IN_WORD}]*,\s)+")
_AGE = re.compile(
    r"\s(?:(?:as|at|when|in)\s(?=[a-z\d])[^,;()]{1,40}|(?:later|earlier)(?:\son)?|grown(?:\sup)?)\Z"
)
_LATER = re.compile(
    r"(?:,|\sand,?)\s(?:and\s)?"
    r"(?:(?:later|then|grown|older)(?:\s(?:on|up))?,?\s(?:by\s)?|(?:as|at)\s[a-z\d][a-z\d\s-]{1,20}\sby\s)"
)
_HERSELF_OR_EACH = re.compile(
    r"(?:\s(?:him|her)self\b(?!,(?:\s[^\W\d_a-z][\w.'’-]+){2,4}\Z)[^()]*|,?\s*respectively\s*(?:,[^()]*)?|,\s(?:both|each)\b[^()]*)\Z"
)
_KNOWN_FOR = re.compile(r"[“\"][^“”\"]{2,50}[”\"](?:['’]s)?\s(?=[^\W_])")
_GAP = re.compile(rf"(?:{SMALL_OR_DIGIT}[{IN_WORD}]*,?\s){{0,7}}")
_MODIFIER = re.compile(
    rf"(?:\s{SMALL_LETTER}[{IN_WORD}]*){{0,2}}?\s(?P<noun>{SMALL_LETTER}[{IN_WORD}]*),?\s(?=[^\W\d_a-z])"
)
_FROM_SOMEWHERE = re.compile(
    rf"an?\s(?:{SMALL_LETTER}[{IN_WORD}]*\s){{1,6}}(?:from|of|at|in)\s[^\W\d_a-z][{IN_WORD}]*"
    r"(?:\s[^\W\d_a-z]\w*)?,\s(?=[^\W\d_a-z]\w+\s[^\W\d_a-z]\w+[.,;])"
)
_QUOTES = "“‘\"'"
_AT_AN_AGE = re.compile(r"\d{4}['’]s\Z|\d{1,2}\b")
_PRONOUNS = frozenset("who whose whom which that he she it they".split())
_NO_LEAD = frozenset(
    """
    a an the and or of in at from to like for with on than by near not no is are was were see as
    via after before opposite alias aka born née nee named called formerly real includes against
    between circa over under into onto per plus but if that which this these those than until think
    """.split()
)


@dataclass(frozen=True, slots=True)
class Billing:
    """The actors that a bracket names, and how."""

    actors: list[Span]
    played: bool = False
    """Whether `played by` or `voiced by` says so."""
    plain: bool = True
    """Whether nothing but the names stands there."""


def billed(text: str, span: Span) -> Billing | None:
    """The actors of what stands in brackets; None when it reads as anything else."""
    start, end = trimmed(text, span)
    if _COMPARED.match(text, start, end):
        return None
    by = _BY.match(text, start, end) if text[start:end][:1].islower() else None
    if by:
        start = by.end()
    if last := _HERSELF_OR_EACH.search(text, start, end):
        end = last.start()
    if _is_bare(text[start:end]):
        return Billing([without_honorific(text, (start, end))], bool(by))
    parts = _parts(text, (start, end))
    if (
        several := _grown(text, (start, end))
        or _several(text, parts)
        or _by_age(text, (start, end))
    ):
        return Billing(several, bool(by))
    head = _head(text, parts)
    name = _name_at_end(text, head) if head else None
    if name is None:
        return None
    plain = name == without_honorific(text, (start, end))
    if not plain and len(text[slice(*name)].split()) < 2 and not (by and is_called_so(text, name)):
        return None
    return Billing([name], bool(by), plain)


def _head(text: str, parts: list[Span]) -> Span | None:
    """The part that ends with the actor's name, between the films that she is known for."""
    start, end = parts[0]
    name = name_after(text, start, parts[-1][1])
    if name and " " in text[slice(*name)] and _SAID_OF_THE_NAME.match(text, name[1], parts[-1][1]):
        return name
    if praise := _PRAISE.match(text, start, end):
        start = praise.end()
        name = name_after(text, start, end)
    if work := _KNOWN_FOR.match(text, start, end):
        start = work.end()
    if tail := _TAIL.search(text, name[1] if name else start, end):
        return start, tail.start()
    if len(parts) > 1 and not _may_follow(text, end, parts[1]):
        return None
    return start, end


def actor_after(text: str, start: int, ceiling: int) -> Span | None:
    """The actor named after `played by`, past whatever praise or trade stands before the name."""
    ceiling = min(ceiling, start + 120)
    if described := _FROM_SOMEWHERE.match(text, start, ceiling):
        start = described.end()
    for _ in range(3):
        gap = _GAP.match(text, start, ceiling)
        start = gap.end() if gap else start
        name = name_after(text, start, ceiling)
        if name is None:
            start = past_possessive(text, start, ceiling)
            if start < 0:
                return None
            continue
        modifier = _MODIFIER.match(text, name[1], ceiling)
        if not modifier or not is_role_noun(modifier["noun"]):
            return without_billing(text, name)
        start = modifier.end()
    return None


def actors_after(text: str, start: int, ceiling: int) -> list[Span]:
    """The actor after `played by`, or several: `Ann Doe, Bo Roe and Cy Low`."""
    first = actor_after(text, start, ceiling)
    if first is None:
        return []
    actors = [first]
    ceiling = min(ceiling, first[1] + 150)
    while joint := _JOINT.match(text, actors[-1][1], ceiling):
        following = name_after(text, joint.end(), ceiling)
        if following is None or len(text[slice(*following)].split()) < 2:
            break
        actors.append(following)
        if joint.group().strip(" ,\n") in ("and", "&"):
            return actors
    return actors[:1]


def _parts(text: str, span: Span) -> list[Span]:
    """Between commas and `and`, but not in `Bo Roe, Jr.`, `a sad, tired Ann Doe`, `her son, Bo`."""
    parts, start = [], span[0]
    for joint in _JOINT.finditer(text, *span):
        following = text[joint.end() : joint.end() + 5].split()
        if "," in joint.group() and following and is_suffix(following[0].rstrip(",)")):
            continue
        if _SAID_FIRST.fullmatch(text, start, joint.end()):
            continue
        if "".join(following)[:1].islower() and _ADJECTIVES.fullmatch(text, start, joint.end()):
            continue
        parts.append((start, joint.start()))
        start = joint.end()
    return [*parts, (start, span[1])]


def _several(text: str, parts: list[Span]) -> list[Span]:
    """`Ann Doe and Bo Roe`: all names, the last one joined by `and`."""
    if not 2 <= len(parts) <= 6:
        return []
    joint = text[parts[-2][1] : parts[-1][0]]
    return _full_names(text, parts) if "and" in joint or "&" in joint else []


def _grown(text: str, span: Span) -> list[Span]:
    """`Ann Doe, later Bo Roe`, `Ann Doe and, grown, Bo Roe`."""
    later = _LATER.search(text, *span)
    if not later:
        return []
    age = _AGE.search(text, span[0], later.start())
    young = span[0], age.start() if age else later.start()
    return _full_names(text, [young, (later.end(), span[1])])


def _by_age(text: str, span: Span) -> list[Span]:
    """`Ann Doe as a girl, Bo Roe later on`, `Ann Doe as a girl; Bo Roe as a man`."""
    if not _AGE.search(text, *span):
        return []
    parts = [part for half in _halves(text, span) for part in _parts(text, half)]
    ages = [_AGE.search(text, *part) for part in parts[:6]]
    if len(parts) < 2 or not all(ages):
        return []
    ends = [age.start() for age in ages if age]
    return _full_names(text, [(part[0], end) for part, end in zip(parts, ends, strict=False)])


def _halves(text: str, span: Span) -> list[Span]:
    """What a semicolon parts."""
    middle = text.find(";", *span)
    return [span] if middle < 0 else [(span[0], middle), (middle + 1, span[1])]


def names_listed(text: str, span: Span) -> list[Span]:
    """`Ann Doe, Bo Roe`, which may be actors, or an actor and her film."""
    return _full_names(text, _parts(text, span)[:6])


def _full_names(text: str, parts: list[Span]) -> list[Span]:
    """The names that the parts end with; none if one of them has none of two words."""
    names = [_name_at_end(text, part) for part in parts]
    if all(name and len(text[slice(*name)].split()) > 1 for name in names):
        return [name for name in names if name]
    return []


def _may_follow(text: str, end: int, part: Span) -> bool:
    """Whether what follows the comma says more about the actor: `, who …`, `, “Big River”`, `, 9`,
    `, Bo Roe’s daughter`, `, Bo Roe’s “Broom”`.
    """
    words = text[slice(*part)].split()
    if not words or text[end] != ",":
        return False
    first = words[0]
    if first[0].islower() or first == "I" or first[0] in _QUOTES or _AT_AN_AGE.match(first):
        return True
    is_film = any(word[0] in _QUOTES for word in words)
    is_owned = any(map(is_possessive, words))
    return (is_owned and is_film) or (any(map(is_role_noun, words)) and (is_owned or is_film))


def _is_bare(printed: str) -> bool:
    """Whether the words are a name and nothing else."""
    words = without_nickname(clean(printed)).split()
    return is_name(words) and not any(map(is_possessive, words))


def _name_at_end(text: str, span: Span) -> Span | None:
    """The name that the part ends with, if what leads up to it may be said of an actor."""
    start, end = trimmed(text, span)
    if _is_bare(text[start:end]):
        return without_billing(text, (start, end))
    name = name_before(text, end, start)
    if name is None or name[1] != end:
        return None
    lead = text[start : name[0]].split()
    if not lead or len(lead) > 9 or lead[0] in _PRONOUNS:
        return None
    actor = without_billing(text, name)
    if is_possessive(lead[-1]) or (len(lead) == 1 and _is_from_somewhere(text, name, actor)):
        return actor
    last = lead[-1].rstrip(",")
    if last in ("named", "called") and len(lead) > 1:
        last = lead[-2] if is_role_noun(lead[-2]) else last
    proper = last.islower() and last not in _NO_LEAD and bool(_LEAD_WORD.fullmatch(last))
    return actor if proper and "not" not in lead else None


def _is_from_somewhere(text: str, name: Span, actor: Span) -> bool:
    """The German-born Ann Doe, the German Tilda Swinton; not the French Foreign Legion."""
    is_known = is_performer(fold(text[slice(*actor)]))
    return name != actor and (is_known or "-" in text[name[0] : actor[0]])
