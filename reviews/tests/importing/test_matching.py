import pytest

from reviews.models import Credit, Film, Person, PersonAlias, Review, Studio, StudioAlias
from reviews.tests import make

pytestmark = pytest.mark.django_db


def codes(report):
    return {notice["code"] for file in report.files for notice in file["notices"]}


def test_a_person_is_not_made_twice_by_case_accents_unicode_form_or_spaces(put, bring):
    spellings = ["Agnès Varda", "AGNÈS VARDA", "Agne\u0300s Varda", "Agnès  Varda", "agnes varda"]
    for number, name in enumerate(spellings):
        put(f"{number}.txt", f"dir. {name} (Lantern) -- 3 STARS", title=f"Ferry {number}")
    bring()
    assert Person.objects.values_list("name", "slug").get() == ("Agnès Varda", "agnes-varda")


def test_a_studio_is_not_made_twice_by_its_spelling(put, bring):
    for number, name in enumerate(["Lantern & Co", "LANTERN AND CO", "Lantern  &  Co"]):
        put(f"{number}.txt", f"dir. Ada Park ({name}) -- 3 STARS", title=f"Ferry {number}")
    bring()
    assert Studio.objects.get().films.count() == 3


def test_a_person_is_found_by_an_alias_and_the_credit_keeps_the_name_as_printed(put, bring):
    PersonAlias.objects.create(person=make.person("Park Chan-wook"), name="Chan-wook Park")
    put(slug_line="dir. Chan-wook Park (Lantern) -- 3 STARS")
    bring()
    credit = Credit.objects.get(role="director")
    assert (credit.person.name, credit.credited_as) == ("Park Chan-wook", "Chan-wook Park")


def test_a_studio_is_found_by_an_alias(put, bring):
    StudioAlias.objects.create(studio=make.studio("20th Century Lantern"), name="Lantern")
    put()
    bring()
    assert Studio.objects.get().name == "20th Century Lantern"


def test_names_in_capitals_become_prose_names(put, bring):
    put(slug_line="DIR. JEAN-PIERRE L. O'HARA (LANTERN) -- 4 STARS")
    bring()
    credit = Credit.objects.get()
    assert (credit.person.name, credit.credited_as) == ("Jean-Pierre L. O'Hara", "")


def test_two_critics_on_one_film_are_two_reviews_of_one_film(put, bring):
    put("a.txt", labels="By: Bo Lind")
    put("b.txt", labels="By: Cy Moss", title="FERRY WINTER")
    bring()
    assert Film.objects.get().reviews.count() == 2


def test_the_order_of_directors_makes_no_other_film(put, bring):
    put("a.txt", "dirs. Ada Park and Bo Lind -- 3 STARS", labels="By: Cy Moss")
    put("b.txt", "dirs. Bo Lind and Ada Park -- 2 STARS")
    bring()
    assert [person.name for person in Film.objects.get().directors] == ["Ada Park", "Bo Lind"]


def test_one_title_by_other_directors_is_another_film(put, bring):
    put("a.txt", "dir. Ada Park -- 3 STARS")
    put("b.txt", "dir. Bo Lind -- 3 STARS")
    bring()
    assert [film.slug for film in Film.objects.order_by("pk")] == ["ferry-winter", "ferry-winter-2"]


def test_a_remake_by_the_same_director_is_told_apart_by_year_and_noted(put, bring):
    put("a.txt", labels="Year: 1997")
    put("b.txt", labels="Year: 2007")
    report = bring()
    assert sorted(Film.objects.values_list("year", flat=True)) == [1997, 2007]
    assert "film-like-another" in codes(report)


def test_copy_without_a_year_that_fits_two_films_is_noted(put, bring):
    for year in (1997, 2007):
        make.film("Ferry Winter", year=year, directors=["Ada Park"])
    put()
    assert "film-ambiguous" in codes(bring())


def test_a_film_is_found_by_its_original_title(put, bring):
    make.film("Ferry Winter", original_title="Zimowy prom", directors=["Ada Park"])
    put(title="Zimowy Prom")
    bring()
    assert Film.objects.get().reviews.count() == 1


def test_of_two_people_of_one_name_the_director_directs(put, bring):
    actor = make.person("Steve Loom", disambiguator="actor")
    director = make.person("Steve Loom", disambiguator="director")
    Credit.objects.create(film=make.film("Old"), person=actor, role="actor")
    Credit.objects.create(film=make.film("Older"), person=director, role="director")
    put(slug_line="dir. Steve Loom -- 3 STARS")
    report = bring()
    assert Film.objects.get(title="Ferry Winter").directors == [director]
    assert "person-ambiguous" in codes(report)


def test_of_two_people_of_one_name_who_has_the_credit_keeps_it(put, bring):
    people = [make.person("Steve Loom", disambiguator=known_for) for known_for in ("hero", "fool")]
    film = make.film("Ferry Winter", directors=["Ada Park"])
    Credit.objects.create(film=make.film("Old"), person=people[0], role="actor")
    Credit.objects.create(film=film, person=people[1], role="actor", character="Mo")
    put(prose="“{title}” has Mo (Steve Loom) in it. “{title}” is a film of fog.")
    report = bring()
    assert [credit.person for credit in film.credits.filter(role="actor")] == [people[1]]
    assert "person-ambiguous" not in codes(report)


def test_the_year_of_the_review_is_not_the_year_of_the_film(put, bring):
    put(labels="Published: 2008-05-02")
    bring()
    assert (Film.objects.get().year, str(Review.objects.get().published_on)) == (None, "2008-05-02")


def test_labels_fill_in_what_a_film_lacks_and_change_nothing(put, bring):
    make.film("Ferry Winter", runtime=90, directors=["Ada Park"])
    put(labels="Year: 1999\nRuntime: 95\nCountry: Norway")
    report = bring()
    film = Film.objects.get()
    assert (film.year, film.runtime, film.countries) == (1999, 90, ["Norway"])
    assert "film-fact-differs" in codes(report)


def test_a_character_told_in_full_and_in_short_is_one_credit(put, bring):
    put("a.txt", prose="“{title}” has Captain Mo Vidal (Bo Lind). “{title}” is a film of fog.")
    put("b.txt", prose="“{title}” has Vidal (Bo Lind) in it. “{title}” is a film of ice.")
    bring()
    assert Credit.objects.filter(role="actor").count() == 1


def test_a_character_told_later_completes_the_credit(put, bring):
    put("a.txt", labels="Cast: Joan Pell")
    put("b.txt", labels="Cast: Joan Pell as Nell")
    bring()
    assert Credit.objects.get(role="actor").character == "Nell"
    put("c.txt", labels="Cast: Joan Pell as Nell Gray; Di Hale", title="Ferry  Winter")
    bring()
    put("d.txt", labels="Cast: Di Hale as Mo", title="FERRY WINTER")
    bring()
    cast = Credit.objects.filter(role="actor").values_list("character", flat=True)
    assert set(cast) == {"Nell", "Mo"}


def test_two_characters_that_one_piece_tells_of_one_actor_stay_two(put, bring):
    put(labels="Cast: Joan Pell as Tom; Joan Pell as Tom Senior")
    bring()
    cast = Credit.objects.filter(role="actor").values_list("character", flat=True)
    assert list(cast) == ["Tom", "Tom Senior"]


def test_films_whose_titles_are_only_marks_are_told_apart(put, bring):
    for number, title in enumerate(["$", "!!!", "$"]):
        put(f"{number}.txt", labels=f"Title: {title}\nBy: Critic {number}")
    bring()
    assert sorted(Film.objects.values_list("title", flat=True)) == ["!!!", "$"]
