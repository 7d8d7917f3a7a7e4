"""How the house prints stars, names and text."""

from decimal import Decimal

from django.template import Context, Template

from reviews.models import Person
from reviews.templatetags.house import index_name, json_ld


def rendered(rating: Decimal | None) -> str:
    return (
        Template("{% load house %}{% stars rating %}").render(Context({"rating": rating})).strip()
    )


def test_stars_are_one_image_with_one_label_and_hidden_glyphs() -> None:
    assert rendered(Decimal("2.5")) == (
        '<span class="stars" role="img" aria-label="2.5 out of 5 stars"><span aria-hidden="true">'
        '★★½<span class="stars__withheld">☆☆</span></span></span>'
    )


def test_zero_stars_are_shown_and_no_rating_is_not() -> None:
    assert 'aria-label="0 out of 5 stars"' in rendered(Decimal(0))
    assert rendered(None) == ""


def test_structured_data_cannot_end_its_own_block() -> None:
    block = json_ld({"name": "</script><b>&amp;é"})
    assert block == (
        '<script type="application/ld+json">'
        '{"name": "\\u003c/script\\u003e\\u003cb\\u003e\\u0026amp;é"}</script>'
    )


def test_an_index_prints_family_names_first_unless_an_editor_said_otherwise() -> None:
    assert index_name(Person(name="Lars von Trier")) == "Trier, Lars von"
    assert (
        index_name(Person(name="Lars von Trier", sort_name="von Trier, Lars")) == "von Trier, Lars"
    )
