"""Words that are known to be something other than a person's name."""

MONONYMS = frozenset(
    "tarsem mcg pitof kaos daniels gulzar shankar vetrimaaran costa-gavras madonna".split()
)
"""Directors known by one name, who share no surname with the name after them."""

ACTORS_OF_ONE_NAME = frozenset(
    """
    aaliyah awkwafina beyonce bjork bono bourvil brandy cantinflas cher coolio dhanush divine
    eminem fabio fernandel kajol lulu madonna mammootty mohanlal monique rajinikanth rekha rihanna
    rza sabu shakira sridevi sting suriya tabu thalia toto twiggy usher zendaya zouzou
    """.split()
)
"""Actors known by one name, folded."""

STUDIOS = frozenset(
    "a24 amazon apple artisan columbia dimension disney dreamworks focus fox gramercy hbo hulu ifc "
    "janus lionsgate lorimar lucasfilm magnolia mgm miramax neon netflix newmarket orion paramount "
    "picturehouse pixar rko searchlight sony studiocanal thinkfilm touchstone tristar universal "
    "vantage warner".split()
)
"""Studios known by one word."""

COMPANY_WORDS = STUDIOS | frozenset(
    """
    academy association ballet band books bros choir classics co college committee communications
    company corp corporation department distribution ensemble entertainment film films foundation
    gazette guild herald hospital hotel inc institute international journal ltd magazine media
    museum opera orchestra philharmonic picture pictures plaza press production productions quartet
    records releasing society studio studios symphony television times tribune troupe tv union
    university
    """.split()
)
COMPANY_ENDINGS = COMPANY_WORDS - STUDIOS
"""Words that a company's name ends with, and that name none."""

PLACES = frozenset(
    """
    afghanistan africa alabama alaska america argentina arizona arkansas asia aspen atlanta
    auschwitz australia austria baghdad baltimore barcelona beijing belfast belgium berlin
    birmingham bosnia boston brazil britain bronx brooklyn cairo calcutta california cambodia
    canada cannes chicago chile china cleveland colombia colorado connecticut croatia cuba
    dallas delaware delhi denmark denver detroit dublin edinburgh egypt england europe finland
    florida france georgia germany ghana glasgow greece harlem hartford hawaii hollywood houston
    hungary iceland idaho india indiana iowa iran iraq ireland israel istanbul italy jamaica
    japan jerusalem johannesburg kabul kansas kazakhstan kentucky kenya korea kosovo lagos
    lebanon lisbon liverpool london louisiana madrid maine manchester manhattan maryland
    massachusetts melbourne memphis mexico miami michigan milan milwaukee minnesota mississippi
    missouri mongolia montana montreal morocco moscow mumbai munich naples nashville nebraska
    netherlands nevada nigeria normandy norway ohio oklahoma oregon oslo pakistan palestine
    paris pennsylvania peru philadelphia phoenix pittsburgh poland portugal prague queens rome
    russia rwanda salem scotland seattle senegal seoul serbia shanghai spain stockholm sundance
    sweden switzerland sydney syria taiwan tehran tennessee texas thailand tijuana tokyo toronto
    tunisia turkey uganda ukraine utah vatican vegas venice vermont vienna vietnam virginia
    wales washington wisconsin wyoming
    """.split()
) | frozenset(
    {
        "new york", "new jersey", "new mexico", "new orleans", "new zealand", "new england",
        "los angeles", "san francisco", "san diego", "las vegas", "hong kong", "north korea",
        "south korea", "south africa", "north carolina", "south carolina", "north dakota",
        "south dakota", "west virginia", "rhode island", "rio de janeiro", "buenos aires",
        "united kingdom", "united states", "saudi arabia", "sri lanka", "costa rica",
        "puerto rico", "st louis", "park city", "mexico city", "great britain",
    }
)  # fmt: skip

NOT_ACTORS = frozenset(
    """
    academy actor actress avenue award awards boulevard chapter courtesy director documentary
    dvd edition episode festival film films jury movie movies museum oscars photo picture prize
    rated review screenplay season sequel series street theater theaters theatre theatres
    trailer university unrated volume year years
    """.split()
)
"""Words that do not stand in an actor's name."""

