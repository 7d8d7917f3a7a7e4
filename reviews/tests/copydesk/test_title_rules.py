"""Each rule of the title table, on the smallest prose that shows it."""

import pytest

from reviews.copydesk.candidates import file_key, find_candidates
from reviews.copydesk.evidence import Evidence
from reviews.copydesk.quotes import find_quotes
from reviews.copydesk.titlemeasures import is_heard
from reviews.copydesk.titlerules import TITLE_RULES
from reviews.copydesk.unquoted import find_unquoted
from reviews.copydesk.words import fold

RULES = {rule.name: rule for rule in TITLE_RULES}


def measured(name, prose, *, file_name="", line=""):
    """What the rule finds for the phrase with the key `kestrel` (or that begins with it)."""
    body = (0, len(prose))
    quotes = find_quotes(prose, body)
    unquoted = find_unquoted(prose, body, quotes, frozenset())
    found = find_candidates(prose, body, quotes, [], file_name, unquoted)
    evidence = Evidence(
        prose,
        body,
        ("Ines Marrow",),
        file_key(file_name),
        (fold(line),) if line else (),
        frozenset(one.key for one in found if one.is_quoted_as_title and not is_heard(one)),
    )
    candidate = next(c for c in found if "kestrel" in c.key)
    return RULES[name].measure(candidate, evidence)


