"""A record that comes again with the same copy: what it tells beside that is merged too."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews
from reviews.importing.deciding import decide
from reviews.importing.export import export_records
from reviews.models import Copy, Credit, Decision, Notice, Review

pytestmark = pytest.mark.django_db
COPY = "dir. Ada Park -- 3 STARS\n\nA ferry crosses. “Ferry” is a film, and “Ferry” is long."
TOLD = {
    "path": "a.txt",
    "copy": COPY,
    "title": "Ferry",
    "headline": "Fog",
    "critic": "Bo Lind",
    "byline": "By Bo Lind, Critic",
    "published": "2008-05-02",
    "rating": "3",
}


@pytest.fixture
def take(tmp_path):
    """Import records; the counts, and whether a row was written."""

    def run(*records):
        file = tmp_path / "r.jsonl"
        file.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
        with CaptureQueriesContext(connection) as queries:
            line = import_reviews(find([file]), Options()).line()
        return line, any(q["sql"].startswith(("INSERT", "UPDATE", "DELETE")) for q in queries)

    return run


UPDATED = ("created 0, updated 1, unchanged 0, failed 0", True)
UNCHANGED = ("created 0, updated 0, unchanged 1, failed 0", False)


def review():
    made = Review.objects.get()
    return made.headline, str(made.critic), made.byline, str(made.published_on), str(made.rating)


def test_what_a_record_tells_otherwise_than_before_comes_in_though_its_copy_is_the_same(take):
    take(TOLD)
    again = {"headline": "Ice", "critic": "Cy Moss", "published": "2008-05-03", "rating": "2.5"}
    assert take(TOLD | again | {"byline": "Cy Moss"}) == UPDATED
    assert review() == ("Ice", "Cy Moss", "Cy Moss", "2008-05-03", "2.5")


def test_a_record_that_tells_the_same_writes_nothing(take):
    take(TOLD)
    assert take(TOLD) == UNCHANGED
    take(TOLD | {"headline": "Ice"})
    assert take(TOLD | {"headline": "Ice"}) == UNCHANGED


def test_what_an_editor_changed_stays_and_a_notice_tells_both(take):
    take(TOLD)
    Review.objects.update(headline="Mist")
    assert take(TOLD | {"headline": "Ice", "rating": "4"}) == UPDATED
    assert review()[::4] == ("Mist", "4.0")
    assert Notice.objects.get(code="editor-kept").data == {
        "field": "headline",
        "ours": "Mist",
        "theirs": "Ice",
    }


def test_what_an_editor_changed_stays_silently_while_the_record_tells_the_same_of_it(take):
    take(TOLD)
    Review.objects.update(headline="Mist")
    assert take(TOLD) == UNCHANGED
    take(TOLD | {"rating": "4"})
    assert review()[::4] == ("Mist", "4.0")
    assert not Notice.objects.filter(code="editor-kept").exists()


def test_a_field_that_a_record_tells_no_longer_is_that_of_the_copy_again(take):
    take(TOLD | {"rating": "1"})
    take({name: value for name, value in TOLD.items() if name not in ("headline", "rating")})
    assert review()[::4] == ("", "3.0")


def test_a_changed_record_of_an_edited_copy_with_another_rating_scale_is_no_conflict(take):
    take(TOLD | {"rating": "3/4"})
    take(TOLD | {"rating": "1/4", "copy": COPY + " Very long."})
    assert review()[4] == "1.5"
    assert not Notice.objects.filter(code="editor-kept").exists()


def test_a_film_that_records_alone_correct_stays_the_same_film(take):
    take(TOLD | {"title": "Fery", "directors": ["Ada Prak"]})
    film = Review.objects.get().film
    assert take(TOLD | {"title": "Ferry", "year": 1999, "directors": ["Ada Park"]}) == UPDATED
    film.refresh_from_db()
    assert (film.title, film.year, [p.name for p in film.directors]) == (
        "Ferry",
        1999,
        ["Ada Park"],
    )


def test_a_record_under_another_path_is_known_by_its_copy(take):
    take(TOLD)
    assert take(TOLD | {"path": "b.txt", "headline": "Ice"}) == UPDATED
    assert (Copy.objects.get().path, review()[0]) == ("b.txt", "Ice")


def test_a_text_in_the_place_of_one_that_moved_with_its_record_is_a_review_of_its_own(take):
    take(TOLD)
    moved, new = TOLD | {"path": "b.txt", "headline": "Ice"}, TOLD | {"copy": COPY + " Or not."}
    assert take(moved, new)[0] == "created 1, updated 1, unchanged 0, failed 0"
    assert set(Review.objects.values_list("copy__path", "headline")) == {
        ("b.txt", "Ice"),
        ("a.txt", "Fog"),
    }


@pytest.mark.parametrize("pieces", [1, 500])
def test_a_text_in_the_place_of_one_that_moved_with_a_record_of_what_stands_comes_in(
    take, tmp_path, monkeypatch, pieces
):
    monkeypatch.setattr("reviews.importing.run.BATCH_PIECES", pieces)
    take(TOLD)
    Review.objects.update(headline="Mist")
    export_records(tmp_path / "out.jsonl")
    moved = json.loads((tmp_path / "out.jsonl").read_text()) | {"path": "b.txt"}
    counts, _ = take(moved, TOLD | {"copy": COPY + " Or not."})
    assert counts == "created 1, updated 0, unchanged 1, failed 0"


def test_of_two_records_of_one_copy_the_first_stays_and_the_other_fails(take):
    both = TOLD, TOLD | {"headline": "Ice"}
    assert take(*both)[0] == "created 1, updated 0, unchanged 0, failed 1"
    assert take(*both) == ("created 0, updated 0, unchanged 1, failed 1", False)
    assert review()[0] == "Fog"


def test_a_new_text_without_a_record_leaves_what_the_record_told(take, tmp_path):
    take(TOLD | {"title": "Ferry Two"})
    file = tmp_path / "a.txt"
    file.write_text(COPY.replace("3 STARS", "4 STARS"), encoding="utf-8")
    import_reviews(find([file]), Options())
    assert review() == ("Fog", "Bo Lind", "By Bo Lind, Critic", "2008-05-02", "4.0")
    assert Review.objects.get().film.title == "Ferry Two"
    told = TOLD | {"title": "Ferry Two", "copy": file.read_text("utf-8"), "rating": "4 STARS"}
    assert take(told) == UNCHANGED


def test_an_export_of_what_was_edited_writes_nothing_when_it_comes_in(take, tmp_path):
    take(TOLD, TOLD | {"path": "b.txt", "copy": COPY + " Too long.", "critic": "Cy Moss"})
    Review.objects.update(headline="Mist", rating="2.0", rating_printed="")
    Credit.objects.update(credited_as="A. Park")
    export_records(tmp_path / "out.jsonl")
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert take(*records) == ("created 0, updated 0, unchanged 2, failed 0", False)


def test_what_an_editor_decided_over_a_record_without_a_title_in_its_copy_is_carried_out(take):
    take(TOLD | {"copy": "dir. Ada Park -- 3 STARS\n\nA ferry crosses, and it is long."})
    decide(Copy.objects.get(), [Decision(fact="headline", value="Mist")], None)
    assert (review()[0], Review.objects.get().film.title) == ("Mist", "Ferry")
