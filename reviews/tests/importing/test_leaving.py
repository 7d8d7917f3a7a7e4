"""No film is left without a review when copy is corrected, unless an editor gave it something."""

from itertools import permutations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews, reading, run
from reviews.models import AlternativeTitle, Credit, Film, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db
TITLES = ["Alpha", "Beta", "Gamma"]
CORRECTED = {
    "a chain": ["Beta", "Gamma", "Delta"],
    "a swap": ["Beta", "Alpha", "Gamma"],
    "a ring": ["Beta", "Gamma", "Alpha"],
    "into one": ["Delta", "Delta", "Delta"],
    "after one another": ["Beta", "Gamma", "Gamma"],
}


def reviewed():
    return dict(Review.objects.values_list("copy__path", "film__title"))


def addresses():
    return dict(Film.objects.values_list("slug", "title"))


@pytest.fixture
def in_batches_of(monkeypatch):
    """Let a batch have so many pieces, all of them read in this process."""

    def set_size(size):
        monkeypatch.setattr(run, "BATCH_PIECES", size)
        monkeypatch.setattr(reading, "FEW_BATCHES", 9)

    return set_size


@pytest.fixture
def correct(tell, bring):
    """Import copy of each of the first titles, then of the titles that take their place."""

    def run(first, then, paths):
        for titles in (first, then):
            for path, title in zip(paths, titles, strict=True):
                tell(title, name=path, by=path)
            bring()
        return dict(zip(paths, then, strict=True))

    return run


@pytest.mark.parametrize("size", [1, 500])
@pytest.mark.parametrize("paths", [*permutations(["a.txt", "b.txt", "c.txt"])], ids="-".join)
@pytest.mark.parametrize("titles", CORRECTED.values(), ids=CORRECTED)
def test_every_review_is_of_the_film_it_names_and_every_film_has_one(
    correct, bring, in_batches_of, titles, paths, size
):
    in_batches_of(size)
    told = correct(TITLES, titles, paths)
    assert reviewed() == told
    assert sorted(addresses().values()) == sorted(set(titles))
    assert bring().line() == "created 0, updated 0, unchanged 3, failed 0"


@pytest.mark.parametrize("paths", [*permutations(["a.txt", "b.txt", "c.txt"])], ids="-".join)
def test_each_film_of_a_chain_keeps_its_address_whatever_the_order(correct, paths):
    correct(TITLES, CORRECTED["a chain"], paths)
    assert addresses() == {"alpha": "Beta", "beta": "Gamma", "gamma": "Delta"}


def test_a_piece_that_is_refused_changes_nothing_for_the_others(correct, put):
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNIQUE INDEX one_fog ON reviews_film (runtime)")
    correct(["Alpha", "Beta"], ["Alpha", "Beta"], ["a.txt", "b.txt"])
    for number in range(3):
        put(f"c{number}.txt", title=f"Fog {number}", labels="Runtime: 90")
    correct(["Beta", "Gamma"], ["Beta", "Gamma"], ["a.txt", "b.txt"])
    assert addresses() == {"alpha": "Beta", "beta": "Gamma", "fog-0": "Fog 0"}


@pytest.mark.parametrize("size", [1, 500])
def test_two_critics_correct_one_film_in_any_batches(correct, in_batches_of, size):
    in_batches_of(size)
    correct(["Fery", "Fery"], ["Ferry", "Ferry"], ["a.txt", "b.txt"])
    assert [*addresses().values()] == ["Ferry"]


def test_reviews_that_are_corrected_come_in_one_batch_from_the_first_on(tell, bring, monkeypatch):
    monkeypatch.setattr(run, "FIRST_PIECES", 1)
    for title in ("Fery", "Ferry"):
        tell(title, name="a.txt", by="Bo Lind")
        tell(title, name="b.txt", by="Cy Low")
        bring()
        AlternativeTitle.objects.get_or_create(film=Film.objects.first(), name="Ferja")
    assert addresses() == {"fery": "Ferry"}


def test_the_addresses_of_a_film_that_is_left_lead_to_where_its_review_went(tell, bring, client):
    make.review(make.film("Ferry", directors=["Ada Park"]))
    tell("Fery")
    bring()
    film = Film.objects.get(title="Fery")
    film.slug = "fery-park"
    film.save()
    tell("Ferry")
    bring()
    for old in ("fery", "fery-park"):
        assert client.get(f"/films/{old}/").headers["Location"] == "/films/ferry/"


@pytest.mark.parametrize(
    "give",
    [
        lambda film: AlternativeTitle.objects.create(film=film, name="Ferja"),
        lambda film: Credit.objects.create(film=film, person=make.person("Eva"), role="editor"),
        lambda film: Film.objects.update(sort_title="Winter"),
        lambda film: film.studio_credits.update(role="production"),
        lambda film: make.review(film, status="draft"),
    ],
)
def test_a_film_that_holds_what_no_copy_tells_stays(tell, bring, give):
    tell("Fery", slug_line="dir. Ada Park (Lantern) -- 3 STARS")
    bring()
    give(Film.objects.get())
    meant = make.film("Ferry", directors=["Ada Park"])
    tell("Ferry", slug_line="dir. Ada Park (Lantern) -- 3 STARS")
    bring()
    assert (Review.objects.get(copy__path="a.txt").film, Film.objects.count()) == (meant, 2)


def test_a_film_that_an_editor_touched_stays(tell, bring, log):
    tell("Fery")
    bring()
    log(Film.objects.get())
    make.film("Ferry", directors=["Ada Park"])
    tell("Ferry")
    bring()
    assert sorted(addresses()) == ["ferry", "fery"]


def test_a_film_goes_with_what_older_versions_of_its_copy_told(tell, bring):
    tell("Fery", more="Cast: Jon Pell as Nell")
    bring()
    tell("Fery", more="Cast: Joan Pell as Nell")
    bring()
    make.film("Ferry", directors=["Ada Park"])
    tell("Ferry")
    bring()
    assert addresses() == {"ferry": "Ferry"}


def test_a_film_that_is_left_goes_with_all_that_its_copy_told_of_it(tell, bring):
    labels = "Cast: Joan Pell as Nell\nRuntime: 90\nOriginal title: Ferja\nGenre: Fog"
    tell("Fery", 1998, "dir. Ada Park (Lantern) -- 3 STARS", more=labels)
    bring()
    meant = make.film("Ferry", directors=["Ada Park"])
    tell("Ferry", 1999)
    bring()
    assert Film.objects.get() == meant


def test_many_films_are_left_with_as_many_questions_as_one(tell):
    def questions(*names):
        for told in ("Wintr", "Winter"):
            files = [tell(f"{name} {told}", name=f"{names[0]}/{name}.txt") for name in names]
            with CaptureQueriesContext(connection) as captured:
                import_reviews(find([files[0].parent]), Options())
            for name in names:
                make.film(f"{name} Winter", directors=["Ada Park"])
        return sum(query["sql"].startswith("SELECT") for query in captured)

    assert questions("Teal", "Plover", "Wigeon") == questions("Gull")
