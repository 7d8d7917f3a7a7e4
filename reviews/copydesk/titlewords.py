"""Turns of phrase that lead up to a film's title, or to something else in quotes."""

import re

from .lexicon import STUDIOS

FILM = (
    r"(?:films?|movies?|pictures?|dramas?|comed(?:y|ies)|thrillers?|documentar(?:y|ies)|westerns?|"
    r"musicals?|sequels?|remakes?|epics?|features?|cartoons?|romances?|satires?|biopics?|fables?|"
    r"adaptations?|melodramas?|blockbusters?|anime|noirs?|farces?|shockers?|weepies?|debut)"
)
OTHER_WORK = (
    r"(?:songs?|novels?|(?:cook|guide|hand|text)?books?|plays?|albums?|singles?|poems?|"
    r"stor(?:y|ies)|series|shows?|sitcoms?|ballads?|anthems?|arias?|chapters?|articles?|essays?|tunes?|tracks?|magazines?|memoirs?|"
    r"classics?|hits?|operas?|ballets?|newspapers?|carols?|hymns?|comics?|numbers?|duets?|games?|"
    r"best[- ]?sellers?|paintings?|sketch(?:es)?|skits?|program(?:me)?s?)"
)
SAY = (
    r"(?:says?|said|asks?|asked|tells?|told|whisper(?:s|ed)|shouts?|shouted|repl(?:ies|ied)|"
    r"answer(?:s|ed)|add(?:s|ed)|sings?|sang|explain(?:s|ed)|writes|wrote|quips?|admits?|"
    r"announces?|declares?|mutters?|cries|cried|calls? (?:it|him|her|them|this))"
)
CALLED = r"called|titled|entitled|named"
FILM_LEAD = rf"{FILM}|{CALLED}"
WORK_LEAD = rf"{OTHER_WORK}|sellers?|{CALLED}|as|from|of|to"
"""The last words of what leads up to a title: nothing else can make the patterns hold."""
_SOMEBODY = (
    r"(?:writer|author|maker|director|producer|actor|actress|star|editor|critic|reporter|fan|"
    r"lover|hero|man|woman|boy|girl|veteran|student)"
)
NAMED_BEFORE = re.compile(rf"\b{FILM},?(?: (?:called|titled|entitled|named))?,?\s*$", re.I)
NAMED_AFTER = re.compile(
    r"^\s?,?\s*(?:(?:is|was|isn[’']t|remains|becomes|proves|"
    r"(?:might|may|must|has\sto)\sbe)\s(?!in\sth(?:e|is)\b|(?:still\s)?the\s(?:better|lesser)\b)"
    rf"(?![^.;“\"]{{0,60}}\bin\s(?:the|this|(?:her|his)\snew|[\w’'-]+['’]s)\s(?:new\s)?{FILM}\b)"
    r"[^.;“\"]{0,60}?"
    rf"|(?:an?(?!\s(?:[\w-]+\s){{0,2}}{_SOMEBODY}\s(?:of|in|who)\b)|his|her|their|"
    r"the(?:\s[\w’'-]+|(?=\sfilm\sthat\s(?!(?:brought|gave|launched|made|started|won)\b))))"
    r"\s[^.;,“\"]{0,60}?)"
    rf"\b(?:{FILM}|(?:best|worst) of the (?:year|series|season|bunch|lot))\b(?![-’'])",
    re.I,
)
IN_BEFORE = re.compile(r"^\s*(?:In|With)\s$")
LED_TO = re.compile(r"\b(?:about|at|for|from|in|of)\s$", re.IGNORECASE)
PAST = re.compile(r"^[^.;“\"]{0,40}?\s(?:was|were|had|did|played|starred|made)\b")
PART_BEFORE = re.compile(
    r"\b(?:opening|beginning|start|middle|end(?:ing)?|half|third|hour|minutes?|acts?|"
    r"scenes?|reels?|frames?|plot|premise|script|screenplay|hero(?:es|ine|ines)?|villains?|title|"
    r"point|trouble|problem|beauty|pleasures?|joys?|charms?|secret|surprises?|jokes?|idea|message|heart|"
    r"parts?|thing|words?|best|worst|most|rest|all|much|nothing|something|everything|nobody|everybody|"
    r"everyone|people|characters)\s(?:there\sis\s)?(?:of|in|about|with)\s$"
    r"|\b(?:negative|prints?|premi[eè]re|previews?|screenings?|showings?|"
    r"revival|making|shooting|filming)\sof\s$"
    r"|\b(?:halfway|midway|deep|hours?|minutes?|reels?)\s(?:through|into)\s$"
    r"|\b(?:inside|within)\s$"
    r"|\b(?:complaints?|quarrel|objections?|say)\s(?:about|to|with)\s$"
    r"|\b(?:set-?up|recipe|formula)\sfor\s$",
    re.I,
)
PART_LEAD = "about|for|in|inside|into|of|through|to|with|within"
APPOSED_BEFORE = re.compile(
    rf"\b(?:{FILM}|latest|newest|one|effort|outing|entry|offering|venture|release|tale|story)"
    r"\b[^“”\",.;:]{0,30},\s$",
    re.I,
)
TITLE_BEFORE = re.compile(
    r"\b(?:titled?|entitled|called),?:?\s*$"
    r"|\b(?:called|titled?|named?)\s(?:it|this|(?:his|her|their|the)\s\w+)\s$"
    r"|\b(?:full|whole|entire|complete)\s(?:name|title)(?:\sis)?[,:]?\s$"
    rf"|^\s*(?:the|this)(?:\s\w+[’']s)?\s{FILM}(?:\s(?:at|in)\s[^“”\".;:]{{0,20}})?\sis\s$"
    r"|\bthis\sweek[’']s\s[^“”\".;:]{1,20}\s(?:is|are)\s$",
    re.I,
)
THING_CALLED = re.compile(
    r"\b(?:they(?:[’']|\sa|\swe)re|(?:could|may|might|should|would)\s(?:[\w-]+\s){0,2}be(?:en)?|"
    r"(?:an?|the|his|her|their)\s(?:[\w-]+\s)?"
    rf"(?!(?:{FILM}|one|thing|tale|story|result|latest|newest|is|are|was|were|\w+ly)\s)[\w’'-]+"
    r"(?:\s(?:is|are|was|were))?)\scalled,?\s$",
    re.I,
)
"""`a yacht called “X”`, `The pub is called “X”`, `They are called “X”`."""
POSSESSIVE = re.compile(r"^['’]s?\s")
CALLED_BEFORE = re.compile(r"\bcall(?:s|ed)?\s(?:his|her|their|the|this)\s\w+\s$")
SUBJECT = re.compile(
    r"^\s(?!(?:as|was|his|this|its|us)\b)"
    r"(?:[a-z]{1,12}s|will|can(?:not)?|could|would|might|may|never|must|should|ought|"
    r"(?:is|does|has|wo|ca)n['’]t)[\s!?.,]"
)
PAST_AFTER = re.compile(
    r"^\s(?:was\s(?!(?:over|shot|filmed|made|directed|written|adapted|produced)\b"
    r"|[\w-]+\s(?:years\s)?in\sthe\smaking\b|the\s(?:one\s|[\w-]+(?:\s[\w-]+)?\s(?:of|at|in)\s))"
    r"|(?:had|were|did|made|won|gave|played|opened|kept|ran|"
    r"came(?!\s(?:along|in|to)\b)|left(?!\s(?:me|us)\b))\s)"
)
JOINED_BEFORE = re.compile(r"\b(?:of|in|from|at|for|with|to|than|like|about|by)\s$", re.I)
MADE_BEFORE = re.compile(
    r"\b(?<!\bhas )(?<!\bhave )(?<![’']s )(?:made|directed|wrote|shot|gave us|did)\s"
    r"(?:an?|another|one|two|three)\s[^“”\".;:,(]{0,45}$",
    re.I,
)
AGO_AFTER = re.compile(
    r"^,?\s(?:[\w’'-]+\s){0,6}?"
    r"(?:(?:years?|decades?|months|seasons?|while)\s(?:ago|back|earlier|before)"
    r"|last\s(?:year|season|time))\b|^,?\slast\s(?:spring|summer|fall|winter)\b"
)
LATEST = re.compile(
    r"\b(?:(?:new|newest|latest|this(?!\s(?:\w+\s)?or\s)),?\s(?:[\w-]+\s){0,3}"
    r"|(?<!\bwho\s)(?:has|have)\s(?:made|given\sus|set|shot|filmed)\s)$",
    re.I,
)
ANOTHER = re.compile(
    rf"\b(?!(?:it|that|this|he|she|here|there|what|where|who|let|how|{'|'.join(STUDIOS)})['’])"
    r"[^\W\d_][\w\-]*['’]s?\s*$",
    re.I,
)
YEAR = re.compile(
    r"\b(?:(?:19|20)[0-9]{2}['’]?s?\b"
    r"|last\s(?:year|season|spring|summer|autumn|fall|winter)(?=\s))[^“\"]{0,25}$"
)
YEAR_AFTER = re.compile(r"^\s\((?:19|20)[0-9]{2}\)")
WORK_BEFORE = re.compile(
    rf"\b{OTHER_WORK},?(?: (?:[\w’'-]+ ){{0,3}}(?:called|titled|entitled|named))?,?\s*$"
    r"|\b(?:tune|strains|chords|words|lyrics|chorus|verse|bars|copy|copies|"
    r"readings?|renditions?|productions?|performance|episodes?|reruns?) (?:of|to|from)\s$"
    r"|\b(?:knows?|learns?|learned|recites?) (?:all|every \w+|half|most) of\s$"
    r"|\b(?:on (?:the )?stage|in print|as a play) as\s$"
    r"|\bon (?:Broadway|stage|television|TV|the (?:stage|radio|air))\b[^“”\".;:]{0,40}\s$",
    re.I,
)
SONG = frozenset(
    """
    song songs album albums single singles ballad ballads anthem anthems aria arias tune tunes carol
    carols hymn hymns duet duets sing sings singing sang hum hums croon croons
    """.split()
)
"""The last words before the name of a song."""
SONG_AFTER = re.compile(
    r"^\s(?:(?:starts?|begins?)\sto\s(?:play|blare|swell|thump|boom)\b|blares\b|"
    r"(?:comes|plays)\son\b(?!\s(?:as|like|strong)\b)|"
    r"is\s(?:coming\sout\sof|on\swhen|on\sthe\s(?:jukebox|radio|soundtrack))\b|"
    r"(?:is|was|gets)\s(?:[a-z]+ly\s)?"
    r"(?:hummed|performed|quoted|read\s(?:aloud|by|out|over|to)|recited|sung|whistled)\b)"
    r"|^,?\s(?:which|that)\s[\w’]+\s(?:danced?|dances|sang|sings?|hums?|hummed)\b"
)
WORK_AFTER = re.compile(
    r"^,?\s(?:is\s)?(?:an?|the|his|her|their)\s(?:[\w’'-]+\s){0,2}"
    r"(?:songs?|novels?|books?|albums?|poems?|memoirs?|sitcom|opera|musical play|stage play)"
    r"(?![\w’'-])"
)
STARTS_AFTER = re.compile(r"\s(?:starts|begins|opens|unfolds)\s(?:as|at|in|like|on|with)\b")
HE_WAS = re.compile(r"^,?\s(?:he|she|they|it|[^\W\d_a-z][a-z]+)\s(?:was|were|had|did|played)\b")
GOES_ON = re.compile(r"^,?\s[a-z(]|^:\s")
ASKED_BEFORE = re.compile(
    r"^\s*(?:(?:Why|How|What|Where|And|But|So|Not|Only|Never|Seldom)\b[^“”\".;:]{0,40}\s)?"
    r"(?i:is|was|does|did|can|could|will|would|has|should)\s$"
)
EXCLAIMED_BEFORE = re.compile(r"^\s*What\san?\s[^“”\".;:]{0,60}\s$")
EXCLAIMED_AFTER = re.compile(r"^\s(?:is|was|turns\sout|makes)\b")
WITH_ME = re.compile(r"^\s(?:with|beside|around|near)\s(?:me|us)\b")
BEGINS_BEFORE = re.compile(
    r"\b(?:[Ss]o|[Tt]hus|[Tt]here|[Hh]ere|[Tt]hen)\s"
    r"(?:begins?|starts?|opens?|ends?|closes?|concludes)\s$"
)
CLAUSE_IN = re.compile(r"\b(?:and|but|[Tt]here(?:\s(?:is|are)|[’']s)\s[^“”\".;:,]{1,40}) in $")
NAME_AFTER = re.compile(r"\s[^\W\d_a-z][a-z]")
FIRST_NAME = re.compile(r"\b(?!(?:In|See|With|At|On|From|For|Skip|Of)\b)[^\W\d_a-z][\w’'.-]+ $")
NAME_WITHIN = re.compile(r"[\w,;’'] [^\W\d_a-z][\w’'-]")
AFTER_A_NAME = frozenset("in of from on at".split())
SAYS_BEFORE = re.compile(rf"\b{SAY}\b[^“”\"]{{0,25}}[,:]\s*$", re.I)
SAYS_AFTER = re.compile(
    r"(?!\s*(?-i:He|She|They|We|It|You|The|An?|This|That|There)\b)(?!,\s(?:and|but|so)\s(?-i:I)\b)"
    r"(?!,?\sas\s[\w’']+\scall)"
    rf"(?:,?\s*(?:[\w’']+\s){{0,2}}{SAY}\b|\s(?:he|she|they|I|we)\s[a-z]+\b(?![’']))",
    re.I,
)
STARS = re.compile(
    r"^,?\s(?:co-?stars|stars|starring|features|featuring|opens(?!\s(?:next|there)\b)|opening|"
    r"(?:is|was)\s(?:un)?rated|"
    r"runs|screens)\s"
)
CREDITS_AFTER = re.compile(
    r"^[.,:]?\s+\(?(?:With|Starring|Cast|Rated|Unrated|Not rated|Directed|Director|Running time|G|"
    r"PG|PG-13|R|NC-17|NR)\b(?![’'])"
)
SEEN = "see|saw|seen|watch|watched|like|liked|love|loved|enjoy|enjoyed|recommend|give|skip|miss"
SEEN_LEAD = f"{SEEN}|admire|dislike|hate|resist"
SEEN_BEFORE = re.compile(
    r"\b(?:I|you|we|me|not|can(?:not)?|will|would|[a-z]+n['’]t|(?:I|you|we)['’](?:ll|ve|d))\s"
    rf"(?:(?:still|also|only|really|just|now|finally|already)\s)?(?:{SEEN})\s$"
    r"|\bto\s(?:miss|skip|like|love|enjoy|recommend|dislike|hate|admire|resist)\s$"
    r"|\b(?:I|you|we)(?:\shave|[’']ve)\s(?:finally|just|now)\sseen\s$"
)
WATCHED_LEAD = (
    "about|anchors|applauded|at|booed|by|call|carries|catch|cheered|comes?|cut|dubbed|during|for|"
    "from|give|have|is|leave|leaving|like|miss|mistake|of|on|out|over|panned|rent|rescues|s|saves|"
    "see|sinks|skip|steals|through|to|trimmed|with"
)
WATCHED_BEFORE = re.compile(
    r"(?<!\bhave )(?<!\bhad )(?<!’ve )"
    r"\b(?:laugh|cry|cried|weep|wept|giggle|sniffle|yawn|sit|sat|slept|talk)(?:ed|s|ing)?\b"
    r"[^“”\".;:,()]{0,25}\s(?:at|through|over|during|about)\s$"
    r"|\b(?:go|went|take|took|bring|drag(?:ged)?|send|sent|came?|drove|hurry|run|ran)\b"
    r"[^“”\".;:,()]{0,30}\sto\s$"
    r"|\b(?:way|drive|drove|walk(?:ed|ing)?|c[ao]m(?:e|ing)|stumbled)\s"
    r"(?:home|out|back|away)\s(?:from|of)\s$"
    r"|\b(?:went|going|go|drove)\sto\ssee\s$|\bleav(?:e|ing)\s$"
    r"|^\s*(?:See|Seek\sout|Catch|Rent|Skip|Miss|Welcome\sto)\s$"
    r"|\b(?:[Aa]long|[Nn]ow|[Hh]ere|[Tt]hen)\scomes?\s(?:something\slike\s)?$"
    r"|\b(?:in\sline|tickets?|wait(?:ing|ed)?|ready|asked|turned\sout|trailers?|ads?|posters?|"
    r"prepares?\s\w+|say)\s(?:[\w-]+\s){0,3}for\s$"
    r"|\b(?:walk(?:s|ed)?|runs?|ran)\s(?:off|away)\swith\s$|\bthere\sis\sto\s$"
    r"|\b(?:booed|cheered|applauded|panned|steals|carries|anchors|saves|rescues|sinks)\s$"
    r"|\b(?:[Tt]hat|[Tt]his)(?:[’']s|(?:,\s[\w\s]{2,20},)?\sis)\s$"
    r"|\b(?:frightened|bored|amused|charmed|moved|puzzled|upset|touched|baffled|shocked|offended|"
    r"beguiled|enchanted|annoyed)\sby\s$"
    r"|\bsp(?:end|ent|ending)\b[^“”\".;:()]{0,40}\sat\s$"
    r"|\b(?:brings?\s(?:me|us)|[Aa]nd\s(?:now|so|thus))\sto\s$|\bto\smake\sof\s$|^\s*Give\s$"
    r"|\b(?:fuss|noise|talk|buzz|wrong|right|rude|hear|heard|arguing|quarrel(?:ed|ing)?)\s"
    r"(?:[\w-]+\s){0,3}(?:about|over)\s$"
    r"|\b(?:cheers|drunk|evening|handkerchief|mood|patience|room|still)\sfor\s$"
    r"|\b(?:cut|trimmed|dubbed|mistake)\s$|^\s*To\scall\s$"
    r"|^\s*(?:And\s)?(?:[Hh]ere(?:\sis|[’']s)|[Nn]ow\swe\shave)\s$"
    r"|\b(?:spen[dt]|gambled|bet|lavished|sitting|sat)\b[^“”\".;:()]{0,30}\son\s$"
)
PERSON_BEFORE = re.compile(
    r"\b(?:played by|voiced by|stars?|starring|by|actors?|actress|directors?|named|"
    r"Mrs?\.|Ms\.|Dr\.|with|at|near|from|his|her|their|says|said|as)\s$"
)
PERSON_AFTER = re.compile(
    r"^(?:,?\s(?:who|whom|whose)\b|\s(?:plays|says|said|sings|himself|herself)\b)"
)
