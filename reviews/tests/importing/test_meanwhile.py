"""What an editor saves while an import runs is not written over."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep

import pytest
from django.db import connection, transaction

from reviews.models import Film

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
    """Import while a film of this title is being saved with other values; the counts."""

    def late():
        with closing(connection):
            return bring().line()

    def run(film, **values):
        with ThreadPoolExecutor() as pool:
            with transaction.atomic():
                for name, value in values.items():
                    setattr(film, name, value)
                film.save()
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
