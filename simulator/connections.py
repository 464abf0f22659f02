"""HTTP connections that can be cut without an answer, as a broken network cuts them."""

import asyncio

from fastapi import Request
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

Address = tuple[str, int]


class OpenConnections:
    """The transports now open, by the client's address."""

    def __init__(self) -> None:
        self._transports: dict[Address, asyncio.Transport] = {}

    def protocol(self) -> type[HttpToolsProtocol]:
        """An HTTP protocol class for uvicorn that registers its connections here."""
        transports = self._transports

        class RegisteredProtocol(HttpToolsProtocol):
            """Plain HTTP whose connection can be found again by its client's address."""

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn narrows the same way
                super().connection_made(transport)
                if self.client:
                    transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                if self.client:
                    transports.pop(self.client, None)
                super().connection_lost(exc)

        return RegisteredProtocol

    def cut(self, client: Address) -> None:
        """Close the client's connection at once; nothing more is sent on it."""
        transport = self._transports.pop(client, None)
        if transport is not None:
            transport.abort()

    async def lose(self, request: Request) -> None:
        """Cut a request's line, and wait until the server knows: nothing is written on it."""
        if request.client is None:
            return
        self.cut((request.client.host, request.client.port))
        while (await request.receive())["type"] != "http.disconnect":
            continue
