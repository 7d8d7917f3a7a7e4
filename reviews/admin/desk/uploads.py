"""Text that an editor gives the desk: typed, pasted, or in files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat

from reviews.admin.forms import VerbatimField
from reviews.importing import Piece, Source
from reviews.importing.desk import MOST_AT_ONCE, path_named
from reviews.importing.limits import printable

LARGEST_UPLOAD = 100_000_000  # bytes of one file; larger archives are for import_reviews
TOO_MANY_FILES = f"Choose at most {MOST_AT_ONCE} files; import_reviews takes any number."
MOST_PASTED = settings.DATA_UPLOAD_MAX_MEMORY_SIZE


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.Field):
    """Any number of files. What is wrong with one is told by its name when it is read."""

    widget = FilesInput


class TextForm(forms.Form):
    """A new version of some copy: pasted, or a file."""

    text = VerbatimField(
        label="Text",
        required=False,
        widget=AdminTextareaWidget(attrs={"rows": 12, "spellcheck": "false"}),
        help_text=f"Up to {filesizeformat(MOST_PASTED)}; upload what is longer.",
    )
    uploads = FilesField(label="Files", required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not str(cleaned.get("text", "")).strip() and not cleaned.get("uploads"):
            self.add_error("text", "Paste the text of a review, or choose a file.")
        if len(cleaned.get("uploads") or []) > MOST_AT_ONCE:
            self.add_error("uploads", TOO_MANY_FILES)
        return cleaned


class ReadForm(TextForm):
    """Copy to be read: pasted under a name, or files of any kind that an import takes."""

    name = forms.CharField(
        label="File name",
        max_length=200,
        required=False,
        widget=AdminTextInputWidget,
        help_text="What the pasted text is known by when it comes again. Made from the title"
        " if left empty.",
    )
    field_order = ["text", "name", "uploads"]


def pieces_of(form: TextForm) -> Iterator[Piece]:
    """The pieces that a form holds. Files lie in a temporary folder while they are read."""
    if str(form.cleaned_data["text"]).strip():
        name = path_named(form.cleaned_data.get("name", ""))
        yield Piece(name, form.cleaned_data["text"].encode())
    with TemporaryDirectory() as folder:
        yield from _uploaded(form.cleaned_data["uploads"] or [], Path(folder))


def _uploaded(files: Iterable[UploadedFile[Any]], folder: Path) -> Iterator[Piece]:
    for number, upload in enumerate(files):
        name, place = printable(upload.name or "upload"), folder / str(number)
        if (upload.size or 0) > LARGEST_UPLOAD:
            largest = filesizeformat(LARGEST_UPLOAD)
            yield Piece.failed(name, f"The file is larger than {largest}: import_reviews takes it.")
            continue
        with place.open("wb") as file:
            for chunk in upload.chunks():
                file.write(chunk)
        yield from Source(place, name).pieces()
        place.unlink()
