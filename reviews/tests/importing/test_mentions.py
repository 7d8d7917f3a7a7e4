"""Mentions are written with the reviews, follow what they depend on, and are left alone else."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep

import pytest
from django.core.management import call_command
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from reviews.importing import Options, find, import_reviews
from reviews.importing.batch import write
from reviews.importing.mentions import name_again, name_everywhere
from reviews.importing.pieces import Piece
from reviews.importing.reading import read_here
from reviews.models import Credit, Film, Mention, PersonAlias, Review
from reviews.tests import make

pytestmark = pytest.mark.django_db

PROSE = (
    "“Ferry Winter” is fog, and Mo Vance (Di Hale) sails into it.\r\n\r\n"
    "Here Hale is cold; Ada Park is colder. At the end, Hale sings."
)


def written(review=None):
    """The mentions of a review: the words, whom they name, the sentence, the credit, the link."""
    review = review or Review.objects.get()
    return [
        (
            review.body[mention.start : mention.end],
            mention.person and mention.person.name,
            review.body[mention.sentence_start : mention.sentence_end],
            mention.credit and str(mention.credit),
            mention.links,
        )
        for mention in review.mentions.all()
    ]


def whom(review=None):
    return [(words, links) for words, _, _, _, links in written(review)]


OPENING = "“Ferry Winter” is fog, and Mo Vance (Di Hale) sails into it."
COLD = "Here Hale is cold; Ada Park is colder."
EXPECTED = [
    ("Ferry Winter", None, OPENING, None, True),
    ("Di Hale", "Di Hale", OPENING, "Di Hale as Mo Vance", True),
    ("Hale", "Di Hale", COLD, None, False),
    ("Ada Park", "Ada Park", COLD, "Ada Park, director", True),
    ("Hale", "Di Hale", "At the end, Hale sings.", None, False),
]


@pytest.fixture
def imported(put, bring):
    put(prose=PROSE)
    bring()
    return Review.objects.get()


def test_an_import_writes_where_the_review_names_its_film_and_people(imported):
    assert written() == EXPECTED


@pytest.fixture
def foretold_nobody(put):
    """A piece that was read, and of which nobody was foretold."""
    file = put(prose=PROSE)
    piece = Piece("a.txt", file.read_bytes())
    read_here([piece])
    piece.foretold = piece.foretold._replace(mentioned=[])
    return piece


def test_what_was_foretold_while_reading_is_taken_up(foretold_nobody):
    write([foretold_nobody], status=Review.Status.PUBLISHED)
    assert written() == []


def test_what_was_foretold_of_fewer_credits_is_worked_out_anew(foretold_nobody):
    make.film("Ferry Winter", directors=["Ada Park"], cast=[("Cy Low", "")])
    write([foretold_nobody], status=Review.Status.PUBLISHED)
    assert written() == EXPECTED


def test_a_body_that_an_editor_keeps_is_named_as_it_stands(imported, put, bring):
    imported.body = f"An editor wrote this. {imported.body}"
    imported.save()
    put(prose=f"{PROSE} It ends.")
    bring()
    review = Review.objects.get()
    assert [words for words, *_ in written(review)] == [words for words, *_ in EXPECTED]


def test_a_draft_has_its_mentions_too(put, bring):
    put(prose=PROSE)
    bring(draft=True)
    assert written() == EXPECTED


def test_a_dry_run_leaves_none(put, bring):
    put(prose=PROSE)
    bring(dry_run=True)
    assert Mention.objects.count() == 0


def test_a_credit_is_told_by_the_sentence_it_was_read_from(put, bring):
    put(prose="We met Di Hale. In “Ferry Winter” the cook (Di Hale) sings. “Ferry Winter” is fog.")
    bring()
    assert [(sentence, credit) for _, _, sentence, credit, _ in written() if credit] == [
        ("In “Ferry Winter” the cook (Di Hale) sings.", "Di Hale, actor")
    ]


def test_a_credit_that_only_a_label_tells_is_told_where_the_person_is_named_first(put, bring):
    put(labels="Cast: Di Hale as Mo Vance", prose="“Ferry Winter” is fog. Di Hale is fog, too.")
    bring()
    assert written()[1] == (
        "Di Hale",
        "Di Hale",
        "Di Hale is fog, too.",
        "Di Hale as Mo Vance",
        True,
    )


def test_two_parts_told_in_two_sentences_are_two_credits(put, bring):
    put(
        prose="“Ferry Winter” is fog. Di Hale plays Mo Vance. Later Bo Vance (Di Hale) comes."
        " “Ferry Winter” it is."
    )
    bring()
    assert [(sentence, credit) for _, _, sentence, credit, _ in written() if credit] == [
        ("Di Hale plays Mo Vance.", "Di Hale as Mo Vance"),
        ("Later Bo Vance (Di Hale) comes.", "Di Hale as Bo Vance"),
    ]


def test_a_new_version_of_the_copy_has_its_own(imported, put, bring):
    put(prose=PROSE.replace("Hale sings", "nobody sings") + " Di Hale is out.")
    bring()
    assert [sentence for _, _, sentence, _, _ in written()][-2:] == [COLD, "Di Hale is out."]


def test_an_unchanged_piece_writes_none(imported, bring):
    with CaptureQueriesContext(connection) as queries:
        bring()
    assert [q["sql"] for q in queries if "mention" in q["sql"]] == []


def test_a_review_of_a_film_that_gained_a_credit_names_it(imported, put, bring):
    put("b.txt", prose="“Ferry Winter” has Mo Vance (Di Hale) and Al Vance (Cy Low) in fog.")
    other = Review.objects.get()
    Review.objects.update(body="It is Cy Low, in fog.")
    bring()
    other.refresh_from_db()
    assert whom(other) == [("Cy Low", True)]


def test_a_review_that_an_editor_gave_another_film_names_the_people_of_that_one(put, bring):
    put(prose=PROSE)
    bring()
    Review.objects.update(film=make.film("Salt Road", cast=[("Di Hale", "Al Vance")]))
    put(title="Ferry Winters", prose=PROSE.replace("Ferry Winter", "Ferry Winters") + " Salt Road.")
    bring()
    assert {credit for _, _, _, credit, _ in written() if credit} == {"Di Hale as Al Vance"}
    assert Review.objects.get().film.title == "Salt Road"


def test_a_batch_is_named_in_as_many_queries_with_one_piece_as_with_many(put, bring):
    def queries(*names):
        for name in names:
            put(f"{name}.txt", title=f"Ferry {name}", prose=PROSE.replace("Winter", name))
        with CaptureQueriesContext(connection) as captured:
            bring()
        return len(captured)

    queries("Kestrel")  # makes the people and the studio
    assert queries("Heron", "Plover", "Teal", "Wigeon") == queries("Gull")


def test_naming_again_where_nothing_changed_writes_nothing(imported):
    with CaptureQueriesContext(connection) as queries:
        assert name_everywhere() == 1
    writes = ("INSERT", "UPDATE", "DELETE")
    assert [q["sql"] for q in queries if q["sql"].startswith(writes)] == []


def test_the_command_names_again_whatever_stands(imported):
    Mention.objects.all().delete()
    Mention.objects.create(review=imported, start=0, end=5, sentence_start=0, sentence_end=5)
    call_command("name_mentions")
    assert written() == EXPECTED


def test_an_edited_body_is_named_anew_and_its_credits_told_where_the_words_now_stand(imported):
    Review.objects.update(body="Now rain. Di Hale is wet. Mo Vance (Di Hale) is wet.")
    name_again(Review.objects.all())
    assert [(sentence, credit) for _, _, sentence, credit, _ in written()] == [
        ("Di Hale is wet.", "Di Hale as Mo Vance"),
        ("Mo Vance (Di Hale) is wet.", None),
    ]


def test_a_name_as_credited_and_an_alias_are_names_too(imported):
    Credit.objects.filter(role="director").update(credited_as="A. Park")
    PersonAlias.objects.create(person=make.person("Di Hale"), name="Dee Hale")
    Review.objects.update(body="By A. Park, with Dee Hale.")
    name_again(Review.objects.all())
    assert [(words, name) for words, name, _, _, _ in written()] == [
        ("A. Park", "Ada Park"),
        ("Dee Hale", "Di Hale"),
    ]


def test_the_original_and_other_titles_are_the_film(imported):
    Film.objects.update(original_title="Fähre")
    film = Film.objects.get()
    film.alternative_titles.create(name="Lautta")
    for body in ("We saw “Fähre.”", "We saw “Lautta.”"):
        Review.objects.update(body=body)
        name_again(Review.objects.all())
        assert [name for _, name, _, _, _ in written()] == [None]


def test_the_critic_is_not_named_unless_credited(put, bring):
    put(labels="By: Cy Low", prose="“Ferry Winter” is fog, I, Cy Low, say. “Ferry Winter.”")
    bring()
    assert whom() == [("Ferry Winter", True)]


def test_every_review_is_named_in_however_many_at_once(imported, monkeypatch):
    monkeypatch.setattr("reviews.importing.mentions.AT_ONCE", 1)
    other = make.review(imported.film, body="It is Di Hale’s.")
    assert name_everywhere() == 2
    assert (written(imported), whom(other)) == (EXPECTED, [("Di Hale", True)])


def test_a_told_actor_who_shares_the_name_with_another_is_the_one_credited(put, bring):
    put(prose="“Ferry Winter” is fog. Mo Vance (Di Hale) sings. “Ferry Winter” it is.")
    make.person("Di Hale", disambiguator="the singer")
    first = make.person("Di Hale", disambiguator="the cook")
    bring()
    film = Film.objects.get()
    film.credits.create(person=first, role="composer")
    name_again(Review.objects.all())
    assert [(words, credit) for words, _, _, credit, _ in written() if credit] == [
        ("Di Hale", "Di Hale as Mo Vance")
    ]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_review_that_somebody_else_is_writing_is_passed_over():
    film = make.film(cast=[("Di Hale", "")])
    first, second = (make.review(film, body="It is Di Hale’s.") for _ in range(2))
    other = connections.create_connection("default")
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SELECT 1 FROM reviews_review WHERE id = %s FOR UPDATE", [first.pk])
            name_everywhere()
    finally:
        other.rollback()
        other.close()
    assert (whom(first), whom(second)) == ([], [("Di Hale", True)])


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_an_import_comes_back_to_a_review_that_was_just_being_saved(put):
    film = make.film("Ferry Winter", directors=["Ada Park"])
    saved = make.review(film, body="It is Di Hale’s.")
    source = find([put(prose=PROSE)])

    def late():
        with closing(connection):
            return import_reviews(source, Options())

    with ThreadPoolExecutor() as pool:
        with transaction.atomic():
            Review.objects.select_for_update().get()
            report = pool.submit(late)
            while Review.objects.count() == 1 and not report.done():
                sleep(0.01)
        assert report.result().line() == "created 1, updated 0, unchanged 0, failed 0"
    assert whom(saved) == [("Di Hale", True)]
