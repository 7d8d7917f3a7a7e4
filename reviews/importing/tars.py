"""The copy in a `.tar`, plain or compressed with gzip."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from reviews.importing.limits import Allowance, ExpandsTooMuchError, entry_path, entry_refusal
from reviews.importing.pieces import Piece

_AT_ONCE = 8_000_000  # bytes; an entry has at most LARGEST_FILE, and no honest header comes near
_STEP = 1_000_000
_DAMAGE = (
    tarfile.TarError,
    zlib.error,
    gzip.BadGzipFile,
    EOFError,
    ValueError,
    OverflowError,
    RecursionError,  # header upon header, each claiming to extend the next
)
_GZIP = b"\x1f\x8b"


class Forward:
    """A stream that is read from front to end, with what it unfolds to counted.

    `tarfile` asks for as many bytes as a header claims: a claim of gigabytes is refused.
    """

    def __init__(self, stream: BinaryIO, allowance: Allowance) -> None:
        self._stream, self._allowance = stream, allowance
        self._place = 0
        self.last = b""

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _AT_ONCE:
            raise ValueError(f"a header claims {size:,} bytes")
        self.last = self._stream.read(size)
        self._place += len(self.last)
        self._allowance.spend(len(self.last))
        return self.last

    def seek(self, place: int) -> None:
        while self._place < place:
            if not self.read(min(_STEP, place - self._place)):
                raise EOFError("it is cut short")
        if self._place != place:
            raise ValueError("a header points backwards")

    def tell(self) -> int:
        return self._place

    def drain(self) -> None:
        """Read what is left, so that the checksum at the end is compared."""
        while self.read(_STEP):
            pass


def pieces_of_tar(file: BinaryIO, path: str, size: int) -> Iterator[Piece]:
    """The text files of a tar in its order, one at a time; what is refused fails by name.

    Where the archive is damaged or cut short it fails as a whole, after the pieces before that.
    Raises OSError.
    """
    compressed = file.read(len(_GZIP)) == _GZIP
    file.seek(0)
    stream = cast(BinaryIO, gzip.GzipFile(fileobj=file)) if compressed else file
    try:
        yield from _pieces(Forward(stream, Allowance(size)))
    except (*_DAMAGE, ExpandsTooMuchError) as error:
        yield Piece.failed(path, f"The archive cannot be read any further: {error}.")


def _pieces(stream: Forward) -> Iterator[Piece]:
    with tarfile.open(fileobj=cast(BinaryIO, stream), mode="r:") as archive:
        while entry := archive.next():
            archive.members.clear()  # type: ignore[attr-defined]  # it keeps every entry it met
            if piece := _piece(stream, entry):
                yield piece
    if stream.last.strip(b"\0") or not stream.last:
        raise EOFError("it is cut short, or damaged, where the next entry should begin")
    stream.drain()


def _piece(stream: Forward, entry: tarfile.TarInfo) -> Piece | None:
    if entry.isdir():
        return None
    plain = entry.isreg() and not entry.issparse()
    reason = entry_refusal(entry.name, entry.size, plain=plain)
    if reason is None:
        return None
    if reason:
        return Piece.failed(entry_path(entry.name), reason)
    content = stream.read(entry.size)
    if len(content) < entry.size:
        raise EOFError(f"it is cut short within {entry_path(entry.name)}")
    return Piece(entry_path(entry.name), content)
