"""What an editor makes of copy on the desk."""

from html import unescape

import pytest
from django.test import Client

from reviews.importing.desk import CopyChangedError, bring_out, correct, state_of
from reviews.models import Copy, Credit, Decision, Person, Review
from reviews.tests import make
from reviews.tests.admin.copy_desk import ROWS, lay, marked, page, press, row, shown
from reviews.tests.admin.desk import address, opened, sent_again, told

pytestmark = pytest.mark.django_db


@pytest.fixture
def copy() -> Copy:
    return lay()


def test_corrections_on_the_desk_are_kept_and_make_no_review(
    admin_client: Client, copy: Copy
) -> None:
    answer = press(admin_client, copy, "_save", fact__title="Ferry Winters", fact__year="1999")
    assert told(answer) == ["The corrections were saved."]
    assert (Copy.objects.get().review, Decision.objects.count()) == (None, 2)
    assert opened(admin_client, page(copy))["fact-title"] == "Ferry Winters"


def test_a_form_sent_untouched_decides_nothing(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_save")
    assert Decision.objects.count() == 0


@pytest.mark.parametrize(("button", "status"), [("_draft", "draft"), ("_publish", "published")])
def test_copy_is_saved_as_a_review_with_all_that_was_decided(
    admin_client: Client, copy: Copy, button: str, status: str
) -> None:
    verdict = {f"{row('Björn')}verdict": "credit", f"{row('Di Hale')}verdict": "none"}
    answer = press(admin_client, copy, button, fact__rating="0.0", **verdict)
    review = Review.objects.get()
    assert (review.status, str(review.rating), review.copy) == (status, "0.0", copy)
    actors = Credit.objects.filter(role="actor")
    assert list(actors.values_list("person__name", "character")) == [("Björn", "Nell")]
    assert answer.redirect_chain[-1][0] == address(review)


def test_a_doubtful_credit_that_nobody_decided_is_none(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_publish")
    assert not Credit.objects.filter(person__name="Björn").exists()


def test_a_doubtful_row_that_was_touched_must_be_decided(admin_client: Client, copy: Copy) -> None:
    answer = press(admin_client, copy, "_save", **{f"{row('Björn')}played": "the mate"})
    errors = answer.context["correction"].rows.errors[ROWS.index("Björn")]
    assert errors == {"verdict": ["Say whether this is a credit."]}


def test_a_rejected_row_stays_to_be_taken_back(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_save", **{f"{row('Di Hale')}verdict": "none"})
    assert "Di Hale" not in [words for words, _ in marked(shown(admin_client, copy))]
    press(admin_client, copy, "_save", **{f"{row('Di Hale')}verdict": "credit"})
    assert ("Di Hale", "actor") in marked(shown(admin_client, copy))


def test_missed_words_become_a_row_and_a_mark(admin_client: Client, copy: Copy) -> None:
    missed = {"missed__0__name": "Joan Pell", "missed__0__played": "the cook"}
    press(admin_client, copy, "_save", **missed)
    assert ("Joan Pell", "actor") in marked(shown(admin_client, copy))


@pytest.mark.parametrize(
    ("typed", "field", "message"),
    [
        ({"fact__title": ""}, "fact-title", "A review needs a title."),
        ({"fact__year": "soon"}, "fact-year", "“soon” is not a year of four digits."),
        ({"fact__published": "2026-02-31"}, "fact-published", "is not a date such as"),
        ({"missed__0__name": "Joan Bell"}, "missed-0-name", "“Joan Bell” does not stand in"),
        ({"missed__0__played": "Mo"}, "missed-0-played", "Which words of the copy tell it?"),
        ({f"{row('Di Hale')}name": ""}, "row-3-name", "A credit needs a name."),
    ],
)
def test_what_cannot_be_saved_is_said_and_all_that_was_typed_stays(
    admin_client: Client, copy: Copy, typed: dict[str, str], field: str, message: str
) -> None:
    answer = press(admin_client, copy, "_publish", fact__standfirst="Typed.", **typed)
    assert message in unescape(answer.content.decode())
    kept = answer.context["correction"]
    assert (kept.facts["standfirst"].value(), kept.sent[field]) == (
        "Typed.",
        next(iter(typed.values())),
    )
    assert (Review.objects.count(), Decision.objects.count()) == (0, 0)


def test_the_right_one_of_two_people_is_chosen_by_what_they_are_known_for(
    admin_client: Client,
) -> None:
    for who in ("actor", "critic"):
        make.person("Di Hale", disambiguator=who)
    actor = Person.objects.get(disambiguator="actor")
    Credit.objects.create(film=make.film("Old Tide"), person=actor, role="actor")
    critic = Person.objects.get(disambiguator="critic")
    copy = lay()
    choices = admin_client.get(page(copy)).context["correction"].rows[3].fields["person"].choices
    assert [label for _, label in choices][1:3] == [
        "Di Hale (actor) — actor of Old Tide",
        "Di Hale (critic) — nothing yet",
    ]
    press(admin_client, copy, "_publish", **{f"{row('Di Hale')}person": str(critic.pk)})
    assert Credit.objects.get(character="Captain Mo").person == critic


def test_someone_new_of_a_name_is_made_and_told_apart(admin_client: Client) -> None:
    make.person("Di Hale")
    copy = lay()
    new = {f"{row('Di Hale')}person": "new"}
    answer = press(admin_client, copy, "_publish", **new)
    assert answer.context["correction"].rows.errors[3] == {
        "who": ["Say who it is, so that the two are told apart."]
    }
    press(admin_client, copy, "_publish", **new, **{f"{row('Di Hale')}who": "born 1990"})
    assert str(Credit.objects.get(character="Captain Mo").person) == "Di Hale (born 1990)"


@pytest.mark.parametrize("others", [0, 1])
def test_who_was_chosen_stays_chosen_under_another_name(admin_client: Client, others: int) -> None:
    chosen = make.person("Di Hale", disambiguator="actor")
    copy = lay()
    press(admin_client, copy, "_save", **{f"{row('Di Hale')}person": str(chosen.pk)})
    Person.objects.filter(pk=chosen.pk).update(name="Diana Hale", name_key="diana hale")
    for _ in range(others):
        make.person("Di Hale", disambiguator="critic")
    press(admin_client, copy, "_publish", **{f"{row('Di Hale')}played": "The captain"})
    assert Credit.objects.get(character="The captain").person == chosen


@pytest.mark.parametrize("others", [0, 1])
def test_the_critic_who_was_chosen_stays_chosen_under_another_name(
    admin_client: Client, others: int
) -> None:
    chosen = make.person("Bo Lind", disambiguator="critic")
    copy = lay()
    press(admin_client, copy, "_save", fact__person=str(chosen.pk))
    Person.objects.filter(pk=chosen.pk).update(name="Bob Lind", name_key="bob lind")
    for _ in range(others):
        make.person("Bo Lind", disambiguator="editor")
    press(admin_client, copy, "_publish", fact__headline="Ice")
    assert Review.objects.get().critic == chosen


def test_a_decision_made_meanwhile_is_said_and_nothing_typed_is_lost(
    admin_client: Client, copy: Copy
) -> None:
    form = opened(admin_client, page(copy)) | {"fact-headline": "Mine", "_save": "1"}
    press(admin_client, copy, "_save", fact__headline="Theirs")
    answer = admin_client.post(page(copy), form)
    assert (
        answer.context["correction"].problems[0].startswith("Somebody else decided about this copy")
    )
    assert answer.context["correction"].facts["headline"].value() == "Mine"
    assert answer.content.decode().count("Somebody else has made it “Theirs”.") == 1
    assert Decision.objects.get().value == "Theirs"


def test_two_editors_who_change_different_fields_keep_both(
    admin_client: Client, copy: Copy
) -> None:
    reject, play = f"{row('Di Hale')}verdict", f"{row('Björn')}verdict"
    typed = {"fact-rating": "1.0", play.replace("__", "-"): "credit"}
    form = opened(admin_client, page(copy)) | typed | {"_save": "1"}
    press(admin_client, copy, "_save", fact__headline="Theirs", **{reject: "none"})
    answer = admin_client.post(page(copy), form)
    assert answer.content.decode().count("Somebody else has made it") == 0
    admin_client.post(page(copy), sent_again(answer) | {"_save": "1"})
    made = Decision.objects.order_by("fact", "words").values_list("fact", "words", "value")
    assert list(made) == [
        ("cast", "Björn", "Björn"),
        ("cast", "Di Hale", ""),
        ("headline", "Fog, then ice", "Theirs"),
        ("rating", "3.0", "1.0"),
    ]


def test_a_form_on_another_state_is_refused_under_the_lock(copy: Copy) -> None:
    state = state_of(copy, [], None)
    correct(copy, [Decision(fact="headline", value="Theirs")], None, state)
    mine = [Decision(fact="headline", value="Mine")]
    with pytest.raises(CopyChangedError):
        correct(copy, mine, None, state)
    with pytest.raises(CopyChangedError):
        bring_out(copy, mine, None, Review.Status.DRAFT, state)
    assert (Decision.objects.get().value, Review.objects.count()) == ("Theirs", 0)


def test_copy_is_taken_off_the_desk(admin_client: Client, copy: Copy) -> None:
    answer = press(admin_client, copy, "_take")
    assert (Copy.objects.count(), told(answer)) == (0, ["ferry.txt was taken off the desk."])


def test_copy_that_has_a_review_is_not_taken_off_the_desk(admin_client: Client, copy: Copy) -> None:
    press(admin_client, copy, "_publish")
    press(admin_client, copy, "_take")
    assert Copy.objects.get().review == Review.objects.get()
