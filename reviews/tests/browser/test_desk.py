"""An editor reads copy at the desk: from paste to page, and what stays when it comes again."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from reviews.tests.browser.conftest import press
from reviews.tests.browser.test_editor import sign_in

TEXT = """By: Bo Lind
dir. Ada Park (Lantern/Harbour) -- 3 STARS

“Ferry Winter” begins with the mate, Nell (Björn), alone on deck. Later comes the son of Mo Vance
(Di Hale), and nobody in “Ferry Winter” is glad of him.

The fog of “Ferry Winter” is the best of the year.
"""

UNDER_THE_BUTTONS = """fields => fields.filter(field => !field.closest(".submit-row")
    && field.getBoundingClientRect().bottom
        > document.querySelector("#desk_form .submit-row").getBoundingClientRect().top
).map(field => field.name)"""


def paste(page: Page, site: str, text: str, name: str) -> None:
    page.goto(f"{site}/admin/")
    page.get_by_role("link", name="read copy").click()
    page.get_by_label("Text").fill(text)
    page.get_by_label("File name").fill(name)
    press(page, "Read")


def test_an_editor_corrects_two_doubtful_facts_and_no_later_import_undoes_it(
    page: Page, desk_site: str, outside, complaints, tmp_path: Path
):
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    doubtful = page.locator("mark.desk-doubtful")
    expect(doubtful).to_have_text(
        ["Nellcharacter?", "Björnactor?", "Mo Vancecharacter?", "Di Haleactor?"]
    )

    nell = page.get_by_role("group", name="Actor: Björn")
    nell.get_by_label("Is it a credit?").select_option("Credit")
    son = page.get_by_role("group", name="Actor: Di Hale")
    son.get_by_label("Character").fill("the son")
    son.get_by_label("Is it a credit?").select_option("Credit")
    press(page, "Publish")
    expect(page.get_by_text("Saved as a review.")).to_be_visible()
    page.get_by_label("Headline").fill("The editor's fog")
    press(page, "Save")

    changed = TEXT.replace("3 STARS", "4 STARS").replace("By: Bo", "Headline: Fog\nBy: Bo")
    (tmp_path / "ferry.txt").write_text(changed)
    code, printed = outside.run("import_reviews", tmp_path / "ferry.txt")
    assert (code, printed.splitlines()[-1]) == (0, "created 0, updated 1, unchanged 0, failed 0")

    page.goto(f"{desk_site}/reviews/")
    page.get_by_role("link", name="The editor's fog").click()
    expect(page.get_by_role("img", name="4 out of 5 stars")).to_be_visible()
    expect(page.get_by_text("as the son")).to_be_visible()
    expect(page.get_by_text("as Nell")).to_be_visible()
    page.goto(f"{desk_site}/admin/reviews/review/1/change/")
    page.get_by_role("link", name="Its copy").click()
    kept = "The headline stays ‘The editor's fog’, as an editor left it; the copy now says ‘Fog’."
    expect(page.get_by_role("listitem").filter(has_text=kept)).to_be_visible()


def test_a_mark_leads_to_its_row_and_back_with_the_keyboard(page: Page, desk_site: str, complaints):
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    page.locator("#at-director-row-0").press("Enter")
    expect(page.locator("#row-0")).to_be_in_viewport()
    page.locator("#row-0").get_by_role("link", name="in the text").press("Enter")
    expect(page.locator("#at-director-row-0")).to_be_in_viewport()
    assert page.url.endswith("#at-director-row-0")


def test_the_keyboard_stops_once_at_a_mark_and_leaps_over_all_of_them(
    page: Page, desk_site: str, complaints
):
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    assert page.locator("mark a").count() == page.locator("mark .desk-name").count()
    page.get_by_role("link", name="To the form").press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Title:", exact=True)).to_be_focused()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_buttons_stay_in_sight_and_hide_no_field_that_has_the_focus(
    page: Page, desk_site: str, width: int
):
    page.set_viewport_size({"width": width, "height": 700})
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    hidden = []
    for field in page.locator("#desk_form :is(input, select, textarea):visible").all():
        field.focus()
        expect(page.get_by_role("button", name="Publish")).to_be_in_viewport(ratio=1)
        hidden += field.evaluate_all(UNDER_THE_BUTTONS)
    assert hidden == []


def test_what_was_missed_is_added_and_what_cannot_be_is_said_beside_it(
    page: Page, desk_site: str, complaints
):
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT.replace("Later", "The cook is Joan Pell. Later"), "")
    page.get_by_label("Headline").fill("Typed")
    missed = page.get_by_role("group", name="Missed words 1")
    missed.get_by_label("Exact words of the copy").fill("Joan Bell")
    press(page, "Save as draft")
    expect(missed.get_by_text("“Joan Bell” does not stand in the copy.")).to_be_visible()
    expect(page.get_by_label("Headline")).to_have_value("Typed")
    missed.get_by_label("Exact words of the copy").fill("Joan Pell")
    missed.get_by_label("Character").fill("the cook")
    press(page, "Save corrections")
    row = page.get_by_role("group", name="Actor: Joan Pell")
    expect(row.get_by_label("Character")).to_have_value("the cook")
    expect(page.locator("mark").filter(has_text="Joan Pell")).to_be_visible()


def test_while_an_import_runs_nothing_typed_is_lost(page: Page, desk_site: str, outside):
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    page.get_by_label("Headline").fill("Typed")
    with outside.importing():
        press(page, "Publish")
        expect(page.get_by_text("An import is running just now.")).to_be_visible()
    expect(page.get_by_label("Headline")).to_have_value("Typed")
    press(page, "Publish")
    expect(page.get_by_text("Saved as a review.")).to_be_visible()
    assert outside.ask("SELECT count(*) FROM reviews_review") == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_at_the_desk(page: Page, desk_site: str, scheme: str):
    page.emulate_media(color_scheme=scheme)
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/copy/read/")
    barriers = [Axe().run(page).response["violations"]]
    paste(page, desk_site, TEXT, "ferry.txt")
    page.get_by_label("Year").fill("soon")
    press(page, "Publish")
    barriers.append(Axe().run(page).response["violations"])
    assert barriers == [[], []]


def test_the_desk_fits_a_phone(page: Page, desk_site: str):
    page.set_viewport_size({"width": 320, "height": 640})
    sign_in(page, desk_site)
    paste(page, desk_site, TEXT, "ferry.txt")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
