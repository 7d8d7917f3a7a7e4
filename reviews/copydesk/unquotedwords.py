"""Turns of phrase beside a capitalised phrase that no quotes mark: of a film, or of somebody."""

import re

from .facts import Span
from .mentions import last_word
from .titlewords import FILM, NAMED_AFTER

_REACH = 60
_BEGINS = r"(?:starts?|begins?|opens?|ends?|closes?)"
_HONOUR = r"(?:prizes?|awards?|oscars?|palme|lion|bear|globes?)"

FILM_AFTER = re.compile(
    r"^,?\s(?:(?:[a-z]+ly|also|then|still|just|never)\s)?(?:"
    rf"{_BEGINS}(?:\s(?:with|in|on|as|at|like|by|off|where|when|there|[a-z]+ly)\b|[,.:]|$)|"
    r"unfolds|gets?\s(?:under\s?way|going|started|rolling)|takes\s(?:place|its\s(?:title|name))|"
    r"clocks\sin|outstays|lasts|"
    r"runs\s(?:to|for|over|under|about|an?|nearly|almost|[0-9]+)\b|"
    r"(?:is|was|has\sbeen)\s(?:[a-z]+ly\s)?(?:set|shot|filmed|based|adapted|drawn|inspired|directed|"
    r"rated|unrated|photographed|narrated|subtitled|sold|made\s(?:by|in|for)|"
    r"in\s[A-Z][a-z]+\swith)\b|"
    r"(?:is|was)\s(?:over\b|enough\b|for\s(?:[a-z]+s|every(?:one|body)|any(?:one|body))\b|"
    r"(?:much\s|a\slot\s|far\s|even\s)?(?:better|worse|longer|shorter|funnier)\sthan\b|"
    r"the\s[\w-]+(?:\s[\w-]+)?\s(?:of|at)\s|the\sone\s(?:I|they|you|we|every(?:one|body))\s|"
    r"(?:now\s|still\s)?(?:at\sthe|playing|showing|back)\b)|"
    r"(?:is|was)n[’']t\s(?:that\skind\sof|an?\s[a-z]+\stime)\b|means\sto\b|"
    r"(?:had|got|left|kept|lost)\s(?:me|us|you)\b|opened\sthe\s[\w-]*\s?festival\b|"
    r"comes\s(?:from|out\sof)\san?\s|(?:is|was)\sworth\s(?:the|a|your|every|seeing)\b|"
    r"costs?\s(?:\$|£|€|about|nearly|less|more|under|over|an?\b)|"
    r"(?<=,\s)(?!who)(?:[\w.’'-]+\s){2,3}(?:plays|stars)\b|comes\sto\s(?:us|town)\b|"
    r"(?:two|three|four|five)\s(?:stars|thumbs)\b|is\s(?:in\s(?:black\sand\swhite|colou?r)|PG|PG-13|R|NC-17)\b|"
    r"the\s(?:first|second|third|fourth|fifth|sixth|latest|newest)\sfrom\b|"
    r"is\sthat\s(?:kind|sort)\b|plays\s(?:[A-Z][a-z]+day\s)?(?:through|at\sthe)\b|"
    r"the\s(?:[a-z-]+\s){1,3}(?:winner|entry|favou?rite)\b|"
    rf"which\s(?:{_BEGINS}|is\s(?:set|based|in)|won|shared|opened|"
    r"has\s(?:several|no|not|an?)\b|runs)\b|"
    rf"(?:won|shared|took)\s[^.;]{{0,30}}\b{_HONOUR}\b)"
    r"|^\s\((?:the\stitle\b|"
    r"[^()]{0,60}\b(?:in\s(?:theat(?:er|re)s|cinemas)|now\s(?:playing|showing)|opens|opening)\b)",
    re.I,
)
FILM_BEFORE = re.compile(
    r"(?:\b(?:minutes?|half|hours?|reels?|scenes?|acts?|frames?|sequences?|end|middle|beginning|"
    r"plot|script|makers?|best|worst|finest|funniest|oddest|loveliest|point|trouble|opening|ideas?|"
    r"things?|parts?|rest|performances?|soundtrack|score|joys?|pleasures?|charms?|premise|heart)"
    r"(?:\sthere\sis)?\s(?:of|in|about|with)"
    rf"|\b(?:so|thus)\s{_BEGINS}|\b(?:tickets?|title|rights)\sto|\bminutes\sinto"
    r"|\b(?:years?|months|weeks|days|million|dollars)\sto\smake"
    r"|\b(?:s[ia]t(?:ting)?|slept)\sthrough|\bwalk(?:ed|ing)?\sout\sof"
    rf"|\b(?:{FILM}|title)(?:\s(?:called|titled|is|of))?,?"
    r"|\b(?:reviews?|shows?|showings?|screenings?|prints?|versions?|credits)\sof"
    r"|\b(?:went|going|go|drove)\s(?:to\s)?see|\bshould\ssee"
    r"|\b(?:we|you)\s(?:are\sshown|see|get|hear)\sin"
    r"|^\s*(?:See|Skip|Catch|Miss|(?:Welcome|Back)\sto))\s$",
    re.I,
)
AS_FILM_LEAD = (
    rf"{_BEGINS}|{FILM}|about|called|catch|in|into|is|make|miss|of|see|skip|through|titled?|to|with"
)
"""The last words of what `FILM_BEFORE` finds."""
_AS_FILM_LEAD = re.compile(AS_FILM_LEAD)
HUMAN_BEFORE = re.compile(
    r"\b(?:wife|husband|mother|father|sister|brother|son|daughter|uncle|aunt|boss|friend|partner|"
    r"boyfriend|girlfriend|cousin|neighbou?r|boy|girl|man|woman|old|young|poor|meet|"
    r"named|called),?\s$",
    re.I,
)
HUMAN_AFTER = re.compile(
    r"^(?:,?\s(?:(?:has|have|had)\s(?:just|found|seen|come|gone|lost)|"
    r"sees?|reads|writes|thinks|knows|wants|drinks|finds|lives|sits|stands|walks|drives|looks|"
    r"hears|hates|meets|marries|dies|learns|decides|believes|remembers|talks|dreams|"
    r"falls|leaves|wakes|thought|knew|and\s(?:he|she)|isn[’']t\ssure|"
    r"is\s(?:[0-9]+|in\slove|played|dead|married|an?\s(?:man|woman|girl|boy|widow)))\b"
    r"|,\s(?:[0-9]+|an?\s(?:man|woman|girl|boy)),\s"
    r"|,\s(?:his|her|their)\s(?:[a-z-]+\s)?"
    r"(?:husband|wife|mother|father|sister|brother|son|daughter|boss)\b)"
)
WITHIN = re.compile(r"[\w,;:’')]\s$")
"""What stands before a phrase within a sentence."""


def told_as_film(text: str, span: Span) -> bool:
    """Whether the words beside a phrase speak of a film: `Gravel starts with`, `half of Gravel`."""
    start, end = span
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if FILM_AFTER.match(after) or NAMED_AFTER.match(after):
        return True
    return bool(_AS_FILM_LEAD.fullmatch(last_word(before)) and FILM_BEFORE.search(before))
