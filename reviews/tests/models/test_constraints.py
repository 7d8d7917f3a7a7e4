"""Each rule is broken by raw SQL, past every validator: the database itself must refuse."""

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from reviews.models import (
    AlternativeTitle,
    Copy,
    Correction,
    Film,
    OldSlug,
    PersonAlias,
    StudioAlias,
)
from reviews.tests import make

pytestmark = pytest.mark.django_db

BREACHES = {
    "alternative_title_not_blank": "UPDATE reviews_alternativetitle SET name = ''",
    "alternative_title_once": "UPDATE reviews_alternativetitle SET name_key = 'one'",
    "copy_path_not_blank": "UPDATE reviews_copy SET path = ''",
    "copy_text_unique": "UPDATE reviews_copy SET sha256 = 'one'",
    "correction_text_not_blank": "UPDATE reviews_correction SET text = ''",
    "credit_character_of_actor": "UPDATE reviews_credit SET role = 'writer'",
    "credit_once": "UPDATE reviews_credit SET character = ''",
    "credit_role_known": "UPDATE reviews_credit SET role = 'gaffer', character = '' {first}",
    "decision_character_of_actor": "UPDATE reviews_decision SET fact = 'writers'",
    "decision_fact_known": "UPDATE reviews_decision SET fact = 'poster', character = ''",
    "film_runtime_possible": "UPDATE reviews_film SET runtime = 0",
    "film_slug_not_blank": "UPDATE reviews_film SET slug = ''",
    "film_studio_once": "UPDATE reviews_filmstudio SET role = 'production'",
    "film_studio_role_known": "UPDATE reviews_filmstudio SET role = 'owner'",
    "film_title_not_blank": "UPDATE reviews_film SET title = '  '",
    "film_year_possible": "UPDATE reviews_film SET year = 1887",
    "mention_once": "UPDATE reviews_mention SET start = 1",
    "mention_within_its_sentence": "UPDATE reviews_mention SET sentence_end = 3",
    "notice_code_not_blank": "UPDATE reviews_notice SET code = ''",
    "old_slug_kind_known": "UPDATE reviews_oldslug SET kind = 'poster'",
    "old_slug_not_blank": "UPDATE reviews_oldslug SET slug = ' ' {first}",
    "old_slug_unique": "UPDATE reviews_oldslug SET slug = 'one'",
    "person_alias_not_blank": "UPDATE reviews_personalias SET name = ''",
    "person_alias_once": "UPDATE reviews_personalias SET name_key = 'one'",
    "person_name_not_blank": "UPDATE reviews_person SET name = ''",
    "person_slug_not_blank": "UPDATE reviews_person SET slug = ' '",
    "review_draft_never_goes_live": (
        "UPDATE reviews_review SET status = 'draft', go_live_at = created_at"
    ),
    "review_published_has_body": "UPDATE reviews_review SET body = ' '",
    "review_rating_half_stars": "UPDATE reviews_review SET rating = 2.3",
    "review_slug_not_blank": "UPDATE reviews_review SET slug = '' {first}",
    "review_slug_not_the_feeds": "UPDATE reviews_review SET slug = 'feed' {first}",
    "review_status_known": "UPDATE reviews_review SET status = 'lost'",
    "studio_alias_not_blank": "UPDATE reviews_studioalias SET name = ''",
    "studio_alias_once": "UPDATE reviews_studioalias SET name_key = 'one'",
    "studio_name_not_blank": "UPDATE reviews_studio SET name = ''",
    "studio_name_unique": "UPDATE reviews_studio SET name_key = 'one'",
    "studio_slug_not_blank": "UPDATE reviews_studio SET slug = '' {first}",
}


@pytest.fixture
def rows():
    """Two of everything that must be unique, one film to hang them on."""
    film = make.film(cast=[("Ada Park", "Mo"), ("Ada Park", "Jo")], studios=["Lantern"])
    studio = film.studios.get()
    film.studio_credits.create(studio=studio, role="distribution")
    make.studio("Harbour")
    for number in ("1", "2"):
        review = make.review(film)
        copy = Copy.objects.create(
            review=review, path=f"{number}.txt", sha256=number, encoding="utf-8"
        )
        copy.decisions.create(fact="cast", words="Ada Park", character="Mo")
        copy.notices.create(code="title-inferred", message="The title was inferred.")
        Correction.objects.create(review=review, text="A name was wrong.")
        OldSlug.objects.create(kind="film", slug=number, target_id=film.pk)
        PersonAlias.objects.create(person=make.person(), name=number)
        StudioAlias.objects.create(studio=studio, name=number)
        AlternativeTitle.objects.create(film=film, name=number)
    for start in (1, 2):
        review.mentions.create(start=start, end=4, sentence_start=0, sentence_end=9)


def test_every_constraint_is_broken_here():
    models = apps.get_app_config("reviews").get_models()
    assert {rule.name for model in models for rule in model._meta.constraints} == set(BREACHES)


@pytest.mark.parametrize(("name", "sql"), BREACHES.items(), ids=BREACHES)
def test_the_database_refuses_what_breaks_a_rule(rows, name, sql):
    breach = sql.format(first=f"WHERE id = (SELECT min(id) FROM {sql.split()[1]})")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(breach)


@pytest.mark.parametrize("stars", ["5.5", "2.3", "-0.5", "0.25", "9"])
def test_stars_that_are_not_half_steps_of_the_scale_are_refused(rows, stars):
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE reviews_review SET rating = %s", [stars])


@pytest.mark.parametrize(("stars", "unrated"), [("0", 0), ("0.5", 0), ("5", 0), (None, 2)])
def test_zero_stars_half_stars_and_none_are_different_things(rows, stars, unrated):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE reviews_review SET rating = %s", [stars])
    assert Film.objects.get().reviews.filter(rating=None).count() == unrated


@pytest.mark.parametrize("scale", [4, 5])
def test_an_editor_is_told_when_stars_leave_the_scale_of_the_house(settings, scale):
    settings.STAR_SCALE = scale
    review = make.review(rating=str(scale))
    review.full_clean()
    review.rating += 1
    with pytest.raises(ValidationError, match=f"Stars go from 0 to {scale} in half steps"):
        review.full_clean()
