"""Actors whom the desk knows by name, told of with no turn of phrase that says whom they play."""

import pytest

from reviews.copydesk import read
from reviews.copydesk.performers import is_performer

SLUG = "dir. Ann Doe (Tide) -- 3 STARS\n\nSee “Kestrel” now. “Kestrel” is a film.\n\n"
TILDA = "Tilda Swinton"


def cast(prose):
    reading = read(SLUG + prose)
    return [(c.actor.value, c.character.value if c.character else "") for c in reading.cast]


def doubtful(prose):
    return [fact.actor.value for fact in read(SLUG + prose).doubtful]


@pytest.mark.parametrize(
    "prose",
    [
        "Nell keeps bees. Nobody else could have made Nell so dry as Tilda Swinton has.",
        "There is only one Nell, a cook, and it takes Tilda Swinton two looks to tell us why.",
        "Bill Nighy’s weary Tom and Tilda Swinton’s Nell sit on the wall.",
        "Nell, a sheep, speaks with the bottom of Tilda Swinton’s voice.",
        "Then there is Nell, a cook. She sings, and does it with the lungs of Tilda Swinton.",
        "There is Mr. Nell, a cook. Mr. Nell has the walk of Tilda Swinton.",
        "Then there is Nell, a cook. That is Tilda Swinton, all elbows.",
        "Then there is Nell, a cook. The part might have been sewn on Tilda Swinton.",
    ],
)
def test_a_known_actor_plays_the_one_who_has_no_actor(prose):
    [character] = [character for actor, character in cast(prose) if actor == TILDA]
    assert character.removeprefix("Mr. ") == "Nell"


def test_who_looks_up_after_the_actor_is_named_is_the_actor():
    prose = "Then there is Nell, a cook. Tilda Swinton wanders in whenever she looks up."
    assert (TILDA, "Nell") not in cast(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "They work for crime boss Tilda Swinton.",
        "In steps the tired ex-cop Tilda Swinton to clear her name.",
        "The bride who sings so badly is Tilda Swinton.",
        "The colonel who can do nothing is Tilda Swinton.",
        "Tilda Swinton’s lawyer has two scenes.",
        "It is hard to be as funny as the great Tilda Swinton.",
        "He keeps a cat and a moody husband, Tilda Swinton, who sings.",
        "Tired cook Tilda Swinton makes Nell Wick, a waitress, cry.",
        "Then vice admiral Tilda Swinton scowls.",
        "Nell keeps bees, as Nell must. There are scenes with Tilda Swinton.",
        "Nell keeps bees, as Nell must. There is a scene with Tilda Swinton.",
        "Nell keeps bees, as Nell must. There is a cameo by Tilda Swinton.",
        "Nell keeps bees, as Nell must. Tilda Swinton is along for the ride.",
        "Nell keeps bees, as Nell must. Tilda Swinton is dry, as ever.",
        "Nell keeps bees, as Nell must. Tilda Swinton gets what laughs there are.",
        "Nell keeps bees, as Nell must. Tilda Swinton is alone worth the price.",
        "Nell keeps bees, as Nell must. Wait for Tilda Swinton’s one big scene.",
        "Her skipper is river rat Tilda Swinton, in a hat.",
        "Nell keeps bees, as Nell must. The guests, among them Tilda Swinton, laugh.",
        "Nell keeps bees, as Nell must. Tilda Swinton is around too.",
        "Tilda Swinton is Tom’s mother.",
    ],
)
def test_a_known_actor_without_a_character_is_credited_alone(prose):
    assert cast(prose) == [(TILDA, "")]


@pytest.mark.parametrize(
    "prose",
    [
        "She has a chin like Tilda Swinton.",
        "It is the best thing since Tilda Swinton.",
        "He is a cousin of the actress Tilda Swinton.",
        "The script was written with Tilda Swinton.",
        "Tilda Swinton’s “Orlando” was better.",
        "Tilda Swinton in “Orlando” was better.",
        "The producer Tilda Swinton paid for it.",
        "“I saw Tilda Swinton,” says the cook.",
        "It is no Tilda Swinton movie.",
        "There is a bill (with Tilda Swinton and others) on the wall.",
    ],
)
def test_a_known_actor_who_is_only_spoken_of_is_not_credited(prose):
    assert (cast(prose), doubtful(prose)) == ([], [])


