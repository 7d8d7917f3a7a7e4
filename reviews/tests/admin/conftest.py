"""Copy that came in with something for an editor to look at."""

from pathlib import Path

import pytest

from reviews.importing import Options, find, import_reviews
from reviews.models import Notice, Review
from reviews.tests.admin.queue import COPY, Bring


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
