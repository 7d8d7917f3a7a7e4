"""The credits of a film whose title, year or directors copy corrects."""

import pytest

from reviews.models import Credit, Film, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db


def directors():
    return [str(person) for person in Film.objects.get().directors]


def cast():
    names = Credit.objects.filter(role="actor").values_list("person__name", flat=True)
    return [*names.order_by("position")]


@pytest.mark.parametrize(
    ("was", "now", "then"),
    [
        ("Ada Prak", "Ada Park", ["Ada Park"]),
        ("Ada Prak and Bo Lind", "Ada Park and Bo Lind", ["Ada Park", "Bo Lind"]),
        ("Ada Park", "Ada Park and Bo Lind", ["Ada Park", "Bo Lind"]),
        ("Ada Park and Bo Lind", "Ada Park", ["Ada Park"]),
    ],
)
def test_a_corrected_director_takes_the_place_of_the_other(tell, bring, was, now, then):
    tell("Ferry Winter", slug_line=f"dir. {was} -- 3 STARS")
    bring()
    tell("Ferry Winter", slug_line=f"dir. {now} -- 3 STARS")
    bring()
    assert directors() == then


def test_a_director_whom_an_editor_changed_stays_when_the_title_is_corrected(tell, bring):
    tell("Fery Winter")
    bring()
    Credit.objects.update(person=make.person("Eva Roe"))
    tell("Ferry Winter")
    bring()
    assert (Film.objects.get().title, directors()) == ("Ferry Winter", ["Eva Roe"])


@pytest.mark.parametrize("was", ["dir. Ada Park -- 3 STARS", "(Lantern) -- 3 STARS"])
def test_a_director_told_anew_joins_none_that_an_editor_gave(tell, bring, log, was):
    tell("Ferry Winter", slug_line=was)
    bring()
    log(Film.objects.get())
    Credit.objects.all().delete()
    Credit.objects.create(film=Film.objects.get(), person=make.person("Eva Roe"), role="director")
    tell("Ferry Winter", slug_line="dir. Ada Parke -- 3 STARS")
    bring()
    first = Film.objects.order_by("pk").first()
    assert [person.name for person in first.directors] == ["Eva Roe"]


def test_credits_follow_the_rules_of_copy_that_comes_again(tell, bring):
    tell("Fery Winter", more="Cast: Di Hale as Mo; Joan Pell as Nell")
    bring()
    Credit.objects.filter(person__name="Joan Pell").delete()
    tell("Ferry Winter", more="Cast: Joan Pell as Nell; Cy Moss as Tom")
    bring()
    assert cast() == ["Di Hale", "Cy Moss"]


def test_what_an_editor_took_away_stays_away_when_a_year_is_added(tell, bring):
    tell("Ferry Winter", more="Cast: Joan Pell as Nell")
    bring()
    Credit.objects.filter(role="actor").delete()
    tell("Ferry Winter", 1999, more="Cast: Joan Pell as Nell")
    bring()
    assert (Film.objects.get().year, cast()) == (1999, [])


def test_what_an_editor_took_away_stays_away_under_another_title(tell, bring):
    tell("Fery Winter", more="Cast: Joan Pell as Nell")
    bring()
    Credit.objects.filter(role="actor").delete()
    film = Film.objects.get()
    film.title = "Ferry Winter"
    film.save()
    tell("Fery Winter", slug_line="dir. Ada Park -- 4 STARS", more="Cast: Joan Pell as Nell")
    bring()
    assert cast() == []


def test_a_film_that_copy_names_after_an_editor_chose_it_gets_all_credits(tell, bring):
    tell("Fery Winter", more="Cast: Joan Pell as Nell")
    bring()
    chosen = make.film("Ferry Winter")
    Review.objects.update(film=chosen)
    tell("Ferry Winter", more="Cast: Joan Pell as Nell")
    bring()
    assert [str(credit) for credit in chosen.credits.all()] == [
        "Ada Park, director",
        "Joan Pell as Nell",
    ]


def test_the_film_that_a_review_moves_to_gets_all_credits(tell, bring):
    tell("Fery Winter", more="Cast: Joan Pell as Nell")
    bring()
    make.review(Film.objects.get())
    tell("Ferry Winter", more="Cast: Joan Pell as Nell")
    bring()
    film = Film.objects.get(title="Ferry Winter")
    assert [str(credit) for credit in film.credits.all()] == [
        "Ada Park, director",
        "Joan Pell as Nell",
    ]
