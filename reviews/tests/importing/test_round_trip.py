"""Whatever came in and whatever an editor did: out, in again, and out are the same bytes."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reviews.importing import Options, find, import_reviews
from reviews.importing.export import export_copy, export_records
from reviews.models import Credit, Film, FilmStudio, Person, Review, Studio

pytestmark = pytest.mark.django_db

TITLES = st.sampled_from(["Ferry", "Salt Road", "The Tin Orchard", "Mamma Mia!", "½ Past"])
NAMES = st.sampled_from(["Ada Park", "Bo Lind", "Cy Moss, Jr.", "Kim Tae-kyun", "Tarsem", "JO ROE"])
STUDIOS = st.sampled_from(["", " (Lantern)", " (Lantern/Low Tide)", " (Simon & Sons"])
STARS = st.sampled_from(["", " -- 3 STARS", " — ★★½", " - 3/4", " -- NO STARS", " -- 9 STARS"])
LABELS = st.lists(
    st.sampled_from(
        [
            *("By Di Hale, Critic", "By: Eva Roe", "Year: 1999", "Runtime: 1h 30m", "Colour: grey"),
            *("Headline: Fog", "Standfirst: And ice.", "Country: Norway", "Published: 2008-05-02"),
            *(
                "Cast: Bo Lind as Mo; Ada Park",
                "Writer: Ada Park",
                "Genre: Fog/Ice",
                "A loose line",
            ),
        ]
    ),
    max_size=4,
)


@st.composite
def copy(draw):
    """A piece of copy, as bytes."""
    title, actor = draw(TITLES), draw(NAMES)
    slug_line = f"dir. {draw(NAMES)}{draw(STUDIOS)}{draw(STARS)}"
    prose = f"“{title}” is a film. “{title}” has Mo Vance ({actor}) in it.\n\nIt ends.  "
    lines = [*draw(LABELS), slug_line, "", prose]
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines).encode(draw(st.sampled_from(CODECS)))


CODECS = ["utf-8", "utf-8-sig", "utf-16"]
EDITS = st.lists(
    st.sampled_from(
        [
            lambda: Review.objects.update(headline="An editor's"),
            lambda: Review.objects.update(rating="0.0", rating_printed=""),
            lambda: Review.objects.update(rating=None, rating_printed=""),
            lambda: Review.objects.update(published_on="2020-02-02", critic=None, byline=""),
            lambda: Film.objects.update(year=2001, runtime=None, genres=["Drama", "Fog"]),
            lambda: Credit.objects.filter(role="director").delete(),
            lambda: FilmStudio.objects.all().delete(),
        ]
    ),
    max_size=2,
)


def bring_in(path):
    return import_reviews(find([path]), Options())


def empty():
    for model in (Review, Film, Person, Studio):
        model.objects.all().delete()


def out(place, kind):
    """What an export writes, as bytes; what copy cannot say is left out."""
    if kind == "copy":
        export_copy(place)
        return {file.name: file.read_bytes() for file in place.iterdir()}
    export_records(place)
    return place.read_bytes()


SOME = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("kind", ["copy", "jsonl"])
@SOME
@given(pieces=st.lists(copy(), min_size=1, max_size=4), edits=EDITS)
def test_out_in_and_out_again_are_the_same_bytes(kind, pieces, edits):
    empty()
    with TemporaryDirectory() as folder:
        given, one, two = (Path(folder, name) for name in ("given.txt", "1.jsonl", "2.jsonl"))
        for place in (given, one, two):
            if kind == "copy" or place == given:
                place.mkdir()
        for number, content in enumerate(pieces):
            (given / f"{number}.txt").write_bytes(content)
        bring_in(given)
        for edit in edits:
            edit()
        first = out(one, kind)
        report = bring_in(one)
        assert report.counts.total() == report.counts["unchanged"], report.files
        empty()
        bring_in(one)
        assert out(two, kind) == first