@pytest.mark.parametrize(
    "prose",
    [
        "Nell and Tom keep bees. Nell sings and Tom does not; and there is Tilda Swinton.",
        "Nell and Tom keep bees. So does Tilda Swinton, with her own Nell and her own Tom.",
        "Nell keeps bees, and Nell keeps quiet. Let us praise Tilda Swinton.",
        "Nell keeps bees, and Nell keeps quiet. There are no scenes with Tilda Swinton.",
        "Nell keeps bees, and Nell keeps quiet. It needs a cameo by Tilda Swinton.",
        "Nell Wick and Tom sing. Nell runs. Nell wins, and Tom waits. Let us praise Tilda Swinton.",
        "Nell Wick (that hothead) sings. Nell runs. Wick is quick. Let us praise Tilda Swinton.",
        "Nell keeps bees, as Nell must. It is hard to know what Tilda Swinton and Bill Nighy do.",
    ],
)
def test_a_known_actor_who_may_play_either_waits_for_an_editor(prose):
    assert cast(prose) == []
    assert TILDA in doubtful(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Nell, the one from the first part (Tilda Swinton), is back.",
        "Then comes the sly Nell Low at her elbow (Tilda Swinton, who else?).",
        "There is a Nell with a house full of hats (Tilda Swinton, on a spree).",
        "Nell is a cook who counts the glasses of others as well as her own (Tilda Swinton).",
    ],
)
def test_brackets_with_a_known_actor_belong_to_the_one_all_before_is_said_of(prose):
    assert [role.split()[0] for _, role in cast(prose)] == ["Nell"]


@pytest.mark.parametrize(
    "prose",
    [
        "Nell meets a moon with a big hat (Tilda Swinton).",
        "Nell at the gate waits with a boy who keeps a dog (Tilda Swinton).",
        "In Nell, a moon with a big hat (Tilda Swinton) is worshipped.",
    ],
)
def test_brackets_that_may_belong_to_another_leave_the_name_alone(prose):
    assert (TILDA, "Nell") not in cast(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Tom Low is a cook. Tilda Swinton courts Tom as Mrs. Nell Wick.",
        "There is a talking spade named Nell Wick, to whom Tilda Swinton lends her best Old Vic.",
        "Nell Wick draws pictures and limps. In that part Tilda Swinton is a revelation.",
        "Enter Nell Wick. The rest is hers, and Tilda Swinton, who plays her, runs away with it.",
        "Half Danish, half Dutch is Nell Wick, a cook. That’s Tilda Swinton under the hat.",
        "Nell Wick, or Spud, is back; Tilda Swinton does her with a purr.",
        "Nell Wick is Tilda Swinton, who speaks little. Nell is quick.",
    ],
)
def test_a_known_actor_plays_whom_the_words_lead_to(prose):
    assert [role for actor, role in cast(prose) if actor == TILDA] in (
        ["Nell Wick"],
        ["Mrs. Nell Wick"],
    )


def test_what_is_told_of_one_is_told_of_all_who_are_named_together():
    prose = "Nell keeps bees, as Nell must. You may spot Bill Nighy and Tilda Swinton in a tree."

    assert cast(prose) == [("Bill Nighy", ""), (TILDA, "")]


def test_a_known_actor_plays_no_model_of_a_character():
    assert cast("The real Nell Dow (Tilda Swinton) walks in.") == [(TILDA, "Nell Dow")]


def test_a_known_actor_in_brackets_is_not_doubted():
    assert cast("A new editor, Ned Low (Tilda Swinton), comes to town.") == [(TILDA, "Ned Low")]


@pytest.mark.parametrize("sentence", ["She waits.", "We see Henry.", "We see cold Henrietta Low."])
def test_a_word_that_only_opens_sentences_is_no_sure_character(sentence):
    prose = f"Hen falls. Hen stops. {sentence} Hen has the walk of Tilda Swinton."

    assert doubtful(prose) == [TILDA]


def test_the_film_s_title_is_no_character_whatever_its_capitals():
    prose = "We like the Hen, and the Hen has the walk of Tilda Swinton."
    reading = read(f"Title: The Hen\n{SLUG}{prose}")

    assert [fact.actor.value for fact in reading.doubtful] == [TILDA]


def test_whoever_films_are_named_for_is_no_character():
    prose = (
        "Tom (Bill Nighy) and Tilda Swinton belong in an Ada Harrow western, if Harrow is alive."
    )

    assert cast(prose) == [("Bill Nighy", "Tom")]


def test_a_word_in_capitals_is_no_character():
    assert cast("KANSAS CITY – KANSAS CITY likes her. That is a funny Tilda Swinton.") == [
        (TILDA, "")
    ]


