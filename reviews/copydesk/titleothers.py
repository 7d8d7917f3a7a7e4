"""Turns of phrase that lead up to another film than the one under review, or to no film."""

import re

from .titlewords import FILM

_LIKE = (
    r"(?<!\bI )(?<!\byou )(?<!\bwe )(?<!\bthey )(?<!\bwho )(?<!\bto )(?<!\bwill )(?<!\bwould )"
    r"(?<!\bmight )(?<!\bme )(?<!\bus )(?<!\bthem )(?<!\bnot )(?<!n[’']t )(?<![’']ll )(?<![’']d )"
    r"like"
)
"""What is alike, and not who likes it."""
_MAKERS = r"(?:man|woman|men|women|people|team|duo|brothers|folks|minds?|gang|studio)"
_DID = r"(?:was|were|did|had|has been|starred|played|appeared|sang|acted|worked|won|shone)"
_HIS = r"(?:[\w’'.-]+(?: [\w’'.-]+)?[’']s? )"
"""Whose film it was."""

OTHER_FILM = re.compile(
    r"\b(?:(?:who|which|having|also|once|previously|had) (?:made|did|wrote|directed)|"
    r"(?:gave|brought) us|starred in|"
    r"(?:known|famous|remembered|nominated|won) (?:\w+ )?(?:for|in)|"
    r"(?:saw|seen|loved|remember) (?:[\w’'.-]+ ){1,3}in|"
    rf"(?:director|writer|stars?|makers?|creators?|fans?) of|{_MAKERS} (?:behind|from)|"
    rf"such as|{_LIKE}|unlike|recalls?|evokes?|if you (?:liked?|loved?|enjoy(?:ed)?|admired?)|"
    r"echo(?:es)?|reminiscent of|remember|including|than|since|after|from|before|both|"
    r"(?:debt|homage|tribute|nod|answer|sequel|prequel|follow-?up|successor|owes \w+) to|"
    r"(?:straight|right) out of|(?:is|it[’']s) no|cross(?:ed with|es)?|(?<!\bin )between|part|"
    r"in the vein of|shades of|version of|(?:remake|mix|blend) of)\s*$"
    r"|\b(?-i:Think|Imagine)\s*$"
    rf"|\b(?:first|previous|earlier|prior|last|past|breakthrough|whose(?!\s(?:new|newest|latest)))"
    rf"\s(?:[\w-]+\s){{0,2}}(?:{FILM}|shorts?),?\s*$"
    r"|[’']s? (?:first|previous|last),\s*$",
    re.I,
)
OTHER_LEAD = (
    r"after|as|before|behind|between|both|did|directed|first|for|from|imagine|in|including|last|"
    r"made|no|of|part|previous|remember|since|than|think|to|us|with|wrote|(?:un)?like|liked?|"
    rf"loved?|enjoy(?:ed)?|admired?|recalls?|evokes?|echo(?:es)?|cross(?:es)?|shorts?|{FILM}"
)
"""The last words of these turns of phrase."""
RECALLED = re.compile(
    rf"\bremember (?:his|her|their) (?:\w+ ){{0,3}}{FILM}\b[^“”\".;:()]{{0,30}}$", re.I
)
WAS_IN = re.compile(
    rf"\b(?:who|as (?:he|she|it|they)) {_DID} [^“”\".;:,]{{0,30}}\bin {_HIS}?$", re.I
)
BASED = re.compile(
    r"\b(?:based (?:\w+ )?(?:up)?on|(?:adapted|drawn|taken) from|inspired by)\b[^.;:“”\"]{0,60}$",
    re.I,
)
PERSON_OF = re.compile(r"(?<!\bthe )\b[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+,? of\s$")
OTHER_AFTER = re.compile(
    r"^,?\s(?:meets|crossed with|by way of|before it|before that|fans?|star\s[A-Z])\b"
)
NO_FILM = re.compile(
    r":\s*$|\b(?:words?|phrases?|lines?|slogan|signs?|button|reads?|reading|spells|nicknamed|"
    r"dubbed|so-called|known as|termed?|motto|password|marked|labell?ed|toast|chant)\s*$",
    re.I,
)
A_WORD_AFTER = re.compile(
    r"\s(?:is|was|isn[’']t|wasn[’']t)\s(?:(?:too|so)\s[a-z]+\s|just\s|only\s|not\s)?"
    r"(?:an?|the)\s(?:[a-z]+\s)?(?:word|phrase|expression)\b"
)
