"""What an editor saves while an import runs is not written over."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep

import pytest
from django.db import connection, transaction

from reviews.models import Film, Person, Studio

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]


def wait_until_it_waits(import_):
    waiting = (
        "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE NOT granted AND datname = current_database()"
    )
    with connection.cursor() as cursor:
        while not (import_.done() or cursor.execute(waiting) or cursor.fetchone()[0]):
            sleep(0.01)


@pytest.fixture
def bring_while(bring):
    """Import while a row is being saved with other values, and logged; the counts."""

    def late():
        with closing(connection):
            return bring().line()

    def run(row, log=id, **values):
        with ThreadPoolExecutor() as pool:
            with transaction.atomic():
                for name, value in values.items():
                    setattr(row, name, value)
                row.save()
                log(row)
                import_ = pool.submit(late)
                wait_until_it_waits(import_)
            return import_.result()

    return run


def films():
    return [*Film.objects.order_by("pk").values_list("title", "title_key", "runtime")]


def test_a_title_that_is_being_saved_is_not_corrected(tell, bring, bring_while):
    tell("Fery Winter")
    bring()
    tell("Ferry Winter")
    counts = bring_while(Film.objects.get(), title="Salt Road")
    assert counts == "created 0, updated 1, unchanged 0, failed 0"
    assert films()[0] == ("Salt Road", "salt road", None)


def test_a_film_that_is_being_saved_is_completed_only_in_what_it_lacks_then(
    tell, bring, bring_while
):
    tell("Ferry Winter")
    bring()
    tell("Ferry Winter", name="b.txt", by="Cy Moss", more="Runtime: 90 minutes")
    assert bring_while(Film.objects.get(), runtime=77)
    assert films() == [("Ferry Winter", "ferry winter", 77)]


@pytest.mark.parametrize("model", [Person, Studio])
def test_whom_an_editor_is_saving_does_not_go(tell, bring, bring_while, log, model):
    tell("Ferry Winter", slug_line="dir. Ada Prak (Lantrn) -- 3 STARS", by="Ada Prak")
    bring()
    Film.objects.get().studio_credits.all().delete()
    tell("Ferry Winter", slug_line="dir. Ada Park (Lantern) -- 3 STARS", by="Ada Park")
    row = model.objects.get()
    assert bring_while(row, log) == "created 0, updated 1, unchanged 0, failed 0"
    assert model.objects.filter(pk=row.pk).exists()
