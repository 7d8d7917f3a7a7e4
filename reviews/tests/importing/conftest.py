"""A folder to put copy in, and an import of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviews.importing import Options, Report, find, import_reviews

PROSE = "“{title}” follows a ferry for one winter. Most of “{title}” is fog, and fog suits it."


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """Write a file of copy: `put("a.txt", slug_line, title=..., labels=...)`."""

    def write(
        name: str = "a.txt",
        slug_line: str = "dir. Ada Park (Lantern) -- 3 STARS",
        *,
        title: str = "Ferry Winter",
        labels: str = "",
        prose: str = PROSE,
    ) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        head = "\n".join(filter(None, [labels, slug_line]))
        file.write_text(f"{head}\n\n{prose.format(title=title)}", encoding="utf-8")
        return file

    return write


@pytest.fixture
def bring(tmp_path: Path) -> Callable[..., Report]:
    """Import the whole folder: `bring(strict=True)`."""

    def run(**options: Any) -> Report:
        return import_reviews(find([tmp_path]), Options(**options))

    return run
