"""Takes the pictures of `docs/screenshots/`: `make screenshots`. Needs Chromium.

Serves the samples from a database of their own, as `make run` does, and photographs every kind of
page on a desktop and on a phone, light and dark.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from reviews.tests.served import served  # noqa: E402

ALBUM = ROOT / "docs" / "screenshots"
PAGES = {
    "home": "/",
    "reviews": "/reviews/?rating_min=3.5&director=bong-joon-ho",
    "review": "/reviews/parasite-rosalia-bannerman/",
    "film": "/films/jeanne-dielman-23-quai-du-commerce-1080-bruxelles-1975/",
    "director": "/people/agnes-varda/",
    "critic": "/people/mabel-zaragoza/",
    "people": "/people/",
    "search": "/search/?q=varda+agnes",
}
SIZES = {"": (1280, 900), "-phone": (390, 844)}
SCHEMES = {"": "light", "-dark": "dark"}
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def samples_served() -> Iterator[str]:
    """The site with the sample reviews; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/screenshots.sqlite3"
        environment = {**os.environ, "DATABASE_URL": database}
        for command in (["migrate", "--verbosity", "0"], ["import_reviews"]):
            manage = [sys.executable, "manage.py", *command]
            subprocess.run(manage, cwd=ROOT, env=environment, check=True)
        with served(environment) as url:
            yield url


def photograph(browser: Browser, site: str) -> None:
    for device, (width, height) in SIZES.items():
        for light, scheme in SCHEMES.items():
            viewport = {"width": width, "height": height}
            with browser.new_context(viewport=viewport, color_scheme=scheme) as context:
                page = context.new_page()
                for name, address in PAGES.items():
                    page.goto(site + address)
                    page.screenshot(path=ALBUM / f"{name}{device}{light}.png")


def main() -> None:
    ALBUM.mkdir(exist_ok=True)
    with samples_served() as site, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        photograph(browser, site)
        browser.close()


if __name__ == "__main__":
    main()
