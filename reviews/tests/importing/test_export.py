"""Out again: what comes out goes in again, and changes nothing."""

import json

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from reviews.importing import Options, find, import_reviews
from reviews.models import Copy, Correction, Credit, Film, OldSlug, Person, Review, Studio
from reviews.tests import make

pytestmark = pytest.mark.django_db

NOTHING = "created 0, updated 0, unchanged {}, failed 0"


@pytest.fixture
def out(tmp_path_factory):
    """Export to a folder, or to a file of records; the path."""

    def run(kind="copy", *args):
        folder = tmp_path_factory.mktemp("out")
        destination = folder / "r.jsonl" if kind == "jsonl" else folder
        call_command("export_reviews", str(destination), "--format", kind, *args)
        return destination

    return run


def bring_in(path):
    return import_reviews(find([path]), Options()).line()


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def empty():
    for model in (Review, Film, Person, Studio, OldSlug):
        model.objects.all().delete()


def facts():
    """What the catalogue says of every review."""
    reviews = Review.objects.order_by("film__title_key", "body")
    return [
        (
            review.film.title,
            review.film.year,
            [str(credit) for credit in review.film.credits.order_by("role", "position")],
            [studio.name for studio in review.film.studios.order_by("film_credits__position")],
            review.critic and review.critic.name,
            review.headline,
            review.standfirst,
            review.body,
            review.rating,
            review.published_on,
        )
        for review in reviews
    ]


def test_unedited_copy_comes_back_byte_for_byte(out):
    call_command("import_reviews", verbosity=0)
    samples = settings.SAMPLE_REVIEWS
    assert files(out()) == {file.name: file.read_bytes() for file in samples.glob("*.txt")}


def test_copy_in_any_encoding_comes_back_byte_for_byte(out, tmp_path):
    text = "dir. Ada Park -- 3 STARS\r\n\r\n“Café” is a film. “Café” is a cafe\u0301.  \r\n"
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a.txt").write_bytes(text.encode("utf-16"))
    bring_in(tmp_path)
    assert (out() / "deep/a.txt").read_bytes() == text.encode("utf-16")
    assert "copy_base64" in json.loads(out("jsonl").read_text())


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
def test_an_export_changes_nothing_where_it_came_from(out, kind):
    call_command("import_reviews", verbosity=0)
    count = Review.objects.count()
    assert bring_in(out(kind)) == NOTHING.format(count)


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
def test_an_export_gives_the_same_facts_in_an_empty_database_and_the_same_bytes(out, kind):
    call_command("import_reviews", verbosity=0)
    first, known = out(kind), facts()
    empty()
    bring_in(first)
    again = out(kind)
    assert facts() == known
    if kind == "copy":
        assert files(again) == files(first)
    else:
        assert again.read_bytes() == first.read_bytes()


@pytest.fixture
def edited(put, bring):
    """Copy that came in, was edited in every way, and a review written by hand."""
    labels = "By: Cy Moss\nHeadline: Fog"
    prose = "“{title}” has Mo Vance (Bo Lind) and Nell (Di Hale). “{title}” is a film of fog."
    put("north/a.txt", labels=labels, prose=prose)
    put("b.txt", title="Salt Road")
    bring()
    review = Review.objects.get(copy__path="north/a.txt")
    Credit.objects.get(person__name="Di Hale").delete()
    Credit.objects.create(film=review.film, person=make.person("Eva Roe"), role="writer")
    Film.objects.filter(pk=review.film_id).update(year=2007, title="Ferry Winters")
    Review.objects.filter(pk=review.pk).update(headline="Ice", rating=4, rating_printed="")
    by_hand = make.film(
        "By Hand", directors=["Ada Park"], cast=[("Bo Lind", "Mo")], studios=["Sal"]
    )
    make.review(by_hand, critic="Cy Moss", headline="Written here")


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
def test_what_an_editor_did_is_exported_and_changes_nothing_when_it_comes_back(out, edited, kind):
    Film.objects.get(title_key="ferry winter").save()
    known, copies = facts(), list(Copy.objects.values_list("sha256", flat=True))
    assert bring_in(out(kind)) == NOTHING.format(3)
    assert facts() == known
    assert list(Copy.objects.values_list("sha256", flat=True)) == copies


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
def test_what_an_editor_did_is_in_an_empty_database_too(out, edited, kind):
    Film.objects.get(title_key="ferry winter").save()
    first, known = out(kind), facts()
    empty()
    assert bring_in(first) == "created 3, updated 0, unchanged 0, failed 0"
    assert facts() == known


