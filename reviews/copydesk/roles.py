"""Roles without a name: `his wife`, `the ferryman’s widow`, `a mute cook`."""

import re

from .facts import Span
from .words import IN_WORD

WINDOW = 60

_LAST_WORD = re.compile(rf"(?P<noun>[^\W\d_][{IN_WORD}]{{1,24}}?)(?:['’]s?)?\s?\Z")
_ENDINGS = ("er", "or", "man", "woman", "men", "women", "ist", "ian", "ess", "eer", "ant", "mate")
_NOUNS = frozenset(
    """
    abbess abbot accomplice agent ally analyst apprentice aunt baby bachelor beau bishop boss
    boy boyfriend bride buddy bully bum butler captain chauffeur chef chief child children chum
    clerk client coach colleague colonel comic con constable cook cop corporal countess couple
    cousin coward creep crook cyclops dad damsel daughter daughters dentist diva doc driver
    drunk duchess duke emperor envoy ex ex-con ex-cop ex-husband ex-wife exes fiance fiancee
    fiancé fiancée fiend foe folks foreman friend friends ghost giant girl girlfriend girls
    grandma grandpa groom guard guardian guru guy head heir heiress hero heroine herself himself
    hitman host housewife hunk husband idol imp infant inmate journalist judge kid kids king
    kingpin knight lad lady landlady landlord lawman lieutenant loner lord lout love ma
    machinist maid major maniac marshal matriarch mayor mechanic medic mentor mime minister mob
    mobster mom monarch monk moppet mother mum muse mystic neighbor neighbors neighbour
    neighbours nemesis nephew niece nun nurse orphan outlaw pa pal parents partner patient
    patriarch patron peasant pilot pimp poet pop pope president priest prince princess principal
    psychic punk queen rabbi recluse relative rival rogue roommate saint salesgirl scamp sensei
    servant sheriff shrink sibling siblings sidekick sis sister sisters slave sleuth son sons
    soul spouse spy squire star stepdad stepmom student suitor superstar surgeon teen thief thug
    toddler tomboy tot tramp twin twins tycoon tyke uncle valet veteran vicar villain virgin
    waif warden warlord whiz widow widower wife witch wizard youth
    """.split()
)
_NOT_PERSONS = frozenset(
    """
    access address adventure after anchor animator anniversary another answer arbor author
    banner better bigger bitter border bother business center centre chapter character chess
    cinematographer cinematography clever co-director co-producer co-writer color composer
    computer consider constant corner counter cover danger darkness debt deliver desert designer
    dinner director director's disaster discover distress distributor door dress eager easier
    editor either elephant encounter enter error ever excess factor faster favor fever filmmaker
    fitness flavor flower former further future gather gender giant's greater guess happier
    happiness harbor her higher honor honour horror hour however human humor humour hunger
    illness important inner instant kindness labor labour later laughter layer leather less
    lesser letter liter longer loss lover's lower lyricist madness major manner matter media
    member mess meter minor mirror monitor moreover motor murder never newer newspaper novelist
    number offer older order other outer over paper performer photographer playwright pleasure
    poster power press process producer progress proper publisher quarter quarterly rather
    remainder remember restaurant restaurants river rumor rumour screenplay screenwriter
    semester september shoulder significant sister's sober soldier's sooner spider stress
    success summer supper tenor terror theater theatre thriller together tower trailer tumor
    under upper vapor wander water weather whatever whether wilderness winter witness's wonder
    writer younger
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
