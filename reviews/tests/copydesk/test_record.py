"""A reading goes to plain JSON and back without a loss."""

import json
from dataclasses import replace

from reviews.copydesk import facts_from_dict, facts_to_dict, read

TEXT = """Kestrel
By Jane Roe
Original title: Der Turmfalke
Year: 1999
Country: Chile
Runtime: 1h 48m
Camera: Bo Low
dir. Joel and Ethan Coen (Tide/Low Road) -- 3½ STARS

“Kestrel” is a film. Ada (Joan Pell) sings.
"""


def test_a_reading_survives_json():
    reading = read(TEXT)

    record = json.loads(json.dumps(facts_to_dict(reading)))

    stored = replace(reading, notices=[])
    assert facts_from_dict(record, reading.text, reading.encoding) == stored


def test_a_reading_without_a_rating_survives_json():
    reading = read("dir. Ann Doe\n\n“Kestrel” is a film.")

    stored = replace(reading, notices=[])
    assert facts_from_dict(facts_to_dict(reading), reading.text, reading.encoding) == stored


def test_a_fact_is_recorded_with_its_span_rule_and_confidence():
    record = facts_to_dict(read(TEXT))

    expected = {"value": "Kestrel", "span": [0, 7], "rule": "title-line", "confidence": 1.0}
    assert record["title"] == expected
    assert (record["rating"]["value"], record["rating"]["printed"]) == ("3.5", "3½ STARS")
