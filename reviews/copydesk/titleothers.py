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
_DID = (
    r"(?:was|were|did|had(?! an? hand)|has been|starred|played|appeared|sang|acted|worked|won|"
    r"shone)"
)
_WHO = (
    r"(?:who|as (?:he|she|it|they)|(?-i:[Hh]e|[Ss]he|[Tt]hey|[^\W\d_a-z][\w’'-]+))"
    r"(?: once| last| also)?"
)
_HIS = r"(?:[\w’'.-]+(?: [\w’'.-]+){0,2}[’']s? )"
"""Whose film it was."""

OTHER_FILM = re.compile(
    r"\b(?:(?:who|which|having|also|once|previously|had) (?:made|did|done|wrote|directed|written)|"
    r"lost to|beaten by|(?:shown|paired) with(?: the short)?|"
    r"(?:gave|brought) (?:us|you)|(?:known|famous|remembered|nominated|won) (?:\w+ )?for|"
    rf"{_MAKERS} (?:behind|from)|"
    rf"such as|(?<!\bcomes something ){_LIKE}|unlike|recalls?|evokes?|"
    r"if you (?:liked?|loved?|enjoy(?:ed)?|admired?)|"
    r"echo(?:es)?|remember|including|since|after|before|both|"
    r"(?<!evening )(?<!night )(?<!afternoon )than|(?:then|next|first) came|another|"
    r"(?<!\bhome )(?<!\bout )(?<!\bback )from|"
    r"(?:debt|homage|tribute|nod|answer|sequel|prequel|follow-?up|successor|owes \w+) to|"
    r"(?:is|it[’']s) no|(?:is|was)n[’']t|cross(?:ed with|es)?|"
    r"(?<!\bin )between|part)\s*$"
    r"|\b(?-i:Think|Imagine)\s*$"
    rf"|\b(?:first|previous|earlier|prior|last|past|breakthrough|whose(?!\s(?:new|newest|latest)))"
    rf"\s(?:[\w-]+\s){{0,2}}(?:{FILM}|shorts?),?\s*$"
    r"|[’']s? (?:first|previous|last),\s*$"
    r"|\b(?:first|previous|last|one before)(?: \w+)? was\s*$",
    re.I,
)
OTHER_FILM_BY_LEAD = {
    "in": re.compile(
        r"\b(?:starred|(?:known|famous|remembered|nominated|won)(?: \w+)?|"
        r"(?:saw|seen|loved|remembers?)(?: [\w’'.-]+){1,3}) in\s*$",
        re.I,
    ),
    "of": re.compile(
        r"\b(?:(?<!\breal )(?<!\btrue )(?:director|writer|stars?|"
        r"(?:by|from) the makers|creators?|fans?|(?<!\bthe )admirers)|"
        r"(?:straight|right) out|in the (?:vein|manner|spirit|style|tradition)|"
        r"reminiscent|shades|version|remake|mix|blend) of\s*$",
        re.I,
    ),
}
"""The others by their last word: most titles follow `in` or `of`, and few of these end so."""
PRAISED_BEFORE = re.compile(
    r"\b(?:few|(?<!\bis )(?<!\bwas )(?<![’']s )(?:no|never|not)|if\sthere|"
    r"(?:do|did|have|has|had|ca|wo|would)n[’']t)\b(?!.*\b(?:made|directed|done)\b)"
    rf"[^“”\";:,]{{0,40}}\b{FILM}\b[^“”\";:,]{{0,40}}\s(?:as|like|than)\s$"
    r"|\bcomes?\s(?:along\s)?(?:an?|something)\s(?:[\w-]+\s){0,3}like\s$"
    r"|^\s*(?:I|there|we|you)\b[^“”\";:]*\bnothing\b[^“”\";:,]{0,30}\s(?:as|like|than)\s$"
    r"|\b(?:do|find|see)\s(?:much\s)?worse\sthan\s$"
    r"|\btitle\slike\s$",
    re.I,
)
"""`no kinder picture this year than “X”`, `along comes a comedy like “X”`: this film."""
OTHER_LEAD = (
    r"after|another|as|before|behind|between|both|by|came|did|directed|done|first|for|from|imagine|in|including|"
    r"knows?|last|made|no|of|part|previous|remember|saw|seen|since|t|than|think|to|us|was|you|"
    r"with|written|wrote|(?:un)?like|liked?|"
    rf"loved?|enjoy(?:ed)?|admired?|recalls?|evokes?|echo(?:es)?|cross(?:es)?|shorts?|{FILM}"
)
"""The last words of these turns of phrase."""
RECALLED = re.compile(
    rf"\bremember (?:his|her|their) (?:\w+ ){{0,3}}{FILM}\b[^“”\".;:()]{{0,30}}$", re.I
)
WAS_IN = re.compile(
    rf"\b{_WHO} {_DID} (?:[^“”\".;:,]{{0,40}} )?(?:in|on) (?:{_HIS}|(?:the|an?) (?:[\w-]+ ){{1,3}}"
    r"|(?:[\w-]+ ){1,3}of )?$"
    r"|\b(?:before|already|once|elsewhere),? in $"
    r"|\bas \w+ (?:\w+ )?as [^“”\".;:,]{0,40} (?:in|of) $",
    re.I,
)
"""`he was the cook in “X”`, `as dry as the cook in “X”`."""
JOB_ON = re.compile(
    r"\b(?:(?:wr(?:ites?|ote|itten|iting)|work(?:ed|s|ing)?|credits?) (?:[\w-]+ ){0,2}(?:for|on|at)"
    r"|(?:years?|seasons?|stints?) (?:on|of)|(?:camera|regular|part|role|job) on|rented) $"
)
"""`used to write for “X”`, `six years on “X”`."""
WATCHES = re.compile(
    r"(?<!\bI )(?<!\bwe )(?<!\byou )(?<!\bto )(?<!\bnot )(?<!\bus )(?<!n[’']t )"
    r"\bwatch(?:es)? $",
    re.I,
)
"""`They eat and watch “X”`, and not `I watch “X”`."""
HALF_OF = re.compile(r"\b(?:is|was|are|were|other) half of $")
MADE = re.compile(
    r"\b[^\W\d_a-z][\w’'-]+(?:, [^“”\".;:,]{3,40})?,? "
    r"(?:once |also |last )?(?:made|did|directed|shot)\s$"
)
"""`Doe made “X”`, `Ann Doe, a dentist, made “X”`."""
BASED = re.compile(
    r"\b(?:based (?:\w+ )?(?:up)?on|(?:adapted|drawn|taken) from|inspired by)\b[^.;:“”\"]{0,60}$",
    re.I,
)
PERSON_OF = re.compile(r"(?<!\bthe )\b[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+,? of\s$")
OTHER_AFTER = re.compile(
    r"^,?\s(?:meets|crossed with|by way of|before it|before that|fans?|star\s[A-Z]|"
    r"too\b|either|(?:pictures|movies|films|books|franchise|series|sequels))\b"
)
NO_FILM = re.compile(
    r":\s*$|\b(?:words?|phrases?|lines?|slogan|signs?|button|reads?|reading|spells|nicknamed|"
    r"dubbed|so-called|known as|call(?:s|ed)? (?:him|her|them|me)|calls (?:it|this|that)|termed?|"
    r"motto|password|marked|labell?ed|toast|chant)\s*$",
    re.I,
)
SIGN_SAYS = re.compile(
    r"\b(?:banner|card|note|placard|plaque|poster|sign|tattoo|T-shirt)\b[^“”\".;:,]{0,25}\ssays,?\s$",
    re.I,
)
"""`A sign over the bar says “X”`."""
A_WORD_AFTER = re.compile(
    r"\s(?:is|was|isn[’']t|wasn[’']t)\s(?:(?:too|so)\s[a-z]+\s|just\s|only\s|not\s)?"
    r"(?:an?|the)\s(?:[a-z]+\s)?(?:word|phrase|expression)\b"
)
