"""Roles without a name: `his wife`, `the ferryman’s widow`, `a mute cook`."""

import re

from .facts import Span
from .words import IN_WORD, SMALL_LETTER

WINDOW = 60

LONGEST_NOUN = 25
_LAST_WORD = re.compile(rf"(?P<noun>[^\W\d_][{IN_WORD}]{{1,{LONGEST_NOUN - 1}}}?)(?:['’]s?)?\s?\Z")
_ARTICLE = r"(?:the|an?|his|her|their|its|my|our|two|three|four|five|one|some|another)"
_CALLED = re.compile(
    rf"\b(?:(?i:{_ARTICLE})|[{IN_WORD}]+['’]s?)\s"
    rf"(?:[^\W_][{IN_WORD}]*,?\s){{0,4}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*|\d{{1,2}}-[{IN_WORD}]*)\s?\Z"
)
_SAID_MORE_OF = re.compile(
    rf"\b(?i:{_ARTICLE})\s(?:{SMALL_LETTER}[{IN_WORD}]*,?\s){{0,3}}?(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)"
    r"\s(?:who|whom|that|with|without|in|from|on|at|of|next|across|upstairs|downstairs|down|up|she|he|"
    r"they|nobody)\b[^.;:()“”\"\n]{0,50}\Z"
)
_MADE_IT = re.compile(
    r"\b(?:who|that)\s(?:made|wrote|directed|shot|filmed|edited|composed|scored|produced|designed|cast)\b"
    r"|\bbehind\s(?:it|this|the\s(?:camera|film|movie))\b"
)
_A_MAKER = re.compile(
    r"(?P<by>(?:(?:ed|en|book|film|movie|novel|play|poem|shot|story)\sby|\b(?:with|from|for))\s)?"
    rf"\b[Aa]n?\s(?:[{IN_WORD}]+,?\s){{0,2}}?"
    rf"(?P<noun>{SMALL_LETTER}[{IN_WORD}]*)\s?\Z"
)
_ENDINGS = (
    *("er", "or", "man", "woman", "men", "women", "ist", "ian", "ess", "eer", "ant", "mate"),
    *("maid", "girl", "boy", "wife", "friend", "smith", "lord", "lady", "hand"),
)
_NOUNS = frozenset(
    """
    abbess abbot accomplice ace acrobat admiral agent alien ally amputee analyst ancestor anchor
    android angel apprentice aristocrat astronaut attache attaché attorney au-pair aunt baby
    bachelor bailiff ballerina bandit barfly barista baron beatnik beau beauty bellhop bishop blonde
    blowhard bodyguard boffin bookie bookworm boss bosses boy boyfriend bride bride-to-be brothers
    brute buddy bully bum bureaucrat burglar busybody butler cabbie cabby caddie cadet captain
    captive cardinal castaway chanteuse chaperone character chauffeur chef chief child children
    chum cleaner cleric clerk client clown coach coder colleague colonel comic commander
    commissioner con concierge constable convict cook cop coroner corporal count
    countess couple cousin coward cowboy cowgirl cowpoke creep crew criminal crone crony crook
    crush cyborg cyclops czar dad damsel dandy daughter daughters deacon dean deejay demon
    dentist deputy detective devil diplomat diva divorcee divorcée doc dolt don driver drunk
    duchess duke dullard dunce duo dwarf earl eccentric elder elf emperor employee ensign envoy
    escapee evacuee ex ex-con ex-cop ex-husband ex-wife exec executive exes fanatic farmhand
    fellow fiance fiancee fiancé fiancée fiddler fiend flame fling flirt floozy flunky foe folks
    fool fop forebear foreman foursome friend friends fugitive gal geek geisha general ghost
    ghoul giant girl girlfriend girls go-between goddaughter godfather godmother godson goon
    grandad grandchild grandchildren granddaughter grandfather grandma grandmother grandpa
    grandparents grandson great-aunt great-uncle groom grouch groupie grump guard guardian guest
    gunman gunslinger guru guy hacker half-brother half-sister hand harpy head heir heiress
    henchman hermit hero heroine herself hick himself hippie hired-hand hitman hobbit hobo host
    hostage hostess housewife hulk hunk husband idol imam imp in-laws infant ingenue ingénue
    inmate intellectual intern jerk jock journalist judge kid kids killjoy king kingpin knight
    lackey lad lady landlady landlord lawman layabout lead lieutenant loner lord loudmouth lout
    love lover lovers lunatic lush ma machinist madam madame magnate maid maids major man maniac
    marquis marshal matriarch matron maverick mayor mechanic medic men mentor mercenary mime
    minister misfit missionary mistress mob mobster mogul moll mom monarch monk monsignor
    monster moppet mother mum muse mute mystic nanny native neighbor neighbors neighbour
    neighbours nemesis nephew nerd niece ninny novice nun nurse oaf oddball ogre operative
    oracle orderly orphan outcast outlaw pa pair pal paralegal paramedic parents pariah partner
    patient patriarch patron peasant pharaoh pickpocket pilot pimp poet politico pop pope porter
    president priest prince princeling princess principal pro prodigy prof professor prostitute
    protege protegee protégé protégée psychic psychopath punk quack queen rabbi rascal rebel
    recluse recruit redhead refugee relative representative retiree rival robot rogue ronin
    rookie roommate runaway saint salesgirl samurai scamp scientist scold scoundrel scribe
    seductress sensei servant shaman shepherd sheriff shill shrink sibling siblings sidekick
    siren sis sister sisters skeptic slave sleuth sniper snitch snob snoop socialite sociopath
    son sons soul sourpuss spouse spy squire star starlet stepbrother stepdad stepdaughter
    stepfather stepmom stepsister stepson steward stewardess stoner stooge stowaway stud student
    suitor sultan superintendent superstar surfer surgeon sweetheart teen temptress terrorist
    thief thug toddler tomboy tot trainee tramp trio troll trustee tsar tutor twin twins tycoon
    tyke uncle upstart urchin vagabond valet vamp vampire vet veteran vicar victim vigilante
    villain virgin viscount vixen waif warden warlord weirdo werewolf whiz whore widow widower
    wife wimp wino wiseguy witch wizard woman women wonk yokel youth yuppie zealot zombie
    """.split()
)
_NOT_PERSONS = frozenset(
    """
    access address adventure after anchor animator anniversary another answer arbor author
    banner beforehand better bigger bitter border bother business center centre chapter
    checkers chess cinematographer cinematography clever co-director co-producer co-writer
    color composer computer consider constant corner counter cover danger darkness debt deliver
    desert designer dinner director director's disaster discover distress distributor door
    dress dulcimer eager easier editor either elephant encounter enter error ever excess factor
    faster favor fever filmmaker firsthand fitness flavor flower former further future gather
    gender giant's greater guess happier happiness harbor her higher honor honour horror hour
    however human humor humour hunger illness important inner instant kindness labor labour
    later laughter layer leather less lesser letter liter longer loss lover's lower lyricist
    madness major manner matter media member mess meter minor mirror monitor moreover motor
    murder never newer newspaper novelist number offer offhand older order other outer over
    paper performer photographer playwright pleasure poker poster power prefer press process
    producer progress proper publisher quarter quarterly rather recorder remainder remember
    restaurant restaurants river rumor rumour screenplay screenwriter semester september shorthand
    shoulder significant sister's snooker sober soccer soldier's sooner spider stress success
    summer supper synthesizer tenor terror theater theatre thriller together tower trailer
    tumor under upper vapor wander water weather whatever whether wilderness winter witness's
    wonder writer younger zither
    """.split()
)
TRADES = frozenset(
    "author composer designer director filmmaker novelist performer photographer playwright "
    "producer publisher screenwriter writer".split()
)
"""Of those who make films, whom a film may be about."""

