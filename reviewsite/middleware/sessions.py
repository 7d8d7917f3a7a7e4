"""How long a sign-in lasts."""

import time

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from reviewsite.middleware.headers import GetResponse

BEGAN = "session_began"
SEEN = "session_seen"
RENEWAL = 5 * 60  # seconds between two writes of one session


def session_limits(get_response: GetResponse) -> GetResponse:
    """End a session SESSION_COOKIE_AGE seconds after its last request, and in any case
    SESSION_LONGEST_AGE seconds after its first. A visitor without a session costs nothing.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if settings.SESSION_COOKIE_NAME in request.COOKIES and request.session.keys():
            _keep_within_limits(request.session)
        return get_response(request)

    return middleware


def _keep_within_limits(session: SessionBase) -> None:
    now = int(time.time())
    if now - session.get(BEGAN, now) >= settings.SESSION_LONGEST_AGE:
        session.flush()
    elif now - session.get(SEEN, 0) >= RENEWAL:
        session.update({BEGAN: session.get(BEGAN, now), SEEN: now})
