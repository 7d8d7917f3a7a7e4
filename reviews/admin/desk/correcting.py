"""Everything that an editor can correct of a piece of copy, as one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from reviews.admin.desk.facts import FactsForm
from reviews.admin.desk.people import Homonyms
from reviews.admin.desk.rows import EntryRowSet, MissedRowSet, decisions_of, name_now
from reviews.admin.desk.uploads import TextForm
from reviews.admin.guard import MOST_ROWS
from reviews.admin.rights import Judge
from reviews.folding import name_key
from reviews.importing.decisions import choices_of
from reviews.importing.desk import state_of, version_of
from reviews.importing.entries import Understood
from reviews.models import Decision, Person

SAVING = {"_save", "_draft", "_publish", "_into"}


class Correction:
    """The facts, the rows, the rows for what was missed, and what is to be said above them."""

    def __init__(self, judge: Judge, version: TextForm, sent: Mapping[str, Any] | None) -> None:
        self.judge, self.version = judge, version
        self.copy = copy = judge.copy
        self.understood = understood = Understood(copy)
        self.earlier = version_of(copy)
        self.problems: list[str] = []
        self.sent, self.theirs = sent, dict[str, str]()
        names = [name_now(entry) for entry in understood.entries]
        chosen = choices_of(understood.decisions)
        homonyms = Homonyms([*names, understood.single("byline")], chosen)
        about: dict[str, Any] = {"homonyms": homonyms, "judge": judge}
        self.facts = FactsForm(self.sent, prefix="fact", understood=understood, **about)
        self.rows = EntryRowSet(self.sent, prefix="row", entries=understood.entries, **about)
        self.missed = MissedRowSet(self.sent, prefix="missed", form_kwargs={"judge": judge})
        self.more_rows = max(0, len(understood.entries) - MOST_ROWS)

    @property
    def state(self) -> str:
        """What the form carries, so that a decision made meanwhile is noticed."""
        return state_of(self.copy, self.understood.decisions, self.earlier)

    @property
    def is_stale(self) -> bool:
        """Whether the form was opened on another state."""
        return self.sent is not None and self.sent.get("state") != self.state

    def is_valid(self) -> bool:
        """Whether all of it can be saved; what cannot says why beside its field."""
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
        review, or another editor, says otherwise."""
        self.film_facts = [
            (kind, fact.value, anchors.get(f"film-{number}"))
            for number, (kind, fact) in enumerate(self.understood.film_facts())
        ]
        review = self.copy.review
        differing = self.understood.differing(review) if review else {}
        fields: Iterable[Any] = self.facts
        for field in fields:
            field.anchor = anchors.get(f"fact-{field.name}")
            field.differs = field.name in differing
            field.stands = differing.get(field.name)
            field.theirs = self.theirs.get(field.html_name)
        for number, form in enumerate(self.rows):
            form.anchor = anchors.get(f"row-{number}")
            for field in form:
                field.theirs = self.theirs.get(field.html_name)
