"""How the house prints stars, names and text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from reviews.catalogue import stars as star_words
from reviews.catalogue.prose import Run, Stretch
from reviews.folding import person_sort_name
from reviews.models import Person

register = template.Library()

HTML_IN_JSON = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@register.inclusion_tag("includes/stars.html")
def stars(rating: Decimal | None) -> dict[str, Any]:
    """The rating as glyphs that are read out as one phrase; nothing for an unrated review."""
    if rating is None:
        return {}
    given, withheld = star_words.glyphs(rating)
    return {"spoken": star_words.spoken(rating), "given": given, "withheld": withheld}


@register.simple_tag
def paragraphs(prose: list[list[Stretch]]) -> SafeString:
    """The paragraphs with their links, each sentence that names somebody under its anchor."""
    return format_html_join(
        "", "<p>{}</p>", ((format_html_join("", "{}", _in(part)),) for part in prose)
    )


def _in(paragraph: list[Stretch]) -> Iterator[tuple[SafeString]]:
    for stretch in paragraph:
        words = format_html_join("", "{}", ((_link(run),) for run in stretch.runs))
        anchored = format_html('<span id="{}">{}</span>', stretch.anchor, words)
        yield (anchored if stretch.anchor else words,)


def _link(run: Run) -> str:
    return format_html('<a href="{}">{}</a>', run.href, run.text) if run.href else run.text


@register.filter
def index_name(person: Person) -> str:
    """The name as an alphabetical list prints it: "Trier, Lars von"."""
    return person.sort_name or person_sort_name(person.name)


@register.simple_tag
def json_ld(facts: dict[str, Any]) -> str:
    """The facts as a JSON-LD block."""
    # Escaping as HTML would break the JSON; with no <, > or & left in it, it cannot end the block.
    text = SafeString(json.dumps(facts, ensure_ascii=False).translate(HTML_IN_JSON))
    return format_html('<script type="application/ld+json">{}</script>', text)
