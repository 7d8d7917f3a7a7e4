"""What editors decided over copy holds, whenever the copy is read."""

from hashlib import sha256

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviews.copydesk import Notice, facts_to_dict, read
from reviews.importing.deciding import decide
from reviews.importing.decisions import decided
from reviews.models import Copy, Credit, Decision, Film, FilmStudio, Person, Review
from reviews.tests import make

TEXT = """By: Bo Lind
Headline: Fog, then ice
dir. Ada Park (Lantern/Harbour) -- 3 STARS

“Ferry Winter” has Captain Mo (Di Hale) on the bridge. The cook is Joan Pell, and “Ferry
Winter” is never better than in her galley. Most of “Ferry Winter” is fog.
"""
db = pytest.mark.django_db
CAST = "“{title}” has Mo Vance (Di Hale) and Nell Gray (Joan Pell). “{title}” is a film of fog."


def over(*decisions, text=TEXT):
    """The text read, with these decisions over it."""
    return decided(read(text), [Decision(**fields) for fields in decisions])


def values(facts):
    return [fact.value for fact in facts]


def parts(told):
    return [(p.actor.value, p.character.value if p.character else "") for p in told]


@pytest.mark.parametrize(
    ("fact", "value"),
    [("title", "Ferry Winters"), ("headline", "Ice"), ("year", "1999"), ("byline", "Cy Moss")],
)
def test_the_last_decision_on_a_single_fact_holds(fact, value):
    told = over({"fact": fact, "value": "x"}, {"fact": fact, "value": value})
    assert (getattr(told, fact).value, getattr(told, fact).rule) == (value, "editor")


def test_a_single_fact_may_be_none_at_all():
    assert over({"fact": "headline", "words": "Fog, then ice"}).headline is None


def test_decided_stars_keep_what_was_printed():
    told = over({"fact": "rating", "value": "0"})
    assert (str(told.rating.value), told.rating.printed) == ("0.0", "3 STARS")


def test_a_review_may_be_decided_to_be_unrated():
    assert over({"fact": "rating", "words": "3.0"}).rating.value is None


def test_the_span_of_a_decided_title_is_where_it_stands():
    told = over({"fact": "title", "value": "Captain Mo"})
    assert told.text[slice(*told.title.span)] == "Captain Mo"


def test_a_decided_byline_stays_as_it_was_printed():
    told = over({"fact": "byline", "words": "Bo Lind", "value": "Bo Linde"})
    assert told.text[slice(*told.byline.span)] == "Bo Lind"


def test_copy_that_says_otherwise_than_before_is_noted_with_both():
    told = over({"fact": "headline", "words": "Fog", "value": "Mist"})
    message = "The headline stays “Mist”, as an editor decided; the copy says “Fog, then ice”."
    assert [n.message for n in told.notices if n.code == "editor-kept"] == [message]


def test_a_notice_that_the_copy_keeps_is_not_said_twice():
    decision = Decision(fact="headline", words="Fog", value="Mist")
    told = read(TEXT)
    told.notices = once = decided(told, [decision]).notices
    assert decided(told, [decision]).notices == once


@db
def test_a_person_who_was_chosen_is_no_doubt_any_more():
    told = read(TEXT)
    told.notices = [Notice("person-ambiguous", 1, "Di Hale is taken for Di Hale, not Di Hale.")]
    part = {"words": "Di Hale", "character": "Captain Mo", "value": "Di Hale"}
    assert decided(told, [Decision(fact="cast", person=make.person(), **part)]).notices == []


@pytest.mark.parametrize("words", ["Fog, then ice", "Mist"])
def test_copy_that_says_what_was_decided_or_decided_over_is_not_noted(words):
    told = over({"fact": "headline", "words": words, "value": "Fog, then ice"})
    assert "editor-kept" not in {notice.code for notice in told.notices}


@pytest.mark.parametrize(
    ("fact", "words", "value", "names"),
    [
        ("directors", "ADA PARK", "Ada Parke", ["Ada Parke"]),
        ("studios", "lantern", "", ["Harbour"]),
        ("studios", "Harbour", "Lantern", ["Lantern"]),
        ("writers", "", "Joan Pell", ["Joan Pell"]),
        ("writers", "", "Nobody Here", []),
        ("studios", "Elsewhere", "Other", ["Lantern", "Harbour"]),
    ],
)
def test_names_are_corrected_rejected_and_added(fact, words, value, names):
    told = over({"fact": fact, "words": words, "value": value})
    assert values(getattr(told, fact)) == names