_PLAYED = frozenset(
    """
    accordion angle audience bagpipes banjo bass bassoon beat beats blues bongos bugle card cards
    cello clarinet comedy concert concertina crowd drama drum drums emotion emotions end fiddle
    field flute game games gig guitar gallery hand harmonica harp harpsichord horn house instrument
    joke jokes kazoo keyboard keyboards lead leads line lines lute mandolin market material melody
    moment moments note notes numbers oboe odds organ part parts percentages piano point range role
    roles sax saxophone scene scenes sitar situation spoons stage tambourine tape theremin tragedy
    trick tricks trombone trumpet tuba ukulele vibraphone video viola violin washboard way xylophone
    """.split()
)
"""Things that are played, and not by actors alone."""
_OF_NO_FILM = re.compile(
    r"\b(?:(?:athletic|camp|choir|cruise|funeral|museum|news|school|station)\s(?:director|producer)"
    r"|(?:city|fashion|gossip|magazine|news|newspaper|sports|tabloid)\s(?:editor|photographer|writer)"
    r"|(?:crime|police|war|wedding)\sphotographer)"
    r"(?:['’]s?)?\s?\Z"
)
"""Who has the trade of those who make films, and makes none."""
_NOT_PARTS = frozenset(
    """
    adaptation album animation art ballet band book books camera camerawork cartoon cast
    choreography cinematography comedy costume costumes credit credits cutting debut decor décor
    design designs dialogue direction documentary drama duet editing effects essay fable
    fairytale fantasy farce fight fights film films footage foundation framing gowns lensing
    libretto lighting lyrics makeup melodrama memoir montage movie movies music musical
    narration novel novels number original orchestration pacing painting paintings photo
    photograph photographs photography photos picture play plays poem poems portrait production
    prose recording remake role satire scenario scenery score scores script scripts sculpture
    sequel series set sets show shows song songs sound soundtrack source stage staging story
    storyboards studio stunts style symphony text theme thriller title tune tunes version
    visuals voice-over voiceover wardrobe western wig wigs words work
    """.split()
)
"""Things that a name in brackets made rather than played."""


