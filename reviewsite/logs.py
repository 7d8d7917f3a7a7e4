"""Logs: one event, one line."""

import logging


class OneLineFormatter(logging.Formatter):
    """A log record as a single line: control characters cannot forge a second one."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
