"""Labels settle what the copy would leave open."""

from decimal import Decimal

import pytest

from reviews.copydesk import read

SLUG = "dir. Ann Doe (Tide) -- 2 STARS"
PROSE = "Nobody in “Kestrel” whistles. “Kestrel” is a film about birds."


def labelled(*labels):
    return read("\n".join([*labels, SLUG, "", PROSE]))


def codes(reading):
    return [notice.code for notice in reading.notices]


@pytest.mark.parametrize(
    ("label", "field", "value"),
    [
        ("Title: Lust, Caution", "title", "Lust, Caution"),
        ("Title: “Lust, Caution”", "title", "Lust, Caution"),
        ('Title: "Kestrel"', "title", "Kestrel"),
        ("Title: ‘Kestrel’", "title", "Kestrel"),
        ("Title: “Kestrel” and “Finch”", "title", "“Kestrel” and “Finch”"),
        ("TITLE:Kestrel", "title", "Kestrel"),
        ("title :  Kestrel  ", "title", "Kestrel"),
        ("Original title: Der Turmfalke", "original_title", "Der Turmfalke"),
        ("Year: 1999", "year", "1999"),
        ("Headline: High, and dry: a bird", "headline", "High, and dry: a bird"),
        ("Standfirst: Two hours of wind.", "standfirst", "Two hours of wind."),
        ("By: Jane Roe", "byline", "Jane Roe"),
        ("By: By Jane Roe, Film Critic", "byline", "Jane Roe"),
        ("Published: 2008-10-03", "published", "2008-10-03"),
        ("Runtime: 108", "runtime", "108"),
        ("Runtime: 108 min", "runtime", "108"),
        ("Runtime: 1h 48m", "runtime", "108"),
        ("Running time: 1 hour, 58 minutes", "runtime", "118"),
        ("Runtime: 2 hours", "runtime", "120"),
    ],
)
def test_a_label_fills_its_field(label, field, value):
    fact = getattr(labelled(label), field)

    assert (fact.value, fact.rule) == (value, "label")


@pytest.mark.parametrize(
    ("labels", "field", "values"),
    [
        (["Director: Bo Roe"], "directors", ["Bo Roe"]),
        (["Director: Joel and Ethan Coen"], "directors", ["Joel Coen", "Ethan Coen"]),
        (["Director: Bo Roe", "Directors: Cy Low"], "directors", ["Bo Roe", "Cy Low"]),
        (["Writer: Bo Roe; Cy Low, Jr."], "writers", ["Bo Roe", "Cy Low, Jr."]),
        (["Studio: Low Road/Big House"], "studios", ["Low Road", "Big House"]),
        (["Country: France", "Country: Chile; france"], "countries", ["France", "Chile"]),
        (["Genre: Drama, Sci-fi / Western"], "genres", ["Drama", "Sci-fi", "Western"]),
    ],
)
def test_repeated_keys_add_to_a_list(labels, field, values):
    assert [fact.value for fact in getattr(labelled(*labels), field)] == values


def test_a_label_beats_the_slug_line():
    reading = labelled("Director: Bo Roe", "Studio: Low Road", "Rating: ★★★½")

    assert [f.value for f in reading.directors + reading.studios] == ["Bo Roe", "Low Road"]
    assert (reading.rating.value, reading.rating.printed) == (Decimal("3.5"), "★★★½")


def test_a_cast_label_is_the_whole_cast_and_repeats_add():
    labels = "Cast: Ed Rusk as Tom; Oto Ban\nCast: Joan Pell as The Wren"

    cast = read(f"{labels}\n{SLUG}\n\n{PROSE} Al (Bo Roe).").cast

    names = [(c.actor.value, c.character.value if c.character else None) for c in cast]
    assert names == [("Ed Rusk", "Tom"), ("Oto Ban", None), ("Joan Pell", "The Wren")]


@pytest.mark.parametrize(
    "label",
    [
        *("Year: soon", "Year: 12", "Year: 9999", "Year: ١٩٩٩"),
        *("Published: 2012-02-31", "Published: 20120203", "Published: 3 May 2012"),
        *("Runtime: long", "Runtime: 0", "Runtime: 99999"),
    ],
)
def test_a_label_with_a_bad_value_is_noticed_and_left_out(label):
    reading = labelled(label)

    assert codes(reading) == ["label-bad-value", "title-inferred"]
    assert (reading.year, reading.published, reading.runtime) == (None, None, None)


def test_a_label_without_a_value_is_noticed():
    assert codes(labelled("Year:")) == ["label-empty", "title-inferred"]


def test_of_a_repeated_title_the_first_stays():
    reading = labelled("Title: Finch", "Title: Kestrel")

    assert (reading.title.value, codes(reading)) == ("Finch", ["label-repeated"])


def test_an_unknown_key_among_labels_is_noticed_and_is_no_prose():
    reading = labelled("Year: 1999", "Camera: Bo Roe")

    assert (codes(reading), reading.body) == (["label-unknown", "title-inferred"], PROSE)
    assert reading.notices[0].line == 2


def test_labels_may_stand_directly_below_the_slug_line():
    reading = read(f"{SLUG}\nYear: 1999\nCamera: Bo Roe\nCountry: Chile\n\n{PROSE}")

    assert (reading.year.value, reading.countries[0].value) == ("1999", "Chile")
    assert reading.body == PROSE


def test_a_label_apart_from_the_slug_line_is_prose_with_a_notice():
    reading = read(f"{SLUG}\n\nYear: 1999\n\n{PROSE}")

    assert (reading.year, reading.body) == (None, f"Year: 1999\n\n{PROSE}")
    assert "label-in-prose" in codes(reading)


@pytest.mark.parametrize(
    "first",
    [
        "One thing is clear: “Kestrel” is a film about birds.",
        "Consider this: a bird.",
        "Note: none of it is true.",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_first_sentence_with_a_colon_is_prose(first, gap):
    assert read(f"{SLUG}{gap}{first} {PROSE}").body == f"{first} {PROSE}"


def test_labels_alone_need_no_slug_line():
    reading = read(f"Title: Finch\nDirector: Bo Roe\nRating: 4/5 stars\n\n{PROSE}")

    assert (reading.title.value, reading.directors[0].value) == ("Finch", "Bo Roe")
    assert (reading.rating.value, reading.body) == (Decimal(4), PROSE)


def test_the_span_of_a_label_is_its_value():
    reading = labelled("Title:  “Finch” ")

    assert reading.text[slice(*reading.title.span)] == "Finch"
