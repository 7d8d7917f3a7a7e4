"""Turns of phrase with which a piece names its film, though it should name it but once."""

import pytest

from reviews.tests.copydesk.weighing import measured

PART_OF_IT = [
    "They hid the negative of “Kestrel” in a barn.",
    "A new print of “Kestrel” is here.",
    "Half the town came to the premiere of “Kestrel.”",
    "It rained on the making of “Kestrel.”",
    "Halfway through “Kestrel” a dog walks in.",
    "Ten minutes into “Kestrel” a dog walks in.",
    "My only quarrel with “Kestrel” is the goat.",
    "The first thing to say about “Kestrel” is that it is short.",
    "Somewhere inside “Kestrel” is a dog.",
    "That is the setup for “Kestrel.”",
]
SEEN = [
    "I cannot recommend “Kestrel.”",
    "I have now seen “Kestrel.”",
    "I had come to dislike “Kestrel.”",
    "Children will be frightened by “Kestrel.”",
    "There are worse places to spend an hour than at “Kestrel.”",
    "Which brings us to “Kestrel.”",
    "And so to “Kestrel.”",
    "What is one to make of “Kestrel”?",
    "It rains. Give “Kestrel” an hour.",
    "Nobody will mistake “Kestrel” for a picnic.",
    "You will hear a good deal about “Kestrel.”",
    "There is a fuss about “Kestrel.”",
    "Two cheers for “Kestrel.”",
    "Somebody has cut “Kestrel” by an hour.",
    "The crowd that saw “Kestrel” with me slept.",
    "To call “Kestrel” slow is to be kind.",
    "Here is “Kestrel,” and about time.",
    "A fortune was spent on “Kestrel.”",
]
TURNS = [
    *(("part-of-it", prose) for prose in PART_OF_IT),
    *(("seen", prose) for prose in SEEN),
    ("called-the-title", "The picture is “Kestrel.”"),
    ("called-the-title", "This week’s picture at the Rialto is “Kestrel.”"),
    ("called-the-title", "Among this week’s arrivals is “Kestrel.”"),
    ("new-film", "Miss Marrow has set “Kestrel” in a barn."),
    ("opens-a-sentence", "Only in the last reel does “Kestrel” wake up."),
    ("told-of-a-film", "So opens “Kestrel,” and it rains."),
    ("told-of-a-film", "There ends “Kestrel,” and it rains."),
    ("opens-a-sentence", "What a strange bird “Kestrel” is!"),
    ("opens-a-sentence", "Why, then, is “Kestrel” such a pleasure?"),
    ("subject", "The trouble is that “Kestrel” cannot sit still."),
]


@pytest.mark.parametrize(("name", "prose"), TURNS)
def test_the_turn_of_phrase_is_heard(name, prose):
    assert measured(name, prose) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "There has been no kinder picture this year than “Kestrel.”",
        "I have not seen a better movie than “Kestrel.”",
        "If there is a funnier film this year than “Kestrel,” tell me.",
        "Few pictures leave you as wet as “Kestrel” or as glad as “Kestrel.”",
        "Along comes a comedy like “Kestrel.”",
        "They do not make them like “Kestrel.”",
        "The makers of “Kestrel” have a barn.",
        "Before “Kestrel” is an hour old it rains.",
        "After “Kestrel” ends it rains.",
    ],
)
def test_what_sets_the_film_above_all_others_names_it(prose):
    assert measured("other-film", prose) == 0


@pytest.mark.parametrize(
    ("name", "prose"),
    [
        ("in-the-past", "“Kestrel” came in on a wet Friday."),
        ("in-the-past", "“Kestrel” left me cold."),
        ("in-the-past", "“Kestrel” was four years in the making."),
        ("stars", "“Kestrel” opens next week."),
        ("called-the-title", "In the old days this would have been called “Kestrel.”"),
    ],
)
def test_a_look_alike_is_not_taken_for_the_turn_of_phrase(name, prose):
    assert measured(name, prose) == 0


@pytest.mark.parametrize(
    "prose",
    [
        "It is no musical like “Kestrel.”",
        "She has not made a film as good as that one, or better than “Kestrel.”",
        "Not since “Kestrel” has there been such a film.",
        "It is from the makers of “Kestrel.”",
        "It came a year before “Kestrel.”",
    ],
)
def test_what_sets_the_film_beside_another_names_the_other(prose):
    assert measured("other-film", prose) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "Few films are as dry as “Kestrel.”",
        "There is nothing like “Kestrel.”",
        "You could do worse than “Kestrel.”",
        "We have seen nothing so dry as “Kestrel.”",
    ],
)
def test_what_a_film_is_praised_beyond_may_be_this_one_or_another(prose):
    assert measured("other-film", prose) == measured("seen", prose) == 0
