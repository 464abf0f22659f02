"""Asking the server in one person's name and language: what every call of the window shares."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import BaseModel

from kiosk.core.exchange import Exchange, Query, parsed
from kiosk.core.server_clock import ServerClock

API = "/api/v1"

A = TypeVar("A", bound=BaseModel)


class Calls:
    """A server, whoever asks it, and the language that it answers in."""

    def __init__(self, address: str, token: str | None = None, language: str = "en") -> None:
        self.address = address
        self._exchange = Exchange(address, token, ServerClock())
        self._language = language

    def close(self) -> None:
        """Let go of every connection."""
        self._exchange.close()

    def _own(self, headers: Mapping[str, str] | None = None) -> dict[str, str]:
        return {"Accept-Language": self._language} | dict(headers or {})

    def _get(self, path: str, shape: type[A], query: Query | None = None) -> A:
        headers = self._own()
        answer = self._exchange.send("GET", f"{API}{path}", query=query, headers=headers)
        return parsed(shape, answer)

    def _post(self, path: str, shape: type[A], body: BaseModel | None = None) -> A:
        answer = self._exchange.send("POST", f"{API}{path}", body=body, headers=self._own())
        return parsed(shape, answer)
