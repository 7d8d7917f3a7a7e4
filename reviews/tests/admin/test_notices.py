"""The queue: what waits, in which order, and each notice a click from being settled."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from reviews.admin.difference import Passage, passages
from reviews.admin.offers import _OFFERS
from reviews.importing import Options, find, import_reviews
from reviews.importing.notices import KINDS
from reviews.models import Copy, Credit, Decision, Film, Notice, Review
from reviews.tests import make
from reviews.tests.admin.desk import address, told
from reviews.tests.admin.test_versions import wait_for_a_blocked_query
from reviews.tests.importing.deciding import took

pytestmark = pytest.mark.django_db
QUEUE = "/admin/reviews/notice/"
COPY = """{labels}
dir. Ada Park (Lantern) -- {stars}

“Ferry Winter” follows a ferry for one winter. {prose} Most of “Ferry Winter” is fog.
"""
Bring = Callable[..., Notice]


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    """Import copy, and give the notice of a kind that it then has."""

    def run(
        code: str, labels: str = "By: Bo Lind", *, stars: str = "3 STARS", prose: str = ""
    ) -> Notice:
        text = COPY.format(labels=labels, stars=stars, prose=prose)
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        import_reviews(find([tmp_path]), Options())
        return Notice.objects.get(code=code)

    return run


@pytest.fixture
def conflict(bring: Bring) -> Notice:
    """A headline that an editor and the copy both changed."""
    bring("title-inferred", "Headline: Fog")
    Review.objects.update(headline="Our fog")
    return bring("editor-kept", "Headline: Ice")


def click(client: Client, notice: Notice, choice: str, query: str = "") -> Any:
    return client.post(f"{address(notice, 'settle')}?{query}", {"choice": choice}, follow=True)


def offered(client: Client, notice: Notice) -> list[str]:
    """The labels of the buttons on the page of a notice."""
    page = client.get(address(notice)).content.decode()
    buttons = page.split('class="desk-choice"')[1:]
    return [unescape(button.split(">")[1].split("<")[0]) for button in buttons]


def is_settled(notice: Notice) -> bool:
    notice.refresh_from_db()
    return notice.settled_at is not None


def editor(*permissions: str) -> User:
    made = User.objects.create_user("editor", is_staff=True)
    made.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    return made


def test_every_kind_that_offers_more_is_a_kind() -> None:
    assert set(_OFFERS) <= KINDS.keys()


def test_the_queue_shows_what_waits_and_what_helps_readers_most_first(
    admin_client: Client, bring: Bring
) -> None:
    bring("rating-unread", "Camera: Bo Lind\nBy: Bo Lind", stars="MANY STARS")
    Notice.objects.filter(code="label-unknown").update(settled_at=timezone.now())
    rows = admin_client.get(QUEUE).context["cl"].result_list
    assert [row.code for row in rows] == ["rating-unread", "title-inferred"]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("state=settled", ["title-inferred"]),
        ("state=all", ["editor-kept", "title-inferred"]),
        ("code=title-inferred", []),
        ("q=ferry", ["editor-kept"]),
        ("q=ice", ["editor-kept"]),
        ("q=salt", []),
    ],
)
def test_the_queue_is_filtered_and_searched(
    admin_client: Client, conflict: Notice, query: str, codes: list[str]
) -> None:
    Notice.objects.filter(code="title-inferred").update(settled_at=timezone.now())
    rows = admin_client.get(f"{QUEUE}?{query}").context["cl"].result_list
    assert [row.code for row in rows] == codes


def test_a_row_leads_to_review_film_and_copy(admin_client: Client, conflict: Notice) -> None:
    page = admin_client.get(QUEUE).content.decode()
    review = Review.objects.get()
    links = [address(review), address(review.film), address(review.copy, "desk") + "#line-1"]
    assert [page.count(f'<a href="{link}">') for link in links] == [2, 2, 1]


def test_the_first_page_and_the_review_tell_what_waits(
    admin_client: Client, conflict: Notice
) -> None:
    index = admin_client.get("/admin/").content.decode()
    assert index.count(f'<a href="{QUEUE}">2 notices wait</a>') == 1
    form = admin_client.get(address(Review.objects.get())).content.decode()
    assert form.count(conflict.message) == 1
    assert form.count(f'formaction="{address(conflict, "settle")}') == 2


def test_the_first_page_says_nothing_where_nothing_waits(admin_client: Client) -> None:
    assert "wait" not in admin_client.get("/admin/").content.decode()


def test_a_notice_is_settled_and_comes_back(admin_client: Client, bring: Bring) -> None:
    notice = bring("title-inferred")
    answer = click(admin_client, notice, "settled")
    assert (told(answer), is_settled(notice)) == (["Settled."], True)
    assert notice.settled_by == User.objects.get()
    answer = click(admin_client, notice, "reopen")
    assert (told(answer), is_settled(notice)) == (["Back in the queue."], False)
    assert notice.settled_by is None


def test_the_same_notice_on_another_line_is_settled_with_it(
    admin_client: Client, bring: Bring
) -> None:
    notice = bring("title-inferred")
    twin = Copy.objects.get().notices.create(code=notice.code, message=notice.message, line=9)
    click(admin_client, notice, "settled")
    assert is_settled(twin)


def test_a_title_is_right_whatever_was_doubted_of_it(admin_client: Client, bring: Bring) -> None:
    notice = bring("title-inferred")
    doubt = Copy.objects.get().notices.create(code="title-doubtful", message="It is thin.")
    click(admin_client, notice, "settled")
    assert is_settled(doubt)


def test_after_a_click_the_editor_is_where_it_was_made(
    admin_client: Client, conflict: Notice
) -> None:
    review = Review.objects.get()
    url = address(conflict, "settle")
    answers = [
        admin_client.post(f"{url}?{query}", {"choice": choice})["Location"]
        for query, choice in [
            (f"review={review.pk}", "settled"),
            ("_changelist_filters=state%3Dall", "reopen"),
            ("review=//evil.example", "settled"),
        ]
    ]
    assert answers == [address(review), f"{QUEUE}?state=all", QUEUE]


def test_our_headline_is_kept(admin_client: Client, conflict: Notice) -> None:
    assert offered(admin_client, conflict) == ["Keep ours", "Take the copy's"]
    click(admin_client, conflict, "settled")
    assert (is_settled(conflict), Review.objects.get().headline) == (True, "Our fog")


def test_the_headline_of_the_copy_is_taken(admin_client: Client, conflict: Notice) -> None:
    version = Review.objects.get().version
    click(admin_client, conflict, "take")
    review = Review.objects.get()
    assert (is_settled(conflict), review.headline, review.version) == (True, "Ice", version + 1)
    assert [entry.get_change_message() for entry in LogEntry.objects.all()] == ["Changed headline."]


def test_a_headline_that_was_edited_meanwhile_is_not_overwritten(
    admin_client: Client, conflict: Notice
) -> None:
    Review.objects.update(headline="Later fog")
    answer = click(admin_client, conflict, "take")
    assert told(answer) == ["Nothing was done: it is no longer as the notice said. Look again."]
    assert (is_settled(conflict), Review.objects.get().headline) == (False, "Later fog")
    assert conflict.message.split(",")[0] == "The headline stays ‘Later fog’"
    click(admin_client, conflict, "take")
    assert (is_settled(conflict), Review.objects.get().headline) == (True, "Ice")


@pytest.mark.parametrize(
    ("field", "edited", "labels", "stars"),
    [
        ("rating", "1.0", "By: Bo Lind", "4 STARS"),
        ("rating", None, "By: Bo Lind", "4 STARS"),
        ("published_on", "2026-01-01", "By: Bo Lind\nPublished: 2026-05-02", "3 STARS"),
        ("critic", "Cy Moss", "By: Bo Lindt", "3 STARS"),
    ],
)
def test_every_kind_of_value_is_taken(
    admin_client: Client, bring: Bring, field: str, edited: Any, labels: str, stars: str
) -> None:
    bring("title-inferred")
    Review.objects.update(**{field: make.person(edited) if field == "critic" else edited})
    bring("title-inferred", labels, stars=stars)
    notices = Notice.objects.filter(code="editor-kept")
    notice = next(notice for notice in notices if notice.data["field"] == field)
    click(admin_client, notice, "take")
    value = getattr(Review.objects.get(), field)
    taken = {"rating": "4.0", "published_on": "2026-05-02", "critic": "Bo Lindt"}
    assert (is_settled(notice), str(value)) == (True, taken[field])


def test_the_names_in_a_body_that_is_taken_are_found_in_it(
    admin_client: Client, bring: Bring
) -> None:
    bring("title-inferred")
    Review.objects.update(body="Nobody is named here.")
    bring("title-inferred", prose="Ada Park keeps the lights on.")
    notices = Notice.objects.filter(code="editor-kept")
    click(admin_client, next(n for n in notices if n.data["field"] == "body"), "take")
    review = Review.objects.get()
    named = [review.body[m.start : m.end] for m in review.mentions.all()]
    assert named == ["Ferry Winter", "Ada Park"]


def test_a_critic_who_is_no_more_is_not_taken(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Review.objects.update(critic=make.person("Cy Moss"), byline="By Cy Moss")
    bring("title-inferred", "By: Bo Lindt")
    notices = Notice.objects.filter(code="editor-kept")
    notice = next(notice for notice in notices if notice.data["field"] == "critic")
    make.person("Bo Lindt").delete()
    click(admin_client, notice, "take")
    assert (is_settled(notice), str(Review.objects.get().critic)) == (False, "Cy Moss")


def test_two_texts_are_compared_paragraph_by_paragraph() -> None:
    ours, theirs = "One.\n\nTwo.\n\nThree.", "One.\n\nTwo!\n\nThree."
    assert passages(ours, theirs) == [Passage(same=1), Passage("Two.", "Two!"), Passage(same=1)]


def test_very_long_texts_are_shown_whole() -> None:
    ours, theirs = "A.\n" * 900, "B.\n" * 900
    assert passages(ours, theirs) == [Passage(ours, theirs)]


def test_the_page_of_a_conflict_shows_both_texts(admin_client: Client, conflict: Notice) -> None:
    page = admin_client.get(address(conflict)).content.decode()
    cells = [cell.split("<")[0] for cell in page.split('<td class="desk-verbatim">')[1:]]
    assert cells == ["Our fog", "Ice"]


def test_a_fact_of_the_film_is_taken(admin_client: Client, bring: Bring) -> None:
    film = make.film("Ferry Winter", directors=["Ada Park"], countries=["Norway"])
    notice = bring("film-fact-differs", "Country: Norway; Chile")
    click(admin_client, notice, "take")
    film.refresh_from_db()
    assert (is_settled(notice), film.countries) == (True, ["Norway", "Chile"])


def test_the_title_of_the_film_is_taken(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Film.objects.update(title="FERRY WINTER")
    notice = bring("film-fact-differs", "Title: Fairy Winter")
    click(admin_client, notice, "take")
    film = Film.objects.get()
    assert (is_settled(notice), film.title, film.title_key) == (
        True,
        "Fairy Winter",
        "fairy winter",
    )


def test_a_fact_of_the_film_needs_the_permission_to_change_films(
    client: Client, bring: Bring
) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    client.force_login(editor("change_review"))
    assert offered(client, notice) == ["Keep ours"]
    assert client.post(address(notice, "settle"), {"choice": "take"}).status_code == 403
    assert (is_settled(notice), Film.objects.get().runtime) == (False, 90)


def test_the_permission_to_change_films_alone_settles_nothing(client: Client, bring: Bring) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    client.force_login(editor("change_film"))
    assert client.post(address(notice, "settle"), {"choice": "take"}).status_code == 403
    assert (is_settled(notice), Film.objects.get().runtime) == (False, 90)


def test_a_review_moved_to_another_film_lets_no_fact_be_taken(
    admin_client: Client, bring: Bring
) -> None:
    make.film("Ferry Winter", directors=["Ada Park"], runtime=90)
    notice = bring("film-fact-differs", "Runtime: 95")
    Review.objects.update(film=make.film("Another"))
    assert offered(admin_client, notice) == ["Settled"]


def test_the_other_film_is_chosen(admin_client: Client, bring: Bring) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    notice = bring("film-ambiguous")
    labels = ["It is Ferry Winter (1997)", "It is Ferry Winter (2007)"]
    assert offered(admin_client, notice) == labels
    click(admin_client, notice, f"film:{films[1].pk}")
    assert (is_settled(notice), Review.objects.get().film) == (True, films[1])


def test_a_person_is_chosen_and_remembered(admin_client: Client, bring: Bring) -> None:
    people = [make.person("Ada Park", disambiguator=born) for born in ("1968", "1971")]
    notice = bring("person-ambiguous")
    labels = ["It is Ada Park (1968)", "It is Ada Park (1971)", "Settled"]
    assert offered(admin_client, notice) == labels
    click(admin_client, notice, f"person:{people[1].pk}")
    assert (is_settled(notice), Film.objects.get().directors) == (True, [people[1]])
    assert Decision.objects.get().person == people[1]


@pytest.mark.parametrize(
    ("choice", "cast"), [("credit", [("Di Hale", "Bo Rusk")]), ("no-credit", [])]
)
def test_a_doubtful_credit_is_one_or_none_and_stays_so(
    admin_client: Client, bring: Bring, choice: str, cast: list[tuple[str, str]]
) -> None:
    prose = "The son of Bo Rusk (Di Hale) is here."
    notice = bring("cast-doubtful", prose=prose)
    click(admin_client, notice, choice)
    bring("title-inferred", stars="4 STARS", prose=prose)
    parts = Credit.objects.filter(role="actor").values_list("person__name", "character")
    assert list(parts) == cast
    assert [notice.code for notice in Notice.objects.waiting()] == ["title-inferred"]


def test_stars_are_given_with_a_click(admin_client: Client, bring: Bring) -> None:
    notice = bring("rating-unread", stars="MANY STARS")
    click(admin_client, notice, "stars:2.5")
    review = Review.objects.get()
    assert (is_settled(notice), str(review.rating)) == (True, "2.5")
    assert review.rating_printed == "MANY STARS"


def test_selected_notices_are_marked_as_settled(admin_client: Client, conflict: Notice) -> None:
    chosen = list(Notice.objects.values_list("pk", flat=True))
    form = {"action": "mark_as_settled", "_selected_action": chosen}
    answer = admin_client.post(QUEUE, form, follow=True)
    assert told(answer) == ["2 notices settled."]
    assert Notice.objects.waiting().count() == 0


@pytest.mark.parametrize(
    ("permissions", "statuses"),
    [((), (403, 403)), (("view_review",), (200, 403)), (("change_review",), (200, 302))],
)
def test_who_may_change_reviews_may_settle(
    client: Client, conflict: Notice, permissions: tuple[str, ...], statuses: tuple[int, int]
) -> None:
    client.force_login(editor(*permissions))
    answers = [client.get(QUEUE), client.post(address(conflict, "settle"), {"choice": "settled"})]
    assert tuple(answer.status_code for answer in answers) == statuses
    assert is_settled(conflict) == (302 in statuses)


def test_who_may_only_read_sees_no_buttons_and_settles_nothing(
    client: Client, conflict: Notice
) -> None:
    client.force_login(editor("view_review"))
    pages = [client.get(url).content.decode() for url in (QUEUE, address(conflict))]
    assert [page.count("formaction") for page in pages] == [0, 0]
    client.post(QUEUE, {"action": "mark_as_settled", "_selected_action": conflict.pk})
    assert not is_settled(conflict)


def test_a_click_carries_the_token_against_forgery(conflict: Notice, admin_user: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    assert client.post(address(conflict, "settle"), {"choice": "settled"}).status_code == 403
    assert not is_settled(conflict)


def test_a_link_settles_nothing(admin_client: Client, conflict: Notice) -> None:
    assert admin_client.get(address(conflict, "settle")).status_code == 405


@pytest.mark.parametrize(
    "choice", ["", "x", "\0", "take:1", "film:1", "person:1", "reopen", "9" * 5000, "settled:"]
)
def test_a_choice_that_was_not_offered_is_refused(
    admin_client: Client, conflict: Notice, choice: str
) -> None:
    answer = admin_client.post(address(conflict, "settle"), {"choice": choice})
    assert (answer.status_code, is_settled(conflict)) == (400, False)


@pytest.mark.parametrize("key", ["0", "9" * 40, "-1", "abc", "_00", "1.5"])
def test_a_notice_that_is_gone_is_said(admin_client: Client, key: str) -> None:
    answer = admin_client.post(f"{QUEUE}{key}/settle/", {"choice": "settled"}, follow=True)
    assert told(answer) == ["This notice is gone: the copy came in anew meanwhile."]


@pytest.mark.parametrize("page", ["change/", "history/"])
@pytest.mark.parametrize("key", ["0", "9" * 40, "-1", "abc", "_00", "1.5"])
def test_the_page_of_a_notice_that_is_gone_leads_to_the_desk(
    admin_client: Client, key: str, page: str
) -> None:
    assert admin_client.get(f"{QUEUE}{key}/{page}", follow=True).status_code in {200, 404}


def test_a_review_is_deleted_with_its_notices(admin_client: Client, conflict: Notice) -> None:
    admin_client.post(address(Review.objects.get(), "delete"), {"post": "yes"})
    assert (Review.objects.count(), Notice.objects.count()) == (0, 0)


def test_what_somebody_settled_meanwhile_is_said(admin_client: Client, conflict: Notice) -> None:
    Notice.objects.update(settled_at=timezone.now())
    answer = click(admin_client, conflict, "take")
    assert told(answer) == ["Somebody settled this notice meanwhile."]
    assert Review.objects.get().headline == "Our fog"


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_click_in_the_moment_of_a_save_waits_and_overwrites_nothing(
    admin_client: Client, conflict: Notice
) -> None:
    def late() -> Any:
        with closing(connection):
            return click(admin_client, conflict, "take")

    with ThreadPoolExecutor() as pool:
        with transaction.atomic():
            Review.objects.select_for_update().get()
            answer = pool.submit(late)
            wait_for_a_blocked_query()
            Review.objects.update(headline="Later fog")
        assert told(answer.result())[0].startswith("Nothing was done")
    assert (is_settled(conflict), Review.objects.get().headline) == (False, "Later fog")


def test_the_queue_is_read_by_its_index(conflict: Notice) -> None:
    """The planner has no choice but to sort or to use it."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
    plan = Notice.objects.waiting().select_related("copy__review__film")[:50].explain()
    assert "notice_waiting" in plan