def test_edited_copy_gets_labels_for_what_its_prose_does_not_say(out, edited):
    Film.objects.get(title_key="ferry winter").save()
    assert (out() / "north/a.txt").read_text() == (
        "Title: Ferry Winters\nYear: 2007\nWriter: Eva Roe\nCast: Bo Lind as Mo Vance\n"
        "Headline: Ice\nBy: Cy Moss\n"
        "dir. Ada Park (Lantern) -- 4.0 STARS\n\n"
        "“Ferry Winter” has Mo Vance (Bo Lind) and Nell (Di Hale)."
        " “Ferry Winter” is a film of fog.\n"
    )


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
def test_the_line_ends_of_a_form_make_no_other_review(out, kind):
    make.review(make.film(directors=["Ada Park"]), body="Fog.\r\n\r\nThen ice.")
    assert bring_in(out(kind)) == NOTHING.format(1)


def test_what_copy_cannot_say_is_named_and_the_rest_is_exported(out, put, bring, capsys):
    put()
    bring()
    make.review(make.film("Two\nLines", directors=["Ada Park"]), slug="odd")
    with pytest.raises(SystemExit, match="1"):
        out()
    printed = capsys.readouterr()
    assert printed.err == "odd: Copy cannot say its title.\n"
    assert printed.out == "exported 1, failed 1\n"


def test_drafts_are_exported_as_records_and_as_copy_only_if_asked_for(out, put):
    put()
    make.review(make.film(directors=["Ada Park"]), status="draft", slug="bait")
    assert files(out()) == {}
    assert list(files(out("copy", "--drafts"))) == ["bait.txt"]
    assert json.loads(out("jsonl").read_text())["status"] == "draft"


def test_status_address_time_and_corrections_survive_as_records(out):
    review = make.review(
        make.film(directors=["Ada Park"]), slug="fog", go_live_at="2030-01-01T06:00:00+00:00"
    )
    Correction.objects.create(review=review, made_on="2026-01-02", text="Not fog.")
    first = out("jsonl")
    empty()
    bring_in(first)
    assert out("jsonl").read_bytes() == first.read_bytes()
    assert Review.objects.get().corrections.get().text == "Not fog."


def test_files_are_unique_and_stay_below_the_folder(out, put, bring):
    paths = ["../../a.txt", "A.txt", "/etc/a.txt", "c:\\a.txt", "x" * 400, "n/\n.txt", "..", "a/b"]
    for number in range(len(paths)):
        put(f"{number}.txt", title=f"Ferry {number}")
    bring()
    for number, path in enumerate(paths):
        Copy.objects.filter(path=f"{number}.txt").update(path=path)
    folder = out()
    found = sorted(str(file.relative_to(folder)) for file in folder.rglob("*.txt"))
    assert found == sorted(
        [
            *("a.txt", "A-2.txt", "etc/a.txt", "c_/a.txt", f"{'x' * 60}.txt", "n/_.txt"),
            *("review.txt", "a/b.txt"),
        ]
    )


def test_a_link_in_the_folder_leads_nothing_out_of_it(put, bring, tmp_path, capsys):
    put("paper/one.txt")
    bring()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/paper").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SystemExit):
        call_command("export_reviews", str(tmp_path / "out"))
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert "A link leads from paper/one.txt out of the folder." in capsys.readouterr().err


def test_an_export_of_nothing_is_an_empty_folder(db, tmp_path):
    call_command("export_reviews", str(tmp_path / "out"))
    assert list((tmp_path / "out").iterdir()) == []


def test_an_export_that_cannot_be_written_says_so(put, bring, tmp_path):
    put()
    bring()
    with pytest.raises(CommandError, match="cannot be written") as refused:
        call_command("export_reviews", str(tmp_path / "a.txt"))
    assert refused.value.returncode == 2
