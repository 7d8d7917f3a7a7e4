"""Every row and cell of the slug line's grammar."""

from decimal import Decimal

import pytest

from reviews.copydesk.lines import lines_of
from reviews.copydesk.slugline import read_slug_line


def slug(text):
    return read_slug_line(text, next(lines_of(text)), 5)


def told(text):
    line = slug(text)
    rating = line.rating.value if line.rating else None
    return [f.value for f in line.directors], [f.value for f in line.studios], rating


@pytest.mark.parametrize(
    "opening",
    [
        *("dir.", "Dir.", "DIR.", "dirs.", "dir:", "Directed by", "Director:", "Directors:"),
        *("dir", "dir .", "directed by:", "DIRECTED BY", "  dir.", "dirs:", "dir. by"),
        *("Written and directed by", "Writer/director:", "Writer-director:"),
    ],
)
def test_every_opening_is_read(opening):
    assert told(f"{opening} Ann Doe (Tide) -- 2 STARS") == (["Ann Doe"], ["Tide"], 2)


@pytest.mark.parametrize(
    ("printed", "directors"),
    [
        ("Ann Doe", ["Ann Doe"]),
        ("Ann Doe and Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Ann Doe & Bo Roe", ["Ann Doe", "Bo Roe"]),
        ("Ann Doe, Bo Roe and Cy Low", ["Ann Doe", "Bo Roe", "Cy Low"]),
        ("Joel and Ethan Coen", ["Joel Coen", "Ethan Coen"]),
        ("Cy Low, Jr.", ["Cy Low, Jr."]),
        ("Tarsem", ["Tarsem"]),
        ("QUENTIN TARANTINO", ["QUENTIN TARANTINO"]),
        ("Florian Henckel von Donnersmarck", ["Florian Henckel von Donnersmarck"]),
        ("Alejandro G. Iñárritu", ["Alejandro G. Iñárritu"]),
        ("Kim Tae-kyun", ["Kim Tae-kyun"]),
        ("Various", []),
    ],
)
def test_every_form_of_directors_is_read(printed, directors):
    assert told(f"dir. {printed} (Tide) -- 2 STARS") == (directors, ["Tide"], 2)


@pytest.mark.parametrize(
    ("printed", "studios"),
    [
        ("(Tide)", ["Tide"]),
        ("(Big House/Vantage Holdings)", ["Big House", "Vantage Holdings"]),
        ("(Tide / Harbor Light / Low Road)", ["Tide", "Harbor Light", "Low Road"]),
        ("(Sony Pictures Classics (U.S.))", ["Sony Pictures Classics (U.S.)"]),
        ("(20th Century Fox)", ["20th Century Fox"]),
        ("", []),
        ("()", []),
        ("(Tide/Harbor Light", ["Tide", "Harbor Light"]),
        ("(Sony Pictures Classics (U.S.)", ["Sony Pictures Classics (U.S.)"]),
    ],
)
def test_every_form_of_studios_is_read(printed, studios):
    assert told(f"dir. Ann Doe {printed} -- 2.5 STARS") == (["Ann Doe"], studios, Decimal("2.5"))


@pytest.mark.parametrize("dash", ["--", "—", "–", "-", "---", "−", ":", ",", ""])
@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize("studios", ["(Tide)", "(Tide", ""])
def test_every_dash_is_read_with_and_without_spaces(dash, space, studios):
    between = f"{space}{dash}{space}" or " "

    directors, _, rating = told(f"dir. Kim Tae-kyun {studios}{between}2.5 STARS")

    assert (directors, rating) == (["Kim Tae-kyun"], Decimal("2.5"))


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("2.5 STARS", "2.5"),
        ("3 Stars", "3"),
        ("1 star", "1"),
        ("1 STARS", "1"),
        ("3½ STARS", "3.5"),
        ("½ STAR", "0.5"),
        ("2 1/2 stars", "2.5"),
        ("3.5/5", "3.5"),
        ("4/5 stars", "4"),
        ("4 out of 5 stars", "4"),
        ("★★★½", "3.5"),
        ("★★★☆☆", "3"),
        ("ZERO STARS", "0"),
        ("TWO AND A HALF STARS", "2.5"),
    ],
)
@pytest.mark.parametrize("before", ["(Tide) -- ", "(Tide) ", "(Tide -- ", "-- ", ""])
def test_every_form_of_stars_is_read_and_kept_as_printed(printed, value, before):
    line = slug(f"dir. Ann Doe {before}{printed}")

    assert (line.rating.value, line.rating.printed) == (Decimal(value), printed)


