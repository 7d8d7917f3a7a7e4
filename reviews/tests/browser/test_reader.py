import re

from playwright.sync_api import Page, expect


def test_a_reader_filters_opens_a_review_and_follows_a_name(
    page: Page, sample_site: str, complaints
):
    page.goto(f"{sample_site}/")
    page.get_by_role("navigation").get_by_role("link", name="Reviews", exact=True).click()
    page.get_by_label("Stars from").select_option("4")
    page.get_by_role("button", name="Filter").click()
    page.locator(".facet").get_by_role("link", name="Bong Joon-ho").click()
    chips = page.get_by_role("list", name="Active filters")
    expect(chips).to_contain_text("Bong Joon-ho")
    page.get_by_role("link", name="Look at the ditch").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look at the ditch")
    page.get_by_role("link", name="Bong Joon-ho").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bong Joon-ho")
    expect(page.get_by_role("link", name="Parasite").first).to_be_visible()


def test_a_reader_follows_a_credit_to_the_sentence_that_tells_it(
    page: Page, sample_site: str, complaints
):
    page.goto(f"{sample_site}/films/parasite-2019/")
    page.get_by_role("link", name="Jang Hye-jin: told").click()
    expect(page).to_have_url(re.compile(r"/reviews/parasite-rosalia-bannerman/#s\d+$"))
    sentence = page.locator(":target")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_contain_text("Jang Hye-jin")
    sentence.get_by_role("link", name="Jang Hye-jin").click()
    expect(page.get_by_role("heading", level=2, name="What we wrote")).to_be_visible()
    expect(page.locator("blockquote b")).to_have_text("Jang Hye-jin")


def test_a_filter_is_taken_off_by_its_chip(page: Page, sample_site: str, complaints):
    page.goto(f"{sample_site}/reviews/?director=bong-joon-ho&rating_min=5")
    page.get_by_role("list", name="Active filters").get_by_role("link", name="Stars").click()
    expect(page).to_have_url(f"{sample_site}/reviews/?director=bong-joon-ho")
    page.get_by_role("link", name="Drop all").click()
    expect(page).to_have_url(f"{sample_site}/reviews/")


def test_an_empty_list_says_which_filter_to_drop(page: Page, sample_site: str, complaints):
    page.goto(f"{sample_site}/reviews/?director=agnes-varda&year_min=2020")
    page.get_by_role("link", name="Drop “").click()
    expect(page.locator("article").first).to_be_visible()


def test_a_search_finds_without_accents_and_in_any_order(page: Page, sample_site: str, complaints):
    page.goto(f"{sample_site}/")
    page.get_by_role("searchbox").first.fill("varda agnes")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Agnès Varda").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Agnès Varda")
