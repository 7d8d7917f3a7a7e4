from playwright.sync_api import Page, expect

from reviews.tests.browser.conftest import EDITOR, PASSWORD, press

BODY = "Nobody in “Salt Road” hurries.\n\nThe road does it for them,  twice."


def sign_in(page: Page, site: str) -> None:
    page.goto(f"{site}/admin/")
    page.get_by_label("Username").fill(EDITOR)
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Log in")


def add_film(page: Page, title: str, billing: list[tuple[str, str, str]]) -> None:
    """Add a film with its credits (role, name, character) in the window that the plus opens."""
    with page.expect_popup() as opened:
        page.locator("#add_id_film").click()
    film = opened.value
    film.locator("#id_title").fill(title)
    for row, (role, name, character) in enumerate(billing):
        film.locator(f"#id_credits-{row}-role").select_option(role)
        film.locator(f"#id_credits-{row}-character").fill(character)
        with film.expect_popup() as opened:
            film.locator(f"#add_id_credits-{row}-person").click()
        person = opened.value
        person.locator("#id_name").fill(name)
        with person.expect_event("close"):
            person.get_by_role("button", name="Save", exact=True).first.click()
        expect(film.locator(f"#id_credits-{row}-person")).to_contain_text(name)
    with film.expect_event("close"):
        film.get_by_role("button", name="Save", exact=True).first.click()


def test_an_editor_adds_a_review_of_a_new_film_previews_it_and_publishes_it(
    page: Page, desk_site: str, complaints
):
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/review/add/")
    page.get_by_label("Headline").fill("A road, taken")
    page.get_by_label("Body").fill(BODY)
    page.locator("#id_rating").select_option("0.0")
    add_film(page, "Salt Road", [("director", "Ada Park", ""), ("actor", "Bo Lind", "Mo")])
    expect(page.locator("#id_film")).to_contain_text("Salt Road")
    press(page, "Save and continue editing")

    page.get_by_role("link", name="Preview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A road, taken")
    assert page.request.get(f"{desk_site}/reviews/salt-road/").status == 404
    page.goto(f"{desk_site}/admin/reviews/review/1/change/")
    page.get_by_label("Published", exact=True).check()
    press(page, "Save")

    page.goto(f"{desk_site}/reviews/")
    page.get_by_role("link", name="A road, taken").click()
    assert page.locator(".prose p").all_text_contents() == BODY.split("\n\n")
    expect(page.get_by_role("img", name="0 out of 5 stars")).to_be_visible()
    page.get_by_role("link", name="Bo Lind").click()
    expect(page.get_by_text("as Mo")).to_be_visible()


def test_the_second_of_two_editors_is_told_and_sees_both(
    page: Page, context, desk_site: str, outside
):
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/review/add/")
    page.get_by_label("Headline").fill("First words")
    page.get_by_label("Body").fill(BODY)
    add_film(page, "Salt Road", [])
    press(page, "Save and continue editing")
    second = context.new_page()
    second.goto(page.url)
    page.get_by_label("Headline").fill("The first editor's headline")
    press(page, "Save")
    second.get_by_label("Headline").fill("The second editor's headline")
    press(second, "Save")
    expect(second.get_by_label("Headline")).to_have_value("The second editor's headline")
    expect(second.locator("body")).to_contain_text("The first editor's headline")
    assert outside.ask("SELECT headline FROM reviews_review") == "The first editor's headline"