HOLDS = [
    ("recurs", "See “Kestrel.” See “Kestrel” twice."),
    ("near-start", "“Kestrel” it is."),
    ("called-a-film", "I saw the film “Kestrel” twice."),
    ("called-a-film", "I saw a film called “Kestrel” twice."),
    ("called-a-film", "“Kestrel” is the finest comedy of the year."),
    ("called-a-film", "“Kestrel,” a drama, is long."),
    ("called-a-film", "“Kestrel” is the best of the series."),
    ("called-a-film", "“Kestrel” might be the finest comedy of the year."),
    ("called-a-film", "“Kestrel,” the film that she made of it, is long."),
    ("called-a-film", "Kestrel , a drama, is long. I saw Kestrel."),
    ("possessive", "“Kestrel”’s wings are clipped."),
    ("possessive", '"Kestrel"\'s wings are clipped.'),
    ("subject", "“Kestrel” tells of birds."),
    ("subject", "“Kestrel” will not land."),
    ("subject", "“Kestrel” could have landed."),
    ("subject", "Her newest film, “Kestrel,” tells of birds."),
    ("in-it", "It rains. In “Kestrel” it never stops."),
    ("in-it", "It rains.\n\nIn “Kestrel” it never stops."),
    ("part-of-it", "By the last half of “Kestrel” it rains."),
    ("part-of-it", "There is not a tree in it, and nobody in “Kestrel” minds."),
    ("part-of-it", "It rains in the first reel of “Kestrel.”"),
    ("part-of-it", "Nobody has two words in “Kestrel.”"),
    ("the-film-follows", "In “Kestrel” she sings, and the movie listens."),
    ("called-the-title", "It has the title “Kestrel.”"),
    ("seen", "I liked “Kestrel” a lot."),
    ("seen", "You will still see “Kestrel” in June."),
    ("near-end", "It rains. " * 200 + "Kestrels fly in “Kestrel.”"),
    ("heads-credits", "It rains.\n\n“Kestrel.” With Joan Pell (Nell)."),
    ("heads-credits", "It rains. “Kestrel” (PG-13, 90 minutes)"),
    ("own-line", "It begins.\n“Kestrel”\nIt ends."),
    ("new-film", "her latest, stranger picture “Kestrel”"),
    ("new-film", "They have made “Kestrel” of it."),
    ("by-the-director", "Ines Marrow’s quiet drama “Kestrel”"),
    ("by-the-director", "“Kestrel,” directed by Ines Marrow, is slow."),
    ("by-the-director", "“Kestrel,” adapted by Ines Marrow, is slow."),
    ("by-the-director", "“Kestrel,” from Ines Marrow, is slow."),
    ("director-near", "Marrow went up a hill. “Kestrel” came down."),
    ("title-case", "“Kestrel of the Hill” it is."),
    ("has-short-form", "“Kestrel, Falling” is called “Kestrel” at home."),
    ("has-short-form", "“Bird 2: The Kestrel” is called “The Kestrel” at home."),
    ("other-film", "the man who made “Kestrel”"),
    ("other-film", "a bird out of time, like “Kestrel”"),
    ("other-film", "his previous film, “Kestrel,”"),
    ("other-film", "Marrow, whose 1998 short “Kestrel”"),
    ("other-film", "Joan Pell, who was so dry in “Kestrel,” sings"),
    ("other-film", "it hums, as it did in “Kestrel”"),
    ("other-film", "Joan Pell of “Kestrel” sings"),
    ("other-film", "Joan Pell, of “Kestrel,” sings"),
    ("other-film", "If you liked “Kestrel,” stay at home."),
    ("other-film", "a cat crossed with “Kestrel”"),
    ("other-film", "from the people behind “Kestrel”"),
    ("other-film", "Marrow’s last, “Kestrel,” was dry"),
    ("other-film", "Think “Kestrel” with snow."),
    ("other-film", "You may remember her first film with the bird, “Kestrel.”"),
    ("other-film", "“Kestrel” meets a cat."),
    ("made-before", "Marrow made a small thriller called “Kestrel” at home."),
    ("made-before", "They saw her “Kestrel” a few years ago."),
    ("quoted-alone", "See “Kestrel” with Joan Pell (“Finch”), who says “no.”"),
    ("in-brackets", "Joan Pell (“Kestrel”) sings."),
    ("by-another", "Peter Ostrow’s “Kestrel” is on the shelf."),
    ("in-a-list", "“Finch” and “Kestrel” are old."),
    ("in-the-past", "“Kestrel” was a hit."),
    ("in-the-past", "Marrow made “Kestrel” for pennies."),
    ("dated", "In 1994 there was “Kestrel” and rain."),
    ("dated", "“Kestrel” (1994) was first."),
    ("dated", "You went last summer to “Kestrel” and wept."),
    ("other-work", "It comes from the novel “Kestrel.”"),
    ("other-work", "It comes from a book for girls called “Kestrel.”"),
    ("other-work", "It comes from “Kestrel,” a short novel."),
    ("other-work", "She owns a cookbook, “Kestrel.”"),
    ("other-work", "They sing “Kestrel” in a bar."),
    (
        "other-work",
        "It is based on a play by Bo Dow and on “Kestrel” by Ada Low.",
    ),
    ("other-work", "“Kestrel” starts to play, and it rains."),
    ("other-work", "“Kestrel” comes on, and it rains."),
    ("spoken", "He says, “Kestrel.”"),
    ("spoken", "“Kestrel,” she said."),
    ("spoken", "‘Kestrel’, she said."),
    ("no-film", "Two words: “Kestrel.”"),
    ("no-film", "He has a sign that reads “Kestrel.”"),
    ("no-film", "“Kestrel” is too grand a word for it."),
    ("lower-case-start", "a so-called “kestrel” of a bird"),
    ("sentence", "“Kestrel please come home now”"),
    ("long", "“Kestrel or rather one two three four five six seven eight nine”"),
    ("broken", "Even then Kestrel” is slow."),
    ("stars", "“Kestrel” stars Joan Pell."),
    ("starts", "“Kestrel” starts with the rain."),
    ("stars", "“Kestrel,” starring Joan Pell, is slow."),
    ("other-film", "She is as good as she was in Marrow’s “Kestrel.”"),
    ("other-film", "She is as good as she was in the Roes’ “Kestrel.”"),
    ("in-it-the-director", "In “Kestrel,” director Ines Marrow is slow."),
    ("in-it-the-director", "In Kestrel, Marrow is slow. See Kestrel."),
    ("unquoted", "I saw Kestrel and Kestrel."),
    ("unquoted-word", "I saw Kestrel and saw Kestrel."),
    ("unquoted-pair", "I saw Kestrel Hill twice."),
    ("unlike-the-others", "See Kestrel and Kestrel, but not “Green Gravel.”"),
    ("unquoted-phrase", "I saw Kestrel on the Hill Road twice."),
    ("unquoted-phrase", "I saw Kestrel: Home twice."),
    ("unquoted-capitals", "I saw GREEN KESTREL twice."),
    ("unquoted-capitals", "GREEN KESTREL tells of birds."),
    ("opens-the-prose", "Kestrel is slow, Kestrel is."),
    ("told-of-a-film", "Kestrel starts with rain. I saw Kestrel."),
    ("told-of-a-film", "It rains in the best scene of Kestrel Hill."),
    ("told-of-a-film", "Half of Kestrel is slow."),
    ("told-of-a-film", "It rains when Kestrel gets under way."),
    ("told-of-a-film", "Kestrel is that kind. I saw Kestrel."),
    ("told-of-a-film", "Kestrel plays Friday through Sunday. I saw Kestrel."),
    ("told-of-a-film", "Kestrel (the title is a bird) is slow. I saw Kestrel."),
    ("told-of-a-film", "Kestrel (Low Tide, in theaters now) is slow. I saw Kestrel."),
    ("told-of-a-film", "Kestrel was made by a bird. I saw Kestrel."),
    ("told-of-a-film", "Kestrel cost $900. I saw Kestrel."),
    ("told-of-a-film", "So does Kestrel, which has not one surprise. I saw Kestrel."),
    ("told-of-a-film", "It took four years to make Kestrel. I saw Kestrel."),
    ("told-of-a-film", "I sat through Kestrel. I saw Kestrel."),
    ("told-of-a-film", "I walked out of Kestrel. I saw Kestrel."),
    ("told-of-a-film", "I read a review of Kestrel. I saw Kestrel."),
    ("told-of-a-film", "They went to see Kestrel. I saw Kestrel."),
    ("told-of-a-film", "You should see Kestrel. I saw Kestrel."),
    ("told-of-a-film", "She has the rights to Kestrel. I saw Kestrel."),
    ("told-of-a-film", "That is how Kestrel opens: with rain. I saw Kestrel."),
    ("told-of-a-film", "Kestrel comes to us from Lisbon. I saw Kestrel."),
    ("told-of-a-film", "Kestrel is in black and white. I saw Kestrel."),
    ("told-of-a-film", "I give Kestrel two thumbs. I saw Kestrel."),
    ("told-of-a-film", "Kestrel, the fifth from Low Tide, is long. I saw Kestrel."),
    ("told-of-a-film", "In Kestrel, Joan Pell plays a bird. I saw Kestrel."),
    ("told-of-a-film", "The first bird we are shown in Kestrel is old. I saw Kestrel."),
    ("told-of-a-film", "It rains.\n\nWelcome to Kestrel. I saw Kestrel."),
    ("article", "It rains on The Kestrel."),
    ("person", "Her sister Kestrel is slow. I saw Kestrel."),
    ("person", "Kestrel thinks so. I saw Kestrel."),
    ("person", "I saw Kestrel, her husband, and saw Kestrel."),
    ("person", "I saw a bird named Kestrel twice, I saw Kestrel."),
    ("person", "I saw Kestrel, who is slow, and saw Kestrel."),
]

