"""The form an editor writes a review in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

from django import forms
from django.conf import settings
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.http import QueryDict

from reviews.admin.conflict import Difference, differences
from reviews.catalogue.stars import figure, glyphs
from reviews.importing.told import in_print
from reviews.models import Review
from reviews.models.constraints import HALF_STARS

OUT_OF_SCALE = f"Stars go from 0 to {settings.STAR_SCALE} in half steps. Empty means unrated."


class VerbatimField(forms.CharField):
    """Text as it was typed, but for the line ends, which browsers send as CRLF."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**kwargs, "strip": False})

    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        return text.replace("\r\n", "\n").replace("\r", "\n")


class ReviewForm(forms.ModelForm):  # type: ignore[type-arg]
    """A review with the version it was opened at: a save in between is told, never lost.

    Where stars that are printed change, the house's print takes the place of what was printed,
    unless the editor says how.
    """

    version = forms.IntegerField(required=False, widget=forms.HiddenInput)
    conflict: list[Difference] | None = None

    class Meta:
        model = Review
        fields = "__all__"  # noqa: DJ007 - the admin's fieldsets name them
        field_classes = {"standfirst": VerbatimField, "body": VerbatimField}
        widgets = {
            "headline": AdminTextInputWidget(attrs={"class": "vLargeTextField"}),
            "standfirst": AdminTextareaWidget(attrs={"rows": 3}),
            "body": AdminTextareaWidget(attrs={"rows": 30}),
            "rating": forms.Select,
        }
        error_messages = {
            "rating": dict.fromkeys(
                ["invalid", "max_digits", "max_decimal_places", "max_whole_digits"], OUT_OF_SCALE
            )
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["version"] = self.instance.version
        if "rating" in self.fields:
            self.fields["rating"].widget.choices = star_choices(self.instance.rating)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.instance.pk:
            self._refuse_a_lost_edit()
        edited = {"rating", "rating_printed"} & {*self.changed_data}
        if self.instance.rating_printed and edited == {"rating"}:
            cleaned["rating_printed"] = in_print(cleaned.get("rating"))
        return cleaned

    def _refuse_a_lost_edit(self) -> None:
        """Compare versions under a lock on the row, which the caller's transaction then keeps."""
        stored = Review.objects.select_for_update().filter(pk=self.instance.pk).first()
        if stored is None:
            raise ValidationError(
                "This review was deleted while you were editing it. Nothing was saved:"
                " copy your text from here into a new review."
            )
        if stored.version != self.cleaned_data.get("version"):
            self.conflict = differences(self, stored)
            self.data = posted = cast(QueryDict, self.data).copy()
            posted["version"] = str(stored.version)
            raise ValidationError(
                "Somebody else saved this review while you were editing it. Nothing of yours was"
                " saved yet: compare below, then save again to put your text in place of theirs."
            )


def star_choices(stored: Decimal | None) -> list[tuple[str, str]]:
    """The stars an editor may give, and those the review has, should the scale have shrunk."""
    stars = [star for star in HALF_STARS if star <= settings.STAR_SCALE or star == stored]
    return [("", "Unrated"), *((f"{star:.1f}", star_label(star)) for star in stars)]


def star_label(stars: Decimal) -> str:
    """ "2.5 ★★½" for the choice of stars."""
    given, _ = glyphs(stars)
    return f"{figure(stars)} {given}".strip()
