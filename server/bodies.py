"""Caps what a request may carry, before anything reads it."""

import re
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import problems
from ticketing.problem import ProblemCode, RefusedError

LARGEST_BODY = 1_000_000
LARGEST_PICTURE = 2_000_000
_PICTURE = re.compile(r"/picture$|/organisers/[^/]+/pictures/[^/]+$")


class BodyCap:
    """Middleware that refuses a body above its size, announced or not."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        largest = LARGEST_PICTURE if _PICTURE.search(scope["path"]) else LARGEST_BODY
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdigit() and int(announced) > largest:
            await problems.answer(_too_large(largest))(scope, receive, send)
            return
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > largest:
                # The body reader lets this one kind of error through to the problems.
                raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, str(_too_large(largest)))
            return message

        await self._app(scope, counted, send)


def _too_large(largest: int) -> RefusedError:
    return RefusedError(
        ProblemCode.TOO_LARGE, f"At most {largest // 1_000_000} MB may be sent here."
    )