@pytest.fixture
def decided_over(bring: Bring) -> Notice:
    """A headline that an editor decided, and that the copy then changed."""
    copy = bring("title-inferred", "Headline: Fog").copy
    took(copy, fact="headline", words="Fog", value="Mist")
    return bring("editor-kept", "Headline: Ice")


def test_the_copy_is_followed_again_once_its_headline_is_taken(
    admin_client: Client, bring: Bring, decided_over: Notice
) -> None:
    click(admin_client, decided_over, "take")
    assert (is_settled(decided_over), Review.objects.get().headline) == (True, "Ice")
    bring("title-inferred", "Headline: Thaw")
    assert (Decision.objects.count(), Review.objects.get().headline) == (0, "Thaw")


def test_a_headline_typed_after_a_decision_is_not_overwritten(
    admin_client: Client, decided_over: Notice
) -> None:
    Review.objects.update(headline="Later fog")
    click(admin_client, decided_over, "take")
    assert (is_settled(decided_over), Review.objects.get().headline) == (False, "Later fog")


def test_what_copy_credits_moves_with_its_review(admin_client: Client, bring: Bring) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    make.review(films[0])
    notice = bring("film-ambiguous", prose="Sister Lou (Joan Carr) prays.")
    click(admin_client, notice, f"film:{films[1].pk}")
    parts = Credit.objects.filter(role="actor").values_list("film", "person__name", "character")
    assert list(parts) == [(films[1].pk, "Joan Carr", "Sister Lou")]


