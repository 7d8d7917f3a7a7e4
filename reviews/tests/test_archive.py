"""What the checker of the sample reviews says of an archive that is not what it promises."""

import pytest

from fixtures.archive import read_samples
from fixtures.check import problems
from fixtures.counts import count, differ, films_of, shortfalls
from fixtures.phrases import shared_phrases

LABELS = (
    "By: Ada Park\nPublished: 2003-05-09\nYear: 2003\nHeadline: A crossing\n"
    "Country: Norway\nGenre: Drama\nRuntime: 90\nTitle: Salt Road\n\n"
)
SLUG = "dir. Cy Low (Lantern) -- 3 STARS\n\n"
PROSE = "Mo (Bo Lind) walks.\n"
RULES = {"meant": {}, "without": {}, "years": {"Ada Park": [2000, 2010]}}


@pytest.fixture
def read(tmp_path):
    """The samples of a folder with these texts."""

    def samples(**texts):
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        return read_samples(tmp_path)

    return samples


def said(samples, **rules):
    return sorted(what for _, _, what in problems(samples, RULES | rules))


def test_nothing_is_said_of_a_sample_that_keeps_its_promises(read):
    assert said(read(a=LABELS + SLUG + PROSE)) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("By: Ada Park", "By: Bo Roe", "Bo Roe is none of the critics"),
        ("2003-05-09", "2011-05-09", "Ada Park wrote for the paper from 2000 to 2010"),
        ("Runtime: 90\n", "", "the runtime is promised and missing"),
        ("Mo (Bo Lind) walks.", "Nobody walks.", "no-cast: no cast was read"),
        ("3 STARS", "unsure", "no-stars: no stars was read"),
        (" (Lantern)", "", "no-studio: no studio was read"),
    ],
)
def test_what_is_not_as_promised_is_said(read, old, new, what):
    assert what in said(read(a=(LABELS + SLUG + PROSE).replace(old, new)))


def test_a_notice_that_nobody_meant_is_said_and_one_that_is_meant_is_not(read):
    samples = read(a=LABELS + SLUG + PROSE + "\n-30-\n")
    [notice] = said(samples)
    assert notice.startswith("line-closing: ")
    assert said(samples, meant={"a.txt": ["line-closing"]}) == []


def test_what_is_listed_and_does_not_come_is_said(read):
    samples = read(a=LABELS + SLUG + PROSE)
    assert said(
        samples, meant={"a.txt": ["no-cast"]}, without={"a.txt": ["year"], "b.txt": []}
    ) == [
        "b.txt is not there",
        "no-cast is listed as meant and did not come",
        "the year is there, and archive.toml says that it is not",
    ]


def test_copy_that_cannot_be_read_is_said_with_its_line(read):
    [(name, line, what)] = problems(read(a=SLUG), RULES)
    assert (name, line) == ("a.txt", 3)
    assert what.startswith("no film title")


def test_a_phrase_of_six_words_in_two_reviews_is_said_once_with_both_places(read):
    phrase = "nothing here is worth the price"
    samples = read(a=SLUG + f"One.\n\nSo {phrase}.", b=SLUG + f"Two, and {phrase} of it.")
    assert list(shared_phrases(samples)) == [
        (("b.txt", 3), f"“{phrase}” stands in a.txt, line 5, too")
    ]


def test_titles_and_names_part_phrases(read):
    samples = read(
        a=LABELS + SLUG + PROSE + "We see that Bo Lind is not there.",
        b=LABELS + SLUG + PROSE + "They see that Bo Lind is not there.",
    )
    assert list(shared_phrases(samples)) == []


def test_less_than_promised_and_more_than_promised_are_said(read):
    counts = count(read(a=LABELS + SLUG + PROSE), women=["Cy Low"])
    rules = {"least": {"reviews": 2, "women among the directors": 1}, "most": {"films": 0}}
    assert list(shortfalls(rules, counts)) == [
        "reviews: 1, and at least 2 are promised",
        "films: 1, and at most 0 are promised",
    ]


def test_a_review_that_tells_no_year_is_of_the_film_that_is_there(read):
    bare = LABELS.replace("Year: 2003\n", "")
    later = LABELS.replace("Year: 2003", "Year: 2010")
    samples = read(a=LABELS + SLUG + PROSE, b=bare + SLUG + PROSE, c=later + SLUG + PROSE)
    assert [len(reviews) for reviews in films_of(samples).values()] == [2, 1]


@pytest.mark.parametrize(
    ("critic", "stars", "apart"),
    [("Bo Roe", "4 STARS", True), ("Bo Roe", "3.5 STARS", False), ("Ada Park", "1 STAR", False)],
)
def test_critics_differ_who_are_a_star_apart(read, critic, stars, apart):
    second = (LABELS + SLUG + PROSE).replace("Ada Park", critic).replace("3 STARS", stars)
    assert differ(read(a=LABELS + SLUG + PROSE, b=second)) is apart
