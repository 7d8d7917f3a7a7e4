"""The tables of docs/copy-format.md say what the copy desk does."""

import re
from pathlib import Path

from reviews.copydesk.titlerules import TITLE_RULES

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "copy-format.md").read_text(encoding="utf-8")


def test_every_title_rule_stands_in_the_table_with_its_weight():
    table = re.findall(r"^\| `([a-z-]+)` \| (-?[0-9.]+) \|", PAGE, re.MULTILINE)

    assert [(name, float(weight)) for name, weight in table] == [
        (rule.name, rule.weight) for rule in TITLE_RULES
    ]


def test_every_notice_stands_in_the_table():
    families = r"(?:title|director|studio|cast|byline|rating|label|line|slug)"
    sources = (path.read_text("utf-8") for path in (ROOT / "reviews/copydesk").glob("*.py"))
    codes = set(re.findall(rf'"({families}-[a-z-]+)"', "\n".join(sources)))
    told = set(re.findall(rf"^\| `({families}-[a-z-]+)` \| [^|]+ \| [^|]+ \|$", PAGE, re.MULTILINE))

    rules = {rule.name for rule in TITLE_RULES} | {"title-line", "line-above", "slug-line"}
    assert told - rules == codes - rules
