"""Roles without a name: `his wife`, `the ferryman’s widow`, `a mute cook`."""

import re

from .facts import Span
from .words import IN_WORD

WINDOW = 60

_LAST_WORD = re.compile(rf"(?P<noun>[^\W\d_][{IN_WORD}]{{1,24}}?)(?:['’]s?)?\s?\Z")
_ENDINGS = ("er", "or", "man", "woman", "men", "women", "ist", "ian", "ess", "eer", "ant", "mate")
_NOUNS = frozenset(
    """
    abbess abbot accomplice agent ally analyst apprentice aunt baby bachelor beau bishop boss boy boyfriend bride bully
    buddy bum butler captain chauffeur chef chief child children chum clerk comic constable client coach colonel
    colleague cook cop corporal countess couple cousin coward creep crook con cyclops dad damsel
    daughter daughters dentist diva doc driver drunk duchess duke emperor envoy ex ex-con ex-cop
    ex-husband ex-wife exes fiance fiancé fiancee fiancée fiend foe folks foreman friend friends
    ghost giant girl girlfriend girls grandma grandpa groom guard guardian guru guy head heir heiress
    hero heroine herself himself hitman host housewife hunk husband imp infant inmate journalist judge kid kids
    king kingpin knight lad lady landlady landlord lawman lieutenant loner lord lout love ma
    machinist maid major maniac marshal matriarch mayor mechanic medic mentor mime minister mob
    mobster mom monarch monk mother moppet mum muse mystic neighbor neighbour neighbors neighbours
    nemesis nephew niece nun nurse orphan outlaw pa pal parents partner patient patriarch patron
    peasant pilot pimp poet pop pope president priest prince princess principal psychic punk
    queen rabbi recluse relative rival rogue roommate saint salesgirl scamp sensei servant sheriff
    shrink sibling siblings sidekick sis sister sisters slave sleuth son sons soul spouse spy
    squire star stepdad stepmom student suitor superstar idol veteran surgeon teen thief thug tot toddler tomboy tramp
    twin twins tycoon tyke uncle valet vicar villain virgin waif warden warlord whiz widow widower
    wife witch wizard youth
    """.split()
)
_NOT_PERSONS = frozenset(
    """
    adventure after anniversary another answer banner border center centre chapter character color
    computer corner counter cover danger debt desert dinner director director's disaster door
    either ever factor fever filmmaker flower former future gender her hour however hunger inner
    laughter layer leather letter lover's manner matter member minor mirror monitor moreover motor
    murder never newspaper number offer order other outer over paper performer pleasure poster
    power producer quarter rather remainder restaurant river screenwriter semester september shoulder
    sister's soldier's sooner spider summer supper terror theater theatre thriller together tower
    trailer under upper water weather whatever winter wonder writer composer cinematographer editor
    novelist author photographer playwright lyricist screenplay cinematography co-director
    co-writer co-producer animator designer publisher distributor elephant giant's important
    instant constant restaurants significant human humor error horror honor labor favor flavor
    quarterly labour honour humour rumor rumour vapor anchor arbor harbor tenor minor major tumor
    process business success mess less press distress stress progress access excess address wilderness
    kindness darkness happiness illness madness witness's fitness guess chess loss dress address
    media meter liter proper bitter better bigger older younger longer later greater lesser newer
    lower higher faster sober clever eager bother whether further easier happier remember consider
    discover deliver wander gather enter encounter
    """.split()
)


def is_role_noun(word: str) -> bool:
    """A word for a person by kin, trade or part in the story, and not by the making of films."""
    word = word.lower().replace("’", "'")
    if word in _NOUNS:
        return True
    noun = word.rpartition("-")[2]
    if noun in _NOT_PERSONS or word in _NOT_PERSONS:
        return False
    return noun in _NOUNS or (len(noun) > 4 and noun.endswith(_ENDINGS))


def role_before(text: str, end: int, floor: int) -> Span | None:
    """The noun of a role that ends at `end`, or before the space there; None if there is none."""
    found = _LAST_WORD.search(text, max(floor, end - WINDOW), end)
    if not found or not found["noun"][0].islower() or not is_role_noun(found["noun"]):
        return None
    return found.span("noun")
