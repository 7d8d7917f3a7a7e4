"""What each public page of the sample site costs: `make bench`.

Imports the samples into a database of its own (SQLite in a temporary folder, or DATABASE_URL, which
must be empty), asks for every kind of page through the whole middleware, uncached, and prints
queries, milliseconds and bytes on the wire. Exits with 1 if a page breaks its limit.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPEATS = 40
MOST_QUERIES, MOST_MILLISECONDS, MOST_IMPORT_SECONDS = 8, 30.0, 3.0


def prepare(folder: str) -> float:
    """Set Django up on an empty database, import the samples, and give the seconds that took."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reviewsite.settings")
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    began = time.perf_counter()
    call_command("import_reviews")
    return time.perf_counter() - began


def addresses() -> list[str]:
    """One address for each kind of page, and the dearest turns of the list."""
    from django.db.models import Count

    from reviews.models import Film, Person, Studio

    film = Film.objects.annotate(n=Count("reviews")).latest("n")
    person = Person.objects.annotate(n=Count("credits")).latest("n")
    critic = Person.objects.annotate(n=Count("reviews")).latest("n")
    director = film.directors[0]
    studio = Studio.objects.annotate(n=Count("films")).latest("n")
    pages = [film, film.reviews.first(), person, critic, studio]
    return [
        "/",
        "/reviews/",
        f"/reviews/?rating_min=2&rating_max=5&unrated=1&year_min=1920&sort=highest"
        f"&director={director.slug}&studio={film.studios.first().slug}&q=the",
        "/reviews/?q=camera",
        "/reviews/?q=zyzzyva",
        "/reviews/feed/",
        *[page.get_absolute_url() for page in pages],
        "/films/",
        "/people/",
        "/studios/",
        "/search/?q=the",
        "/sitemap.xml",
        "/robots.txt",
    ]


def measure(address: str) -> tuple[int, float, float, int]:
    """Queries, median and slowest-of-twenty milliseconds, and compressed bytes of a page."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers={"accept-encoding": "gzip", "host": "127.0.0.1"})
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    queries = len(captured)  # the next request clears the log
    if response.status_code != 200:
        raise SystemExit(f"{address} answered {response.status_code}")
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        client.get(address)
        times.append((time.perf_counter() - began) * 1000)
    slow = statistics.quantiles(times, n=20)[-1]
    return queries, statistics.median(times), slow, len(response.content)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        seconds = prepare(folder)
        print(f"\nImport of the samples: {seconds:.2f} s\n")
        print("| page | queries | median ms | p95 ms | bytes |\n|---|--:|--:|--:|--:|")
        broken = seconds > MOST_IMPORT_SECONDS
        for address in addresses():
            queries, median, slow, size = measure(address)
            broken |= queries > MOST_QUERIES or median > MOST_MILLISECONDS
            print(f"| `{address}` | {queries} | {median:.1f} | {slow:.1f} | {size:,} |")
        from django.db import connections

        connections.close_all()
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
