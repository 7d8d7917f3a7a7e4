"""Where another film is set beside the one under review."""

import re

from .mentions import Mention

_NO_COMPARATIVE = (
    r"(?!(?:n?ever|over|under|after|another|other|either|later|together|forever|clever|tender|"
    r"bitter|sober|proper|eager|sheer|queer|dapper|slender|sinister|somber|meager)\b)"
)
_COMPARATIVE = rf"{_NO_COMPARATIVE}(?:better|worse|[a-z]{{2,9}}er)"
_MUCH = r"(?:(?:a\slot|even|far|much|rather|still|always)\s)?"
_END = r"[.!?]?$"
AFTER = re.compile(
    r"^,?\s(?:"
    rf"(?:was|felt|ran|went|[a-z]+ed)\s{_MUCH}{_COMPARATIVE}{_END}|"
    rf"(?:remains|is\sstill)\sthe\s(?:{_COMPARATIVE}\b|one\sto\sbeat)|"
    rf"had\s(?:the\s)?(?:more|fewer|less|{_COMPARATIVE})\s|"
    r"(?:did|told|tried)\s(?:it|this|that|the\ssame|all\s(?:it|this|that))\b|"
    rf"(?:wanted|tried|hoped|was\s(?:supposed|trying))\sto\sbe{_END}|"
    rf"(?:better|more|less|instead){_END}|"
    r"(?:it|this|that)(?:\s(?:is|was|may|might|will)\s(?:not|never)|\s(?:is|was|ai)n[’']t)\b|"
    r"(?:look|seem|sound|feel)\s(?:almost\s|positively\s)?(?:like|as|[a-z]+)\b|"
    r"all\sover\sagain\b|in\s(?:it|this)\b|(?:is\s|is\splaying\s|opens\s|plays\s)(?:next|there)\b|"
    rf"any\sday(?:\sof\sthe\sweek)?{_END})"
)
"""`“X” moved faster`, `This is what “X” wanted to be`, `I liked “X” better`, `“X” it is not`."""
BEFORE = re.compile(
    r"\b(?:[Cc]ompare[sd]?|comparisons?)\s(?:it\s)?(?:with|to)\s$"
    r"|\b(?:[Nn]ext\sto|[Bb]eside|[Aa]longside|[Bb]est\sthing\ssince)\s$"
    r"|\b(?:author|composer)s?\sof\s$"
    r"|\b(?:shelf|league|class|ranks?|belongs?|stands|up\sthere|bill)\s(?:right\s)?"
    r"(?:with|as|beside)\s$"
    r"|\b(?:[Ii]t|[Tt]his|film|picture|one)\s(?:has|had|lacks|wants|shares)\s"
    r"(?:\w+\s(?:of\s)?)?the\s[\w-]+\sof\s$"
    r"|\b(?:[Aa]fter|[Ss]ince|[Ff]ollow(?:s|ing)|in|on)\sthe\s(?:[\w-]+\s)?"
    r"(?:failure|success|triumph|flop|heels|wake|footsteps|shadow|days)\sof\s$"
    r"|\b(?:reminds?(?:\s\w+)?|reminded|kept\sthinking|keep\sthinking)\sof\s$"
    r"|\b[Aa]\s(?:little|bit|touch|dash|pinch|hint|trace|whiff)\sof\s$"
    r"|\bmore(?:\s\w+)?\s(?:at|in|from)\s$"
    r"|\bowes?\s[^“”\".;:,]{1,25}\sto\s$"
    r"|\b(?:never|not|n[’']t)\s(?:quite\s)?(?:replace|rival|equal|match|top|touch|beat)\s$"
    r"|\bmade\s(?:his|her|their)\s(?:[\w-]+\s)?"
    r"(?:debut|name|mark|bow|reputation)\s(?:in|with|on)\s$"
    r"|\blast\s(?:time|seen|saw|met)\b[^“”\".;:]{0,40}\sin\s$"
    r"|\b(?:is|was|and|equal\sparts)\shalf\s$"
    r"|\b(?:compared?|confused?|match|prefer|put|rank|set|swap|trade)\s(?:it|this\sone)\s"
    r"(?:above|alongside|beside|for|from|to|with)\s$"
    r"|\b[Aa]s\sin\s$|\b(?:[Ll]ike|[Uu]nlike)\s(?:most|the|those)\s[\w-]+\s(?:in|of)\s$"
    r"|\bknow\sh(?:er|im)\sas\s[^“”\";:,]{0,30}\s(?:from|in)\s$|\bhold\sa\scandle\sto\s$"
    r"|\bno\s(?:match|rival|substitute|threat)\s(?:for|to)\s$|\b(?:longing|pining)\sfor\s$"
    r"|\b(?:closer|closest|nearer|nearest)\sto\s$|\b(?:I|you|one)\sth(?:ink|ought)\sof\s$"
    r"|^\s*Call\s(?:it|this)\s$|\b(?:[Ii]t|[Tt]his)\s(?:is|was)\snot\s$"
)
"""`It has none of the charm of “X”`, `It owes a good deal to “X”`, `Call it “X” on horseback`."""
STOOD_IN = re.compile(
    r"^\s*(?!.*\b(?:I|[Tt]here|we|is|are|has|have)\b)(?:\w+\s){1,6}?"
    r"(?:was|were|had(?!\sa\shand))\s[^“”\";:,]{0,40}\sin\s$"
)
"""`The goat was fatter in “X”`: in the past, as the film under review is seldom told."""
BEFORE_LEAD = re.compile(
    "above|alongside|as|at|beat|beside|equal|for|from|half|in|it|match|not|of|on|replace|rival|"
    "since|this|to|top|touch|with"
)
OF_ITSELF = re.compile(r"^\sgoes\s|^\sthan\s")
"""`A little of “X” goes a long way`, `more in “X” than meets the eye`."""
WITH_SOMETHING = re.compile(r"^\s(?:with(?:out)?|minus|plus|on\s(?:an?\s)?[a-z]+s?)\b")
BESIDE_IT = re.compile(r"^\s*(?:Beside|Next\sto|Compared\s(?:to|with))\s(?:it|this)\b")
NEXT_WEEK = re.compile(r"^\s*Next\s(?:week|month|year|up|[A-Z][a-z]+day)\b")
IT_DOES = re.compile(
    r"^\s*(?:It|This(?:\s(?:film|movie|one|picture))?)\s(?:also\s|even\s|never\s)?"
    r"(?:apes|belongs|borrows|copies|feels|follows|lacks|lifts|owes|quotes|ranks|recalls|remakes|"
    r"resembles|shares|stands|steals|tries|updates|wants|won)\s"
    r"(?!.*\b(?:how|if|that|to\s(?!be\b)[a-z]+|whether|why)\s)"
)
"""`It shares a bill with “X”`, `This one wants to be “X”`."""
IT_IS = re.compile(r"^\s*(?:It|This)(?:\sis|[’']s)\s(?:(?:just|really|basically)\s)?$")
_PEOPLE = (
    r"(?:(?:(?:any|every|no)(?:body|\sone|one)|those|people|you|millions|readers|viewers|crowds?|"
    r"audiences?)\s(?:who|that)|whoever)"
)
WHO_SAW = re.compile(
    rf"\b{_PEOPLE}\s(?:[\w’']+\s)?(?:saw|seen|liked|loved|enjoyed|admired|knows?|remembers?|"
    r"went\sto(?:\ssee)?|(?:sat|slept)\sthrough|"
    r"(?:wept|laughed|cried|screamed|cheered)\s(?:at|over)|"
    r"(?:walked|came)\sout\sof|flocked\sto|stood\sin\sline\sfor|grew\sup\s(?:on|with)|"
    r"(?:knows?|remembers?)\s(?:h(?:er|is)|their))\s$"
    r"|\bwho\s(?:\w+\s)?(?:hated|loved|liked|enjoyed|admired|disliked|panned)\s$",
    re.I,
)
WHO_SAW_LEAD = re.compile(
    "admired|at|disliked|enjoyed|for|hated|h(?:er|is)|knows?|liked|loved|of|on|over|panned|"
    "remembers?|saw|see|seen|their|through|to|with"
)
THAT_NIGHT = re.compile(r"^\s(?:with|beside|around|near|at|on|when|the)\s")
"""`The crowd that saw “X” with me`, `on Friday`: this film."""


def is_compared(mention: Mention) -> bool:
    """`“X” moved faster`, `compared with “X”`, `It is “X” with cows`."""
    if AFTER.match(mention.after):
        return True
    if BEFORE_LEAD.fullmatch(mention.lead) and mention.ends(BEFORE):
        return not OF_ITSELF.match(mention.after)
    if mention.lead == "in" and STOOD_IN.match(mention.before):
        return True
    if any(turn.match(mention.before) for turn in (IT_DOES, NEXT_WEEK, BESIDE_IT)):
        return True
    return mention.ends(IT_IS) and bool(WITH_SOMETHING.match(mention.after))


def is_seen_by_others(mention: Mention) -> bool:
    """`Those who went to see “X”`, and not `The crowd that saw “X” with me`."""
    led = bool(WHO_SAW_LEAD.fullmatch(mention.lead)) and mention.ends(WHO_SAW)
    return led and not THAT_NIGHT.match(mention.after)
