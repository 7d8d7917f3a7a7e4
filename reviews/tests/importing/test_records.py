"""Records of other systems: one a line, set as copy where they bring none."""

import base64
import json

import pytest

from reviews.importing import Options, find, import_reviews
from reviews.models import Copy, Review

pytestmark = pytest.mark.django_db

FERRY = {
    "title": "Ferry Winter",
    "directors": ["Ada Park"],
    "rating": "3 STARS",
    "body": "A film of fog. Fog suits it.",
}


@pytest.fixture
def take(tmp_path):
    """Import records, or lines as they are; the report."""

    def run(*records, **options):
        lines = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in records]
        (tmp_path / "r.jsonl").write_bytes(b"\n".join(lines))
        return import_reviews(find([tmp_path / "r.jsonl"]), Options(**options))

    return run


def test_a_record_says_all_that_copy_can_say(take):
    cast = [{"actor": "Di Hale", "character": "Mo Vance"}, {"actor": "Bo Lind"}]
    said = {"year": 2007, "runtime": 95, "countries": ["Norway"], "genres": ["Drama"]}
    names = {"studios": ["Lantern"], "writers": ["Cy Moss"], "original_title": "Ferja"}
    review = {"critic": "Eva Roe", "byline": "By Eva Roe, Critic", "published": "2008-05-02"}
    take(
        FERRY | said | names | review | {"cast": cast, "headline": "Fog", "standfirst": "And ice."}
    )
    made = Review.objects.get()
    film = made.film
    assert (film.title, film.original_title, film.year, film.runtime) == (
        "Ferry Winter",
        "Ferja",
        2007,
        95,
    )
    assert (film.countries, film.genres) == (["Norway"], ["Drama"])
    assert [str(credit) for credit in film.credits.order_by("pk")] == [
        "Ada Park, director",
        "Cy Moss, writer",
        "Di Hale as Mo Vance",
        "Bo Lind, actor",
    ]
    assert (made.critic.name, made.byline) == ("Eva Roe", "By Eva Roe, Critic")
    assert (made.headline, made.standfirst, made.body) == ("Fog", "And ice.", FERRY["body"])
    assert (str(made.rating), str(made.published_on)) == ("3.0", "2008-05-02")


@pytest.mark.parametrize(
    ("printed", "stars"),
    [
        *[("3/4", "4.0"), ("7/10", "3.5"), ("80%", "4.0"), ("B+", "4.0"), ("F", "0.0")],
        *[("2.5/5", "2.5"), ("★★½", "2.5"), (3, "3.0"), (2.5, "2.5"), ("0", "0.0"), ("0/4", "0.0")],
        *[("7", None), ("11/10", None), ("fine", None), (2.3, None)],
    ],
)
def test_a_rating_keeps_its_printed_form_and_is_converted_by_the_table(take, printed, stars):
    take(FERRY | {"rating": printed})
    review = Review.objects.get()
    rating = None if review.rating is None else str(review.rating)
    assert (rating, review.rating_printed) == (stars, str(printed))


def test_a_converted_rating_is_noted(take):
    (file,) = take(FERRY | {"rating": "3/4"}).files
    notices = [notice["message"] for notice in file["notices"]]
    assert notices == ["“3/4” counts as 4.0 stars."]


def test_what_a_record_leaves_open_is_read_from_its_prose(take):
    body = "“Salt Road” is a film of salt. “Salt Road” has Mo Vance (Di Hale) in it."
    take({"directors": ["Ada Park"], "body": body})
    film = Review.objects.get().film
    assert (film.title, film.credits.cast().get().person.name) == ("Salt Road", "Di Hale")


def test_records_that_come_again_are_unchanged(take):
    records = FERRY, FERRY | {"title": "Salt Road", "rating": "3/4"}
    take(*records)
    assert take(*records).line() == "created 0, updated 0, unchanged 2, failed 0"


def test_a_record_that_changed_changes_its_review(take):
    take(FERRY | {"path": "ferry"})
    assert (
        take(FERRY | {"path": "ferry", "rating": "4 STARS"}).line()[:20] == "created 0, updated 1"
    )
    assert str(Review.objects.get().rating) == "4.0"


def test_a_record_brings_status_address_time_and_corrections(take):
    made = [{"made_on": "2008-05-03", "text": "Not fog but mist."}]
    told = {"slug": "fog", "status": "draft", "corrections": made}
    take(FERRY | told)
    review = Review.objects.get()
    assert (review.slug, review.status) == ("fog", "draft")
    assert str(review.corrections.get()) == "2008-05-03: Not fog but mist."


def test_an_import_of_drafts_publishes_no_record(take):
    take(FERRY | {"status": "published", "go_live_at": "2030-01-01T00:00:00+00:00"}, draft=True)
    assert Review.objects.values_list("status", "go_live_at").get() == ("draft", None)


