"""Where prose names its film and its people, and where it names somebody else."""

import pytest

from reviews.copydesk.nameforms import Namable
from reviews.copydesk.naming import FEW, Naming

ANA, BO = 1, 2


def named(text, people=(("Ana Roe", "Roe"),), titles=("The Long Field",), characters=(), told=()):
    """The words that name somebody, and whom: each of the people is a name and a family name."""
    namable = {
        key: Namable((name,), (family,) if family else ())
        for key, (name, family) in enumerate(people, start=1)
    }
    places = Naming(namable, titles, characters).places(text, told)
    return [(text[slice(*place.span)], place.key) for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "It has Ana Roe in it.",
        "It is Ana Roe’s film.",
        "It is Ana Roe's.",
        "So (Ana Roe) sang.",
        "“Ana Roe!” they call.",
        "A film by Ana\nRoe and others.",
        "With Aña Roé it begins.",
        "With Ana Røe it begins.",
        "With ANA ROE it begins.",
        "With Ana\u00a0Roe it begins.",
        "With An\u0301a Ro\u00ade it begins.",
    ],
)
def test_a_full_name_is_known(text):
    [(_, key)] = named(text)
    assert key == ANA


@pytest.mark.parametrize(
    "text",
    [
        "It has Joana Roe in it.",
        "It has Ana Roelle in it.",
        "It has Ana Roe-Smith in it.",
        "It has Mary-Ana Roe in it.",
        "It has Ana Roe Smith in it.",
        "It has Ana Roe, Jr. in it.",
        "It has O’Ana Roe in it.",
        "It has Ana.\n\nRoe is out.",
        "To ana roe it is all one.",
    ],
)
def test_part_of_another_name_is_nobodys(text):
    assert [words for words, _ in named(text) if words != "Roe"] == []


def test_a_possessive_ending_is_not_part_of_the_name():
    assert named("It is Ana Roe’s film.") == [("Ana Roe", ANA)]


def test_a_surname_alone_is_known_where_no_full_name_stands():
    assert named("When Roe sings, it rains. It is Roe’s film.") == [("Roe", ANA), ("Roe", ANA)]


def test_a_surname_before_the_full_name_is_left_alone():
    assert named("If Roe is out, who sings? It is Ana Roe. And Roe sings well.") == [
        ("Ana Roe", ANA),
        ("Roe", ANA),
    ]


@pytest.mark.parametrize(
    ("people", "characters", "titles"),
    [
        ((("Ana Roe", "Roe"), ("Bo Roe", "Roe")), (), ()),
        ((("Ana Roe", "Roe"), ("Roe Hale", "Hale")), (), ()),
        ((("Ana Roe", "Roe"),), ("Captain Roe",), ()),
        ((("Ana Roe", "Roe"),), (), ("Roe",)),
    ],
    ids=["another person", "another's first name", "a character", "the title"],
)
def test_a_surname_that_something_else_of_the_film_shares_names_nobody(people, characters, titles):
    assert named("The scene in which Roe sings.", people, titles, characters) == []


@pytest.mark.parametrize(
    "other", ["Cy Roe sings too.", "It is like a Roe Films picture.", "Then Dr. Roe walks in."]
)
def test_a_surname_names_nobody_where_the_text_has_another_of_that_name(other):
    assert named(f"It is Ana Roe. {other} And then Roe sings.") == [("Ana Roe", ANA)]


@pytest.mark.parametrize("opening", ["When", "But", "Did", "Director", "Kansas’s", "Korea's"])
def test_a_capital_before_a_surname_that_is_no_name_does_no_harm(opening):
    assert named(f"{opening} Roe sings, it rains.") == [("Roe", ANA)]


def test_a_courtesy_is_taken_for_the_person_only_after_the_full_name():
    assert named("Here Ms. Roe sings.") == []
    assert named("It is Ana Roe. Here Ms. Roe sings.") == [("Ana Roe", ANA), ("Roe", ANA)]


@pytest.mark.parametrize("family", ["Stone", "Grant", "Page"])
def test_an_ordinary_word_that_opens_a_sentence_is_nobody(family):
    people = [(f"Ana {family}", family)]
    assert named(f"It rains. {family} people go.", people) == []
    assert named(f"It rains on {family}.", people) == [(family, ANA)]


