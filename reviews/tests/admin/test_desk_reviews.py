"""Copy that has a review: corrected from the desk, and merged with its new versions."""

import pytest
from django.test import Client

from reviews.admin.desk.merging import CHANGED, GONE
from reviews.admin.desk.outcomes import NEW_VERSION, NO_VERSION
from reviews.models import Copy, Film, Review
from reviews.tests.admin.copy_desk import TEXT, lay, page, press, shown
from reviews.tests.admin.desk import address, opened, told

pytestmark = pytest.mark.django_db
MERGED = "This was a new version of a review, and was brought into it."


@pytest.fixture
def copy() -> Copy:
    return lay()


def test_a_review_is_corrected_from_its_copy(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_publish")
    press(admin_client, copy, "_save", fact__headline="Mist", fact__byline="Cy Moss")
    review = Review.objects.get()
    assert (review.headline, review.critic and review.critic.name) == ("Mist", "Cy Moss")
    assert (review.version, review.byline) == (2, "Bo Lind")


def test_a_film_corrected_from_the_desk_keeps_its_address_and_what_was_added(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_publish")
    Film.objects.update(runtime=90)
    press(admin_client, copy, "_save", fact__title="Ferry Winters", fact__year="1999")
    corrected = ("ferry-winter", "Ferry Winters", 1999, 90)
    assert Film.objects.values_list("slug", "title", "year", "runtime").get() == corrected


def test_a_new_version_given_at_the_desk_corrects_the_film(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_publish")
    changed = TEXT.replace("Ferry", "Fairy").replace("Ada Park", "Ada Parke")
    admin_client.post(page(copy), {"_version": "1", "version-text": changed})
    film = Film.objects.get()
    assert (film.title, film.slug) == ("Fairy Winter", "ferry-winter")
    assert [person.name for person in film.directors] == ["Ada Parke"]


def test_what_an_editor_wrote_into_the_review_is_said_beside_the_fact_and_stays(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_publish")
    Review.objects.update(headline="The editor's")
    said = "The site has “The editor&#x27;s”."
    assert shown(admin_client, copy).count(said) == 1
    press(admin_client, copy, "_save", fact__year="1999")
    assert Review.objects.values_list("headline", "film__year").get() == ("The editor's", 1999)


def test_the_page_of_a_review_leads_to_its_copy(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_publish")
    html = admin_client.get(address(Review.objects.get())).content.decode()
    assert html.count(f'<a href="{page(copy)}">Its copy</a>') == 1


def test_a_new_version_is_merged_as_an_import_of_its_path(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_publish", fact__headline="Mist")
    changed = TEXT.replace("3 STARS", "4 STARS")
    answer = admin_client.post(page(copy), {"_version": "1", "version-text": changed}, follow=True)
    assert told(answer) == [MERGED, "The review is published."]
    review = Review.objects.get()
    assert (str(review.rating), review.headline, review.copy.text) == ("4.0", "Mist", changed)


def test_of_two_reviews_of_one_path_a_new_version_goes_into_that_of_its_page(
    admin_client: Client, copy: Copy
) -> None:
    other = TEXT.split("“")[0].replace("Bo Lind", "Cy Ames") + (
        "“Ferry Winter” was a long evening: neither the boat nor the plot moves, and both sink.\n"
    )
    press(admin_client, copy, "_publish")
    second = lay(other)
    press(admin_client, second, "_publish")
    changed = other.replace("By: Cy Ames\n", "").replace("both sink", "both sink slowly")
    admin_client.post(page(second), {"_version": "1", "version-text": changed})
    assert [one.text for one in Copy.objects.order_by("pk")] == [TEXT, changed]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Paste the text of a review, or choose a file."),
        ("dir. Cy Moss -- 1 STAR\n\n“Salt Road” is a road.", "This is no version of the review"),
    ],
)
def test_what_is_no_new_version_is_refused_and_stays_in_the_form(
    admin_client: Client, copy: Copy, text: str, reason: str
) -> None:
    press(admin_client, copy, "_publish")
    answer = admin_client.post(page(copy), {"_version": "1", "version-text": text})
    assert reason in answer.content.decode()
    assert answer.context["correction"].version["text"].value() == text
    assert (Review.objects.count(), Copy.objects.get().text) == (1, TEXT)


def test_copy_of_a_path_that_has_a_review_is_brought_into_it(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_publish")
    again = lay(TEXT.replace("3 STARS", "4 STARS"))
    html = shown(admin_client, again)
    assert html.count('value="Bring it in as a new version of “Fog, then ice”"') == 1
    assert (html.count("_draft"), html.count("_publish")) == (0, 0)
    answer = press(admin_client, again, "_into")
    assert told(answer) == [MERGED, "The review is published."]
    assert (Review.objects.count(), Copy.objects.count()) == (1, 1)


def test_a_new_version_of_a_draft_leaves_it_a_draft_and_says_so(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_draft")
    answer = press(admin_client, lay(TEXT.replace("3 STARS", "4 STARS")), "_into")
    assert told(answer) == [MERGED, "The review is a draft: no reader sees it."]
    assert Review.objects.values_list("status", "rating").get() == ("draft", 4)


def test_rows_are_known_by_their_words_when_a_new_version_comes_meanwhile(
    admin_client: Client, copy: Copy
) -> None:
    press(admin_client, copy, "_publish")
    typed = {"row-3-name": "Di Hail", "row-4-verdict": "credit", "_save": "1"}
    form = opened(admin_client, page(copy)) | typed
    changed = TEXT.replace("Captain Mo (Di Hale)", "a captain")
    admin_client.post(page(copy), {"_version": "1", "version-text": changed})
    correction = admin_client.post(page(copy), form).context["correction"]
    assert correction.problems == [CHANGED, GONE.format("Di Hale")]
    assert [(one.entry.words, one["verdict"].value()) for one in correction.rows][3:] == [
        ("Björn", "credit")
    ]


@pytest.mark.parametrize("button", ["_draft", "_publish"])
def test_a_new_version_of_a_review_is_no_review_of_its_own(
    admin_client: Client, copy: Copy, button: str
) -> None:
    press(admin_client, copy, "_publish")
    answer = press(admin_client, lay(TEXT.replace("3 STARS", "4 STARS")), button)
    assert answer.context["correction"].problems == [NEW_VERSION]
    assert (Review.objects.get().rating, Copy.objects.count()) == (3, 2)


def test_copy_that_is_no_new_version_is_not_brought_in_as_one(
    admin_client: Client, copy: Copy
) -> None:
    answer = press(admin_client, copy, "_into")
    assert answer.context["correction"].problems == [NO_VERSION]
    assert Review.objects.count() == 0
