"""A corrected film stays the same film, as long as nobody else reviews it."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews
from reviews.models import AlternativeTitle, Credit, Film, Notice, Review
from reviews.tests import make
from reviews.tests.importing.conftest import SILENT

pytestmark = pytest.mark.django_db


def films():
    return [*Film.objects.order_by("pk").values_list("title", "year", "slug")]


def reviewed():
    return dict(Review.objects.values_list("copy__path", "film__title"))


def directors():
    return [str(person) for person in Film.objects.get().directors]


def waiting():
    return [notice.code for notice in Notice.objects.waiting()]


def test_a_corrected_title_and_year_change_the_film_and_not_its_address(tell, bring):
    tell("The Fery Winter", 1998)
    bring()
    tell("The Ferry Winter", 1999)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert films() == [("The Ferry Winter", 1999, "the-fery-winter-1998")]
    assert Film.objects.values_list("title_key", "sort_key").get() == (
        "the ferry winter",
        "ferry winter",
    )


def test_what_editors_added_to_a_film_stays_when_its_title_is_corrected(tell, bring):
    tell("Fery Winter")
    bring()
    film = Film.objects.get()
    AlternativeTitle.objects.create(film=film, name="Vinterferja")
    Credit.objects.create(film=film, person=make.person("Eva Roe"), role="director", position=1)
    Film.objects.update(runtime=90, sort_title="Winter")
    tell("Ferry Winter")
    bring()
    film.refresh_from_db()
    assert (film.title, film.runtime, film.sort_key) == ("Ferry Winter", 90, "winter")
    assert (directors(), film.alternative_titles.count()) == (["Ada Park", "Eva Roe"], 1)


def test_copy_that_corrected_a_film_comes_again_unchanged_and_writes_nothing(tell, bring):
    tell("Fery Winter", 1998)
    bring()
    tell("Ferry Winter", 1999, "dir. Eva Roe -- 3 STARS")
    bring()
    with CaptureQueriesContext(connection) as queries:
        assert bring().line() == "created 0, updated 0, unchanged 1, failed 0"
    assert not [q["sql"] for q in queries if q["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_a_dry_run_corrects_no_film(tell, bring):
    tell("Fery Winter")
    bring()
    tell("Ferry Winter", 1999, "dir. Eva Roe -- 3 STARS")
    assert bring(dry_run=True).line() == "created 0, updated 1, unchanged 0, failed 0"
    assert (films(), directors()) == ([("Fery Winter", None, "fery-winter")], ["Ada Park"])


def test_the_review_moves_where_the_catalogue_has_the_film_that_is_meant(tell, bring):
    meant = make.film("Ferry Winter", directors=["Ada Park"])
    tell("Fery Winter")
    bring()
    tell("Ferry Winter")
    bring()
    assert Review.objects.get().film == meant


@pytest.mark.parametrize("slug_line", ["dir. Ada Park -- 3 STARS", "3 STARS"])
def test_a_review_stays_with_its_film_when_the_copy_tells_less_of_it(tell, bring, slug_line):
    make.film("Ferry Winter", year=1950, directors=["Ada Park"])
    tell("Ferry Winter", 1999)
    bring()
    tell("Ferry Winter", slug_line=slug_line)
    bring()
    assert (Review.objects.get().film.year, "film-ambiguous" in waiting()) == (1999, True)


@pytest.mark.parametrize("status", ["draft", "published"])
def test_a_film_that_another_review_has_is_not_corrected(tell, bring, status):
    tell("Fery Winter")
    bring()
    make.review(Film.objects.get(), status=status)
    tell("Ferry Winter", 1999, "dir. Eva Roe -- 3 STARS")
    bring()
    assert [film[:2] for film in films()] == [("Fery Winter", None), ("Ferry Winter", 1999)]
    assert [person.name for person in Film.objects.get(year=None).directors] == ["Ada Park"]


def test_all_reviews_of_a_film_correct_it_together(tell, bring):
    for name, by in (("a.txt", "Bo Lind"), ("b.txt", "Cy Moss")):
        tell("Fery Winter", name=name, by=by)
    bring()
    for name, by in (("a.txt", "Bo Lind"), ("b.txt", "Cy Moss")):
        tell("Ferry Winter", 1999, "dir. Eva Roe -- 3 STARS", name=name, by=by)
    assert bring().line() == "created 0, updated 2, unchanged 0, failed 0"
    assert (films(), directors()) == ([("Ferry Winter", 1999, "fery-winter")], ["Eva Roe"])


def test_reviews_that_correct_a_film_differently_get_films_of_their_own(tell, bring):
    for name, by in (("a.txt", "Bo Lind"), ("b.txt", "Cy Moss")):
        tell("Fery Winter", name=name, by=by)
    bring()
    tell("Ferry Winter", name="a.txt", by="Bo Lind")
    tell("Fiery Winter", name="b.txt", by="Cy Moss")
    bring()
    assert reviewed() == {"a.txt": "Ferry Winter", "b.txt": "Fiery Winter"}
    assert [film[0] for film in films()] == ["Ferry Winter", "Fiery Winter"]


def test_a_correction_makes_no_two_films_of_one_title_year_and_director(tell, bring):
    tell("Ferry Winter", 2001, name="a.txt", by="Bo Lind")
    tell("Fery Winter", name="b.txt", by="Cy Moss")
    bring()
    Film.objects.filter(title="Fery Winter").update(year=2001)
    tell("Ferry Winter", 1999, name="b.txt", by="Cy Moss")
    bring()
    assert sorted(film[:2] for film in films()) == [("Ferry Winter", 1999), ("Ferry Winter", 2001)]


def test_two_films_that_are_corrected_into_one_become_one(tell, bring):
    tell("Fery Winter", name="a.txt", by="Bo Lind")
    tell("Ferrry Winter", name="b.txt", by="Cy Moss")
    bring()
    for name, by in (("a.txt", "Bo Lind"), ("b.txt", "Cy Moss")):
        tell("Ferry Winter", name=name, by=by)
    bring()
    assert Review.objects.values_list("film__slug", flat=True).distinct().get() == "fery-winter"


def test_new_copy_finds_a_film_under_the_title_and_year_that_it_just_got(tell, bring):
    tell("Fery Winter", 1998, name="b.txt")
    bring()
    tell("Ferry Winter", 1999, name="a.txt", by="Cy Moss")
    tell("Ferry Winter", 1999, name="b.txt")
    tell("Fery Winter", name="c.txt", by="Di Hale")
    bring()
    assert reviewed() == {"a.txt": "Ferry Winter", "b.txt": "Ferry Winter", "c.txt": "Fery Winter"}
    assert [film[0] for film in films()] == ["Ferry Winter", "Fery Winter"]


def test_a_year_that_an_editor_changed_stays_noted(tell, bring):
    tell("Fery Winter", 1998)
    bring()
    Film.objects.update(year=2001)
    tell("Ferry Winter", 1999)
    bring()
    assert films()[0][:2] == ("Ferry Winter", 2001)
    message = "The film's year stays ‘2001’; the copy says ‘1999’."
    assert Notice.objects.get(code="film-fact-differs").message == message


def test_a_title_that_an_editor_spelled_stays_and_the_notice_waits_while_it_does(tell, bring):
    tell("FERY WINTER")
    bring()
    Film.objects.update(title="Fery Winter")
    tell("Ferry Winter")
    bring()
    tell("Ferry Winter", slug_line="dir. Ada Park -- 4 STARS")
    bring()
    message = "The film's title stays ‘Fery Winter’; the copy says ‘Ferry Winter’."
    assert (Notice.objects.get(code="film-fact-differs").message, len(films())) == (message, 1)
    Film.objects.update(title="Ferry Winter")
    tell("Ferry Winter", slug_line="dir. Ada Park -- 2 STARS")
    bring()
    assert "film-fact-differs" not in waiting()


def test_a_film_to_which_an_editor_gave_another_title_is_not_corrected(tell, bring):
    tell("Fery Winter")
    bring()
    film = Film.objects.get()
    film.title = "Winter on the Ferry"
    film.save()
    tell("Ferry Winter")
    bring()
    assert (Review.objects.get().film.title, "editor-kept" in waiting()) == (film.title, True)


@pytest.mark.parametrize(
    ("stands", "then"), [("FERRY WINTER", "Ferry Winter"), ("Ferry winter", "Ferry winter")]
)
def test_another_spelling_of_the_title_changes_only_what_the_copy_had_said(
    tell, bring, stands, then
):
    tell("FERRY WINTER")
    bring()
    Film.objects.update(title=stands)
    make.review(Film.objects.get())
    tell("Ferry Winter")
    bring()
    assert films()[0][0] == then


def test_a_corrected_film_that_is_much_like_another_is_noted_while_it_is(tell, bring):
    make.film("Ferry Winter", year=1997, directors=["Ada Park"])
    tell("Fery Winter", 1998)
    bring()
    tell("Ferry Winter", 1998)
    bring()
    message = "A film of its own, though much like Ferry Winter (1997)."
    assert Notice.objects.get(code="film-like-another").message == message
    tell("Salt Road", 1998)
    bring()
    assert (len(films()), "film-like-another" in waiting()) == (2, False)


def test_many_films_are_corrected_with_as_many_questions_as_one(tell):
    def questions(*names):
        for told in ("Wintr", "Winter"):
            files = [tell(f"{name} {told}", name=f"{names[0]}/{name}.txt") for name in names]
            with CaptureQueriesContext(connection) as captured:
                import_reviews(find([files[0].parent]), Options())
        assert Film.objects.filter(title__endswith="Winter").count() >= len(names)
        return sum(query["sql"].startswith("SELECT") for query in captured)

    assert questions("Teal", "Plover", "Wigeon") == questions("Gull")


@pytest.mark.parametrize(("address", "same"), [("fery-winter", True), ("another", False)])
def test_a_record_corrects_only_the_film_whose_address_it_tells(tmp_path, address, same):
    record = {"title": "Fery Winter", "directors": ["Ada Park"], "body": SILENT, "path": "a.txt"}
    first = None
    for told in (record, record | {"title": "Ferry Winter", "film": address}):
        (tmp_path / "r.jsonl").write_text(json.dumps(told))
        import_reviews(find([tmp_path / "r.jsonl"]), Options())
        first = first or Film.objects.get()
    assert (Film.objects.get() == first, films()[0][2]) == (same, address)


def test_a_year_that_is_told_no_longer_stays(tell, bring):
    tell("Fery Winter", 1998)
    bring()
    tell("Ferry Winter")
    bring()
    assert films() == [("Ferry Winter", 1998, "fery-winter-1998")]


def test_a_corrected_year_asks_nothing_about_the_spelling_of_the_title(tell, bring):
    tell("FERRY WINTER", 1998)
    bring()
    Film.objects.update(title="Ferry Winter")
    tell("FERRY WINTER", 1999)
    bring()
    assert (films()[0][:2], waiting()) == (("Ferry Winter", 1999), [])


def test_a_film_keeps_its_title_when_copy_calls_it_by_its_original_one(tell, bring):
    tell("Ferry Winter", more="Original title: Zimowy prom")
    bring()
    tell("Zimowy prom")
    bring()
    assert films() == [("Ferry Winter", None, "ferry-winter")]


def test_a_film_is_corrected_while_new_copy_completes_it_under_its_other_title(tell, bring):
    tell("Fery Winter", name="b.txt", more="Original title: Zimowy prom")
    bring()
    tell("Zimowy prom", name="a.txt", by="Cy Moss", more="Runtime: 95")
    tell("Ferry Winter", name="b.txt", more="Original title: Zimowy prom")
    bring()
    assert Film.objects.values_list("title", "runtime").get() == ("Ferry Winter", 95)
