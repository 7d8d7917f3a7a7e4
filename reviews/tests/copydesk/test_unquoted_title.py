"""A title that stands nowhere in quotes: read by evidence and flagged, or refused."""

import pytest

from reviews.copydesk import CopyError, read

SLUG = "dir. Ines Marrow (Low Tide) -- 3 STARS\n\n"


def title(prose):
    reading = read(SLUG + prose)
    return reading.title.value, [notice.code for notice in reading.notices]


FLAGGED = ["title-inferred", "title-unquoted"]


@pytest.mark.parametrize(
    ("prose", "value"),
    [
        (
            "One such film is Green Gravel, directed by Ines Marrow. Green Gravel is fun.",
            "Green Gravel",
        ),
        ("In Green Gravel, Marrow goes home. I liked Green Gravel.", "Green Gravel"),
        ("There is a scene in Salt & Gravel that runs on. Salt & Gravel won.", "Salt & Gravel"),
        ("Low & Mrs. Gray is the best thing in town. Low is wet.", "Low & Mrs. Gray"),
        ("GREEN GRAVEL: Rude Nell Low digs. Green Gravel is a comedy.", "Green Gravel"),
        ("GRAVEL: A cook goes to sea. The cook is wet, and Gravel is not.", "Gravel"),
        (
            "Nell has a map. Bo loves Nell, and Nell’s father rows. In Run Nell Run I wept.",
            "Run Nell Run",
        ),
        ("In Green Gravel, director Ines Marrow goes home.", "Green Gravel"),
        ("Ines Marrow’s new picture, Green Gravel, is short. See Green Gravel.", "Green Gravel"),
        ("Ines Marrow’s Green Gravel is a comedy.", "Green Gravel"),
        ("Green Gravel is a comedy by Marrow.", "Green Gravel"),
        ("In Gravel: The Return, Marrow goes home. See Gravel: The Return.", "Gravel: The Return"),
        ("There Goes the Tide is a film. There Goes the Tide is loud.", "There Goes the Tide"),
        (
            "The Farm by the Old Green Mill outstays its title.",
            "The Farm by the Old Green Mill",
        ),
        (
            "It won, and Gravel moved me, as Marrow did. No film is like Gravel. Gravel runs on.",
            "Gravel",
        ),
        (
            "Marrow made Green Gravel on Friday nights. Green Gravel has wings.",
            "Green Gravel",
        ),
        ("In Green Gravel I wept, and Marrow did. See Green Gravel.", "Green Gravel"),
        ("The keys are the best idea in Gravel, and there are few.", "Gravel"),
        ("Cats polish the stones when Gravel gets under way, and it is hot.", "Gravel"),
        ("It takes rain to save the farm in The Green Weir.", "The Green Weir"),
        ("Everybody in The Weir is wet. Joan Pell sings.", "The Weir"),
        ("Nell Gravel sings. The first minutes of Nell are loud. See Nell.", "Nell"),
        ("I saw 40 Wet Weirs on Friday. It starts with rain.", "40 Wet Weirs"),
        ("Gravel and Salt at the Weir has been sold as a song.", "Gravel and Salt at the Weir"),
        ("So begins Gravel, and cats get wet. Gravel tells why.", "Gravel"),
        ("I had tickets to Gravel Weir. It is for cats.", "Gravel Weir"),
        ("The tide is high. Gravel Weir is for everyone who swims.", "Gravel Weir"),
        ("Gravel Weir was the darling of Lisbon. It rains.", "Gravel Weir"),
        ("Is Green Gravel a comedy? Marrow says so. Green Gravel is sad.", "Green Gravel"),
        ("It rains, and so does B.C. Gravel. See B.C. Gravel.", "B.C. Gravel"),
        ("It rains, and At the Old Weir gets wet. Old Weir ends there.", "At the Old Weir"),
        ("In Ines Marrow’s Gravel it rains. See Gravel.", "Gravel"),
        ("Nell Gravel (Joan Pell) sings. The rest of Nell Gravel is sad.", "Nell Gravel"),
        ("It rains.\n\nWelcome to Gravel. Cats are wet. Take a cat to Gravel.", "Gravel"),
        ("It won at Cannes for Wet Gravel. Wet Gravel is dry.", "Wet Gravel"),
        ("Everybody in Waiting for Gravel is wet. Gravel sings.", "Waiting for Gravel"),
        ("Welcome to Wet Gravel is a film.", "Welcome to Wet Gravel"),
        ("Half of Winter’s Gravel is dry. In Winter it rains.", "Winter’s Gravel"),
        ("Disney’s Gravel Weir is a comedy.", "Gravel Weir"),
        ("Ada (Joan Pell) sings. Half of Aunt Ada’s Wet Weir is dry.", "Aunt Ada’s Wet Weir"),
        ("Lisbon -- In Gravel Weir it rains. I liked Gravel Weir.", "Gravel Weir"),
        ("I was in line for The Wet Weir at 7. It rained.", "The Wet Weir"),
        ("It rains, and GREEN OLD GRAVEL is wet.", "GREEN OLD GRAVEL"),
        ("THE CAT’S A STAR over Lisbon. Cats get wet in The Old Weir.", "The Old Weir"),
        ("Reviewed at the Odeon. Cats are wet in The Old Weir.", "The Old Weir"),
        ("It won. Then comes Wet Gravel.\n\nWet Gravel\n\nJoan Pell: Nell", "Wet Gravel"),
        (
            "Drink tea before Wet Joan Gravel. Wet Joan Gravel plays Friday through Sunday.",
            "Wet Joan Gravel",
        ),
        ("It rains, and GREEN GRAVEL is wet.", "GREEN GRAVEL"),
        ("It is wet. “Go home.” In Gravel Weir it ends. I saw Gravel Weir.", "Gravel Weir"),
        ("It rains.\n\n    When Gravel Weir opens with rain, it is wet.", "Gravel Weir"),
        ("I saw Photo Weir. Photo Weir opens with rain.", "Photo Weir"),
        (
            "It is late. “Rain, Rain” starts to play. Gravel: Home could have been dry.",
            "Gravel: Home",
        ),
    ],
)
def test_a_title_without_quotes_is_read_by_evidence_and_always_flagged(prose, value):
    assert title(prose) == (value, FLAGGED)


