"""Films, people and studios: added from within the form of a review, in order, once each."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reviews.models import Film, Person, Studio
from reviews.tests import make
from reviews.tests.admin.desk import address, opened, told

pytestmark = pytest.mark.django_db
ADD = "/admin/reviews/film/add/?_popup=1"


def row(prefix: str, number: int, **fields: Any) -> dict[str, Any]:
    """A row of an inline as a form sends it."""
    return {f"{prefix}-{number}-{name}": value for name, value in fields.items()}


def test_the_review_form_offers_to_add_films_and_critics_and_to_delete_none(
    admin_client: Client,
) -> None:
    page = admin_client.get("/admin/reviews/review/add/").content.decode()
    offers = [(field, verb) for field in ("film", "critic") for verb in ("add", "delete")]
    found = [page.count(f'id="{verb}_id_{field}"') for field, verb in offers]
    assert found == [1, 0, 1, 0]


def test_a_new_film_awaits_a_director_and_an_actor(admin_client: Client) -> None:
    form = opened(admin_client, ADD)
    rows = [(form[f"credits-{n}-role"], form[f"credits-{n}-position"]) for n in (0, 1)]
    assert (form["credits-TOTAL_FORMS"], rows) == ("2", [("director", ""), ("actor", "")])


def test_a_film_with_history_has_no_empty_rows(admin_client: Client) -> None:
    film = make.film(directors=["Ines Vale"])
    assert opened(admin_client, address(film))["credits-TOTAL_FORMS"] == "1"


def test_a_new_film_without_credits_is_saved_without_credits(admin_client: Client) -> None:
    admin_client.post(ADD, opened(admin_client, ADD) | {"title": "The Long Field"})
    assert Film.objects.get().credits.count() == 0


def test_a_film_is_added_in_the_popup_with_its_credits(admin_client: Client) -> None:
    form = opened(admin_client, ADD) | {"title": "The Long Field", "countries": "France, Mali"}
    form |= row("credits", 0, person=make.person("Ines Vale").pk)
    form |= row("credits", 1, person=make.person("Ada Park").pk, character="The walker")
    form |= row("studio_credits", 0, studio=make.studio().pk, role="unspecified")
    answer = admin_client.post(ADD, form | {"studio_credits-TOTAL_FORMS": "1"})
    film = Film.objects.get()
    assert [str(credit) for credit in film.credits.all()] == [
        "Ines Vale, director",
        "Ada Park as The walker",
    ]
    assert (film.slug, film.countries) == ("the-long-field", ["France", "Mali"])
    assert answer.templates[0].name == "admin/popup_response.html"


def test_the_form_of_a_film_asks_the_same_whatever_its_credits(
    admin_client: Client,
) -> None:
    one = make.film("A", directors=["Ines Vale"], studios=["Lantern"])
    six = make.film("B", cast=[(name, "") for name in "CDEFGH"], studios=["Moth", "Zinc"])
    counts = []
    for film in (one, one, six):  # the first also asks what Django then remembers
        with CaptureQueriesContext(connection) as asked:
            admin_client.get(address(film))
        counts.append(len(asked))
    assert counts[1] == counts[2]


def test_rows_keep_the_order_they_stand_in(admin_client: Client) -> None:
    film = make.film(cast=[("A", ""), ("B", "")])
    form = opened(admin_client, address(film)) | {"credits-TOTAL_FORMS": "4"}
    form |= row("credits", 2, person=make.person("C").pk, role="actor", position="")
    form |= row("credits", 3, person=make.person("D").pk, role="actor", position="")
    admin_client.post(address(film), form)
    places = film.credits.values_list("person__name", "position")
    assert list(places) == [("A", 0), ("B", 1), ("C", 2), ("D", 3)]


def test_a_number_that_an_editor_gives_stands(admin_client: Client) -> None:
    film = make.film(cast=[("A", ""), ("B", "")])
    form = opened(admin_client, address(film)) | {"credits-0-position": "7"}
    admin_client.post(address(film), form)
    assert list(film.credits.values_list("person__name", "position")) == [("B", 1), ("A", 7)]


def test_a_row_that_is_deleted_takes_no_place(admin_client: Client) -> None:
    film = make.film(cast=[("A", ""), ("B", "")])
    form = opened(admin_client, address(film)) | {"credits-0-DELETE": "on"}
    form |= {"credits-0-position": "5", "credits-1-position": ""}
    admin_client.post(address(film), form)
    assert list(film.credits.values_list("person__name", "position")) == [("B", 0)]


def test_one_credit_twice_is_an_error_of_the_form(admin_client: Client) -> None:
    film, person = make.film(), make.person("Ines Vale").pk
    form = opened(admin_client, address(film)) | {"credits-TOTAL_FORMS": "2"}
    form |= row("credits", 0, person=person, role="director")
    form |= row("credits", 1, person=person, role="director")
    assert admin_client.post(address(film), form).status_code == 200
    assert film.credits.count() == 0


def test_a_director_plays_no_character(admin_client: Client) -> None:
    film = make.film(directors=["Ines Vale"])
    form = opened(admin_client, address(film)) | {"credits-0-character": "The walker"}
    errors = admin_client.post(address(film), form).context["errors"]
    assert errors == [["Only an actor plays a character."]]


@pytest.mark.parametrize(("place", "saved"), [("10000", True), ("32767", False)])
def test_a_place_leaves_room_to_number_the_rows_after_it(
    admin_client: Client, place: str, saved: bool
) -> None:
    film = make.film(directors=["A", "B"])
    form = opened(admin_client, address(film))
    form |= {"credits-0-position": place, "credits-1-position": ""}
    answer = admin_client.post(address(film), form)
    assert (answer.status_code == 302) is saved


def test_a_form_that_claims_countless_rows_is_given_no_more_than_it_can_send(
    admin_client: Client,
) -> None:
    form = opened(admin_client, ADD) | {"credits-TOTAL_FORMS": "9999"}
    formsets = admin_client.post(ADD, form).context["inline_admin_formsets"]
    assert len(formsets[0].formset.forms) == 400


def test_a_country_with_nul_is_an_error_of_the_form(admin_client: Client) -> None:
    form = opened(admin_client, ADD) | {"title": "The Long Field", "countries": "Mali, Fr\0ance"}
    answer = admin_client.post(ADD, form)
    assert answer.context["errors"] == [["Null characters are not allowed."]]


@pytest.mark.parametrize("kind", ["film", "person", "studio"])
def test_a_name_twice_however_spelled_is_an_error_of_the_form(
    admin_client: Client, kind: str
) -> None:
    thing = {"film": make.film, "person": make.person, "studio": make.studio}[kind]("Élan")
    prefix = "alternative_titles" if kind == "film" else "aliases"
    form = opened(admin_client, address(thing)) | {f"{prefix}-TOTAL_FORMS": "2"}
    form |= row(prefix, 0, name="Lantern") | row(prefix, 1, name="LÀNTERN!")
    errors = admin_client.post(address(thing), form).context["errors"]
    assert errors == [["This name is here already, perhaps spelled otherwise."]]


def test_names_of_marks_alone_are_told_apart_by_their_marks(admin_client: Client) -> None:
    film = make.film("The Long Field")
    form = opened(admin_client, address(film)) | {"alternative_titles-TOTAL_FORMS": "2"}
    form |= row("alternative_titles", 0, name="!!!") | row("alternative_titles", 1, name="$")
    admin_client.post(address(film), form)
    assert sorted(title.name for title in film.alternative_titles.all()) == ["!!!", "$"]


def test_names_that_change_places_write_nothing_and_say_so(admin_client: Client) -> None:
    person = make.person("Ines Vale")
    for name in ("I. Vale", "Inés"):
        person.aliases.create(name=name)
    form = opened(admin_client, address(person))
    form |= {"aliases-0-name": form["aliases-1-name"], "aliases-1-name": form["aliases-0-name"]}
    answer = admin_client.post(address(person), form, follow=True)
    assert told(answer)[0].split(":")[0] == "Nothing was saved"
    assert [alias.name for alias in person.aliases.all()] == ["I. Vale", "Inés"]


@pytest.mark.parametrize(
    ("name", "again"), [("Lantern Films", "LANTERN  films"), ("$$$", "$$$"), ("***", "＊＊＊")]
)
def test_a_studio_spelled_otherwise_is_the_same_studio(
    admin_client: Client, name: str, again: str
) -> None:
    make.studio(name)
    add = "/admin/reviews/studio/add/"
    answer = admin_client.post(add, opened(admin_client, add) | {"name": again})
    said = "A studio of this name exists, perhaps spelled otherwise."
    assert answer.context["errors"] == [[said]]
    assert Studio.objects.count() == 1


def test_an_alias_finds_a_person_once(admin_client: Client) -> None:
    person = make.person("Kim A-joong")
    for alias in ("Kim Ah-joong", "Kim Ah Joong, actress"):
        person.aliases.create(name=alias)
    asked = {"app_label": "reviews", "model_name": "credit", "field_name": "person"}
    found = admin_client.get("/admin/autocomplete/", asked | {"term": "JOONG ah"}).json()
    assert found["results"] == [{"id": str(person.pk), "text": "Kim A-joong"}]


@pytest.mark.parametrize("title", ["amelie", "FABULEUX destin", "montmartre"])
def test_a_film_is_found_by_any_of_its_titles(admin_client: Client, title: str) -> None:
    film = make.film("Amélie", original_title="Le Fabuleux Destin")
    film.alternative_titles.create(name="A Girl of Montmartre")
    make.film("The Long Field")
    found = admin_client.get("/admin/reviews/film/", {"q": title}).context["cl"].result_list
    assert list(found) == [film]


def test_films_of_one_title_are_told_apart_by_their_directors(admin_client: Client) -> None:
    make.film("Crash", directors=["Ines Vale"])
    make.film("Crash", year=1996)
    asked = {"app_label": "reviews", "model_name": "review", "field_name": "film"}
    found = admin_client.get("/admin/autocomplete/", asked | {"term": "crash"}).json()
    texts = sorted(film["text"] for film in found["results"])
    assert texts == ["Crash (1996)", "Crash, by Ines Vale"]


@pytest.mark.parametrize(
    ("lacks", "titles"), [("year", ["B", "C"]), ("director", ["A", "C"]), ("review", ["B", "C"])]
)
def test_films_are_filtered_by_what_they_lack(
    admin_client: Client, lacks: str, titles: list[str]
) -> None:
    make.review(make.film("A", year=1999, cast=[("Ada Park", "")]))
    make.film("B", directors=["Ines Vale"])
    make.film("C")
    found = admin_client.get("/admin/reviews/film/", {"lacks": lacks}).context["cl"].result_list
    assert [film.title for film in found] == titles


@pytest.mark.parametrize(
    ("part", "found"), [("director", ["Ines Vale"]), ("actor", ["B"]), ("critic", ["Ada Park"])]
)
def test_people_are_filtered_by_their_part(
    admin_client: Client, part: str, found: list[str]
) -> None:
    make.review(make.film(directors=["Ines Vale"], cast=[("B", "")]), critic="Ada Park")
    people = admin_client.get("/admin/reviews/person/", {"part": part}).context["cl"].result_list
    assert [person.name for person in people] == found


def test_a_new_person_gets_an_address_and_aliases(admin_client: Client) -> None:
    add = "/admin/reviews/person/add/?_popup=1"
    form = opened(admin_client, add) | {"name": "Agnès Roux", "aliases-TOTAL_FORMS": "1"}
    admin_client.post(add, form | {"aliases-0-name": "A. Roux"})
    person = Person.objects.get()
    assert (person.slug, str(person.aliases.get())) == ("agnes-roux", "A. Roux")