def test_a_credit_is_corrected_rejected_and_added():
    told = over(
        {"fact": "cast", "words": "DI HALE", "character": "captain mo", "value": "Di Hale"},
        {"fact": "cast", "value": "Joan Pell", "played": "the cook"},
    )
    assert parts(told.cast) == [("Di Hale", ""), ("Joan Pell", "the cook")]
    assert [told.text[slice(*part.actor.span)] for part in told.cast] == ["Di Hale", "Joan Pell"]


def test_a_credit_that_an_editor_rejected_is_none():
    told = over({"fact": "cast", "words": "Di Hale", "character": "Captain Mo"})
    assert parts(told.cast) == []


def test_words_across_a_line_end_are_found_in_any_unicode_form():
    text = TEXT.replace("Joan Pell", "Zoe\u0301\r\nPell")
    told = over({"fact": "cast", "value": "Zoé Pell"}, text=text)
    assert [told.text[slice(*part.actor.span)] for part in told.cast][1] == "Zoe\u0301\r\nPell"


@pytest.fixture
def doubtful():
    """A reading in which Mo (Di Hale) waits for an editor."""
    told = read(TEXT)
    told.doubtful, told.cast = told.cast, []
    told.notices = [Notice("cast-doubtful", 5, "“Di Hale” may be the actor of Captain Mo.")]
    return told


@pytest.mark.parametrize(("value", "cast"), [("", []), ("Di Hale", [("Di Hale", "Captain Mo")])])
def test_a_doubtful_credit_is_settled_either_way(doubtful, value, cast):
    decision = Decision(fact="cast", words="Di Hale", character="Captain Mo", value=value)
    decision.played = "Captain Mo" if value else ""
    told = decided(doubtful, [decision])
    assert (parts(told.cast), told.doubtful, told.notices) == (cast, [], [])
    assert [(p.actor.rule, p.actor.confidence) for p in told.cast] == [("editor", 1.0)] * len(cast)


# What an import and a correction make of it


def took(copy, **fields):
    """Decide one thing about a piece of copy."""
    return decide(copy, [Decision(**fields)], None)


def lay(text=TEXT, path="a.txt"):
    """Copy on the desk."""
    content = text.encode()
    written = {"content": content, "sha256": sha256(content).hexdigest(), "encoding": "utf-8"}
    return Copy.objects.create(path=path, facts=facts_to_dict(read(text)), **written)


def cast():
    names = Credit.objects.filter(role="actor").values_list("person__name", "character")
    return [*names.order_by("position", "pk")]


@db
def test_a_correction_reaches_the_review_and_raises_its_version(put, bring):
    put(labels="Headline: Fog")
    bring()
    took(Copy.objects.get(), fact="headline", words="Fog", value="Mist")
    assert Review.objects.values_list("headline", "version").get() == ("Mist", 2)


@db
def test_a_correction_that_changes_no_word_of_the_review_leaves_its_version(put, bring):
    put(prose=CAST)
    bring()
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert (cast(), Review.objects.get().version) == ([("Joan Pell", "Nell Gray")], 1)


@db
def test_a_corrected_credit_keeps_its_place(put, bring):
    put(prose=CAST)
    bring()
    fields = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale", "played": "Mo"}
    took(Copy.objects.get(), fact="cast", **fields)
    assert cast() == [("Di Hale", "Mo"), ("Joan Pell", "Nell Gray")]


@db
def test_a_rejected_credit_never_comes_back(put, bring):
    put(prose=CAST)
    bring()
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", prose=CAST)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert (cast(), str(Review.objects.get().rating)) == ([("Joan Pell", "Nell Gray")], "4.0")


@db
def test_a_rejected_credit_that_another_copy_tells_stays(put, bring):
    put("a.txt", labels="By: Bo Lind", prose=CAST)
    put("b.txt", labels="By: Cy Moss", prose=CAST)
    bring()
    copy = Copy.objects.get(path="a.txt")
    took(copy, fact="cast", words="Di Hale", character="Mo Vance")
    assert len(cast()) == 2


@db
def test_a_rejected_credit_that_an_editor_made_stays(put, bring):
    put(prose=CAST)
    bring()
    Credit.objects.filter(character="Mo Vance").update(character="Captain Vance")
    took(Copy.objects.get(), fact="cast", words="Di Hale", character="Mo Vance")
    assert cast()[0] == ("Di Hale", "Captain Vance")


