"""docs/importing.md says what the code does."""

import re
from pathlib import Path

from django.conf import settings

from reviews.importing.fields import FACTS, OTHERS
from reviews.importing.limits import FREE_EXPANSION, LARGEST_EXPANSION, LARGEST_FILE, LONGEST_PATH
from reviews.importing.notices import KINDS
from reviews.importing.scales import LETTERS

PAGE = Path(settings.BASE_DIR, "docs/importing.md").read_text()


def rows(heading):
    """The table below a heading, as (first cell, last cell)."""
    part = PAGE.partition(heading)[2].partition("\n#")[0]
    lines = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    return [(cells[0].strip(), cells[-1].strip()) for cells in lines[2:]]


def test_the_table_of_letters_is_the_one_that_converts():
    table = {
        letter: int(share.removesuffix(" %"))
        for printed, share in rows("### Ratings on other scales")
        for letter in re.findall(r"`([A-F][+-]?)`", printed)
    }
    assert table == LETTERS


def test_every_field_of_a_record_is_documented():
    documented = {name for names, _ in rows("## Records") for name in re.findall(r"`(\w+)`", names)}
    assert documented == FACTS.keys() | OTHERS


def test_the_limits_are_the_documented_ones():
    refused = " ".join(what for what, _ in rows("### What is refused"))
    numbers = [f"{LARGEST_FILE:,} bytes", f"{FREE_EXPANSION // 10**9} GB", f"{LONGEST_PATH:,} char"]
    for number in [*numbers, f"{LARGEST_EXPANSION} times"]:
        assert number in refused


def test_every_notice_is_documented_with_its_advice_and_weight():
    table = re.findall(r"^\| `([a-z-]+)` \| [^|]+ \| ([^|]+) \| (\d+) \|$", PAGE, re.MULTILINE)
    assert table == [(code, kind.advice, str(int(kind.gain))) for code, kind in KINDS.items()]
