"""A reading as plain JSON types, to be stored with the copy, and back."""

from decimal import Decimal
from typing import Any

from .facts import CastFact, Fact, RatingFact, Reading
from .lines import unified

_SINGLE = (
    "title", "original_title", "year", "headline", "standfirst", "byline", "published", "runtime",
)  # fmt: skip
_LISTS = ("directors", "writers", "studios", "countries", "genres")


def facts_to_dict(reading: Reading) -> dict[str, Any]:
    """The facts and the place of the body; the text and the notices are stored beside them."""
    return {
        **{name: _fact_to_dict(getattr(reading, name)) for name in _SINGLE},
        **{name: [_fact_to_dict(fact) for fact in getattr(reading, name)] for name in _LISTS},
        "rating": _rating_to_dict(reading.rating),
        "cast": [_cast_to_dict(fact) for fact in reading.cast],
        "doubtful": [_cast_to_dict(fact) for fact in reading.doubtful],
        "body_span": list(reading.body_span),
    }


def facts_from_dict(record: dict[str, Any], text: str = "", encoding: str = "") -> Reading:
    """The reading that `facts_to_dict` recorded, of the text it was read from; no notices."""
    start, end = record["body_span"]
    reading = Reading(text, encoding, body=unified(text[start:end]), body_span=(start, end))
    for name in _SINGLE:
        setattr(reading, name, _fact_from_dict(record[name]))
    for name in _LISTS:
        setattr(reading, name, [_fact(fact) for fact in record[name]])
    reading.rating = _rating_from_dict(record["rating"])
    reading.cast = [_cast_fact(fact) for fact in record["cast"]]
    reading.doubtful = [_cast_fact(fact) for fact in record.get("doubtful", [])]
    return reading


def _fact_to_dict(fact: Fact | None) -> dict[str, Any] | None:
    if fact is None:
        return None
    span, confidence = list(fact.span), fact.confidence
    return {"value": fact.value, "span": span, "rule": fact.rule, "confidence": confidence}


def _fact_from_dict(record: dict[str, Any] | None) -> Fact | None:
    return _fact(record) if record else None


def _fact(record: dict[str, Any]) -> Fact:
    return Fact(**{**record, "span": tuple(record["span"])})


def _cast_to_dict(fact: CastFact) -> dict[str, Any]:
    return {"actor": _fact_to_dict(fact.actor), "character": _fact_to_dict(fact.character)}


def _cast_fact(record: dict[str, Any]) -> CastFact:
    return CastFact(_fact(record["actor"]), _fact_from_dict(record["character"]))


def _rating_to_dict(rating: RatingFact | None) -> dict[str, Any] | None:
    if rating is None:
        return None
    return {
        "value": None if rating.value is None else str(rating.value),
        "printed": rating.printed,
        "span": list(rating.span),
        "rule": rating.rule,
        "confidence": rating.confidence,
    }


def _rating_from_dict(record: dict[str, Any] | None) -> RatingFact | None:
    if not record:
        return None
    value = None if record["value"] is None else Decimal(record["value"])
    return RatingFact(**{**record, "value": value, "span": tuple(record["span"])})
