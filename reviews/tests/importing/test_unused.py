"""Nobody whom only copy had named is left behind when copy is corrected."""

import pytest

from reviews.models import Film, Notice, Person, PersonAlias, Review, Studio
from reviews.tests import make

pytestmark = pytest.mark.django_db


def people():
    return set(Person.objects.values_list("name", flat=True))


def test_a_director_and_a_critic_whose_names_are_corrected_are_not_left_behind(tell, bring):
    tell("Ferry", slug_line="dir. Ada Prak -- 3 STARS", by="Bo Lnd")
    bring()
    tell("Ferry", slug_line="dir. Ada Park -- 3 STARS", by="Bo Lind")
    bring()
    assert people() == {"Ada Park", "Bo Lind"}


def test_whoever_goes_with_a_film_that_is_left_goes_and_so_do_its_studios(tell, bring):
    tell("Fery", slug_line="dir. Ada Park (Lantern) -- 3 STARS", more="Cast: Joan Pell as Nell")
    bring()
    make.film("Ferry", directors=["Ada Park"])
    tell("Ferry")
    bring()
    assert (people(), Studio.objects.count()) == ({"Ada Park", "Bo Lind"}, 0)


def test_whom_an_editor_renamed_does_not_come_again_under_the_old_name(tell, bring):
    tell("Ferry", slug_line="dir. Ada Park (Lantern) -- 3 STARS")
    bring()
    for model in (Person, Studio):
        for row in model.objects.all():
            row.name += " Jr."
            row.save()
    tell("Ferry", slug_line="dir. Ada Park (Lantern) -- 4 STARS")
    bring()
    assert people() == {"Ada Park Jr.", "Bo Lind Jr."}
    assert Studio.objects.get().name == "Lantern Jr."


def test_who_is_credited_elsewhere_stays(tell, bring):
    make.film("Salt Road", directors=["Ada Prak"])
    make.review(critic="Bo Lnd")
    tell("Ferry", slug_line="dir. Ada Prak -- 3 STARS", by="Bo Lnd")
    bring()
    tell("Ferry", slug_line="dir. Ada Park -- 3 STARS", by="Bo Lind")
    bring()
    assert people() == {"Ada Prak", "Ada Park", "Bo Lnd", "Bo Lind"}


def test_whom_an_editor_touched_stays(tell, bring, log):
    tell("Ferry", slug_line="dir. Ada Prak (Lantrn) -- 3 STARS")
    bring()
    for row in (Person.objects.get(name="Ada Prak"), Studio.objects.get()):
        log(row)
    Film.objects.get().studio_credits.all().delete()
    tell("Ferry", slug_line="dir. Ada Park (Lantern) -- 3 STARS")
    bring()
    assert people() == {"Ada Prak", "Ada Park", "Bo Lind"}
    assert Studio.objects.filter(name="Lantrn").exists()


def test_a_critic_whom_an_editor_may_still_take_stays(tell, bring):
    tell("Ferry", by="Bo Lind")
    bring()
    Review.objects.update(critic=make.person("Di Hale"))
    tell("Ferry", by="Cy Moss")
    bring()
    theirs = Notice.objects.get(code="editor-kept", data__field="critic").data["theirs"]
    assert Person.objects.get(pk=theirs).name == "Cy Moss"


def test_a_critic_whom_other_copy_offers_stays(tell, bring):
    tell("Ferry", by="Bo Lind")
    tell("Salt Road", name="b.txt", by="Cy Moss")
    bring()
    Review.objects.filter(copy__path="a.txt").update(critic=make.person("Di Hale"))
    tell("Ferry", by="Cy Moss")
    bring()
    tell("Salt Road", name="b.txt", by="Cy Most")
    bring()
    assert people() == {"Ada Park", "Cy Moss", "Cy Most", "Di Hale"}


def test_of_two_people_of_one_name_whoever_may_be_meant_stays(tell, bring):
    known = make.person("Cy Moss", disambiguator="critic")
    other = Person.objects.create(name="Cy Moss")
    tell("Ferry", by="Cy Moss")
    tell("Salt Road", name="b.txt", by="Cy Moss")
    bring()
    tell("Salt Road", name="b.txt", by="Bo Lind")
    bring()
    assert Notice.objects.get(code="person-ambiguous").data["people"] == [known.pk, other.pk]
    assert Person.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize(
    "give",
    [
        lambda person: PersonAlias.objects.create(person=person, name="A. P."),
        lambda person: Person.objects.filter(pk=person.pk).update(sort_name="Prak"),
        lambda person: Person.objects.filter(pk=person.pk).update(disambiguator="born 1968"),
    ],
)
def test_to_whom_an_editor_gave_something_stays(tell, bring, give):
    tell("Ferry", slug_line="dir. Ada Prak -- 3 STARS")
    bring()
    give(Film.objects.get().directors[0])
    tell("Ferry", slug_line="dir. Ada Park -- 3 STARS")
    bring()
    assert people() == {"Ada Prak", "Ada Park", "Bo Lind"}