NOT_MONONYMS = NOT_ACTORS | frozenset(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
    saturday sunday american arabic british chinese danish dutch english european finnish french
    german hindi irish italian japanese jewish korean mandarin mexican norwegian polish russian
    scottish spanish swedish thai turkish himself herself left right yes no oscar read more
    """.split()
)
"""Words that are no actor's name when they stand alone."""

OPENING_WORDS = frozenset(
    """
    a add after afterward afterwards again alas all along also although an and another are as at
    back because before behind best both bravo but by can catch clearly consider could credit
    cue despite did do does during each early either elsewhere enter even eventually finally
    first following for forget from give gone had happily has have he hear her here his how
    however i if imagine in indeed instead into is it its just kudos last later let like listen
    little look luckily maybe meanwhile meet might most must near neither never next nor not
    note notice now of off old on once one only opposite or otherwise our outside over perhaps
    picture poor praise put remember sadly see she should since so some sometimes soon still
    suddenly take thank thanks that the their then there these they think this those though
    through thus to today together too toward two under unfortunately until upon was watch we
    welcome were what when where whether which while who whose why with without witness would
    yes yet you young your
    """.split()
)
"""Words that open a sentence with a capital and are no part of the name that follows."""

ORDINARY_WORDS = frozenset(
    """
    all after any bad beyond big blood blue broken burning city cold crazy dark dead deep dirty
    dry easy eight empty every fast fatal fifty final first five four full good great half happy
    hard heavy hidden high home hot house how if inside it just last late les life little lonely
    long lost love mad mean midnight modern most my naked never new next nine no old once one
    only our out perfect pretty public pure quiet raging raw real rear red road secret seven
    short silent six small some soft something strange sweet ten that three total true twelve
    two under until they untitled up we what when where white who wild wrong
    """.split()
)
"""Words that open the title of a film more often than the name of an actor."""

BILLING_WORDS = frozenset(
    "actor actress comedian comic featuring legend newcomer playing rapper singer star starring "
    "veteran wrestler oscar-winner oscar-nominee funnyman".split()
)
"""Words that open a sentence with a capital before an actor's name."""

ORIGINS = frozenset(
    """
    afghan african algerian american argentine argentinian asian aussie australian austrian
    belgian brazilian brit british briton bulgarian californian canadian canuck chilean chinese
    colombian croatian cuban czech danish dubliner dutch dutchman egyptian english englishman
    englishwoman estonian european filipina filipino finnish frenchman frenchwoman french german
    glaswegian greek hawaiian hungarian icelander icelandic indian indonesian iranian iraqi
    irish irishman irishwoman israeli italian jamaican japanese kenyan kiwi korean lebanese
    liverpudlian londoner malaysian mexican moroccan nigerian norwegian
    pakistani palestinian parisian peruvian polish portuguese romanian russian scot scotsman
    scotswoman scottish senegalese serbian slovak spaniard spanish swede swedish swiss syrian
    taiwanese texan thai tunisian turk turkish ukrainian venezuelan vietnamese welsh welshman
    yorker yorkshireman zealander
    """.split()
)
"""Peoples: what is said of actors before their names, and what `as Texan as` compares."""

CHARACTER_TITLES = frozenset(
    """
    agent aunt auntie baron baroness brother captain cardinal chief colonel commander comrade
    constable count countess cousin deputy detective doc doctor don doña duchess emperor empress
    father frau general grandma grandpa headmaster herr inspector lady lieutenant lord madame
    mademoiselle mayor monsieur mother nurse officer p.c pc pope president princess professor queen
    rev reverend senator senor senora sergeant señor señora sheriff signor signora sister uncle
    """.split()
)
"""Titles that a character is called by, and that no actor is billed with."""

SURNAME_WORDS = frozenset(
    """
    archer ash bacon baker banks bean bell berry best bird bishop black blunt bond bow bridges
    brooks brown burns bush butler carpenter carter chance chase cherry church clay close coal cook
    cooper cross cruise curry day dean dench downs driver drew duke dunst earl east english faith
    farmer favour field fields finch fisher flood flynn ford forest fox franks freeman frost garland
    gay glover gold golden good grace grant graves gray green grey guest hale hall hands hart hawk
    hawks hayes heath hill hills holiday hood hope horn house hunt hunter hurt jay joy judge justice
    key keys king knight lake lamb lane law levy light lively lord love lynch mann marsh mason
    master mills miller money moon moore moss north page paint park parks parish payne peak penn
    piper poe pope power powers price prince pryor quick rain reed reeves rhodes rice rich rivers
    rock rose rush sage sands savage sharp shepherd short silver singer skinner small snow sparks
    spring stern stewart stone storm strange street strong summer summers sun swan sweet tailor
    taylor temple thorn tower turner usher vale waits walker wall walls ward waters weaver webb
    weir wells west white wild wilder wise wolf wood woods worth young
    """.split()
)
"""Family names that are words of the language as well."""
