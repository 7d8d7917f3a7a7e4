"""Known actors who are named together, with no turn of phrase that says whom they play."""

import pytest

from reviews.copydesk import read

SLUG = "dir. Ann Doe (Tide) -- 3 STARS\n\nSee “Kestrel” now. “Kestrel” is a film. "
BILL, TILDA = "Bill Nighy", "Tilda Swinton"


def cast(prose):
    return [(fact.actor.value, fact.character) for fact in read(SLUG + prose).cast]


def doubtful(prose):
    return [fact.actor.value for fact in read(SLUG + prose).doubtful]


@pytest.mark.parametrize(
    "prose",
    [
        "Bill Nighy and Tilda Swinton are on hand.",
        "Bill Nighy and Tilda Swinton are in it, too.",
        "Bill Nighy and Tilda Swinton are wasted.",
        "Bill Nighy and Tilda Swinton each get one scene.",
        "Bill Nighy and Tilda Swinton have little to do.",
        "Bill Nighy and Tilda Swinton lie with real style.",
        "Bill Nighy and Tilda Swinton, in the rain, are terrific.",
        "Look at Bill Nighy, who has a scene, and at Tilda Swinton, who has a great scene.",
        "Look as well for Bill Nighy and Tilda Swinton.",
        "Also in the cast are Bill Nighy and Tilda Swinton.",
        "It makes an actor of Bill Nighy and Tilda Swinton.",
        "His bosses - Bill Nighy and Tilda Swinton - are cross.",
        "She has two aunts, Bill Nighy and Tilda Swinton, and a cat.",
        "They run from crooks Bill Nighy and Tilda Swinton.",
        "Bill Nighy and Tilda Swinton are her aunts.",
        "Bill Nighy and Tilda Swinton are back, ready to swim.",
        "Bill Nighy and Tilda Swinton sweeten the air.",
        "We follow Bill Nighy and Tilda Swinton. Nighy runs, and Swinton swims.",
        "It rains, and Bill Nighy and Tilda Swinton are excellent.",
        "It rains while Bill Nighy and Tilda Swinton are excellent.",
        "In the rain, Bill Nighy and Tilda Swinton are excellent.",
        "With her are Bill Nighy and Tilda Swinton, both excellent.",
    ],
)
def test_those_named_together_are_credited_if_something_shows_them_in_the_film(prose):
    assert cast(prose) == [(BILL, None), (TILDA, None)]


@pytest.mark.parametrize(
    "prose",
    [
        "It hopes to be Bill Nighy and Tilda Swinton.",
        "She quotes Bill Nighy and Tilda Swinton.",
        "She quotes Bill Nighy and Tilda Swinton, and it is a good joke.",
        "She quotes Bill Nighy and Tilda Swinton with relish.",
        "It wants Bill Nighy and Tilda Swinton, and the best it can do is a song.",
        "He has the nose of Bill Nighy and the chin of Tilda Swinton.",
        "It has heard of Bill Nighy and Tilda Swinton, and of a good joke.",
        "Bill Nighy and Tilda Swinton come to mind.",
        "Bill Nighy and Tilda Swinton in the rain.",
        "Bill Nighy and Tilda Swinton remain the standard.",
        "Bill Nighy and Tilda Swinton invented the form.",
        "Bill Nighy and Tilda Swinton have nothing to do with it.",
        "You may prefer Bill Nighy and Tilda Swinton.",
        "Bill Nighy and Tilda Swinton are ashes, and they watch films.",
        "The voices belong to Bill Nighy and Tilda Swinton.",
        "Ida Low is superb as Nell, who quotes Bill Nighy and Tilda Swinton.",
    ],
)
def test_those_named_together_wait_for_an_editor_if_nothing_does(prose):
    assert TILDA not in dict(cast(prose))
    assert doubtful(prose) == [BILL, TILDA]


def test_nobody_is_in_the_film_for_being_told_of_beside_one_who_may_not_be():
    assert cast("She quotes Judi Dench, and Bill Nighy and Tilda Swinton are the geese.") == []


@pytest.mark.parametrize(
    "prose", ["He quotes Tilda Swinton with relish.", "She is an actor of Tilda Swinton’s kind."]
)
def test_what_shows_two_who_are_the_subject_shows_none_who_is_an_object(prose):
    assert cast(prose) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ida Low plays Nell, a cook, and Bill Nighy and Tilda Swinton are the geese.",
        "Judi Dench makes Nell, a cook, count, and Bill Nighy and Tilda Swinton click their heels.",
    ],
)
def test_those_told_of_beside_others_who_play_are_in_the_film(prose):
    assert cast(prose)[1:] == [(BILL, None), (TILDA, None)]


@pytest.mark.parametrize(
    "prose",
    [
        "It needs Bill Nighy and Tilda Swinton, and the best it can do is a song.",
        "Nobody is Bill Nighy and Tilda Swinton, who are great.",
        "There is nobody like Bill Nighy, Judi Dench and Tilda Swinton, who are great.",
    ],
)
def test_what_one_is_compared_with_or_wished_for_holds_for_those_named_with_them(prose):
    assert cast(prose) == []
    assert TILDA not in doubtful(prose)
