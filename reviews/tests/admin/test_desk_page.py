"""The desk page: copy as written, and every fact in its place."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reviews.admin.desk.rows import MISSED_ROWS
from reviews.admin.guard import MOST_ROWS
from reviews.models import Copy, Decision, Film, Notice
from reviews.tests.admin.copy_desk import TEXT, lay, marked, page, press, shown
from reviews.tests.admin.desk import address
from reviews.tests.admin.queue import editor, links_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def copy() -> Copy:
    return lay()


def test_every_fact_is_marked_in_its_place_and_named(admin_client: Client, copy: Copy) -> None:
    assert marked(shown(admin_client, copy)) == [
        ("Bo Lind", "critic"),
        ("Fog, then ice", "headline"),
        ("Ada Park", "director"),
        ("Lantern", "studio"),
        ("Harbour", "studio"),
        ("3 STARS", "stars"),
        ("Ferry Winter", "title"),
        ("Captain Mo", "character"),
        ("Di Hale", "actor"),
        ("Nell", "character?"),
        ("Björn", "actor?"),
    ]


def test_a_country_and_a_genre_are_marked_and_lead_to_where_they_are_corrected(
    admin_client: Client,
) -> None:
    copy = lay(f"Country: Norway\nGenre: Drama; Mystery\n{TEXT}")
    html = shown(admin_client, copy)
    facts = [("Norway", "country"), ("Drama", "genre"), ("Mystery", "genre")]
    assert marked(html)[:3] == facts
    for number, (words, kind) in enumerate(facts):
        assert html.count(f'id="at-{kind}-film-{number}" href="#film-{number}"') == 1
        assert html.count(f'id="film-{number}">\n      {kind.title()}: {words}\n') == 1
    assert "These are corrected on the film, once the copy is saved as a review." in html


def test_the_facts_of_a_film_lead_to_the_film_where_there_is_one(
    client: Client, admin_client: Client
) -> None:
    copy = lay(f"Country: Norway\n{TEXT}")
    press(admin_client, copy, "_publish")
    link = f'<a href="{address(Film.objects.get())}">the film</a>'
    client.force_login(editor("change_review", "view_copy"))
    assert [shown(one, copy).count(link) for one in (admin_client, client)] == [1, 0]


def test_marks_that_overlap_show_every_character_once(admin_client: Client) -> None:
    copy = lay("Title: Di Hale\ndir. Di Hale -- 3 STARS\n\n“Di Hale” has Mo (Di Hale) in it.\r\n😀")
    Decision.objects.create(copy=copy, fact="headline", value="Di Hale” has")
    Decision.objects.create(copy=copy, fact="standfirst", value="has Mo")
    html = shown(admin_client, copy)
    pre = re.search(r"<pre[^>]*>\n(.*?)</pre>", html, re.S)
    assert pre
    bare = re.sub(r'<a class="desk-name".*?</a>', "", pre[1])
    assert unescape(re.sub(r"<[^>]+>", "", bare)) == copy.text


def test_hostile_text_is_shown_as_text(admin_client: Client) -> None:
    script = "<script>alert(1)</script>"
    copy = lay(TEXT.replace("Fog, then ice", script).replace("bridge", script), f"{script}.txt")
    html = shown(admin_client, copy)
    assert (html.count(script), html.count("&lt;script&gt;alert(1)&lt;/script&gt;") > 3) == (
        0,
        True,
    )


def test_what_was_not_understood_leads_to_its_line(admin_client: Client, copy: Copy) -> None:
    html = shown(admin_client, copy)
    assert html.count('<a href="#line-5">Line 5</a>') == 2
    assert html.count('<span id="line-5"></span>') == 1


@pytest.mark.parametrize(("permission", "links"), [("change_review", 2), ("add_review", 0)])
def test_what_waits_leads_to_where_it_is_settled_for_who_may(
    client: Client, copy: Copy, permission: str, links: int
) -> None:
    client.force_login(editor(permission, "view_copy"))
    answer = client.get(page(copy))
    found = [link for notice in Notice.objects.all() for link in links_to(notice, answer)]
    assert len(found) == links


def test_a_page_costs_no_query_a_row(admin_client: Client) -> None:
    counts = []
    for number in (1, 2, 20):  # the first asks what is asked once
        cast = "; ".join(f"Ann Vale{chr(97 + n)} as Mo" for n in range(number))
        copy = lay(f"Cast: {cast}\n{TEXT}", f"{number}.txt")
        with CaptureQueriesContext(connection) as captured:
            shown(admin_client, copy)
        counts.append(len(captured))
    assert counts[1] == counts[2]


def test_a_text_of_five_megabytes_is_shown(admin_client: Client) -> None:
    copy = lay(TEXT + "\n" + "Most of it is fog. " * 260_000)
    assert len(shown(admin_client, copy)) > 4_900_000


def test_more_credits_than_a_form_can_send_are_left_to_the_film(admin_client: Client) -> None:
    names = [f"Ann {chr(97 + n // 26)}{chr(97 + n % 26)}vale".title() for n in range(MOST_ROWS)]
    copy = lay(f"Cast: {'; '.join(names)}\n{TEXT}")
    html = shown(admin_client, copy)
    assert html.count('class="desk-row"') == MOST_ROWS + MISSED_ROWS
    assert html.count("3 more: these can be corrected on the film.") == 1
