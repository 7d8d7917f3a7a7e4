"""manage.py export_reviews: the site's reviews as copy, or as records."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from reviews.importing.export import Refusal, export_copy, export_records

SOME_FAILED, NOTHING_WRITTEN = 1, 2


class Command(BaseCommand):
    help = "Export film reviews; importing them again changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("dest", type=Path, help="a folder for copy, a file for jsonl")
        parser.add_argument("--format", choices=["copy", "jsonl"], default="copy")
        parser.add_argument(
            "--drafts", action="store_true", help="drafts as copy too; jsonl always holds them"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            failed = self._export(options["dest"], options)
        except OSError as error:
            reason = f"The export cannot be written to {options['dest']}: {error.strerror}."
            raise CommandError(reason, returncode=NOTHING_WRITTEN) from error
        if failed:
            sys.exit(SOME_FAILED)

    def _export(self, destination: Path, options: dict[str, Any]) -> int:
        refused: list[Refusal] = []
        if options["format"] == "jsonl":
            written = export_records(destination)
        else:
            written, refused = export_copy(destination, drafts=options["drafts"])
        for slug, reason in refused:
            self.stderr.write(f"{slug}: {reason}")
        self.stdout.write(f"exported {written}, failed {len(refused)}")
        return len(refused)
