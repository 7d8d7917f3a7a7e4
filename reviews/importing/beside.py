"""What a record says beside its copy: kept with the facts of the copy, and laid over them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from reviews.copydesk import Reading, facts_from_dict, facts_to_dict
from reviews.copydesk.writer import values
from reviews.importing.edited import read_from
from reviews.importing.pieces import Piece, Record
from reviews.models import Copy

KEY = "beside"
NOWHERE = (0, 0)


def beside(record: Record | None, reading: Reading) -> dict[str, Any]:
    """What a record says otherwise than its copy was read, as JSON; empty where it does not."""
    names = record.otherwise(reading) if record else set()
    if not record or not names:
        return {}
    said = Reading(record.facts.text if "byline" in names else "", "utf-8")
    said = replace(said, **{name: getattr(record.facts, name) for name in names})
    facts = facts_to_dict(said)
    return {"given": sorted(names), "text": said.text, "body": said.body, "facts": facts}


def said_by(copy: Copy) -> Reading:
    """What the copy says: what was read from it, and over that what its record said."""
    reading, record = read_from(copy), _record_beside(copy)
    return record.over(reading) if record else reading


def seen_in(copy: Copy) -> Reading:
    """What the copy says, in its own text: a byline that a record prints has no place there."""
    told = said_by(copy)
    byline = told.byline
    if byline and byline.span[1] > len(copy.text):
        byline = replace(byline, span=NOWHERE)
    return replace(told, text=copy.text, byline=byline)


def beside_mark(copy: Copy) -> str:
    """A short mark of what a record told beside the copy: another once it tells otherwise."""
    told = json.dumps(copy.facts.get(KEY), sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def still_beside(copy: Copy, piece: Piece) -> Record | None:
    """What a record told beside the copy, where a new text without a record says nothing new."""
    record = None if piece.record else _record_beside(copy)
    if record is None or piece.reading is None:
        return None
    old, new = values(read_from(copy)), values(piece.reading)
    return replace(record, given=frozenset(n for n in record.given if old[n] == new[n]))


def tells_more(piece: Piece, facts: dict[str, Any], encoding: str) -> bool:
    """Whether a piece is a record that says something new beside copy of these facts."""
    if piece.record is None:
        return False
    reading = facts_from_dict(facts, piece.content.decode(encoding), encoding)
    known: dict[str, Any] = facts.get(KEY, {})
    return beside(piece.record, reading) != known


def _record_beside(copy: Copy) -> Record | None:
    told = copy.facts.get(KEY)
    if not told:
        return None
    facts = replace(facts_from_dict(told["facts"], told["text"], "utf-8"), body=told["body"])
    return Record((copy.path, 1), facts, frozenset(told["given"]))
