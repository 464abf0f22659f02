"""Asking a running server as its operator: how commands speak to it, and how it refuses them."""

import os
from typing import Any

from server.settings import CannotStartError

SERVER = "http://127.0.0.1:8700"
"""Where a server listens that was told nothing else."""

_TIMEOUT_S = 30


def usual_server() -> str:
    """The address that commands ask which are told none: the server's own settings name it."""
    return os.environ.get("WICKET_PUBLIC_URL", "") or SERVER


class ServerRefusedError(Exception):
    """The server refused; the message is its own words, ``code`` its problem's."""

    def __init__(self, words: str, code: str = "") -> None:
        super().__init__(words)
        self.code = code


def ask(server: str, method: str, path: str, body: str | None = None) -> dict[str, Any]:
    """What the server at this address answers to the holder of ``WICKET_ADMIN_TOKEN``.

    ``body`` is JSON; ``path`` begins after ``/api/v1``.

    Raises:
        ServerRefusedError: the server would not.
        CannotStartError: no admin token, or no Wicket server at that address.
    """
    import requests  # a fifth of a second that commands which ask nobody need not wait for

    token = os.environ.get("WICKET_ADMIN_TOKEN", "")
    if not token:
        raise CannotStartError("Set WICKET_ADMIN_TOKEN to the server's admin token.")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    address = f"{server.rstrip('/')}/api/v1{path}"
    try:
        answer = requests.request(method, address, data=body, headers=headers, timeout=_TIMEOUT_S)
        found: Any = answer.json()
    except (requests.RequestException, ValueError) as error:
        raise no_server(server) from error
    if not isinstance(found, dict):
        raise no_server(server)
    if not answer.ok:
        words = str(found.get("detail", answer.reason))
        raise ServerRefusedError(words, str(found.get("code", "")))
    return found


def no_server(address: str) -> CannotStartError:
    """That nothing at this address speaks as Wicket does."""
    return CannotStartError(f"No Wicket server answers at {address}.")
