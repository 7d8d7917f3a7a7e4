"""gunicorn's access log: one request, one line of JSON."""

import json
from datetime import timedelta
from typing import Any

from gunicorn.glogging import Logger


class JSONLogger(Logger):  # type: ignore[misc]
    """gunicorn's logger; what a client sends cannot break out of its field.

    Cookies and bodies stay out.
    """

    def access(self, resp: Any, req: Any, environ: dict[str, Any], request_time: timedelta) -> None:
        atoms = self.atoms(resp, req, environ, request_time)
        event = {
            "time": atoms["t"].strip("[]"),
            "id": atoms.get("{x-request-id}o"),
            "client": atoms["h"],
            "request": atoms["r"],
            "status": int(atoms["s"]),
            "bytes": atoms["B"],
            "ms": atoms["M"],
            "referrer": atoms["f"],
            "agent": atoms["a"],
        }
        self.access_log.info(json.dumps(event))