@pytest.mark.parametrize("text", ["dir. Ann Doe (Tide)", "dir. Ann Doe", "dir. Ann Doe (Tide) --"])
def test_a_slug_line_without_stars_is_unrated(text):
    assert slug(text).rating is None


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("NO STARS", "rating-ambiguous"),
        ("5.5 STARS", "rating-out-of-scale"),
        ("2.3 STARS", "rating-not-half-star"),
        ("3/4", "rating-other-scale"),
        ("a hoot", "rating-unread"),
    ],
)
def test_a_rating_that_cannot_be_told_is_kept_as_printed_and_noticed(printed, code):
    line = slug(f"dir. Ann Doe (Tide) -- {printed}")

    assert (line.rating.value, line.rating.printed) == (None, printed)
    assert [notice.code for notice in line.notices] == [code]


def test_stars_in_brackets_are_no_studio():
    line = slug("dir. Ann Doe (2 stars)")

    assert (line.studios, line.rating.printed) == ([], "2 stars")


def test_a_slug_line_that_names_no_director_is_noticed():
    line = slug("dir. (Tide) -- 2 STARS")

    assert [notice.code for notice in line.notices] == ["director-missing"]


@pytest.mark.parametrize("rest", [" (R)", ", 108 min.", " -- Rated R", " | PG"])
def test_stars_are_read_when_more_stands_behind_them(rest):
    line = slug(f"dir. Ann Doe (Tide) -- 2½ STARS{rest}")

    assert (line.rating.value, line.rating.printed) == (Decimal("2.5"), "2½ STARS")
    assert [notice.code for notice in line.notices] == ["slug-line-unread"]


@pytest.mark.parametrize("printed", ["ann doe", "Ann Doe [Tide]", "Ann Doe -- Tide", "a friend"])
def test_a_director_who_is_not_written_like_a_name_is_noticed(printed):
    line = slug(f"dir. {printed} -- 2 STARS")

    assert [fact.value for fact in line.directors] == [printed]
    assert [notice.code for notice in line.notices] == ["director-doubtful"]


def test_every_fact_of_the_slug_line_has_its_span():
    text = "dir. Ann Doe (Tide / Low Road) -- 2½ STARS"
    line = slug(text)

    facts = [*line.directors, *line.studios]
    assert [text[slice(*f.span)] for f in facts] == ["Ann Doe", "Tide", "Low Road"]
    assert text[slice(*line.rating.span)] == "2½ STARS"


@pytest.mark.parametrize(
    "prose",
    [
        "Directed by Joel Coen in his usual manner, the film earns its 3 stars",
        "Directed by Joel Coen, the film stars a dog.",
        "Directed by Joel Coen (who also wrote it), the film is long.",
        "Directed by Joel Coen (who also wrote it), the film has charm and gets 3 stars",
        "Directed by a committee -- 3 stars",
        "Directed by Joel Coen (Tide) -- 3 stars, and that is generous for a film about a chair.",
        "Dir. Doe keeps a steady hand on the wheel for two hours",
        "Directors: who needs them?",
        "Director: Ann Doe",
        "Directing is hard (ask anybody) -- 3 stars",
        "dir. " + "Ann Doe, " * 60,
        "dir.",
        "Directed by",
    ],
)
def test_prose_that_opens_like_a_slug_line_is_none(prose):
    assert slug(prose) is None


@pytest.mark.parametrize("behind", ["118 min.", "/ PG-13", "(R)", "| 2019"])
def test_what_stands_behind_the_stars_leaves_them_as_they_are(behind):
    line = slug(f"dir. Ann Doe (Tide) -- 3 STARS {behind}")

    assert line.rating.value == 3
    assert [notice.code for notice in line.notices] == ["slug-line-unread"]


def test_a_company_among_the_directors_is_noticed():
    line = slug("dir. Ann Doe, Low Tide Films -- 3 STARS")

    assert [notice.code for notice in line.notices] == ["director-doubtful"]
