"""Invented pieces, each with one trap; written before the rules were tuned."""

import pytest

from reviews.copydesk import CopyError, read

SLUG = "dir. Ines Marrow (Low Tide/Harbor Light) -- 3 STARS\n\n"


def cast_of(reading):
    return [(c.actor.value, c.character.value if c.character else "") for c in reading.cast]


PIECES = {
    "a song is quoted before the film": (
        "The jukebox plays “Blue Gravel” over the credits, and twice more before anybody speaks. "
        "Marrow’s new picture, “The Tin Orchard,” is that patient. “The Tin Orchard” has one joke, "
        "about a ladder.",
        "The Tin Orchard",
        [],
    ),
    "an earlier film of an actor is quoted first and twice": (
        "If you saw Odile Brandt in “Harrow Road,” you will expect fireworks. “Harrow Road” was a "
        "riot. In “Salt Ledger” she barely lifts her voice, and the movie is better for it. Her "
        "Nell (Odile Brandt) counts coins. “Salt Ledger” was shot in a week.",
        "Salt Ledger",
        [("Odile Brandt", "Nell")],
    ),
    "dialogue comes before the title": (
        "“Who left the gate open?” he asks. Nobody answers for two hours. The gate is the hero of "
        "“Low Pasture,” a drama about sheep.",
        "Low Pasture",
        [],
    ),
    "curly doubled quotes, and a possessive": (
        "“”Kestrel””’s heroine, Ada (Joan Pell), is nine. The title of “”Kestrel”” is a pun.",
        "Kestrel",
        [("Joan Pell", "Ada")],
    ),
    "straight doubled quotes with a comma in the title": (
        'We begin in fog. ""Lead, Kindly Light,"" the third feature by Ines Marrow, never leaves '
        "it, and its pilot, Captain Amos Reed (J. J. Orr), does not want to.",
        "Lead, Kindly Light",
        [("J. J. Orr", "Captain Amos Reed")],
    ),
    "single quotes throughout": (
        "Ines Marrow’s ‘The Wren’s Hour’ is the best film about a clock. I went to ‘The Wren’s "
        "Hour’ twice. ‘good’ is too small a word.",
        "The Wren’s Hour",
        [],
    ),
    "the opening quote mark is missing": (
        "Even for a western Nine Bells for Dora” is slow. Dora (Mina O’Fell) digs. “Nine Bells for "
        "Dora” digs too.",
        "Nine Bells for Dora",
        [("Mina O’Fell", "Dora")],
    ),
    "a list of earlier films stands in brackets": (
        "Ines Marrow (“Cold Fern,” “Cold Moss” and “Cold Lichen”) has gone indoors. “Warm Lamp” is "
        "set in a kitchen. The cook, Bas van der Meer (Pieter de Groot Jr.), never sits.",
        "Warm Lamp",
        [("Pieter de Groot Jr.", "Bas van der Meer")],
    ),
    "a title that asks a question": (
        "Nobody in “Who Stole the Ferry?” stole the ferry. The film knows it. “Who Stole the "
        "Ferry?” is a comedy of alibis.",
        "Who Stole the Ferry?",
        [],
    ),
    "a title that is an abbreviation": (
        "The robot of “P.A.L.” has a heart. So has the movie: “P.A.L.” is kind.",
        "P.A.L.",
        [],
    ),
    "scare quotes crowd the lead": (
        "This “event,” as the “experts” call it, has “buzz.” It also has Odile Brandt, and that is "
        "why “Quarry Lane” works as a thriller.",
        "Quarry Lane",
        [],
    ),
    "a novel of another title was adapted": (
        "It comes from Peter Ostrow’s 1971 novel “The Long Weir.” On the screen it is called "
        "“Weirkeeper,” and the keeper, Tom (Ed Rusk), is a woman’s idea of a fool.",
        "Weirkeeper",
        [("Ed Rusk", "Tom")],
    ),
    "brackets hold everything but actors": (
        "“Delta Nine” (1994, 88 minutes) opened in Lisbon (Portugal). Ines Marrow (born 1950) "
        "stars Carl Ode (Cold Fern) and a friend (left). The General (Oto Ban) waits in Warsaw "
        "(Poland) for the mail (which is late). Ban (Ode) sleeps. “Delta Nine” is rated (PG).",
        "Delta Nine",
        [("Carl Ode", ""), ("Oto Ban", "General")],
    ),
    "names carry particles, initials, hyphens and accents": (
        "“Five Doors” is a film of faces: Yun-ho (Seo Tae-yong), Dr. Ruiz (María de la Vega y "
        "Soto), Tariq (Omar al-Khatib), Mrs. Bevan (Siân ap Huw), Duke (H.W. Stone), Lia (Ana-"
        "Lucía D’Amico) and Sheriff Coe (Samuel L Brand III).",
        "Five Doors",
        [
            ("Seo Tae-yong", "Yun-ho"),
            ("María de la Vega y Soto", "Dr. Ruiz"),
            ("Omar al-Khatib", "Tariq"),
            ("Siân ap Huw", "Mrs. Bevan"),
            ("H.W. Stone", "Duke"),
            ("Ana-Lucía D’Amico", "Lia"),
            ("Samuel L Brand III", "Sheriff Coe"),
        ],
    ),
    "played by, and played by two": (
        "“Orrery” is the new film with two moons. Vesper, played by Joan Pell, loves one of them. "
        "The twins, Ash and Bee, played by Una Ray and Ida Ray, love the other. Their aunt, "
        "played by veteran Edna Low, does not look up. Old Cobb (voiced by Tim Hale) narrates.",
        "Orrery",
        [
            ("Joan Pell", "Vesper"),
            ("Una Ray", "Ash"),
            ("Ida Ray", "Bee"),
            ("Edna Low", ""),
            ("Tim Hale", "Cobb"),
        ],
    ),
}


@pytest.mark.parametrize(("prose", "title", "cast"), PIECES.values(), ids=PIECES.keys())
def test_the_title_and_cast_are_read_past_the_trap(prose, title, cast):
    reading = read(SLUG + prose)

    assert (reading.title.value, cast_of(reading)) == (title, cast)


def test_copy_that_quotes_only_speech_has_no_title():
    with pytest.raises(CopyError, match="no film title"):
        read(SLUG + "It rains. “I told you so,” says the father, and “not again,” says the son.")
