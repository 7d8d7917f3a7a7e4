"""The copy in a `.zip`."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from reviews.importing.limits import (
    LARGEST_FILE,
    Allowance,
    ExpandsTooMuchError,
    entry_path,
    entry_refusal,
)
from reviews.importing.pieces import Piece

# What can be unfolded a little at a time; others would fill the memory before they can be stopped.
_BOUNDED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1  # the flag of an entry, section 4.4.4 of PKWARE's APPNOTE
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
    ValueError,
)


def pieces_of_zip(file: BinaryIO, path: str, size: int) -> Iterator[Piece]:
    """The text files of a zip in its order; what is refused or damaged fails by name.

    A zip without a readable table of contents fails as a whole. Raises OSError.
    """
    allowance = Allowance(size)
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                if piece := _piece(archive, entry, allowance):
                    yield piece
    except (*_DAMAGE, ExpandsTooMuchError) as error:
        yield Piece.failed(path, f"The archive cannot be read any further: {error}.")


def _piece(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, allowance: Allowance) -> Piece | None:
    name = entry.orig_filename
    reason = (
        None if name.endswith("/") else entry_refusal(name, entry.file_size, plain=_plain(entry))
    )
    if reason is None:
        return None
    if entry.flag_bits & _ENCRYPTED:
        reason = "The entry is encrypted."
    if entry.compress_type not in _BOUNDED:
        reason = "The entry is compressed in a way that is not read: only deflate is."
    if reason:
        return Piece.failed(entry_path(name), reason)
    allowance.spend(entry.file_size)
    try:
        with archive.open(entry) as stream:
            return Piece(entry_path(name), stream.read(LARGEST_FILE + 1))
    except _DAMAGE as error:
        return Piece.failed(entry_path(name), f"The entry is damaged: {error}.")


def _plain(entry: zipfile.ZipInfo) -> bool:
    """Whether the entry is a file; one that was not made on Unix tells no kind and is one."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return kind in (0, stat.S_IFREG)
