"""Headers that every answer has: browsers guess nothing of it, frame nothing, and keep nothing."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = (
    # What an answer says of somebody stays in no cache, unless its route says otherwise.
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)
_OVER_TLS_ONLY = (b"strict-transport-security", b"max-age=31536000")


class SafeHeaders:
    """Middleware that adds what an answer does not say itself.

    A server that people reach over TLS also tells their browsers to come in no other way.
    """

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app = app
        tls = public_url.startswith("https://")
        self._headers = (*_HEADERS, _OVER_TLS_ONLY) if tls else _HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; its answer gets what it lacks."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", ()))
                said = {name.lower() for name, _ in given}
                message["headers"] = given + [one for one in self._headers if one[0] not in said]
            await send(message)

        await self._app(scope, receive, sent)
