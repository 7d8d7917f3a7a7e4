"""Logs: one event, one line."""

import logging


class OneLineFormatter(logging.Formatter):
    """A log record as a single line: control characters cannot forge a second one.

    Within a request it carries the request's name, which the access log has too. Only an error of
    ours has a traceback: a reader's bad address is no event worth fifty lines.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s [%(request_id)s]: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        headers = getattr(getattr(record, "request", None), "META", {})
        record.request_id = headers.get("HTTP_X_REQUEST_ID", "-")
        if record.levelno < logging.ERROR:
            record.exc_info = record.exc_text = None
        line = super().format(record)
        if line.isprintable():
            return line
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
