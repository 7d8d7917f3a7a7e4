"""manage.py import_reviews: copy in, site out."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import Error
from tqdm import tqdm

from reviews.importing import (
    AnotherImportError,
    NoSuchPathError,
    Options,
    Piece,
    Report,
    find,
    first_line,
    import_reviews,
)

SOURCES = "a file, a folder of .txt files, a .zip, .tar, .tar.gz or .jsonl"
SOME_FAILED, NOTHING_WRITTEN, TRY_LATER = 1, 2, 75  # 75 is EX_TEMPFAIL of sysexits.h


class Command(BaseCommand):
    help = "Import film reviews from files and folders of copy; the samples where no path is given."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", nargs="*", type=path, help=SOURCES)
        parser.add_argument("--dry-run", action="store_true", help="do all of it, then undo it")
        parser.add_argument("--draft", action="store_true", help="new reviews come in as drafts")
        parser.add_argument("--strict", action="store_true", help="any failure undoes everything")
        parser.add_argument("--report", type=Path, help="write a JSON report to this file")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = Options(options["dry_run"], options["draft"], options["strict"])
        try:
            report = self._import(options["path"] or [settings.SAMPLE_REVIEWS], wanted, options)
        except NoSuchPathError as error:
            raise CommandError(str(error), returncode=NOTHING_WRITTEN) from error
        except AnotherImportError as error:
            raise CommandError(str(error), returncode=TRY_LATER) from error
        except BrokenProcessPool as error:
            reason = "A process that read copy died. Run the import again to go on."
            raise CommandError(reason, returncode=SOME_FAILED) from error
        except Error as error:
            reason = f"The database failed: {first_line(error)}. Run the import again."
            written = not (wanted.dry_run or wanted.strict)
            code = SOME_FAILED if written else NOTHING_WRITTEN
            raise CommandError(reason, returncode=code) from error
        for failure in report.failures():
            self.stderr.write(failure)
        self.stdout.write(report.line())
        if code := self._exit_code(report, wanted):
            sys.exit(code)

    def _import(self, paths: list[Path], wanted: Options, options: dict[str, Any]) -> Report:
        sources = find(paths)
        size = sum(source.size for source in sources)
        with (
            _report_to(options["report"]) as write,
            tqdm(total=size, unit="B", unit_scale=True, disable=None, leave=False) as bar,
        ):
            report = import_reviews(sources, wanted, partial(_show, bar, count(1)))
            write(report)
        return report

    def _exit_code(self, report: Report, wanted: Options) -> int:
        if report.nothing_read or (wanted.strict and report.failed):
            return NOTHING_WRITTEN
        return SOME_FAILED if report.failed else 0


def _show(bar: tqdm, pieces: Iterator[int], piece: Piece) -> None:
    """Move the bar by what was read for the piece: it tells the rate and the time left."""
    bar.set_postfix_str(f"{next(pieces):,} pieces", refresh=False)
    bar.update(piece.weight)


def path(text: str) -> Path:
    """A path as the shell gives it. An empty one, from an unset variable, is not this folder."""
    if not text:
        raise ArgumentTypeError("a path is empty")
    return Path(text)


@contextmanager
def _report_to(place: Path | None) -> Iterator[Callable[[Report], None]]:
    """What writes the report; a bad place is known before the import, an old report stays until
    there is a new one."""
    if place is None:
        yield lambda report: None
        return
    draft = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8") as file:
            yield lambda report: report.write(file)
        draft.replace(place)
    except OSError as error:
        reason = f"The report cannot be written to {place}: {error.strerror}."
        raise CommandError(reason, returncode=NOTHING_WRITTEN) from error
    finally:
        draft.unlink(missing_ok=True)
