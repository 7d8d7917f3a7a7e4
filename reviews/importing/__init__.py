"""Copy in, rows out."""

from reviews.importing.lock import AnotherImportError
from reviews.importing.pieces import Piece
from reviews.importing.report import Report
from reviews.importing.run import Options, import_reviews
from reviews.importing.sources import NoSuchPathError, Source, find
from reviews.importing.trying import first_line

__all__ = [
    "AnotherImportError",
    "NoSuchPathError",
    "Options",
    "Piece",
    "Report",
    "Source",
    "find",
    "first_line",
    "import_reviews",
]
