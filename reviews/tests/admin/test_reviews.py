"""An editor writes and saves a review."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone

from reviews.models import Review
from reviews.tests import make
from reviews.tests.admin.desk import address, opened

pytestmark = pytest.mark.django_db
ADD = "/admin/reviews/review/add/"
LIST = "/admin/reviews/review/"


def test_a_new_review_is_a_draft_of_today(admin_client: Client) -> None:
    form = opened(admin_client, ADD)
    today = timezone.localdate().isoformat()
    assert (form["status"], form["published_on"], form["rating"]) == ("draft", today, "")


@pytest.mark.parametrize(
    ("model", "field"), [("review", "headline"), ("review", "film"), ("film", "title")]
)
def test_an_address_puts_no_words_into_a_new_form(
    admin_client: Client, model: str, field: str
) -> None:
    form = opened(admin_client, f"/admin/reviews/{model}/add/?{field}={make.film().pk}")
    assert form[field] == ""


@pytest.mark.parametrize(
    "body",
    ["  A field.\n\nA road.\n", "\nOne line down.", "\tTab, \u00a0 wide.\n\n\n", "Plain."],
)
def test_saving_untouched_writes_the_text_as_it_was(admin_client: Client, body: str) -> None:
    review = make.review(body=body, standfirst=" A road,\nand a field. ", published_on=None)
    admin_client.post(address(review), opened(admin_client, address(review)))
    saved = Review.objects.get()
    assert (saved.body, saved.standfirst) == (body, " A road,\nand a field. ")


def test_saving_untouched_changes_nothing_but_the_version(admin_client: Client) -> None:
    review = make.review(critic="Ada Park", rating="2.5", published_on=date(2026, 5, 3))
    before = Review.objects.values().get()
    admin_client.post(address(review), opened(admin_client, address(review)))
    after = Review.objects.values().get()
    assert {name for name in before if before[name] != after[name]} == {"version", "updated_at"}


@pytest.mark.parametrize("stars", ["0.0", "0.5", "3.0", "5.0"])
def test_stars_are_saved_as_chosen_and_zero_stays_zero(admin_client: Client, stars: str) -> None:
    review = make.review(rating=None)
    admin_client.post(address(review), opened(admin_client, address(review)) | {"rating": stars})
    assert Review.objects.get().rating == Decimal(stars)
    assert opened(admin_client, address(review))["rating"] == stars


def test_no_stars_chosen_means_unrated(admin_client: Client) -> None:
    review = make.review(rating="0")
    admin_client.post(address(review), opened(admin_client, address(review)) | {"rating": ""})
    assert Review.objects.get().rating is None


@pytest.mark.parametrize("stars", ["5.5", "2.3", "-1", "2.25", "12.5", "100", "NaN", "many"])
def test_stars_out_of_scale_are_refused_in_one_clear_sentence(
    admin_client: Client, stars: str
) -> None:
    review = make.review(rating="3.5")
    form = opened(admin_client, address(review)) | {"rating": stars}
    errors = admin_client.post(address(review), form).context["adminform"].form.errors
    assert [error.split(" in half steps")[0] for error in errors["rating"]] == [
        "Stars go from 0 to 5"
    ]
    assert Review.objects.get().rating == Decimal("3.5")


def test_stars_beyond_a_scale_that_shrank_stay_visible(admin_client: Client, settings) -> None:
    settings.STAR_SCALE = 4
    assert opened(admin_client, address(make.review(rating="4.5")))["rating"] == "4.5"


def test_a_review_is_not_published_without_its_text(admin_client: Client) -> None:
    review = make.review(status="draft", body="")
    form = opened(admin_client, address(review)) | {"status": "published"}
    errors = admin_client.post(address(review), form).context["adminform"].form.errors["body"]
    assert errors == ["A review needs its text before it is published."]


def test_an_error_elsewhere_leaves_an_emptied_address_alone(admin_client: Client) -> None:
    review = make.review()
    form = opened(admin_client, address(review)) | {"slug": "", "rating": "9"}
    answer = admin_client.post(address(review), form)
    assert answer.context["absolute_url"] == review.get_absolute_url()


def test_corrections_are_added_in_the_form_of_their_review(admin_client: Client) -> None:
    review = make.review()
    row = {"corrections-TOTAL_FORMS": "1", "corrections-0-made_on": "2026-05-04"}
    text = {"corrections-0-text": "The road runs north."}
    admin_client.post(address(review), opened(admin_client, address(review)) | row | text)
    assert [str(made) for made in review.corrections.all()] == ["2026-05-04: The road runs north."]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"status": "draft"}, "Draft"),
        ({}, "Live"),
        ({"go_live_at": timezone.make_aware(datetime(2020, 1, 1))}, "Live"),
        (
            {"go_live_at": timezone.make_aware(datetime(2099, 5, 3, 10))},
            "Live from May 3, 2099, 10 a.m.",
        ),
    ],
)
def test_the_list_tells_the_state_of_a_review(admin_client: Client, fields, state: str) -> None:
    make.review(**fields)
    cells = admin_client.get(LIST).content.decode()
    assert cells.count(f'<td class="field-state">{state}</td>') == 1


def test_the_list_tells_zero_stars_from_unrated(admin_client: Client) -> None:
    make.review(rating="0", slug="zero")
    make.review(rating=None, slug="unrated", published_on=date(2026, 1, 1))
    page = admin_client.get(LIST).content.decode()
    cells = [cell.split("<")[0] for cell in page.split('<td class="field-stars">')[1:]]
    assert cells == ["unrated", "0"]


@pytest.mark.parametrize(
    "words", ["amelie", "AMÉLIE", "montmartre cafe", "agnes", "“Amélie”", "le fabuleux"]
)
def test_search_is_blind_to_accents_case_and_order(admin_client: Client, words: str) -> None:
    film = make.film("Amélie", original_title="Le Fabuleux Destin")
    make.review(film, critic="Agnès Roux", body="A café in Montmartre.")
    make.review(make.film("The Long Field"))
    found = admin_client.get(LIST, {"q": words}).context["cl"].result_list
    assert [review.film.title for review in found] == ["Amélie"]


@pytest.mark.parametrize("words", ["!!!", "a " * 21, "zebra"])
def test_a_search_that_finds_nothing_shows_nothing(admin_client: Client, words: str) -> None:
    make.review()
    assert list(admin_client.get(LIST, {"q": words}).context["cl"].result_list) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"state": "draft"}, ["b"]),
        ({"state": "live"}, ["a", "c"]),
        ({"state": "scheduled"}, ["d"]),
        ({"stars": "0"}, ["a"]),
        ({"stars": "2.5"}, ["c"]),
        ({"stars": "unrated"}, ["b"]),
        ({"lacks": "critic"}, ["a", "b", "d"]),
        ({"lacks": "date"}, ["a", "b", "d"]),
        ({"lacks": "headline"}, ["a", "c", "d"]),
        ({"lacks": "text"}, ["b"]),
        ({"published_on__year": "2026", "published_on__month": "5"}, ["c"]),
    ],
)
def test_each_filter_shows_what_it_names(admin_client: Client, query, found: list[str]) -> None:
    make.review(slug="a", rating="0")
    make.review(slug="b", rating=None, status="draft", body="", headline="B")
    make.review(slug="c", rating="2.5", critic="Ada Park", published_on=date(2026, 5, 3))
    make.review(slug="d", go_live_at=timezone.make_aware(datetime(2099, 1, 1)))
    rows = admin_client.get(LIST, query).context["cl"].result_list
    assert sorted(review.slug for review in rows) == found


@pytest.mark.parametrize("blank", ["", "   ", " \n\n\t"])
def test_a_review_of_white_space_lacks_text(admin_client: Client, blank: str) -> None:
    draft = make.review(status="draft", body=blank)
    make.review(body="\nA road.\n \nA field.\n")
    assert list(admin_client.get(LIST, {"lacks": "text"}).context["cl"].result_list) == [draft]
