"""Finding what a slug names, under its present address or a former one."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponsePermanentRedirect

from reviews.models import OldSlug


def moved_or_404(public: QuerySet[Any], slug: str) -> HttpResponsePermanentRedirect:
    """A redirect to whatever used to have the slug and is still public; else Http404."""
    former = OldSlug.objects.filter(kind=public.model.kind, slug=slug)
    found = public.filter(pk__in=former.values("target_id")).first()
    if found is None:
        raise Http404("Nothing here has, or had, this address.")
    return HttpResponsePermanentRedirect(found.get_absolute_url())
