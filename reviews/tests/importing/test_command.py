import json
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from reviews.models import Review

pytestmark = pytest.mark.django_db


def run(*args):
    """The exit code of the command."""
    try:
        call_command("import_reviews", *args)
    except CommandError as error:
        return error.returncode
    except SystemExit as stop:
        return stop.code
    return 0


def test_the_last_line_counts(put, tmp_path, capsys):
    put()
    assert run(str(tmp_path)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "created 1, updated 0, unchanged 0, failed 0"
    )


def test_some_failures_end_with_one_and_all_with_two(put, tmp_path):
    (tmp_path / "bad.txt").write_text("Nothing here reads as copy.")
    assert run(str(tmp_path)) == 2
    put()
    assert run(str(tmp_path)) == 1
    assert run(str(tmp_path), "--strict") == 2


def test_a_path_that_is_not_there_ends_with_two_and_writes_nothing(put, tmp_path):
    put()
    assert run(str(tmp_path), str(tmp_path / "nowhere")) == 2
    assert Review.objects.count() == 0


def test_a_report_that_cannot_be_written_is_said_before_anything_is_read(put, tmp_path):
    put()
    assert run(str(tmp_path), "--report", str(tmp_path / "no" / "report.json")) == 2
    assert Review.objects.count() == 0


def test_drafts_come_in_as_drafts(put, tmp_path):
    put()
    run(str(tmp_path), "--draft")
    assert Review.objects.get().status == "draft"


def test_the_report_says_what_was_read_from_each_file(put, tmp_path):
    put(
        slug_line="dirs. Ada Park and Bo Lind (Lantern/Harbour) -- 2½ STARS",
        labels="By: Cy Moss\nPublished: 2008-05-02\nYear: 2007\nTitle: Ferry Winter",
        prose="Fog, and a mate named Mo Vance (Di Hale) who will not be hurried.",
    )
    run(str(tmp_path), "--report", str(tmp_path / "report.json"))
    report = json.loads((tmp_path / "report.json").read_text())
    (file,) = report.pop("files")
    notices = file.pop("notices")
    text = (tmp_path / "a.txt").read_text()
    start = text.index("Di Hale")
    assert report == {"created": 1, "updated": 0, "unchanged": 0, "failed": 0}
    assert notices == []
    assert file == {
        "path": "a.txt",
        "outcome": "created",
        "title": "Ferry Winter",
        "year": 2007,
        "directors": ["Ada Park", "Bo Lind"],
        "studios": ["Lantern", "Harbour"],
        "rating": "2.5",
        "rating_printed": "2½ STARS",
        "critic": "Cy Moss",
        "published": "2008-05-02",
        "cast": [
            {"actor": "Di Hale", "character": "Mo Vance", "span": [start, start + len("Di Hale")]}
        ],
    }


def test_the_report_names_the_line_of_a_failure(tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"dir. Ada Park\n\n\x07")
    run(str(tmp_path), "--report", str(tmp_path / "report.json"))
    (file,) = json.loads((tmp_path / "report.json").read_text())["files"]
    assert (file["outcome"], file["error"]["line"]) == ("failed", 3)


def test_without_a_path_the_samples_come_in(capsys):
    assert run() == 0
    samples = len(list(Path(settings.SAMPLE_REVIEWS).glob("*.txt")))
    assert Review.objects.count() == samples >= 16


def test_a_second_import_at_the_same_time_is_told_to_come_back(put, tmp_path, outside):
    put()
    with outside.importing():
        code, printed = outside.run("import_reviews", tmp_path)
    assert (code, printed) == (75, "CommandError: Another import is running.\n")
    assert outside.run("import_reviews", tmp_path)[0] == 0


def test_an_unset_shell_variable_is_not_the_current_folder():
    with pytest.raises(CommandError, match="a path is empty"):
        call_command("import_reviews", "")


def test_a_path_that_no_file_can_have_ends_with_two():
    assert run("x" * 5000) == 2


def test_a_run_that_does_nothing_leaves_the_old_report(put, tmp_path):
    report = tmp_path / "report.json"
    report.write_text("old")
    assert run(str(tmp_path / "nowhere"), "--report", str(report)) == 2
    assert report.read_text() == "old"


def test_where_the_database_stops_every_file_is_counted_as_failed(put, tmp_path, outside):
    put("a.txt")
    put("b.txt", title="Salt Road")
    outside.run("migrate", "reviews", "zero")
    code, printed = outside.run("import_reviews", tmp_path)
    *failures, counts = printed.splitlines()
    assert (code, counts) == (2, "created 0, updated 0, unchanged 0, failed 2")
    assert "because the database stopped: " in failures[0]