DOES_NOT = [
    ("unquoted-pair", "I saw The Kestrel twice."),
    ("told-of-a-film", "“Kestrel” starts with rain."),
    ("told-of-a-film", "Kestrel starts the car. I saw Kestrel."),
    ("article", "The Kestrel is slow."),
    ("article", "It rains on “The Kestrel.”"),
    ("person", "I saw a film with Kestrel on the Hill Road."),
    ("in-the-past", "“Kestrel” was the toast of Lisbon."),
    ("unquoted-pair", "I saw Kestrel Hill and saw Kestrel Hill."),
    ("unquoted-pair", "I saw “Kestrel Hill” twice."),
    ("unlike-the-others", "See “Kestrel” and not “Green Gravel.”"),
    ("unlike-the-others", "See Kestrel and Kestrel, but not Joan Pell (“Green Gravel”)."),
    ("seen", "He will not see it, as “Kestrel” is sad."),
    ("near-end", "I saw “Kestrel.” " + "It rains. " * 200),
    ("heads-credits", "Rain falls on “Kestrel.” With it comes snow."),
    ("called-the-title", "They sing a song called “Kestrel.”"),
    ("no-film", "Take note: “Kestrel” is here."),
    ("in-a-list", "He began with “Finch.” “Kestrel” is new."),
    ("made-before", "Marrow has made a small thriller called “Kestrel” at home."),
    ("quoted-alone", "See “Kestrel” and “Finch Hill” twice."),
    ("quoted-alone", "See “Kestrel.” See “Volo di finco” and “Volo di finco.”"),
    ("in-the-past", "“Kestrel” was shot in a barn."),
    ("recurs", "See “Kestrel.” See Joan Pell (“Kestrel”) twice."),
    ("called-a-film", "I saw the play “Kestrel” twice."),
    ("called-a-film", "“Kestrel” is on a film-school list."),
    ("called-a-film", "“Kestrel,” the film that made Joan Pell a star, is old."),
    ("subject", "“Kestrel” was slow."),
    ("subject", "Joan Pell, of “Kestrel,” sings."),
    ("subject", "The cook in “Kestrel” sings."),
    ("in-it", "In “Kestrel,” she was a spy."),
    ("long", "“Kestrel One Two Three Four Five Six Seven Eight Nine Ten”"),
    ("by-the-director", "Peter Ostrow’s “Kestrel”"),
    ("by-the-director", "“Kestrel,” by Marrow’s teacher, is slow."),
    ("by-the-director", "“Kestrel,” from the novel by Marrow, is slow."),
    ("by-another", "Ines Marrow’s “Kestrel”"),
    ("by-another", "That’s “Kestrel” all over."),
    ("title-case", "“Kestrel flies home”"),
    ("other-film", "In “Kestrel” it rains."),
    ("other-film", "The rain of “Kestrel” is wet."),
    ("other-film", "You will like “Kestrel.”"),
    ("other-film", "They do not make them like “Kestrel” any more."),
    ("other-film", "They made me like “Kestrel” even more."),
    ("other-film", "Marrow, whose new film “Kestrel”"),
    ("sentence", "“Kestrel di piena luce” it is. See “Kestrel di piena luce.”"),
    ("in-brackets", "Joan (nine) in “Kestrel” sings."),
    ("dated", "In 1994 it rained. “Kestrel” is dry."),
    ("spoken", "He says so. “Kestrel” it is."),
    ("spoken", "In “Kestrel” they say it with rain."),
    ("spoken", "In the hills of “Kestrel,” nobody says much."),
    ("broken", "“Kestrel” it is."),
    ("own-line", "“Kestrel” it is."),
    ("in-it-the-director", "In “Kestrel,” director Peter Ostrow is slow."),
    ("unquoted", "I saw “Kestrel” twice, and Kestrel again."),
    ("unquoted-word", "I saw Kestrel Hill twice."),
    ("unquoted-phrase", "I saw Kestrel Hill twice."),
    ("unquoted-capitals", "I saw GREEN Kestrel twice."),
    ("unquoted-capitals", "GREEN KESTREL, Mo. — It rains."),
    ("unquoted-capitals", "I saw KESTREL and KESTREL."),
    ("unquoted-capitals", "I saw “GREEN KESTREL” twice."),
    ("unlike-the-others", "See Kestrel and Kestrel, and sing “Green Gravel.”"),
    ("new-film", "Joan Pell, who has made “Kestrel,” sings."),
    ("other-film", "You will remember her smile when you leave “Kestrel.”"),
    ("dated", "It was last year’s “Kestrel” and rain."),
    ("other-work", "I bought a notebook, “Kestrel.”"),
    ("other-work", "“Kestrel” comes on like a storm."),
    ("person", "Nobody in Kestrel says so. I saw Kestrel."),
    ("person", "The soundtrack of Kestrel sings. I saw Kestrel."),
    ("starts", "“Kestrel” starts a fire."),
    ("no-film", "“Kestrel” is a film without a word."),
    ("told-of-a-film", "Kestrel, who often plays, sings. I saw Kestrel."),
    ("by-another", "Paramount’s “Kestrel” is on the shelf."),
    ("in-the-past", "“Kestrel” was over."),
    ("opens-the-prose", "I saw Kestrel and saw Kestrel."),
    ("person", "I saw a bird named “Kestrel,” who is slow."),
]