def test_the_copy_of_a_record_is_kept_byte_for_byte(take):
    copy = "dir. Ada Park -- 3 STARS\r\n\r\n“Ferry Winter” is a film. Café.".encode("utf-16")
    encoded = base64.b64encode(copy).decode()
    take({"title": "Ferry Winter", "copy_base64": encoded, "headline": "By an editor"})
    assert bytes(Copy.objects.get().content) == copy
    assert Review.objects.get().headline == "By an editor"


BAD = {
    b"{bad": "The line is not JSON in UTF-8: ",
    b'{"title": "\xff"}': "The line is not JSON in UTF-8: ",
    b"[" * 100_000: "The line holds lists or objects nested too deep.",
    b'{"rating": NaN}': "“NaN” is no number that a field can hold.",
    b'{"rating": -Infinity}': "“-Infinity” is no number that a field can hold.",
    b'{"rating": 1e999}': "“1e999” is no number that a field can hold.",
    b'{"rating": ' + b"7" * 5000 + b"}": f"“{'7' * 20}” is no number that a field can hold.",
    b"[1]": "A record is a JSON object.",
    b"x" * 5_000_001: "The line is longer than 5,000,000 bytes.",
    b'{"title": 7}': "“title” must be text.",
    b'{"title": "a\\u0000b"}': "“title” holds a control character.",
    b'{"title": "\\ud800"}': "“title” holds a control character.",
    b'{"directors": "Ada Park"}': "“directors” must be a list of names.",
    b'{"year": "1999"}': "“year” must be a whole number from 1888 to 2100.",
    b'{"year": 99999999999999999999}': "“year” must be a whole number from 1888 to 2100.",
    b'{"published": "2 May"}': "“published” must be a date such as 2026-11-22.",
    b'{"cast": ["Di Hale"]}': "“cast” must be a list of objects",
    b'{"cast": [{"character": "Mo"}]}': "Everyone in “cast” must have an “actor”.",
    b'{"slug": "a b"}': "“slug” must be letters, digits, hyphens.",
    b'{"status": "spiked"}': "“status” must be draft or published.",
    b'{"go_live_at": "2030-01-01T00:00:00"}': "“go_live_at” must tell its offset from UTC.",
    b'{"status": "draft", "go_live_at": "2030-01-01T00:00:00Z"}': "Only a published review has",
    b'{"corrections": [{"text": "Fog."}]}': "Every one of the “corrections” must have",
    b'{"rating": [3]}': "“rating” must be text or a number.",
    b'{"copy": ["a\\r"]}': "“copy” must be text.",
    b'{"copy_base64": "?"}': "“copy_base64” is not base64.",
    b'{"title": "Fog", "body": ""}': "The record has no copy, and none could say its body.",
    b'{"title": "two\\nlines", "body": "Fog."}': "The record has no copy, and none could say its",
}


@pytest.mark.parametrize("line", BAD, ids=lambda line: line[:30].decode("ascii", "replace"))
def test_a_bad_line_is_named_by_its_number_and_the_rest_comes_in(take, line):
    report = take(b"", line, FERRY)
    assert report.line() == "created 1, updated 0, unchanged 0, failed 1"
    (failure,) = report.failures()
    assert failure.startswith(f"r.jsonl:2: {BAD[line]}")


def test_a_name_too_long_for_its_column_fails_by_line(take):
    (failure,) = take(FERRY | {"directors": ["Ada " * 100 + "Park"]}).failures()
    assert failure.startswith("r.jsonl:1: ")


def test_an_unknown_field_is_noted(take):
    (file,) = take(FERRY | {"titel": "Fog"}).files
    assert [notice["code"] for notice in file["notices"]] == ["field-unknown"]


def test_records_of_two_addresses_are_two_reviews_whatever_their_paths(take):
    public = FERRY | {"slug": "one", "status": "published"}
    draft = FERRY | {"slug": "two", "status": "draft", "path": "one.txt", "body": "Not yet."}
    assert take(public, draft).line() == "created 2, updated 0, unchanged 0, failed 0"
    assert dict(Review.objects.values_list("slug", "status")) == {
        "one": "published",
        "two": "draft",
    }


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_a_time_beyond_all_calendars_is_a_bad_field(take, time):
    assert take(FERRY | {"go_live_at": time}).failed == 1


def test_a_field_of_no_text_at_all_is_only_unknown(take):
    report = take(FERRY | {"\ud800x": 1})
    assert (report.line(), report.files[0]["notices"][-1]["code"]) == (
        "created 1, updated 0, unchanged 0, failed 0",
        "field-unknown",
    )


def test_a_record_whose_address_is_that_of_another_page_is_numbered(take):
    take(FERRY | {"slug": "feed"})
    assert Review.objects.get().slug == "feed-2"
