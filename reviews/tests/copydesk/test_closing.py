"""The lines that close the copy are told from the prose above them."""

import pytest

from reviews.copydesk import read

COPY = "dir. Ines Marrow (Low Tide) -- 3 STARS\n\n“Kestrel” is a film. It is fun.\n\n"
PROSE = "“Kestrel” is a film. It is fun."


def closing_notices(reading):
    return [notice.line for notice in reading.notices if notice.code == "line-closing"]


@pytest.mark.parametrize(
    ("line", "critic"),
    [
        ("-30-", None),
        ("-- 30 --", None),
        ("###", None),
        ("* * *", None),
        ("© 1999 The Marl Gazette", None),
        ("By Jane Roe", "Jane Roe"),
        ("Reviewed by Jane Roe", "Jane Roe"),
        ("—Jane Roe", "Jane Roe"),
        ("—Staff writer Jane Roe can be reached at jroe@gazette.example.", "Jane Roe"),
        ("Jane Roe can be reached at 555-0100.", "Jane Roe"),
        ("E-mail Jane Roe at jroe@gazette.example.", "Jane Roe"),
        ("Contact film critic Jane Roe at jroe@gazette.example", "Jane Roe"),
        ("Contact the writer: jroe@gazette.example", None),
        ("Jane Roe is a staff writer.", "Jane Roe"),
        ("Jane Roe is a Marl Gazette staff writer.", "Jane Roe"),
        ("Jane Roe is a writer for the Marl Gazette.", "Jane Roe"),
        ("Jane Roe’s column appears on Fridays.", "Jane Roe"),
    ],
)
def test_a_closing_line_is_no_part_of_the_body_and_is_noticed(line, critic):
    reading = read(f"{COPY}{line}\n")

    assert (reading.body, closing_notices(reading)) == (PROSE, [5])
    assert (reading.byline.value if reading.byline else None) == critic
    assert line in reading.text


@pytest.mark.parametrize(
    "line",
    [
        "Kestrel is a film about a writer.",
        "Jane Roe is a great writer.",
        "It ends in the year 30.",
        "Follow Joan Pell on her way at dawn.",
        "By morning the birds are gone.",
        "Joan Pell can be seen at once.",
        "“Kestrel” is a film critic’s film.",
        "—and then it ends.",
    ],
)
def test_a_last_line_of_prose_stays_prose(line):
    reading = read(COPY + line)

    assert (reading.body, reading.byline) == (f"{PROSE}\n\n{line}", None)


def test_several_closing_lines_are_told_and_the_byline_is_theirs():
    reading = read(f"{COPY}—Jane Roe\n\nJane Roe can be reached at 555-0100.\n\n-30-\n\n")

    assert (reading.body, closing_notices(reading)) == (PROSE, [5, 7, 9])
    assert reading.byline.value == "Jane Roe"
    assert reading.text[slice(*reading.byline.span)] == "Jane Roe"


def test_a_byline_above_the_slug_line_is_not_replaced():
    reading = read(f"By Bo Low\n{COPY}—Jane Roe")

    assert reading.byline.value == "Bo Low"


def test_the_first_line_of_the_prose_is_never_a_closing_line():
    assert read("Title: Kestrel\ndir. Ines Marrow -- 3 STARS\n\n—Jane Roe").body == "—Jane Roe"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_body_s_span_ends_before_the_closing_lines_whatever_the_line_end(end):
    reading = read(f"{COPY}—Jane Roe\n".replace("\n", end))

    assert reading.text[slice(*reading.body_span)] == PROSE
