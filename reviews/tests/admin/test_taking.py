"""Copy and an editor say two things: either is kept, and nothing overwritten unseen."""

import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection, transaction
from django.test import Client

from reviews.admin.difference import Passage, passages
from reviews.importing import Options, find, import_reviews
from reviews.models import Decision, Film, Notice, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, told
from reviews.tests.admin.queue import Bring, click, is_settled, offered
from reviews.tests.admin.test_versions import wait_for_a_blocked_query
from reviews.tests.importing.deciding import took

pytestmark = pytest.mark.django_db


def test_our_headline_is_kept(admin_client: Client, conflict: Notice) -> None:
    assert offered(admin_client, conflict) == ["Keep ours", "Take the copy's"]
    click(admin_client, conflict, "settled")
    assert (is_settled(conflict), Review.objects.get().headline) == (True, "Our fog")


def test_the_headline_of_the_copy_is_taken(admin_client: Client, conflict: Notice) -> None:
    version = Review.objects.get().version
    click(admin_client, conflict, "take")
    review = Review.objects.get()
    assert (is_settled(conflict), review.headline, review.version) == (True, "Ice", version + 1)
    assert [entry.get_change_message() for entry in LogEntry.objects.all()] == ["Changed headline."]


def test_a_headline_that_was_edited_meanwhile_is_not_overwritten(
    admin_client: Client, conflict: Notice
) -> None:
    Review.objects.update(headline="Later fog")
    answer = click(admin_client, conflict, "take")
    assert told(answer) == ["Nothing was done: it is no longer as the notice said. Look again."]
    assert (is_settled(conflict), Review.objects.get().headline) == (False, "Later fog")
    assert conflict.message.split(",")[0] == "The headline stays ‘Later fog’"
    click(admin_client, conflict, "take")
    assert (is_settled(conflict), Review.objects.get().headline) == (True, "Ice")


@pytest.mark.parametrize(
    ("field", "edited", "labels", "stars"),
    [
        ("rating", "1.0", "By: Bo Lind", "4 STARS"),
        ("rating", None, "By: Bo Lind", "4 STARS"),
        ("published_on", "2026-01-01", "By: Bo Lind\nPublished: 2026-05-02", "3 STARS"),
        ("critic", "Cy Moss", "By: Bo Lindt", "3 STARS"),
    ],
)
def test_every_kind_of_value_is_taken(
    admin_client: Client, bring: Bring, field: str, edited: Any, labels: str, stars: str
) -> None:
    bring("title-inferred")
    Review.objects.update(**{field: make.person(edited) if field == "critic" else edited})
    bring("title-inferred", labels, stars=stars)
    notices = Notice.objects.filter(code="editor-kept")
    notice = next(notice for notice in notices if notice.data["field"] == field)
    click(admin_client, notice, "take")
    value = getattr(Review.objects.get(), field)
    taken = {"rating": "4.0", "published_on": "2026-05-02", "critic": "Bo Lindt"}
    assert (is_settled(notice), str(value)) == (True, taken[field])


def test_the_names_in_a_body_that_is_taken_are_found_in_it(
    admin_client: Client, bring: Bring
) -> None:
    bring("title-inferred")
    Review.objects.update(body="Nobody is named here.")
    bring("title-inferred", prose="Ada Park keeps the lights on.")
    notices = Notice.objects.filter(code="editor-kept")
    click(admin_client, next(n for n in notices if n.data["field"] == "body"), "take")
    review = Review.objects.get()
    named = [review.body[m.start : m.end] for m in review.mentions.all()]
    assert named == ["Ferry Winter", "Ada Park"]


