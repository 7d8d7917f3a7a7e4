"""Copy that comes again: unchanged, changed, moved, edited meanwhile."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews
from reviews.models import Copy, Credit, Film, FilmStudio, Person, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db

OTHER_PROSE = (
    "Salt gets into “{title}” early. By the end “{title}” has crystals on it, and so have we."
)


def notices(report):
    return [notice["code"] for file in report.files for notice in file["notices"]]


def test_a_second_run_writes_no_row(put, bring):
    for number in range(3):
        put(f"{number}.txt", title=f"Ferry {number}")
    bring()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        report = bring()
    assert report.line() == "created 0, updated 0, unchanged 3, failed 0"
    assert not [q["sql"] for q in queries if q["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_the_report_tells_the_facts_of_unchanged_copy_too(put, bring):
    put()
    first, second = bring().files[0], bring().files[0]
    assert second == {**first, "outcome": "unchanged"}


def test_a_moved_file_is_known_by_its_text(put, bring, tmp_path):
    file = put("a.txt")
    bring()
    file.rename(tmp_path / "b.txt")
    assert bring().line() == "created 0, updated 0, unchanged 1, failed 0"


def test_one_text_under_two_names_comes_in_once(put, bring):
    put("a.txt")
    put("b.txt")
    assert bring().line() == "created 1, updated 0, unchanged 1, failed 0"


def test_changed_copy_changes_its_review_and_keeps_the_address(put, bring):
    put()
    bring()
    slug = Review.objects.get().slug
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", labels="Headline: Fog, then ice")
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    review = Review.objects.get()
    assert (str(review.rating), review.headline, review.slug) == ("4.0", "Fog, then ice", slug)


def test_what_an_editor_changed_stays_and_the_rest_follows_the_copy(put, bring):
    put(labels="Headline: Fog")
    bring()
    Review.objects.update(headline="The editor's fog")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", labels="Headline: Ice")
    report = bring()
    review = Review.objects.get()
    assert (review.headline, str(review.rating)) == ("The editor's fog", "4.0")
    assert "editor-kept" in notices(report)


def test_what_an_editor_changed_stays_silently_while_the_copy_says_the_same(put, bring):
    put(labels="Headline: Fog")
    bring()
    Review.objects.update(headline="The editor's fog")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", labels="Headline: Fog")
    assert "editor-kept" not in notices(bring())
    assert Review.objects.get().headline == "The editor's fog"


def test_an_update_raises_the_version_that_editors_are_checked_by(put, bring):
    put()
    bring()
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS")
    bring()
    assert Review.objects.get().version == 2


def test_a_film_that_an_editor_chose_stays_chosen(put, bring):
    put()
    bring()
    Review.objects.update(film=make.film("Another"))
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS")
    bring()
    assert Review.objects.get().film.title == "Another"


def test_another_review_under_the_path_of_an_old_one_overwrites_nothing(put, bring):
    put()
    bring()
    put(slug_line="dir. Ada Park -- 1 STAR", title="Salt Road", prose=OTHER_PROSE)
    report = bring()
    assert {review.film.title for review in Review.objects.all()} == {"Ferry Winter", "Salt Road"}
    assert "path-reused" in notices(report)


def test_another_critic_under_the_same_path_overwrites_nothing(put):
    first = put("2007/x.txt", labels="By: Bo Lind")
    second = put("2008/x.txt", labels="By: Cy Moss", prose=OTHER_PROSE)
    report = import_reviews(find([first.parent, second.parent]), Options())
    assert report.line() == "created 2, updated 0, unchanged 0, failed 0"
    assert Film.objects.get().reviews.count() == 2


def test_a_rewritten_review_is_a_new_version_of_the_old(put, bring):
    put(labels="By: Bo Lind")
    bring()
    put(labels="By: Bo Lind", prose=OTHER_PROSE)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"


def test_a_corrected_byline_is_a_new_version_of_the_same_review(put, bring):
    put(labels="By: Bo Lnd")
    bring()
    put(labels="By: Bo Lind")
    bring()
    assert Review.objects.get().critic.name == "Bo Lind"


def test_what_an_editor_took_from_a_film_stays_away(put, bring):
    prose = "“{title}” has Mo Vance (Di Hale) in it. “{title}” is a film of {fog}."
    put(labels="Year: 1999", prose=prose.replace("{fog}", "fgo"))
    bring()
    Credit.objects.filter(role="actor").delete()
    FilmStudio.objects.all().delete()
    Film.objects.update(year=None)
    put(labels="Year: 1999", prose=prose.replace("{fog}", "fog"))
    bring()
    assert (Credit.objects.filter(role="actor").count(), FilmStudio.objects.count()) == (0, 0)
    assert Film.objects.get().year is None


def test_a_person_whom_an_editor_renamed_directs_alone(put, bring):
    put()
    bring()
    director = Person.objects.get()
    director.name = "Ada Parke"
    director.save()
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS")
    bring()
    assert Film.objects.get().directors == [director]


def test_two_new_versions_in_one_batch_both_tell_of_their_film(put, bring):
    for critic in ("Bo Lind", "Cy Moss"):
        put(f"{critic}.txt", labels=f"By: {critic}")
    bring()
    put("Bo Lind.txt", labels="By: Bo Lind\nYear: 1999")
    put("Cy Moss.txt", labels="By: Cy Moss\nRuntime: 90\nOriginal title: Zimowy prom")
    bring()
    film = Film.objects.get()
    assert (film.year, film.runtime, film.original_title_key) == (1999, 90, "zimowy prom")


def test_a_removed_file_removes_nothing(put, bring):
    file = put()
    bring()
    file.unlink()
    bring()
    assert Film.objects.count() == Review.objects.count() == 1


def test_the_copy_is_kept_byte_for_byte(put, bring, tmp_path):
    content = "dir. Ada Park -- 3 STARS\r\n\r\n“Café” is a film. “Café” is a cafe\u0301.  \r\n"
    (tmp_path / "a.txt").write_bytes(content.encode("utf-16"))
    bring()
    copy = Copy.objects.get()
    assert bytes(copy.content) == content.encode("utf-16")
    assert copy.text[slice(*copy.facts["title"]["span"])] == "Café"
    assert copy.review.body == "“Café” is a film. “Café” is a cafe\u0301.  "
