"""Who a name may mean, and what they are known for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reviews.folding import name_key
from reviews.importing.decisions import Choices
from reviews.models import Credit, Person, PersonAlias, Review

NEW = "new"
MOST_FILMS = 2
MOST_CREDITS = 2000  # looked at for what people are known for


class Homonyms:
    """The people who go by some names, or were chosen for them, in four queries.

    Whoever was chosen is meant by the name still when they go by another.
    """

    def __init__(self, names: Iterable[str], chosen: Choices) -> None:
        keys = {name_key(name) for name in names}
        self._by_key: dict[str, dict[int, Person]] = defaultdict(dict)
        for person in Person.objects.filter(name_key__in=keys).order_by("pk"):
            self._by_key[person.name_key][person.pk] = person
        aliases = PersonAlias.objects.filter(name_key__in=keys).select_related("person")
        for alias in aliases.order_by("pk"):
            self._by_key[alias.name_key].setdefault(alias.person_id, alias.person)
        for (_, key), person in chosen.items():
            self._by_key[key].setdefault(person.pk, person)
        self._known_for = _known_for({pk for people in self._by_key.values() for pk in people})

    def of(self, name: str) -> dict[int, Person]:
        """Those who go by the name, by their keys."""
        return self._by_key.get(name_key(name), {})

    def choices(self, name: str) -> list[tuple[str, str]]:
        """A choice among them; no choice at all where nobody goes by the name yet."""
        people = [(str(pk), self.describe(person)) for pk, person in self.of(name).items()]
        if not people:
            return []
        return [("", "Whom the catalogue has"), *people, (NEW, "Someone new of this name")]

    def describe(self, person: Person) -> str:
        """The person with what they are known for."""
        known = self._known_for.get(person.pk)
        return f"{person} — {known}" if known else f"{person} — nothing yet"


def _known_for(keys: set[int]) -> dict[int, str]:
    """The films of each person, and whether they write reviews, in a few words."""
    works: dict[int, list[str]] = defaultdict(list)
    credits_ = Credit.objects.filter(person__in=keys).order_by("-pk")
    for person, role, title in credits_.values_list("person", "role", "film__title")[:MOST_CREDITS]:
        work = f"{Credit.Role(role).label.lower()} of {title}"
        if len(works[person]) < MOST_FILMS and work not in works[person]:
            works[person].append(work)
    critics = Review.objects.filter(critic__in=keys).order_by().values_list("critic", flat=True)
    for person in critics.distinct():
        if person is not None:
            works[person].insert(0, "critic")
    return {person: ", ".join(known) for person, known in works.items()}
