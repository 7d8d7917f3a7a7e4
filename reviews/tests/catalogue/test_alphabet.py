"""A to Z."""

import pytest
from django.http import Http404

from reviews.catalogue.alphabet import letters, under_letter
from reviews.models import Film
from reviews.tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def titles() -> None:
    for title in ["The Ant", "Éclair", "8 Fields", "기생충", "Zebra", "¿Qué?"]:
        make.film(title)


def under(letter: str) -> list[str]:
    return [film.title for film in under_letter(Film.objects.order_by("sort_key"), letter)]


@pytest.mark.usefixtures("titles")
@pytest.mark.parametrize(
    ("letter", "found"),
    [("A", ["The Ant"]), ("E", ["Éclair"]), ("Q", ["¿Qué?"]), ("Z", ["Zebra"]), ("T", [])],
)
def test_a_title_stands_under_the_letter_it_sorts_by(letter: str, found: list[str]) -> None:
    assert under(letter) == found


@pytest.mark.usefixtures("titles")
def test_figures_and_other_scripts_stand_under_one_sign() -> None:
    assert under("#") == ["8 Fields", "기생충"]


@pytest.mark.usefixtures("titles")
def test_no_letter_is_all() -> None:
    assert len(under("")) == 6


@pytest.mark.parametrize("letter", ["a", "AA", "É", "1", "{", "\0"])
def test_what_is_no_letter_is_not_found(letter: str) -> None:
    with pytest.raises(Http404):
        under(letter)


@pytest.mark.usefixtures("titles")
def test_letters_without_a_title_are_disabled() -> None:
    enabled = [letter.name for letter in letters(Film.objects.all()) if letter.enabled]
    assert enabled == ["A", "E", "Q", "Z", "#"]
