"""The values of labels that must have a form: years, dates, running times."""

import re
from datetime import date

FIRST_YEAR, LAST_YEAR = 1888, 2100  # Roundhay Garden Scene is the oldest film that survives
LONGEST_RUNTIME = 60_000

_YEAR = re.compile(r"[0-9]{4}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_RUNTIME = re.compile(
    r"(?:(?P<hours>[0-9]{1,2}) ?(?:h|hr|hrs|hour|hours)\.?)?,? ?(?:and )?"
    r"(?:(?P<minutes>[0-9]{1,4}) ?(?:m|min|mins|minute|minutes|['’′])?\.?)?"
)


def read_year(value: str) -> str | None:
    """Four digits of a year in which there were films; None for anything else."""
    plausible = _YEAR.fullmatch(value) and FIRST_YEAR <= int(value) <= LAST_YEAR
    return value if plausible else None


def read_date(value: str) -> str | None:
    """An ISO date that exists; None for anything else."""
    if not _DATE.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def read_runtime(value: str) -> str | None:
    """Minutes, from `108`, `108 min`, `1h 48m` or `1 hour, 48 minutes`; None for anything else."""
    match = _RUNTIME.fullmatch(value.lower())
    if not match:
        return None
    minutes = int(match["hours"] or 0) * 60 + int(match["minutes"] or 0)
    return str(minutes) if 0 < minutes <= LONGEST_RUNTIME else None
