"""Each request gets an id, one line in the log and its place in the figures."""

import logging
import re
import time
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.operating.log_lines import FACTS, request_id
from ticketing.identifiers import new_id

logger = logging.getLogger("wicket.access")

HEADER = "X-Request-ID"
NO_ROUTE = "no route"
"""What a request is counted under whose path is none of ours: paths can be made up for ever."""

_GOOD_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_FAILED = 500

Observe = Callable[[str, str, int, float], None]
"""Counts a request: its method, its route's template, its status and how many seconds it took."""


class AccessLines:
    """Middleware that follows each request from its first byte to its last."""

    def __init__(self, app: ASGIApp, observe: Observe) -> None:
        self._app = app
        self._observe = observe

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its id, which its answer carries too."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        given = Headers(scope=scope).get(HEADER, "")
        mine = given if _GOOD_ID.fullmatch(given) else new_id().hex
        request_id.set(mine)
        scope["request_id"] = mine
        status = _FAILED

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = mine
            await send(message)

        try:
            await self._app(scope, receive, sent)
        finally:
            self._told(scope, status, time.perf_counter() - begun)

    def _told(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", NO_ROUTE)
        method = scope["method"]
        self._observe(method, route, status, seconds)
        if logger.isEnabledFor(logging.INFO):
            facts = {
                "method": method,
                "route": route,
                "status": status,
                "duration_ms": round(seconds * 1000, 2),
            }
            logger.info("answered", extra={FACTS: facts})
