"""The last words of all that may lead up to a title."""

import pytest

from reviews.tests.copydesk.weighing import measured

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
    *("a comedy titled", "the title", "ten years to make", "we sat through", "I walked out of"),
    *("she went to see", "a review of", "what we see in"),
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
