"""How the house prints stars, names and text."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from reviews.catalogue import stars as star_words
from reviews.models import Person
from reviews.models.folding import person_sort_name

register = template.Library()

LINE_END = r"(?:\r\n|\r(?!\n)|\n)"
BLANK_LINES = re.compile(rf"{LINE_END}(?:[^\S\r\n]*{LINE_END})+")
HTML_IN_JSON = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@register.inclusion_tag("includes/stars.html")
def stars(rating: Decimal | None) -> dict[str, Any]:
    """The rating as glyphs that are read out as one phrase; nothing for an unrated review."""
    if rating is None:
        return {}
    given, withheld = star_words.glyphs(rating)
    return {"spoken": star_words.spoken(rating), "given": given, "withheld": withheld}


@register.filter
def paragraphs(text: str) -> list[str]:
    """The text parted at its blank lines, every other character kept."""
    return [part for part in BLANK_LINES.split(text) if part]


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