@db
def test_a_rejected_studio_leaves_the_film(put, bring):
    put(slug_line="dir. Ada Park (Lantern/Harbour) -- 3 STARS")
    bring()
    took(Copy.objects.get(), fact="studios", words="Lantern")
    assert [part.studio.name for part in FilmStudio.objects.all()] == ["Harbour"]


@db
def test_a_credit_that_was_missed_is_added(put, bring):
    put(prose="“{title}” is all Joan Pell, and “{title}” knows it.")
    bring()
    took(Copy.objects.get(), fact="cast", value="Joan Pell")
    assert cast() == [("Joan Pell", "")]


@db
def test_a_chosen_person_takes_the_place_of_the_other(put, bring):
    for born in ("1968", "1971"):
        make.person("Di Hale", disambiguator=born)
    put(prose=CAST)
    bring()
    chosen = Person.objects.get(disambiguator="1971")
    part = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale", "played": "Mo Vance"}
    took(Copy.objects.get(), fact="cast", person=chosen, **part)
    assert Credit.objects.get(character="Mo Vance").person == chosen


@db
@pytest.mark.parametrize("fact", ["directors", "byline"])
def test_a_chosen_person_is_taken_without_a_doubt_whenever_the_copy_is_read(put, bring, fact):
    for born in ("1968", "1971"):
        make.person("Steve Loom", disambiguator=born)
    chosen = Person.objects.get(disambiguator="1971")
    put(slug_line="dir. Steve Loom -- 3 STARS", labels="By: Steve Loom")
    bring()
    took(Copy.objects.get(), fact=fact, words="Steve Loom", value="Steve Loom", person=chosen)
    put(slug_line="dir. Steve Loom -- 4 STARS", labels="By: Steve Loom\nHeadline: Ice")
    report = bring()
    review = Review.objects.get()
    assert chosen == (review.critic if fact == "byline" else review.film.directors[0])
    doubts = [n for n in report.files[0]["notices"] if n["code"] == "person-ambiguous"]
    assert len(doubts) <= 1


@db
def test_corrected_fields_stay_when_the_copy_changes_and_the_rest_follows(put, bring):
    put(labels="Headline: Fog")
    bring()
    took(Copy.objects.get(), fact="headline", words="Fog", value="Mist")
    put(slug_line="dir. Ada Park (Lantern) -- 4 STARS", labels="Headline: Ice")
    report = bring()
    review = Review.objects.get()
    assert (review.headline, str(review.rating)) == ("Mist", "4.0")
    assert "editor-kept" in {notice["code"] for notice in report.files[0]["notices"]}


@db
def test_a_corrected_title_moves_the_review_and_leaves_the_film(put, bring):
    put(title="Fery Winter")
    bring()
    told = took(Copy.objects.get(), fact="title", words="Fery Winter", value="Ferry Winter")
    assert Review.objects.get().film.title == "Ferry Winter"
    assert [person.name for person in Review.objects.get().film.directors] == ["Ada Park"]
    assert told[-1] == "Fery Winter has no review any more; the film stays in the catalogue."


@db
def test_another_spelling_of_the_title_corrects_the_film(put, bring):
    put(title="FERRY WINTER")
    bring()
    took(Copy.objects.get(), fact="title", words="FERRY WINTER", value="Ferry Winter")
    assert Film.objects.get().title == "Ferry Winter"


@db
@pytest.mark.parametrize(("stands", "then"), [(1998, 1999), (1997, 1997)])
def test_a_corrected_year_changes_only_what_the_copy_had_said(put, bring, stands, then):
    put(labels="Year: 1998")
    bring()
    Film.objects.update(year=stands)
    took(Copy.objects.get(), fact="year", words="1998", value="1999")
    assert Film.objects.get().year == then


@db
def test_the_later_decision_on_the_same_words_stands_alone(put, bring):
    put(prose=CAST)
    bring()
    for played in ("Mo", "Captain Mo"):
        fields = {"words": "Di Hale", "character": "Mo Vance", "value": "Di Hale"}
        took(Copy.objects.get(), fact="cast", played=played, **fields)
    assert (Decision.objects.get().played, cast()[0]) == ("Captain Mo", ("Di Hale", "Captain Mo"))


@db
@pytest.mark.parametrize(
    "fields",
    [
        {"fact": "title"},
        {"fact": "year", "value": "soon"},
        {"fact": "rating", "value": "2.3"},
        {"fact": "rating", "value": "NaN"},
        {"fact": "published", "value": "2026-02-31"},
        {"fact": "cast"},
        {"fact": "cast", "value": "Nobody Here"},
        {"fact": "headline", "value": "x" * 301},
    ],
)
def test_a_decision_that_cannot_stand_is_refused_and_nothing_is_written(put, bring, fields):
    put()
    bring()
    with pytest.raises(ValidationError):
        decide(Copy.objects.get(), [Decision(fact="headline", value="x"), Decision(**fields)], None)
    assert (Decision.objects.count(), Review.objects.get().headline) == (0, "")


