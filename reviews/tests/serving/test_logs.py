"""Logs: one event, one line."""

import logging
import sys

from reviewsite.logs import OneLineFormatter


def line(message: str, **fields: object) -> str:
    """The record as it is printed, without its time."""
    given = {"msg": message, "name": "site", "levelname": "INFO", "levelno": logging.INFO}
    record = logging.makeLogRecord(given | fields)
    return OneLineFormatter().format(record)[24:]


def test_control_characters_cannot_forge_a_second_line() -> None:
    assert line("a\nb\x1b[31m\u2028c") == r"INFO site [-]: a\nb\x1b[31m\u2028c"


def test_text_of_any_language_stays_readable() -> None:
    assert line("Amélie 괴물 ½") == "INFO site [-]: Amélie 괴물 ½"


def failed(level: int) -> str:
    try:
        raise ValueError("no such film")
    except ValueError:
        return line("failed", levelno=level, exc_info=sys.exc_info())


def test_an_exception_is_one_line_too() -> None:
    printed = failed(logging.ERROR)
    assert printed.splitlines() == [printed]
    assert printed.endswith(r"\nValueError: no such film")


def test_a_readers_mistake_has_no_traceback() -> None:
    assert failed(logging.WARNING) == "INFO site [-]: failed"