@pytest.mark.parametrize(
    "prose",
    [
        "Ada (Joan Pell) goes home. Ada is a fine cook. Ada sings. Ada tells us so.",
        "Ines Marrow goes home. Marrow is a fine director. Marrow tells us so.",
        "It opens in Lisbon. It is dull in Lisbon.",
        "Dad is a fine cook. Dad’s car is a joy. Dad tells us so.",
        "Rudy’s van is old. Rudy tells us so. He is Rudy Pell, a cook. Rudy sings.",
        "The Farm of 1978 is a paper house. It begins with Marrow.",
        "They’re late. They’re loud. It rains.",
        "Half of 1978 is rain.",
        "I saw Meryl Streep there.",
        "Ada writes home. Her sister Ada is loud. Ada thinks so.",
        "PHOTO COURTESY OF LOW TIDE\n\nIt is dull.",
        "It rains.\n\nPHOTO COURTESY OF LOW TIDE. It is dull.",
        "It rains.\n\nRATED PG. It is dull.",
        "It rains.\n\nNow Playing\n\nJoan Pell: Nell",
        "It rains.\n\nGreen Gravel\n\nThe cats of Green Gravel.",
        "It rains, and I sing. So do I. You know I do, as I do.",
        "I wish that this one had a better name.",
    ],
)
def test_a_name_that_is_no_film_s_is_no_title(prose):
    with pytest.raises(CopyError, match="no film title"):
        read(SLUG + prose)


def test_a_sure_title_in_quotes_leaves_no_room_for_one_without():
    assert title(
        "Marrow’s film “Kestrel” flies. “Kestrel” is a comedy. Green Gravel is a film."
    ) == (
        "Kestrel",
        ["title-inferred"],
    )


def test_a_pasted_piece_whose_one_quoted_phrase_recurs_is_read():
    assert title("I saw “Green Gravel” once. Then I saw “Green Gravel” again.")[0] == (
        "Green Gravel"
    )


def test_a_refused_piece_still_tells_its_cast():
    with pytest.raises(CopyError) as refusal:
        read(f"{SLUG}Nell (Joan Pell) sings.")

    assert [fact.actor.value for fact in refusal.value.reading.cast] == ["Joan Pell"]


def test_what_the_prose_opens_with_is_no_part_of_a_known_actor():
    prose = "Green Gravel is back.\n\nTilda Swinton never sits. The trick of Green Gravel is rain."

    assert title(prose)[0] == "Green Gravel"


def test_a_name_that_recurs_is_no_rival_of_a_title_that_recurs_in_quotes():
    prose = (
        "Kerr’s eyes are wet. Kerr is loud. Kerr’s songs are long. Kerr’s voice is dry. "
        + "It rains. " * 100
        + "All through “Green Gravel” it rains. Cats in “Green Gravel” get wet."
    )

    assert title(prose) == ("Green Gravel", ["title-inferred", "title-doubtful"])


def test_whom_a_known_actor_is_guessed_to_play_may_be_the_film():
    prose = "Green Gravel is back. Tilda Swinton never leaves it. The joy of Green Gravel is mud."

    assert read(SLUG + prose).title.value == "Green Gravel"


@pytest.mark.parametrize(
    "prose",
    [
        "Nell’s Bees comes from a story. Nell (Joan Pell) is loud.",
        "Everybody who sees Nell’s Bees sings. Nell (Joan Pell) is loud. I liked Nell’s Bees.",
    ],
)
def test_what_somebody_in_the_film_owns_may_be_its_title(prose):
    assert title(prose) == ("Nell’s Bees", FLAGGED)