@db
@pytest.mark.parametrize("path", ["a.txt", "elsewhere.txt"])
def test_copy_on_the_desk_is_taken_up_by_an_import_of_its_text(bring, tmp_path, path):
    copy = lay(path=path)
    took(copy, fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(TEXT)
    assert bring().line() == "created 1, updated 0, unchanged 0, failed 0"
    assert Copy.objects.values_list("pk", "path").get() == (copy.pk, "a.txt")
    assert Review.objects.get(copy=copy).headline == "Mist"


@db
def test_a_new_version_of_copy_on_the_desk_is_taken_up_under_its_path(bring, tmp_path):
    copy = lay()
    took(copy, fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(TEXT.replace("never better", "best"))
    bring()
    assert Review.objects.get(copy=copy).headline == "Mist"


@db
def test_another_review_under_the_path_of_copy_on_the_desk_leaves_it_there(put, bring):
    lay()
    put(slug_line="dir. Cy Moss -- 1 STAR", title="Salt Road")
    bring()
    assert Copy.objects.filter(review=None).count() == 1


@db
def test_a_new_version_that_lies_on_the_desk_joins_the_copy_of_its_review(bring, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    bring()
    changed = TEXT.replace("never better", "best")
    took(lay(changed, "pasted.txt"), fact="headline", words="Fog, then ice", value="Mist")
    (tmp_path / "a.txt").write_text(changed)
    assert bring().line() == "created 0, updated 1, unchanged 0, failed 0"
    assert (Copy.objects.count(), Review.objects.get().headline) == (1, "Mist")
    assert Decision.objects.get().copy == Copy.objects.get()


@db
def test_copy_whose_title_nobody_can_read_comes_in_once_an_editor_told_it(bring, tmp_path):
    text = "dir. Ada Park (Lantern) -- 3 STARS\n\nfog all winter, and a ferry in it."
    (tmp_path / "a.txt").write_text(text)
    assert bring().line() == "created 0, updated 0, unchanged 0, failed 1"
    copy = lay(TEXT)
    Copy.objects.update(sha256=sha256(text.encode()).hexdigest())
    took(copy, fact="title", value="Ferry Winter")
    assert bring().line() == "created 1, updated 0, unchanged 0, failed 0"
    assert Film.objects.get().title == "Ferry Winter"


@db
def test_decisions_and_copy_on_the_desk_cost_a_batch_no_query_a_piece(bring, tmp_path):
    counts = []
    for number in (2, 1, 4):  # the first makes the people and studios
        for one in range(number):
            text = TEXT.replace("Ferry Winter", f"Ferry {number} {one}")
            (tmp_path / f"{number}-{one}.txt").write_text(text)
            took(lay(text, f"{one}.txt"), fact="headline", value="Mist")
        with CaptureQueriesContext(connection) as captured:
            bring()
        counts.append(len(captured))
    assert counts[1] == counts[2]


DECIDE = """
from reviews.importing import AnotherImportError
from reviews.importing.deciding import decide
from reviews.models import Copy, Decision
print("deciding", flush=True)
try:
    decide(Copy.objects.get(), [Decision(fact="headline", value="Mist")], None)
except AnotherImportError as error:
    print(error)
"""


@pytest.fixture
def imported(outside, tmp_path):
    """A piece of copy in a database that other processes can reach."""
    (tmp_path / "a.txt").write_text(TEXT)
    assert outside.run("import_reviews", tmp_path / "a.txt")[0] == 0
    return outside


def test_an_import_that_does_not_end_is_said_and_nothing_is_decided(imported):
    with imported.importing():
        code, printed = imported.run("shell", "--verbosity", "0", "--command", DECIDE)
    assert (code, printed) == (0, "deciding\nAnother import is running.\n")
    assert imported.ask("SELECT count(*) FROM reviews_decision") == 0


def test_a_decision_waits_for_an_import_that_is_about_to_end(imported):
    with imported.importing():
        deciding = imported.manage("shell", "--verbosity", "0", "--command", DECIDE)
        assert deciding.stdout.readline() == "deciding\n"
    assert deciding.communicate()[0] == ""
    assert imported.ask("SELECT headline FROM reviews_review") == "Mist"
