"""Search over everything."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from reviews.catalogue.fields import LONGEST_VALUE, WordsField
from reviews.catalogue.search import search as find


class SearchForm(forms.Form):
    q = WordsField(required=False)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Films, people, studios and reviews by words; only the form where nothing is asked."""
    form = SearchForm(request.GET)
    searches = form.cleaned_data["q"] if form.is_valid() else []
    sections = find(searches) if searches else {}
    context = {
        "problems": [("q", sentence) for sentence in form.errors.get("q", [])],
        "asked": request.GET.get("q", "").strip()[:LONGEST_VALUE],
        "sections": sections,
        "total": sum(section.total for section in sections.values()),
    }
    return render(request, "reviews/search.html", context, status=200 if form.is_valid() else 400)