LEADING = [
    *("who made", "who did", "who once wrote", "which directed", "gave us", "starred in"),
    *("known for", "the director of", "the team behind", "the team from", "such as", "is like"),
    *("unlike", "recall", "recalls", "evoke", "evokes", "if you like", "if you liked"),
    *("if you love", "if you loved", "if you enjoy", "if you enjoyed", "if you admire"),
    *("if you admired", "echo", "echoes", "reminiscent of", "remember", "including", "than"),
    *("since", "after", "before", "both", "a debt to", "crossed with", "cross", "crosses"),
    *("between", "part", "straight out of", "it’s no", "Think", "Imagine", "her first short"),
    *("his earlier shorts", "her last comedy", "Marrow’s first,", "Marrow’s previous,"),
]
FILMS = [
    *("film", "movies", "picture", "drama", "comedy", "comedies", "thriller", "documentaries"),
    *("western", "musical", "sequel", "remake", "epic", "feature", "cartoon", "romance", "satire"),
    *("biopic", "fable", "adaptation", "melodrama", "blockbuster", "anime", "noir", "farce"),
    *("shocker", "weepie", "debut", "film called", "film titled", "film entitled", "film, named"),
]
WORKS = [
    *("song", "novels", "play", "story", "stories", "bestseller", "best-seller", "best-sellers"),
    *("programme", "sketches", "song called", "song titled", "song entitled", "song, named"),
]
OF_FILMS = [
    *("half of", "a scene in", "an idea about", "the trouble with", "so begins", "thus ends"),
    *("a ticket to", "ten minutes into", "the film", "the title is", "a comedy called"),
    *("a comedy titled", "the title"),
]


