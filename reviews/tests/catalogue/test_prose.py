"""The text of a review as its page prints it."""

import pytest

from reviews.catalogue.prose import Run, Stretch, paragraph_spans, prose
from reviews.models import Mention, Review
from reviews.tests import make


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\r\n\r\nTwo.\r\n", ["One.", "Two.\r\n"]),
        ("One.\r\rTwo.", ["One.", "Two."]),
        ("One,\r\nstill one.\rAnd still.", ["One,\r\nstill one.\rAnd still."]),
        ("One. \n \t\n\n  Two  spaces.", ["One. ", "  Two  spaces."]),
        ("\n\nOne.", ["One."]),
        ("", []),
    ],
)
def test_text_is_parted_at_blank_lines_and_nowhere_else(text: str, parts: list[str]) -> None:
    assert [text[slice(*span)] for span in paragraph_spans(text)] == parts


def mention(review: Review, words: str, sentence: str, **fields: object) -> Mention:
    """A mention of the film, or of a person, by words that stand in a sentence of the body."""
    first, start = review.body.index(sentence), review.body.index(words)
    places = {"sentence_start": first, "sentence_end": first + len(sentence)}
    return Mention.objects.create(
        review=review, start=start, end=start + len(words), **places, **{"links": True} | fields
    )


@pytest.mark.django_db
def test_a_sentence_that_names_somebody_has_an_anchor_and_the_first_mention_a_link() -> None:
    review = make.review(body="So it goes. Ana sings. Roe rests.")
    ana = make.person("Ana Roe")
    mention(review, "Ana", "Ana sings.", person=ana)
    mention(review, "Roe", "Roe rests.", person=ana, links=False)
    assert prose(review) == [
        [
            Stretch([Run("So it goes. ")]),
            Stretch([Run(""), Run("Ana", "/people/ana-roe/"), Run(" sings.")], "s12"),
            Stretch([Run(" ")]),
            Stretch([Run("Roe rests.")], "s23"),
        ]
    ]


@pytest.mark.django_db
def test_two_links_of_one_sentence_stand_in_it_in_order() -> None:
    review = make.review(make.film("Fog"), body="“Fog” has Ana in it.")
    mention(review, "Ana", review.body, person=make.person("Ana Roe"))
    mention(review, "Fog", review.body)
    [[stretch]] = prose(review)
    assert [run.href for run in stretch.runs] == ["", "/films/fog/", "", "/people/ana-roe/", ""]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("places", "kept"),
    [
        ([(0, 3, 0, 8)], False),
        ([(4, 7, 4, 90)], False),
        ([(6, 9, 6, 10), (7, 8, 7, 8)], True),
        ([(0, 3, 0, 3)], True),
    ],
    ids=["over a blank line", "past the end", "one within another", "sound"],
)
def test_whatever_the_places_no_character_is_lost_or_doubled(places, kept) -> None:
    review = make.review(body="One.\n\nTwo.")
    person = make.person("Ana Roe")
    for start, end, first, last in places:
        Mention.objects.create(
            review=review, person=person, links=True,
            start=start, end=end, sentence_start=first, sentence_end=last,
        )  # fmt: skip
    shown = prose(review)
    texts = ["".join(run.text for part in paragraph for run in part.runs) for paragraph in shown]
    assert texts == ["One.", "Two."]
    assert any(part.anchor for paragraph in shown for part in paragraph) == kept
