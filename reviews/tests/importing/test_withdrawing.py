"""Credits that copy tells no longer leave the film, few or many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.importing.deciding import decide
from reviews.models import Copy, Credit, Decision, Film, PersonAlias
from reviews.tests import make

pytestmark = pytest.mark.django_db


def cast():
    names = Credit.objects.filter(role="actor").values_list("person__name", "character")
    return [*names.order_by("position", "pk")]


@pytest.fixture
def reject(put, bring):
    """Import copy with so many actors, reject them all, and give how many queries that takes."""

    def run(many):
        Copy.objects.all().delete()
        actors = [f"Ann Vale{chr(97 + number)}" for number in range(many)]
        labels = "Cast: " + "; ".join(f"{actor} as Mo" for actor in actors)
        put(title=f"Ferry of {many} Winters", labels=labels)
        bring()
        verdicts = [Decision(fact="cast", words=actor, character="Mo") for actor in actors]
        with CaptureQueriesContext(connection) as captured:
            decide(Copy.objects.get(), verdicts, None)
        return len(captured)

    return run


def test_many_rejected_credits_take_no_more_queries_than_few(reject):
    assert (reject(2), cast()) == (reject(12), [])


def test_one_part_told_under_two_names_is_rejected_with_both(put, bring):
    PersonAlias.objects.create(person=make.person("Ann Vale"), name="Annie Vale")
    put(labels="Cast: Ann Vale as Mo; Annie Vale as Mo")
    bring()
    both = [Decision(fact="cast", words=f"{n} Vale", character="Mo") for n in ("Ann", "Annie")]
    decide(Copy.objects.get(), both, None)
    assert cast() == []


def test_a_credit_may_become_what_one_that_leaves_was(put, bring):
    PersonAlias.objects.create(person=make.person("Ann Vale"), name="Annie Vale")
    put(labels="Cast: Ann Vale as Mo; Bea Rook as Mo")
    bring()
    Credit.objects.create(
        film=Film.objects.get(), person=make.person("Cy Moss"), role="actor", character="Mo"
    )
    renamed = {"Ann Vale": "Cy Moss", "Bea Rook": "Annie Vale"}
    part = {"fact": "cast", "character": "Mo", "played": "Mo"}
    now = [Decision(words=words, value=value, **part) for words, value in renamed.items()]
    decide(Copy.objects.get(), now, None)
    assert sorted(cast()) == [("Ann Vale", "Mo"), ("Cy Moss", "Mo")]


def test_whoever_is_chosen_for_a_part_has_it_once(put, bring):
    put(labels="Cast: Ann Vale as Mo")
    bring()
    other = make.person("Ann Vale", disambiguator="born 1990")
    Credit.objects.create(film=Film.objects.get(), person=other, role="actor", character="Mo")
    same = {"words": "Ann Vale", "character": "Mo", "value": "Ann Vale", "played": "Mo"}
    decide(Copy.objects.get(), [Decision(fact="cast", person=other, **same)], None)
    assert Credit.objects.get(role="actor").person == other
