"""Cast told in passing: `Character (Actor)` and `Character, played by Actor`."""

from .facts import CastFact, Reading


def read_cast(reading: Reading) -> list[CastFact]:
    return []
