"""What our reviews say of a person, in their own words; and where they tell a credit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, OuterRef, Subquery, Value
from django.db.models.functions import Substr
from django.http import Http404

from reviews.catalogue.credits import FilmCredits
from reviews.catalogue.paging import PAGE_NUMBER
from reviews.models import Film, Mention, Person, Review

AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence of a review in three parts, the middle one the name; and where it stands."""

    before: str
    name: str
    after: str
    review: Review
    address: str


@dataclass(frozen=True, slots=True)
class Quotations:
    """A page of quotations, the newest first."""

    rows: list[Quotation]
    number: int
    has_next: bool

    @property
    def has_previous(self) -> bool:
        return self.number > 1

    @property
    def previous(self) -> int:
        return self.number - 1

    @property
    def next(self) -> int:
        return self.number + 1


def quotations(person: Person, number: str) -> Quotations:
    """The sentences of public reviews that name the person, a page of them: two queries.

    No two of a page are the same, and it may hold fewer for that. `number` is that of the page, as
    text from the address; empty is the first. Raises Http404 for a page that does not exist, and
    for what is not a plain number.
    """
    if not PAGE_NUMBER.fullmatch(number or "1"):
        raise Http404("This is not the number of a page.")
    page = int(number or 1)
    start = (page - 1) * AT_ONCE
    naming = Mention.objects.filter(person=person, review__in=Review.objects.published())
    newest = naming.order_by("-review__date_key", "-review_id", "start")
    ids = list(newest.values_list("pk", flat=True)[start : start + AT_ONCE + 1])
    if page > 1 and not ids:
        raise Http404("There are fewer pages.")
    return Quotations(_quoted(ids[:AT_ONCE]), page, has_next=len(ids) > AT_ONCE)


def _quoted(mentions: list[int]) -> list[Quotation]:
    """The sentences in the order given; only they are fetched, not the texts around them."""
    if not mentions:
        return []
    sentence = Substr(
        "review__body",
        F("sentence_start") + Value(1),
        F("sentence_end") - F("sentence_start"),
    )
    rows = (
        Mention.objects.filter(pk__in=mentions)
        .annotate(words=sentence)
        .select_related("review__film", "review__critic")
        .defer("review__body", "review__text_key", "review__standfirst")
    )
    by_id = {row.pk: row for row in rows}
    found = [_quotation(by_id[pk]) for pk in mentions if pk in by_id]
    unique: dict[str, Quotation] = {}
    for quotation in found:
        unique.setdefault(quotation.before + quotation.name + quotation.after, quotation)
    return list(unique.values())


def _quotation(row: Mention) -> Quotation:
    words, start = row.words, row.start - row.sentence_start  # type: ignore[attr-defined]
    end = row.end - row.sentence_start
    return Quotation(
        words[:start], words[start:end], words[end:], row.review, row.get_absolute_url()
    )


def tell(film: Film, billing: Iterable[FilmCredits]) -> None:
    """Give each credit `told`: the mention in a public review that tells it, the newest, or None.

    Of somebody's credits that no sentence tells by itself, one that tells another of them does. One
    query.
    """
    public = Mention.objects.filter(credit=OuterRef("pk"), review__in=Review.objects.published())
    newest = public.order_by("-review__date_key", "-review_id", "start").values("pk")[:1]
    ids = film.credits.annotate(telling=Subquery(newest)).values("telling")
    mentions = (
        Mention.objects.filter(pk__in=ids)
        .select_related("review__critic", "credit")
        .defer("review__body", "review__text_key", "review__standfirst")
    )
    by_credit = {mention.credit_id: mention for mention in mentions}
    by_person = {mention.person_id: mention for mention in by_credit.values()}
    for credit in (credit for group in billing for credit in group.credits):
        credit.told = by_credit.get(credit.pk) or by_person.get(credit.person_id)
