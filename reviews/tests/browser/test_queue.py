from pathlib import Path

from playwright.sync_api import Page, expect

from reviews.tests.browser.conftest import press
from reviews.tests.browser.test_editor import sign_in
from reviews.tests.outside import OutsideDatabase

COPY = """Headline: {headline}
dir. Ada Park (Lantern) -- {stars} STARS

“Salt Road” follows a road for one winter. Most of “Salt Road” is fog, and fog suits it.
"""


def bring(database: OutsideDatabase, file: Path, headline: str, stars: int) -> None:
    file.write_text(COPY.format(headline=headline, stars=stars), encoding="utf-8")
    assert database.run("import_reviews", file)[0] == 0


def test_an_editor_settles_a_conflict_with_one_click_in_the_queue(
    page: Page, desk_site: str, outside: OutsideDatabase, tmp_path: Path, complaints
):
    bring(outside, tmp_path / "road.txt", "Fog", 3)
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/review/1/change/")
    page.get_by_label("Headline").fill("Our fog")
    press(page, "Save")
    bring(outside, tmp_path / "road.txt", "Ice", 4)

    page.goto(f"{desk_site}/admin/")
    page.get_by_role("link", name="2 notices wait").click()
    conflict = page.get_by_role("row").filter(has_text="The headline stays ‘Our fog’")
    expect(conflict).to_contain_text("the copy now says ‘Ice’")
    conflict.get_by_role("button", name="Take the copy's").click()

    expect(page.get_by_text("Settled.", exact=True)).to_be_visible()
    expect(conflict).to_have_count(0)
    page.goto(f"{desk_site}/reviews/salt-road/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ice")


def test_the_queue_works_without_javascript(
    browser, desk_site: str, outside: OutsideDatabase, tmp_path: Path
):
    bring(outside, tmp_path / "road.txt", "Fog", 3)
    page = browser.new_context(java_script_enabled=False).new_page()
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/review/1/change/")
    press(page, "It is “Salt Road”")
    expect(page.get_by_text("Settled.", exact=True)).to_be_visible()
    assert page.url == f"{desk_site}/admin/reviews/review/1/change/"
    assert outside.ask("SELECT count(*) FROM reviews_notice WHERE settled_at IS NULL") == 0


def test_every_button_of_the_queue_is_in_sight_on_a_phone(
    page: Page, desk_site: str, outside: OutsideDatabase, tmp_path: Path, complaints
):
    bring(outside, tmp_path / "road.txt", "Fog", 3)
    page.set_viewport_size({"width": 320, "height": 640})
    sign_in(page, desk_site)
    page.goto(f"{desk_site}/admin/reviews/notice/")
    expect(page.get_by_role("heading", level=1)).to_have_text("The queue: notices for an editor")
    right = page.locator(".desk-choice").evaluate_all(
        "buttons => buttons.map(button => button.getBoundingClientRect().right)"
    )
    assert [edge < 320 for edge in right] == [True, True]
