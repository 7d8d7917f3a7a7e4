"""manage.py name_mentions: the links in the text of reviews, worked out anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from reviews.importing.mentions import name_everywhere


class Command(BaseCommand):
    help = "Find anew where the text of each review names its film and the people credited on it."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"read {name_everywhere()}")