def test_a_word_that_the_text_uses_in_small_letters_is_ordinary():
    text = "Kestrel people go. A kestrel screams. Here Kestrel sings."
    assert named(text, [("Ana Kestrel", "Kestrel")]) == [("Kestrel", ANA)]


def test_a_word_after_an_article_is_nobody_if_it_is_ordinary():
    assert named("We met at the Stone.", [("Ana Stone", "Stone")]) == []


@pytest.mark.parametrize("family", ["May", "Paris", "French", "Next"])
def test_months_places_and_the_like_never_name_somebody_alone(family):
    assert named(f"They meet in {family} again.", [(f"Ana {family}", family)]) == []
    assert named(f"They meet in {family} again.", [(family, "")]) == []


def test_a_capital_in_the_paragraph_before_does_a_surname_no_harm():
    assert named("A film by Cy\n\nRoe sings.") == [("Roe", ANA)]


def test_a_surname_within_another_capitalised_run_is_nobody():
    people = [("Ana Young", "Young"), ("Cy Day", "Day")]
    assert named("It is no “Young Adult,” and no Day Lewis is in it.", people) == []


def test_a_family_name_that_stands_first_is_known():
    people = [("Kim Tae-kyun", "Kim"), ("Wong Kar-wai", "Wong")]
    text = "Kim waits. It was Kim Tae-kyun who left. Kim’s eye, not Wong’s, is here."
    assert named(text, people) == [("Kim Tae-kyun", 1), ("Kim", 1), ("Wong", 2)]


def test_a_family_name_of_another_person_who_is_named_in_full_is_nobodys():
    assert named("Kim Jong-soo is out. Kim waits.", [("Kim Tae-kyun", "Kim")]) == []


def test_a_given_name_in_two_is_not_cut():
    assert named("It has Kim Tae-kyun in it.", [("Kim Tae", "")]) == []


def test_a_particle_belongs_to_the_surname():
    people = [("Lars von Hale", "von Hale")]
    assert named("Von Hale waits. Cold is von Hale’s eye. Hale is a town.", people) == [
        ("Von Hale", ANA),
        ("von Hale", ANA),
    ]


def test_a_person_of_one_name_is_known():
    people = [("Tarsu", "")]
    assert named("Tarsu waits. In it Tarsu’s eye is cold.", people) == [("Tarsu", 1), ("Tarsu", 1)]
    assert named("It has Tarsu Singh in it.", people) == []


def test_a_name_of_one_word_that_a_character_has_too_names_nobody():
    assert named("It has Tarsu in it.", [("Tarsu", "")], characters=["Tarsu the cook"]) == []


def test_what_two_people_go_by_names_neither():
    assert named("It has Ana Roe in it.", [("Ana Roe", ""), ("Ana Roe", "")]) == []


def test_the_longer_name_is_taken():
    people = [("Ana Roe", ""), ("Ana Roe Hale", "")]
    assert named("It has Ana Roe Hale in it.", people) == [("Ana Roe Hale", BO)]
    assert named("It has Ana Roe", people) == [("Ana Roe", ANA)]


def test_a_place_that_is_known_to_name_somebody_need_not_be_found():
    assert named("So (A. R. the Great) sings.", told=[(ANA, (4, 8))]) == [("A. R", ANA)]


@pytest.mark.parametrize(
    "text",
    [
        "In “The Long Field” it rains.",
        "In “The Long Field,” it rains.",
        'In "The Long Field" it rains.',
        "In ‘The Long Field’ it rains.",
        "In The Long Field it rains.",
        "In “The Long\nField” it rains.",
        "THE LONG FIELD is a film.",
    ],
)
def test_the_films_title_is_known_in_quotes_and_without(text):
    [(_, key)] = named(text)
    assert key is None


@pytest.mark.parametrize(
    "text",
    [
        "In “The Long Field of Corn” it rains.",
        "In “The Long Field 2” it rains.",
        "In “The Long Field: Home” it rains.",
        "In “Beyond The Long Field” it rains.",
        "In “Ask The Long Field” it rains.",
        "In the long field it rains.",
    ],
)
def test_part_of_a_longer_title_is_not_the_film(text):
    assert named(text) == []


