"""Copy that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .facts import Reading


class CopyError(Exception):
    """The copy cannot be read: the line (from 1), the reason, and what was read until then."""

    def __init__(self, line: int, message: str, reading: Reading | None = None) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message
        self.reading = reading