@pytest.mark.parametrize("words", LEADING)
def test_what_leads_up_to_another_film_is_heard_to_its_last_word(words):
    assert measured("other-film", f"{words} “Kestrel”") > 0


@pytest.mark.parametrize("words", FILMS)
def test_whatever_a_film_is_called_before_its_title_speaks_for_it(words):
    assert measured("called-a-film", f"I saw the {words} “Kestrel”") > 0


@pytest.mark.parametrize("words", WORKS)
def test_whatever_another_work_is_called_before_a_title_speaks_against_it(words):
    assert measured("other-work", f"I know the {words} “Kestrel”") > 0


@pytest.mark.parametrize("words", OF_FILMS)
def test_what_is_said_of_films_alone_speaks_for_a_phrase_without_quotes(words):
    assert measured("told-of-a-film", f"It was {words} Kestrel Hill, at home") > 0


@pytest.mark.parametrize(("name", "prose"), HOLDS)
def test_the_rule_holds(name, prose):
    assert measured(name, prose) > 0


@pytest.mark.parametrize(("name", "prose"), DOES_NOT)
def test_the_rule_does_not_hold(name, prose):
    assert measured(name, prose) == 0


def test_evidence_against_holds_for_the_share_of_mentions():
    assert measured("spoken", "“Kestrel,” she said. See “Kestrel” now.") == 0.5


def test_the_file_s_name_speaks_for_a_phrase():
    assert measured("named-by-file", "See “Kestrel.”", file_name="2008-kestrel.txt") == 1
    assert measured("named-by-file", "See “Kestrel.”", file_name="kestrels.txt") == 0


def test_a_line_above_speaks_for_a_phrase_and_twice_if_it_says_nothing_else():
    assert measured("named-above", "See “Kestrel.”", line="The kestrel falls") == 1
    assert measured("named-above", "See “Kestrel.”", line="KESTREL") == 2
    assert measured("named-above", "See “Kestrel.”", line="A finch") == 0


def test_every_rule_has_a_name_of_its_own_and_a_test():
    tested = {name for name, _ in HOLDS} | {"named-by-file", "named-above", "in-prose"}

    assert sorted(tested) == sorted(rule.name for rule in TITLE_RULES)
