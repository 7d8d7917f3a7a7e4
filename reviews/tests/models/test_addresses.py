import pytest
from django.core.exceptions import ValidationError

from reviews.models import Film, OldSlug
from reviews.tests import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "year", "slug"),
    [
        ("Crossing", None, "crossing"),
        ("Crash", 1996, "crash-1996"),
        ("Amélie", None, "amelie"),
        ("Ærø & Þór", None, "aero-and-thor"),
        ("기생충", None, "film"),
        ("기생충", 2019, "2019"),
        ("???", None, "film"),
        ("word " * 60, None, "-".join(["word"] * 16)),
        ("x" * 300, None, "x" * 80),
    ],
)
def test_a_film_of_any_script_has_an_address(title, year, slug):
    assert make.film(title, year=year).slug == slug


def test_films_of_one_title_have_addresses_of_their_own():
    assert [make.film("Crash").slug for _ in range(3)] == ["crash", "crash-2", "crash-3"]


def test_a_changed_address_leaves_a_redirect():
    film = make.film("Crossing")
    film.slug = "crossing-2008"
    film.save()
    assert OldSlug.objects.values_list("kind", "slug", "target_id").get() == (
        "film", "crossing", film.pk,
    )  # fmt: skip


def test_an_address_that_was_given_up_is_not_given_to_another():
    film = make.film("Crossing")
    film.slug = "elsewhere"
    film.save()
    assert make.film("Crossing").slug == "crossing-2"


def test_an_address_taken_back_is_no_redirect_any_more():
    film = make.film("Crossing")
    for slug in ["elsewhere", "crossing"]:
        film.slug = slug
        film.save()
    assert OldSlug.objects.values_list("slug", flat=True).get() == "elsewhere"


def test_a_save_that_changes_no_address_leaves_no_redirect():
    film = Film.objects.get(pk=make.film("Crossing").pk)
    film.title = "The Crossing"
    film.save()
    assert (film.slug, OldSlug.objects.count()) == ("crossing", 0)


def test_a_review_keeps_clear_of_the_feeds_address():
    review = make.review(make.film("Feed"))
    assert review.slug == "feed-2"
    review.slug = "feed"
    with pytest.raises(ValidationError, match="the address of another page"):
        review.full_clean()


def test_an_address_that_leads_to_another_cannot_be_taken_by_hand():
    first, second = make.film("Crossing"), make.film("Second")
    first.slug = "elsewhere"
    first.save()
    second.slug = "crossing"
    with pytest.raises(ValidationError, match="the address of another page"):
        second.full_clean()
    second.save()
    assert OldSlug.objects.get(slug="crossing").target_id == first.pk


def test_the_address_of_something_deleted_may_be_taken():
    first, second = make.film("Crossing"), make.film("Second")
    first.slug = "elsewhere"
    first.save()
    first.delete()
    second.slug = "crossing"
    second.full_clean()
    second.save()
    assert Film.objects.get(slug="crossing") == second