def test_a_critic_who_is_no_more_is_not_taken(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Review.objects.update(critic=make.person("Cy Moss"), byline="By Cy Moss")
    bring("title-inferred", "By: Bo Lindt")
    notices = Notice.objects.filter(code="editor-kept")
    notice = next(notice for notice in notices if notice.data["field"] == "critic")
    make.person("Bo Lindt").delete()
    click(admin_client, notice, "take")
    assert (is_settled(notice), str(Review.objects.get().critic)) == (False, "Cy Moss")


def test_two_texts_are_compared_paragraph_by_paragraph() -> None:
    ours, theirs = "One.\n\nTwo.\n\nThree.", "One.\n\nTwo!\n\nThree."
    assert passages(ours, theirs) == [Passage(same=1), Passage("Two.", "Two!"), Passage(same=1)]


def test_very_long_texts_are_shown_whole() -> None:
    ours, theirs = "A.\n" * 900, "B.\n" * 900
    assert passages(ours, theirs) == [Passage(ours, theirs)]


def test_the_page_of_a_conflict_shows_both_texts(admin_client: Client, conflict: Notice) -> None:
    page = admin_client.get(address(conflict)).content.decode()
    cells = [cell.split("<")[0] for cell in page.split('<td class="desk-verbatim">')[1:]]
    assert cells == ["Our fog", "Ice"]


def test_a_fact_of_the_film_is_taken(admin_client: Client, bring: Bring) -> None:
    film = make.film("Ferry Winter", directors=["Ada Park"], countries=["Norway"])
    notice = bring("film-fact-differs", "Country: Norway; Chile")
    click(admin_client, notice, "take")
    film.refresh_from_db()
    assert (is_settled(notice), film.countries) == (True, ["Norway", "Chile"])


def test_the_title_of_the_film_is_taken(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Film.objects.update(title="FERRY WINTER")
    notice = bring("film-fact-differs", "Title: Fairy Winter")
    click(admin_client, notice, "take")
    film = Film.objects.get()
    assert (is_settled(notice), film.title, film.title_key) == (
        True,
        "Fairy Winter",
        "fairy winter",
    )


def test_a_review_moved_to_another_film_lets_no_fact_be_taken(
    admin_client: Client, bring: Bring
) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    Review.objects.update(film=make.film("Another"))
    assert offered(admin_client, notice) == ["Settled"]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_click_in_the_moment_of_a_save_waits_and_overwrites_nothing(
    admin_client: Client, conflict: Notice
) -> None:
    def late() -> Any:
        with closing(connection):
            return click(admin_client, conflict, "take")

    with ThreadPoolExecutor() as pool:
        with transaction.atomic():
            Review.objects.select_for_update().get()
            answer = pool.submit(late)
            wait_for_a_blocked_query()
            Review.objects.update(headline="Later fog")
        assert told(answer.result())[0].startswith("Nothing was done")
    assert (is_settled(conflict), Review.objects.get().headline) == (False, "Later fog")


@pytest.fixture
def decided_over(bring: Bring) -> Notice:
    """A headline that an editor decided, and that the copy then changed."""
    copy = bring("title-inferred", "Headline: Fog").copy
    took(copy, fact="headline", words="Fog", value="Mist")
    return bring("editor-kept", "Headline: Ice")


def test_the_copy_is_followed_again_once_its_headline_is_taken(
    admin_client: Client, bring: Bring, decided_over: Notice
) -> None:
    click(admin_client, decided_over, "take")
    assert (is_settled(decided_over), Review.objects.get().headline) == (True, "Ice")
    bring("title-inferred", "Headline: Thaw")
    assert (Decision.objects.count(), Review.objects.get().headline) == (0, "Thaw")


def test_a_headline_typed_after_a_decision_is_not_overwritten(
    admin_client: Client, decided_over: Notice
) -> None:
    Review.objects.update(headline="Later fog")
    click(admin_client, decided_over, "take")
    assert (is_settled(decided_over), Review.objects.get().headline) == (False, "Later fog")


def test_what_is_printed_is_taken_with_the_stars(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Review.objects.update(rating="1.0")
    click(admin_client, bring("editor-kept", stars="4 STARS"), "take")
    assert Review.objects.values_list("rating_printed", flat=True).get() == "4 STARS"


def test_what_a_record_prints_is_taken_with_its_stars(admin_client: Client, tmp_path: Path) -> None:
    copy = "dir. Ada Park\n\nA ferry crosses. “Ferry” is a film, and “Ferry” is long."
    for rating in ("1/4", "3/4"):
        record = {"path": "a.txt", "copy": copy, "rating": rating}
        (tmp_path / "a.jsonl").write_text(json.dumps(record))
        import_reviews(find([tmp_path / "a.jsonl"]), Options())
        Review.objects.update(rating="2.0")
    click(admin_client, Notice.objects.get(code="editor-kept", data__field="rating"), "take")
    assert Review.objects.values_list("rating_printed", flat=True).get() == "3/4"