def is_role_noun(word: str) -> bool:
    """A word for a person by kin, trade or part in the story, and not by the making of films."""
    word = word.lower().replace("’", "'").removesuffix("-in-law")
    if word in _NOUNS or word.endswith("-year-old"):
        return True
    noun = word.rpartition("-")[2]
    return any(map(_is_person, (noun, noun.removesuffix("s")))) and _NOT_PERSONS.isdisjoint(
        {word, noun, noun.removesuffix("s")}
    )


def is_plural(noun: str) -> bool:
    """`brothers`, `parents`, `two men`: roles that several actors share."""
    return noun.endswith(("s", "men", "children", "people")) and not noun.endswith("ss")


def _is_person(noun: str) -> bool:
    return noun in _NOUNS or (len(noun) > 4 and noun.endswith(_ENDINGS))


def any_role_before(text: str, end: int, floor: int) -> Span | None:
    """Whatever is called `the`, `a`, `his` … before `end`, but what belongs to the making of films.

    In copy as in life anything can be a part: a stationmaster, a moon, two raccoons.
    """
    floor = max(floor, end - WINDOW)
    found = _CALLED.search(text, floor, end)
    if not found:
        return _person_before(text, end, floor)
    if _MADE_IT.search(found.group()):
        return None
    noun = found["noun"]
    if _NOT_PERSONS.isdisjoint({noun, noun.removesuffix("s")}) and noun not in _NOT_PARTS:
        return found.span("noun")
    return _maker_before(text, end, floor) or _person_before(text, end, floor)


def _person_before(text: str, end: int, floor: int) -> Span | None:
    """`the old man who lives with her`: a person of whom more is said."""
    found = _SAID_MORE_OF.search(text, floor, end)
    if not found or _MADE_IT.search(found.group()) or not is_role_noun(found["noun"]):
        return None
    return found.span("noun")


def _maker_before(text: str, end: int, floor: int) -> Span | None:
    """`a photographer`, who is one in the story; `the photographer` is the film’s."""
    found = _A_MAKER.search(text, floor, end)
    is_part = found and not found["by"] and found["noun"] in TRADES
    return found.span("noun") if found and is_part else None


def is_part(noun: str) -> bool:
    """Whether `plays the moon` tells of a part, as `plays the piano` does not."""
    noun = noun.lower()
    return noun not in _PLAYED and noun not in _NOT_PARTS and noun not in _NOT_PERSONS


def role_before(text: str, end: int, floor: int) -> Span | None:
    """The noun of a role that ends at `end`, or before the space there; None if there is none."""
    found = _LAST_WORD.search(text, max(floor, end - LONGEST_NOUN - len("’s ")), end)
    if not found or not found["noun"][0].islower():
        return None
    noun = found["noun"]
    is_role = is_role_noun(noun) or (
        noun in _NOT_PERSONS and _OF_NO_FILM.search(text, max(floor, end - 40), end)
    )
    return found.span("noun") if is_role else None