def test_a_word_that_stands_with_a_small_letter_too_is_no_character():
    assert cast("Women like women, in Women and elsewhere. She is a funny Tilda Swinton.") == [
        (TILDA, "")
    ]


def test_a_known_actor_who_has_a_part_gets_no_other():
    assert cast("Nell (Tilda Swinton) and Tom, a cook. He admires Tilda Swinton.") == [
        (TILDA, "Nell")
    ]


def test_a_known_actor_who_made_the_film_is_not_in_it_for_that():
    copy = "dir. Tilda Swinton (Tide) -- 3 STARS\n\nSee “Kestrel” now. Tilda Swinton is a wonder."
    assert read(copy).cast == []


def test_no_known_actor_is_read_as_a_character():
    assert cast("Nell Low (Tilda Swinton) meets Ed Rusk. Nell sings. Low sings.") == [
        (TILDA, "Nell Low")
    ]
    assert ("Ed Rusk", TILDA) not in cast("Ed Rusk, Tilda Swinton (Ed Rusk), sings.")


@pytest.mark.parametrize("name", ["tilda swinton", "penelope cruz", "renee zellweger"])
def test_an_actor_is_known_with_or_without_accents(name):
    assert is_performer(name)


def test_a_known_actor_may_be_printed_without_accents():
    assert cast("The cook is plainly Stephane Audran as Nell.") == [("Stephane Audran", "Nell")]
    assert cast("They work for crime boss Stephane Audran.") == [("Stephane Audran", "")]


def test_a_name_inside_a_longer_word_is_nobody():
    assert cast("The Tilda Swintonian look is everywhere.") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Nell Dow is Tilda Swinton, who says little.",
        "Nell Dow, a judge who grew up here, is Tilda Swinton, and hers is the story.",
        "Enter Nell Dow. A storm on legs, she sings, and Tilda Swinton, who plays her, is a joy.",
        "Then there is a hedgehog named Nell Dow, to whom Tilda Swinton lends a drawl.",
        "Tilda Swinton courts Ed as Nell Dow.",
        "On his arm is Tilda Swinton (“Cold Fern”) with not enough to do as Nell Dow.",
        "Two actors share Nell Dow. Tilda Swinton has her as a girl; then comes Judi Dench.",
    ],
)
def test_a_turn_of_phrase_is_relied_on_of_a_known_actor(prose):
    assert (TILDA, "Nell Dow") in cast(prose)


@pytest.mark.parametrize(
    ("prose", "character"),
    [
        ("In a chair sits Tilda Swinton. She is Nell Dow, a cook.", "Nell Dow"),
        ("Nell (Tilda Swinton) weds. He is Tom Low, a cook.", "Nell"),
        ("In a chair sits Tilda Swinton. She is Nell, a cook. Nell sings.", "Nell"),
        ("Tilda Swinton came back for it, and her Nell, tall and sad, sings.", "Nell"),
        ("In a chair sits Tilda Swinton. She is Nell Dow (her real name), a cook.", "Nell Dow"),
        ("The best of all is Tilda Swinton. She is Irish to the bone.", ""),
        ("The best of all is Tilda Swinton. She is Irish, a cook.", ""),
    ],
)
def test_the_next_sentence_tells_who_a_known_actor_is(prose, character):
    assert cast(prose) == [(TILDA, character)]


def test_a_known_actor_has_a_title_and_a_realm():
    assert cast("Tilda Swinton — at last! — is the Duke of York.") == [(TILDA, "Duke of York")]


@pytest.mark.parametrize(
    "prose",
    [
        "Nell Dow (Judi Dench) sings. Tilda Swinton sees Ed as Nell Dow.",
        "Tilda Swinton, as it happens, reminds Ed of home as Mother used to.",
        "Nell Dow (Judi Dench) sings. Tilda Swinton follows Ed to Rome as Nell Dow once did.",
        "Two girls share Nell, a doll. It is no film for Tilda Swinton.",
    ],
)
def test_a_known_actor_may_only_look_on(prose):
    assert not [character for actor, character in cast(prose) if actor == TILDA and character]


@pytest.mark.parametrize("trade", ["news director", "museum director"])
def test_a_known_actor_has_a_trade_of_film_makers_elsewhere(trade):
    assert cast(f"His buyer is night-shift {trade} Tilda Swinton, who is broke.") == [(TILDA, "")]


@pytest.mark.parametrize("trade", ["casting director", "second-unit director", "film editor"])
def test_a_known_actor_is_named_for_making_the_film(trade):
    assert cast(f"A word for the night-shift {trade} Tilda Swinton, who is broke.") == []
