"""Another film that is set beside the one under review."""

import pytest

from reviews.copydesk import read
from reviews.tests.copydesk.weighing import measured

COMPARED = [
    *("“Kestrel” moved faster.", "“Kestrel” was a lot funnier.", "“Kestrel” had more rain."),
    *("“Kestrel” remains the better film.", "“Kestrel” is still the one to beat."),
    *("“Kestrel” did this in an hour.", "It is the film that “Kestrel” wanted to be."),
    *("I liked “Kestrel” better.", "Rent “Kestrel” instead.", "“Kestrel” it is not."),
    *("“Kestrel” this isn’t.", "It makes “Kestrel” look like a picnic."),
    *("I would take “Kestrel” any day.", "Compared with “Kestrel,” it is a sprint."),
    *("It has been compared to “Kestrel.”", "Next to “Kestrel” it is a sprint."),
    *("Beside “Kestrel” it is a sprint.", "The author of “Kestrel” is here."),
    *("It belongs on a shelf with “Kestrel.”", "Pell is in a class with “Kestrel.”"),
    *("It has none of the charm of “Kestrel.”", "This has the speed of “Kestrel.”"),
    *("After the success of “Kestrel” she rested.", "It came in the wake of “Kestrel.”"),
    *("It reminds me of “Kestrel.”", "I kept thinking of “Kestrel.”"),
    *("A dash of “Kestrel” would help.", "I laughed more at “Kestrel.”"),
    *("There were more laughs in “Kestrel.”", "Pell owes a good deal to “Kestrel.”"),
    *("It will never replace “Kestrel.”", "Pell made her debut in “Kestrel.”"),
    *("The same was told in “Kestrel.”", "The last time I wept was in “Kestrel.”"),
    *("It is half “Kestrel” and half soap.", "Call it “Kestrel” on skis."),
    *("It is not “Kestrel,” but it will do.", "It is “Kestrel” with cows."),
    *("Here is “Kestrel” all over again.", "There is some of “Kestrel” in it."),
    *("“Kestrel” opens there on Friday.", "Next week the Rialto has “Kestrel.”"),
    *("Nobody will confuse it with “Kestrel.”", "As in “Kestrel,” nobody has a job."),
    *("Unlike the people in “Kestrel,” these have jobs.", "The dog was once in “Kestrel.”"),
    *("“Kestrel” is playing next door.", "You may know him as the cook in “Kestrel.”"),
    *("The goat was fatter in “Kestrel.”", "Her goat had a bigger part in “Kestrel.”"),
    *("It cannot hold a candle to “Kestrel.”", "Beside it “Kestrel” is a romp."),
    *("The people who brought you “Kestrel” did this.", "One remembers the goat in “Kestrel.”"),
    *("Admirers of “Kestrel” may go.", "Nobody who remembers “Kestrel” will go."),
    *("It is no match for “Kestrel.”", "I sat longing for “Kestrel.”", "I thought of “Kestrel.”"),
    *("It is nearer to “Kestrel.”", "It shares a bill with “Kestrel.”"),
    *("This one wants to be “Kestrel.”", "It lifts its plot from “Kestrel.”"),
]
SEEN_BY_OTHERS = [
    *("Those who went to see “Kestrel” and slept may go.", "Whoever has seen “Kestrel” may go."),
    *("Anybody who sat through “Kestrel” may go.", "The crowd that wept at “Kestrel” may go."),
    *("The critics who hated “Kestrel” may go.", "Anybody who knows his “Kestrel” may go."),
    *("People who walked out of “Kestrel” may go.", "You who grew up on “Kestrel” may go."),
]


@pytest.mark.parametrize("prose", [*COMPARED, *SEEN_BY_OTHERS])
def test_a_film_that_this_one_is_set_beside_is_another(prose):
    assert measured("other-film", prose) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "“Kestrel” is better.",
        "“Kestrel” was never.",
        "“Kestrel” moved faster than I could write.",
        "I liked “Kestrel” better than I had hoped.",
        "“Kestrel” looks like a picnic.",
        "See “Kestrel” any day this week.",
        "I expected little of “Kestrel.”",
        "There is more in “Kestrel” than I had hoped.",
        "A little of “Kestrel” goes a long way.",
        "Joan Pell has the first half of “Kestrel” to herself.",
        "Nothing will beat “Kestrel” this year.",
        "It is “Kestrel,” and it rains.",
        "It is called “Kestrel” with a wink.",
        "It wants to be said that “Kestrel” is wet.",
        "“Kestrel” opens on Friday.",
        "I mean to keep to it with “Kestrel.”",
        "Count me among the admirers of “Kestrel.”",
        "I was asleep in “Kestrel” by nine.",
        "With a title like “Kestrel” you may guess.",
        "The crowd that saw “Kestrel” with me laughed.",
        "Those who go to “Kestrel” for the dancing will wait.",
    ],
)
def test_a_look_alike_tells_of_no_other_film(prose):
    assert measured("other-film", prose) == 0


def test_a_better_film_is_not_called_the_film_under_review():
    assert measured("called-a-film", "“Kestrel” remains the better film.") == 0


@pytest.mark.parametrize(
    "last",
    [
        "“Kestrel” moved faster. This is the funnier film.",
        "Those who went to see “Kestrel” and came out angry will come out of this one sad.",
    ],
)
def test_the_film_that_is_named_before_the_comparison_is_the_title(last):
    prose = f"It rains on the barn. So opens “The Lantern Men,” and it rains on.\n\n{last}\n"

    assert read(f"dir. Ines Marrow (Tide) -- 3 STARS\n\n{prose}").title.value == "The Lantern Men"
