"""Credits in the order of the printed page."""

import pytest

from reviews.catalogue.credits import film_credits, film_studios, filmography
from reviews.models import Credit, FilmStudio
from reviews.tests import make

pytestmark = pytest.mark.django_db


def test_a_films_credits_stand_under_their_headings_directors_first() -> None:
    film = make.film(cast=[("Bo Roe", "Tom")], directors=["Zoe Roe", "Ana Roe"])
    Credit.objects.create(film=film, person=make.person("Cy Moe"), role="writer")
    printed = [(g.heading, [c.printed_name for c in g.credits]) for g in film_credits(film)]
    assert printed == [
        ("Directed by", ["Zoe Roe", "Ana Roe"]),
        ("Written by", ["Cy Moe"]),
        ("Cast", ["Bo Roe"]),
    ]


def test_studios_stand_in_printed_order_each_once() -> None:
    film = make.film(studios=["Zinc", "Amber"])
    FilmStudio.objects.create(film=film, studio=make.studio("Zinc"), role="production", position=2)
    parts = [(part.studio.name, part.roles) for part in film_studios(film)]
    assert parts == [("Zinc", ["production"]), ("Amber", [])]


def test_a_filmography_runs_from_the_latest_film_unknown_years_last() -> None:
    for title, year in [("Old", 1950), ("Unknown", None), ("New", 2000)]:
        make.review(make.film(title, year=year, directors=["Ana Roe"]))
    [part] = filmography(make.person("Ana Roe"))
    assert part.heading == "Director"
    assert [entry.film.title for entry in part.entries] == ["New", "Old", "Unknown"]


def test_two_characters_of_one_film_share_an_entry() -> None:
    film = make.film(cast=[("Bo Roe", "Tom"), ("Bo Roe", "Tim")])
    film.credits.filter(character="Tim").update(credited_as="B. Roe")
    make.review(film)
    [entry] = filmography(make.person("Bo Roe"))[0].entries
    assert (entry.characters, entry.credited_as) == (["Tom", "Tim"], ["B. Roe"])


def test_films_without_a_published_review_are_in_no_filmography() -> None:
    make.review(make.film("Shown", directors=["Ana Roe"]))
    make.review(make.film("Bait", directors=["Ana Roe"]), status="draft")
    make.film("Bare", directors=["Ana Roe"])
    [part] = filmography(make.person("Ana Roe"))
    assert [entry.film.title for entry in part.entries] == ["Shown"]
