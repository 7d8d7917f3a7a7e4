"""The tables of docs/copy-format.md say what the copy desk does."""

import re
from pathlib import Path

from reviews.copydesk.cast import CREDIT_AT, DOUBTED
from reviews.copydesk.castdoubts import DOUBTS
from reviews.copydesk.castrules import CAST_RULES
from reviews.copydesk.titlerules import TITLE_RULES

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "copy-format.md").read_text(encoding="utf-8")


def test_every_title_rule_stands_in_the_table_with_its_weight():
    table = re.findall(
        r"^\| `([a-z-]+)` \| (-?[0-9.]+) \|", PAGE.partition("## The cast")[0], re.MULTILINE
    )

    assert [(name, float(weight)) for name, weight in table] == [
        (rule.name, rule.weight) for rule in TITLE_RULES
    ]


def test_every_cast_rule_stands_in_the_table_with_its_confidence_and_example():
    section = PAGE.partition("## The cast")[2]
    table = re.findall(r"^\| `([a-z-]+)` \| (0\.[0-9]+) \| (.+) \|$", section, re.MULTILINE)

    assert [(name, float(confidence), example) for name, confidence, example in table] == [
        (rule.name, rule.confidence, rule.example) for rule in CAST_RULES
    ]


def test_every_doubt_and_the_threshold_stand_on_the_page():
    doubts = re.findall(r"^\| `([a-z_]+_[a-z]+|maker|kin)` \|", PAGE, re.MULTILINE)

    assert doubts == [doubt.__name__ for doubt in DOUBTS]
    assert f"confidence below {CREDIT_AT} is no credit" in PAGE
    assert f"to {DOUBTED}:" in PAGE
