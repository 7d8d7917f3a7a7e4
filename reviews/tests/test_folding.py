import pytest

from reviews.folding import family_name, fold, person_sort_name, title_sort_key


@pytest.mark.parametrize(
    "spelling", ["Amélie", "AMELIE", "ame\u0301lie", " amelie ", "Ame\u00adlie", "“Amélie,”"]
)
def test_spellings_of_one_word_fold_alike(spelling):
    assert fold(spelling) == "amelie"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź, Þór, Ærø, Đà, Straße, ılık", "lodz thor aero da strasse ilik"),
        ("Pan’s Labyrinth", "pans labyrinth"),
        ("Thelma & Louise", "thelma and louise"),
        ("J. J. Abrams", "j j abrams"),
        ("J.J. Abrams", "j j abrams"),
        ("8½", "8 1 2"),
        ("기생충", "기생충"),
        ("パンズ", "パンズ"),
        ("हिन्दी", "हिन्दी"),
        ("…!?", ""),
    ],
)
def test_folding_keeps_what_makes_a_word_and_nothing_else(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("The Seventh Seal", "seventh seal"),
        ("A Serious Man", "serious man"),
        ("An Education", "education"),
        ("A.I.", "a i"),
        ("It", "it"),
        ("M", "m"),
        ("The", "the"),
        ("Die Hard", "die hard"),
        ("La La Land", "la la land"),
        ("À nous la liberté", "a nous la liberte"),
    ],
)
def test_only_an_english_article_with_a_word_after_it_is_passed_over(title, key):
    assert title_sort_key(title) == key


def test_numbers_sort_by_their_size():
    titles = ["12 Years", "8½", "101 Nights", "9"]
    assert sorted(titles, key=title_sort_key) == ["8½", "9", "12 Years", "101 Nights"]


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Kim Tae-kyun", "Kim Tae-kyun"),
        ("Wong Kar-wai", "Wong Kar-wai"),
        ("Tony Leung Chiu-wai", "Leung Chiu-wai, Tony"),
        ("Hirokazu Kore-eda", "Kore-eda, Hirokazu"),
        ("Tang Wei", "Tang Wei"),
        ("Bae Doona", "Bae Doona"),
        ("Kim Novak", "Novak, Kim"),
        ("Lars von Trier", "Trier, Lars von"),
        ("Guillermo del Toro", "Toro, Guillermo del"),
        ("Robert Downey Jr.", "Downey, Robert Jr."),
        ("George Tillman, Jr.", "Tillman, George Jr."),
        ("Tarsem", "Tarsem"),
    ],
)
def test_a_person_is_listed_under_the_family_name(name, listed):
    assert person_sort_name(name) == listed


@pytest.mark.parametrize(
    ("name", "sort_name", "alone"),
    [
        ("Kim Tae-kyun", "", "Kim"),
        ("Tony Leung Chiu-wai", "", "Leung"),
        ("Kim Novak", "", "Novak"),
        ("Lars von Trier", "", "von Trier"),
        ("Robert Downey Jr.", "", "Downey"),
        ("George Tillman, Jr.", "", "Tillman"),
        ("Tarsem", "", ""),
        ("Gabriel García Márquez", "García Márquez, Gabriel", "García Márquez"),
        ("Di Hale", "", "Hale"),
        ("Ice Cube", "Ice Cube", ""),
        ("Ana Roe", "Hale, Ana", ""),
    ],
)
def test_the_family_name_may_stand_alone_where_the_name_shows_it(name, sort_name, alone):
    assert family_name(name, sort_name) == alone