@pytest.mark.parametrize("title", ["M", "It", "Crash", "Belfast", "1917", "Hope"])
def test_a_title_that_may_be_a_word_is_known_in_quotes_alone(title):
    assert named(f"We saw “{title}” again.", titles=[title]) == [(title, None)]
    assert named(f"We saw {title} again, a crash.", titles=[title]) == []


def test_a_title_of_one_uncommon_word_is_known_without_quotes():
    assert named("There is fog in Kestrel again.", titles=["Kestrel"]) == [("Kestrel", None)]
    assert named("There is fog, Captain Kestrel.", titles=["Kestrel"]) == []
    assert named("There is fog. Kestrel is fog.", titles=["Kestrel"]) == []
    assert named("There is fog in Kestrel, in kestrel.", titles=["Kestrel"]) == []


def test_a_title_of_one_word_that_is_a_characters_is_known_in_quotes_alone():
    named_so = {"titles": ["Kestrel"], "characters": ["Kestrel"]}
    assert named("There is Kestrel again.", **named_so) == []
    assert named("There is “Kestrel” again.", **named_so) == [("Kestrel", None)]


def test_a_title_that_is_a_persons_name_means_the_film_in_quotes_alone():
    text = "Ana Roe is not in “Ana Roe.”"
    assert named(text, titles=["Ana Roe"]) == [("Ana Roe", ANA), ("Ana Roe", None)]


def test_a_name_in_the_title_is_not_the_person():
    assert named("We saw “Being Ana Roe” again.", titles=["Being Ana Roe"]) == [
        ("Being Ana Roe", None)
    ]


def test_another_title_of_the_film_is_known_and_the_film_named_once():
    titles = ["The Long Field", "Le Champ"]
    assert named("It is “Le Champ.” See “The Long Field.” So.", titles=titles) == [
        ("Le Champ", None)
    ]


def test_a_title_is_known_by_its_first_part_in_quotes_alone():
    titles = ["Ada Low, 23, Mill Lane"]
    assert named("It is “Ada Low,” at last.", titles=titles) == [("Ada Low", None)]
    assert named("It is Ada Low, at last.", titles=titles) == []
    assert named("It is “Ada,” at last.", titles=titles) == []
    assert named("It is “Fog,” at last.", titles=["Fog: A Life"]) == []


def test_a_director_may_be_called_by_courtesy_before_being_named_in_full():
    directing = Naming({ANA: Namable(("Ana Roe",), ("Roe",), directs=True)}, ["Fog"])
    acting = Naming({ANA: Namable(("Ana Roe",), ("Roe",))}, ["Fog"])
    text = "What Miss Roe wants is rain."
    assert [text[slice(*place.span)] for place in directing.places(text)] == ["Roe"]
    assert acting.places(text) == []


def test_a_title_with_a_full_stop_in_it_does_not_end_the_sentence():
    text = "In “Wait! It Rains” Ana Roe sings."
    naming = Naming({ANA: Namable(("Ana Roe",))}, ["Wait! It Rains"])
    assert {text[slice(*place.sentence)] for place in naming.places(text)} == {text}


def test_a_title_that_is_named_again_does_not_end_the_sentence_either():
    again = "Few but Ana Roe could carry “Wait. Stop Now” so far."
    text = f"In “Wait. Stop Now” she hums.\n\n{again}"
    places = Naming({ANA: Namable(("Ana Roe",))}, ["Wait. Stop Now"]).places(text)
    assert [text[slice(*place.sentence)] for place in places if place.key == ANA] == [again]


def test_a_person_is_named_once_a_sentence_and_linked_once():
    text = "Ana Roe sings, and Roe dances. Then Roe rests."
    places = Naming({ANA: Namable(("Ana Roe",), ("Roe",))}, []).places(text)
    assert [(place.span, place.first) for place in places] == [((0, 7), True), ((36, 39), False)]


def test_of_many_names_each_is_known_as_of_few():
    people = [(f"Ana{chr(97 + number)} Roe", "") for number in range(FEW + 1)]
    assert named("It has Anac Roe in it.", people) == [("Anac Roe", 3)]


def test_a_name_without_letters_is_never_found():
    assert named("It costs $ and !!! more.", [("!!!", "")], ["$"]) == []
