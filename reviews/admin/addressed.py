"""What has a page on the site."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from reviews.admin.search import FoldedSearchAdmin
from reviews.models import Addressed


class AddressedAdmin(FoldedSearchAdmin):
    """Offers “view on site” for what readers may see, and for nothing else."""

    def public_rows(self) -> QuerySet[Any]:
        return self.model.objects.public()  # type: ignore[no-any-return]

    def view_on_site(self, obj: Addressed) -> str | None:
        """The address as it is stored: a form with an error may hold another, or none."""
        stored = self.public_rows().filter(pk=obj.pk).first()
        return stored.get_absolute_url() if stored else None
