"""A folder to put copy in, and an import of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth import get_user_model
from django.db.models import Model

from reviews.importing import Options, Report, find, import_reviews

PROSE = "“{title}” follows a ferry for one winter. Most of “{title}” is fog, and fog suits it."
SILENT = "A film of fog. Most of it is a ferry, the rest is a winter, and both are long."


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
def tell(put: Callable[..., Path]) -> Callable[..., Path]:
    """Write copy whose labels alone tell title and year: `tell("Ferry Winter", 1999)`."""

    def write(
        title: str,
        year: int | None = None,
        slug_line: str = "dir. Ada Park -- 3 STARS",
        *,
        name: str = "a.txt",
        by: str = "Bo Lind",
        more: str = "",
    ) -> Path:
        told = [f"By: {by}", f"Title: {title}", f"Year: {year}" if year else "", more]
        return put(name, slug_line, labels="\n".join(filter(None, told)), prose=SILENT)

    return write


@pytest.fixture
def log() -> Callable[[Model], None]:
    """Keep in the admin's log that an editor changed a row."""

    def write(row: Model) -> None:
        editor, _ = get_user_model().objects.get_or_create(username="editor")
        LogEntry.objects.log_actions(editor.pk, [row], CHANGE, "Changed.")

    return write


@pytest.fixture
def bring(tmp_path: Path) -> Callable[..., Report]:
    """Import the whole folder: `bring(strict=True)`."""

    def run(**options: Any) -> Report:
        return import_reviews(find([tmp_path]), Options(**options))

    return run
