"""Reviews: what editors come to the desk for."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.formats import localize

from reviews.admin import publishing
from reviews.admin.buttons import waiting_of
from reviews.admin.filters import ReviewLacksFilter, StarsFilter, StateFilter
from reviews.admin.forms import ReviewForm
from reviews.admin.inlines import BoundedInline
from reviews.admin.naming import NamingAdmin
from reviews.admin.preview import preview
from reviews.catalogue.stars import figure
from reviews.models import Copy, Correction, Mention, Notice, Review


def without_mentions(named: list[Any]) -> list[Any]:
    """The names of rows, nested as Django nests them, without those of mentions."""
    kept = [without_mentions(row) if isinstance(row, list) else row for row in named]
    return [row for row in kept if row and not str(row).startswith("Mention: ")]


class CorrectionInline(BoundedInline):
    model = Correction


@admin.register(Review)
class ReviewAdmin(NamingAdmin):
    form = ReviewForm
    list_display = ["headline_or_title", "film", "critic", "stars", "state", "published_on"]
    list_filter = [StateFilter, StarsFilter, ReviewLacksFilter]
    list_select_related = ["film", "critic"]
    list_defer = ("body", "text_key")
    date_hierarchy = "published_on"
    search_fields = [
        "text_key__contains",
        "film__title_key__contains",
        "film__original_title_key__contains",
        "critic__name_key__contains",
    ]
    search_help_text = "Words of the review, its film or its critic, with or without accents."
    ordering = ["-date_key", "-pk"]
    autocomplete_fields = ["film", "critic"]
    radio_fields = {"status": admin.HORIZONTAL}
    inlines = [CorrectionInline]
    actions = [publishing.publish, publishing.withdraw]
    naming_fields = frozenset({"body", "film"})
    fieldsets = [
        ("The review", {"fields": ["headline", "standfirst", "body"]}),
        (
            "The film",
            {
                "fields": ["film"],
                "description": "Not in the list yet? The plus adds it, with its credits.",
            },
        ),
        ("Who and when", {"fields": ["critic", "byline", "published_on"]}),
        ("Stars", {"fields": ["rating", "rating_printed"]}),
        ("Publishing", {"fields": ["status", "go_live_at"]}),
        ("Address", {"fields": ["slug"], "classes": ["collapse"]}),
    ]

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.preview)
        preview_url = path("<path:object_id>/preview/", view, name="reviews_review_preview")
        return [preview_url, *super().get_urls()]

    def preview(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return preview(self, request, object_id)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {"published_on": timezone.localdate()}

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The form, below the notices that wait at the review."""
        if review := context["original"]:
            context["waiting"] = waiting_of(review, request.user)
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Review, form: Any, change: bool) -> None:
        if change:
            obj.version = form.cleaned_data["version"] + 1
        super().save_model(request, obj, form, change)
        if change and "status" in form.changed_data:
            Notice.objects.waiting().filter(copy__review=obj).follow_reviews()

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """A review takes its copy and notices with it, which nobody may delete by themselves, and
        its mentions, which are nobody's work and not worth a line each."""
        named, counts, lacking, protected = super().get_deleted_objects(objs, request)
        counts.pop(str(Mention._meta.verbose_name_plural), None)
        taken_along = {Copy._meta.verbose_name, Notice._meta.verbose_name}
        return without_mentions(named), counts, lacking - taken_along, protected

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Any, object_id: str
    ) -> HttpResponse:
        """What was typed into the form of a review that was deleted meanwhile is given back."""
        if request.method != "POST":
            return super()._get_obj_does_not_exist_redirect(request, opts, object_id)  # type: ignore[misc,no-any-return]
        named = [name for _, fieldset in self.fieldsets for name in fieldset["fields"]]
        typed = [(str(name), request.POST.get(str(name))) for name in named]
        context = {
            **self.admin_site.each_context(request),
            "title": "Deleted meanwhile",
            "typed": [(name.replace("_", " ").capitalize(), text) for name, text in typed if text],
        }
        return TemplateResponse(request, "admin/reviews/review/gone.html", context, status=409)

    def reviews_naming(self, saved: Review) -> QuerySet[Review]:
        return Review.objects.filter(pk=saved.pk)

    def public_rows(self) -> QuerySet[Review]:
        return Review.objects.published()

    @admin.display(description="headline", ordering="headline")
    def headline_or_title(self, review: Review) -> str:
        return review.display_headline

    @admin.display(description="stars", ordering="rating", empty_value="unrated")
    def stars(self, review: Review) -> str | None:
        return None if review.rating is None else figure(review.rating)

    @admin.display(description="state", ordering="status")
    def state(self, review: Review) -> str:
        if review.status == Review.Status.DRAFT:
            return "Draft"
        if review.is_public or review.go_live_at is None:
            return "Live"
        return f"Live from {localize(timezone.localtime(review.go_live_at))}"
