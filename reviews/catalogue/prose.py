"""The text of a review as its page prints it: every character, with the links of its mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from django.db.models import Q
from django.urls import reverse

from reviews.models import Review
from reviews.models.mention import anchor_of

LINE_END = r"(?:\r\n|\r(?!\n)|\n)"
BLANK_LINES = re.compile(rf"{LINE_END}(?:[^\S\r\n]*{LINE_END})+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Run:
    """Some words, and where they lead."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence that names somebody, under its anchor; or what stands between two, under none."""

    runs: list[Run]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence that names somebody, with its links: their places, and where they lead."""

    span: Span
    links: list[tuple[Span, str]]


def paragraph_spans(text: str) -> Iterator[Span]:
    """The paragraphs of a text, parted at its blank lines."""
    start = 0
    for blank in BLANK_LINES.finditer(text):
        if start < blank.start():
            yield start, blank.start()
        start = blank.end()
    if start < len(text):
        yield start, len(text)


def prose(review: Review) -> list[list[Stretch]]:
    """The paragraphs of a review, with the links that were found when it was written: one query."""
    sentences = _marked(review)
    paragraphs = paragraph_spans(review.body)
    return [_stretches(review.body, span, sentences) for span in paragraphs]


def _marked(review: Review) -> list[Marked]:
    """The sentences that name somebody, and those with the link to the film."""
    rows = review.mentions.filter(Q(links=True) | Q(person__isnull=False)).values_list(
        "sentence_start", "sentence_end", "start", "end", "links", "person__slug"
    )
    film = review.film.get_absolute_url()
    return [
        Marked(
            span,
            [
                ((start, end), reverse("person", args=[slug]) if slug else film)
                for _, _, start, end, links, slug in of_sentence
                if links
            ],
        )
        for span, of_sentence in groupby(rows.order_by("start"), key=lambda row: row[:2])
    ]


def _stretches(text: str, paragraph: Span, sentences: Sequence[Marked]) -> list[Stretch]:
    """The paragraph cut at its sentences; one that lies otherwise, as none should, is let be."""
    reached, end = paragraph
    stretches = []
    nearest = bisect_left(sentences, reached, key=lambda sentence: sentence.span[0])
    for sentence in islice(sentences, nearest, None):
        start, stop = sentence.span
        if start >= end:
            break
        if reached <= start < stop <= end:
            stretches.append(Stretch([Run(text[reached:start])]))
            stretches.append(Stretch(_runs(text, sentence), anchor_of(start)))
            reached = stop
    stretches.append(Stretch([Run(text[reached:end])]))
    return [stretch for stretch in stretches if stretch.runs != [Run("")]]


def _runs(text: str, sentence: Marked) -> list[Run]:
    reached, end = sentence.span
    runs = []
    for (start, stop), href in sentence.links:
        if reached <= start < stop <= end:
            runs += [Run(text[reached:start]), Run(text[start:stop], href)]
            reached = stop
    return [*runs, Run(text[reached:end])]