def test_a_film_is_not_chosen_for_a_review_that_was_moved(
    admin_client: Client, bring: Bring
) -> None:
    films = [make.film("Ferry Winter", year=year, directors=["Ada Park"]) for year in (1997, 2007)]
    notice = bring("film-ambiguous")
    elsewhere = make.film("Another")
    Review.objects.update(film=elsewhere)
    click(admin_client, notice, f"film:{films[1].pk}")
    assert (is_settled(notice), Review.objects.get().film) == (False, elsewhere)


def test_stars_that_an_editor_gave_are_not_overwritten(admin_client: Client, bring: Bring) -> None:
    notice = bring("rating-unread", stars="MANY STARS")
    Review.objects.update(rating="4.0")
    click(admin_client, notice, "stars:2.5")
    assert (is_settled(notice), str(Review.objects.get().rating)) == (False, "4.0")


def test_a_title_that_was_confirmed_is_a_decision(admin_client: Client, bring: Bring) -> None:
    click(admin_client, bring("title-inferred"), "settled")
    assert Decision.objects.values_list("fact", "value").get() == ("title", "Ferry Winter")


def test_what_is_printed_is_taken_with_the_stars(admin_client: Client, bring: Bring) -> None:
    bring("title-inferred")
    Review.objects.update(rating="1.0")
    click(admin_client, bring("editor-kept", stars="4 STARS"), "take")
    assert Review.objects.values_list("rating_printed", flat=True).get() == "4 STARS"
