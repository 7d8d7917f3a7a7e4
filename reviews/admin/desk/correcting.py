"""Everything that an editor can correct of a piece of copy, as one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from django.http import HttpRequest

from reviews.admin.desk.facts import FactsForm
from reviews.admin.desk.people import Homonyms
from reviews.admin.desk.rows import MOST_ROWS, EntryRowSet, MissedRowSet, decisions_of, name_now
from reviews.admin.desk.uploads import TextForm
from reviews.importing.desk import version_of
from reviews.importing.entries import Understood
from reviews.models import Copy, Decision, Person
from reviews.models.folding import name_key

CHANGED = (
    "Somebody else decided about this copy while you had it open. Nothing of yours was saved yet:"
    " what you typed stands below. Look over it, and save again."
)
SAVING = {"_save", "_draft", "_publish", "_into"}


class Correction:
    """The facts, the rows, the rows for what was missed, and what is to be said above them."""

    def __init__(self, request: HttpRequest, copy: Copy, version: TextForm) -> None:
        self.copy, self.version = copy, version
        self.understood = understood = Understood(copy)
        self.earlier = version_of(copy)
        self.problems: list[str] = []
        self.sent = request.POST if SAVING & request.POST.keys() else None
        names = [name_now(entry) for entry in understood.entries]
        homonyms = Homonyms([*names, understood.single("byline")])
        about: dict[str, Any] = {"homonyms": homonyms, "copy": copy}
        self.facts = FactsForm(self.sent, prefix="fact", understood=understood, **about)
        self.rows = EntryRowSet(self.sent, prefix="row", entries=understood.entries, **about)
        self.missed = MissedRowSet(self.sent, prefix="missed", form_kwargs={"copy": copy})
        self.more_rows = max(0, len(understood.entries) - MOST_ROWS)

    @property
    def state(self) -> str:
        """What the form carries, so that a decision made meanwhile is noticed."""
        version = self.copy.review.version if self.copy.review else 0
        return f"{self.copy.sha256[:12]}-{self.understood.state}-{version}"

    def is_valid(self) -> bool:
        """Whether all of it can be saved; what cannot says why beside its field."""
        if self.sent is not None and self.sent.get("state") != self.state:
            self.problems.append(CHANGED)
        valid = [form.is_valid() for form in (self.facts, self.rows, self.missed)]
        for formset in (self.rows, self.missed):
            self.problems += map(str, formset.non_form_errors())
        if not all(valid) and not self.problems:
            self.problems.append("Please correct what is marked below. Nothing was saved yet.")
        return all(valid) and not self.problems

    def decisions(self) -> list[Decision]:
        """All that was decided in the form. Whoever is new is one person in all of it."""
        forms = (self.facts.decisions(), decisions_of(self.rows), decisions_of(self.missed))
        made = [*chain.from_iterable(forms)]
        newcomers: dict[tuple[str, str], Person] = {}
        for decision in made:
            if (person := decision.person) and person._state.adding:
                key = name_key(person.name), person.disambiguator
                decision.person = newcomers.setdefault(key, person)
        return made

    def lead_back(self, anchors: Mapping[str, str]) -> None:
        """Tell each field and row the place in the text that says it, and each field what the
        review says otherwise."""
        review = self.copy.review
        differing = self.understood.differing(review) if review else {}
        fields: Iterable[Any] = self.facts
        for field in fields:
            field.anchor = anchors.get(f"fact-{field.name}")
            field.differs = field.name in differing
            field.stands = differing.get(field.name)
        for number, form in enumerate(self.rows):
            form.anchor = anchors.get(f"row-{number}")
