"""What holds for every kind of page: no barrier, no error in the HTML, no need of JavaScript."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string
from django.test import RequestFactory
from playwright.sync_api import Browser, BrowserContext, Page, Route

PAGES = {
    "home": "/",
    "reviews": "/reviews/",
    "reviews, filtered": "/reviews/?rating_min=2&director=bong-joon-ho&q=the&sort=highest",
    "reviews, empty": "/reviews/?director=agnes-varda&year_min=2020",
    "reviews, not understood": "/reviews/?director=nobody-here&rating_min=nine",
    "review": "/reviews/parasite-rosalia-bannerman/",
    "review, unrated": "/reviews/?unrated=1",
    "review, bare": "/reviews/crossing/",
    "films": "/films/",
    "film": "/films/parasite-2019/",
    "people": "/people/",
    "person": "/people/bong-joon-ho/",
    "critic": "/people/ines-halloran/",
    "studios": "/studios/",
    "studio": "/studios/neon/",
    "search": "/search/?q=the",
    "search, nothing found": "/search/?q=zyzzyva",
    "not found": "/films/no-such-film/",
    "bad request": "/films/?q=%00",
}
ERRORS = {"forbidden": "/403.html", "fault": "/500.html", "unavailable": "/503.html"}
WIDEST, NARROWEST = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
LETTERS = """(words, part) => {
  const style = getComputedStyle(words, part);
  return [style.textTransform, style.fontVariantCaps];
}"""

each_page = pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
each_page_and_error = pytest.mark.parametrize(
    "address", [*PAGES.values(), *ERRORS.values()], ids=[*PAGES, *ERRORS]
)


@pytest.fixture(autouse=True)
def errors(context: BrowserContext, rf: RequestFactory) -> dict[str, str]:
    """The pages that no address leads to, answered at addresses of their own."""
    request = rf.get("/")
    pages = {address: render_to_string(address[1:], {}, request) for address in ERRORS.values()}
    for address, html in pages.items():
        context.route(f"**{address}", partial(Route.fulfill, body=html, content_type="text/html"))
    return pages


@each_page_and_error
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(page: Page, sample_site: str, address: str, scheme: str):
    page.emulate_media(color_scheme=scheme)
    page.goto(sample_site + address)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@each_page_and_error
def test_nothing_is_wider_than_the_narrowest_phone(page: Page, sample_site: str, address: str):
    page.set_viewport_size(NARROWEST)
    page.goto(sample_site + address)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST["width"]


@each_page
def test_a_page_is_the_same_without_javascript(browser: Browser, sample_site: str, address: str):
    texts = []
    for javascript in (True, False):
        with browser.new_context(java_script_enabled=javascript, viewport=WIDEST) as context:
            page = context.new_page()
            page.goto(sample_site + address)
            texts.append(page.locator("body").inner_text())
    assert texts[0] == texts[1] != ""


def test_the_html_checker_finds_no_error(
    page: Page, sample_site: str, errors: dict[str, str], tmp_path: Path, vnu: Callable[[Path], str]
):
    pages = [page.request.get(sample_site + address).text() for address in PAGES.values()]
    for number, html in enumerate([*pages, *errors.values()]):
        (tmp_path / f"{number:02}.html").write_text(html, encoding="utf-8")
    assert vnu(tmp_path) == ""


def test_no_style_changes_the_letters_of_a_review(page: Page, sample_site: str):
    page.goto(sample_site + PAGES["review"])
    paragraph = page.locator(".prose p").first
    styles = [paragraph.evaluate(LETTERS, part) for part in ("", "::first-line", "::first-letter")]
    assert styles == [["none", "normal"]] * 3


@pytest.mark.parametrize("address", ["/", "/admin/login/", "/robots.txt", "/healthz"])
def test_the_browser_has_nothing_to_complain_of(
    page: Page, sample_site: str, complaints: list[str], address: str
):
    assert page.goto(sample_site + address).status == 200
