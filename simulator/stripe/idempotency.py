"""Idempotency keys: replay, mismatch, in use. https://docs.stripe.com/api/idempotent_requests."""

from dataclasses import dataclass

from simulator.stripe.refusals import (
    idempotency_in_use,
    idempotency_mismatch,
    invalid_request,
)
from simulator.stripe.wire import Json

LONGEST_KEY = 255


@dataclass
class Remembered:
    """What a key was first used for, and its answer once there is one."""

    asked: tuple[str, str]
    request_id: str
    status: int = 0
    body: Json | None = None


class KeyBook:
    """The keys seen so far. Every use holds the account's lock."""

    def __init__(self) -> None:
        self._keys: dict[str, Remembered] = {}

    def open(self, key: str, path: str, form: str, request_id: str) -> Remembered | None:
        """Begin a request under `key`; returns the remembered answer when it is a repeat.

        Raises Refusal: 400 `idempotency_error` for another path or other parameters, 409
        `idempotency_key_in_use` while the first is still running.
        """
        if len(key) > LONGEST_KEY:
            raise invalid_request(
                f"Idempotency keys must be at most {LONGEST_KEY} characters.",
                param="Idempotency-Key",
            )
        known = self._keys.get(key)
        if known is None:
            self._keys[key] = Remembered((path, form), request_id)
            return None
        if known.asked != (path, form):
            raise idempotency_mismatch(key)
        if known.body is None:
            raise idempotency_in_use(key)
        return known

    def close(self, key: str, status: int, body: Json) -> None:
        """Remember the answer."""
        self._keys[key].status = status
        self._keys[key].body = body

    def drop(self, key: str) -> None:
        """Forget a key whose work never began."""
        self._keys.pop(key, None)

    def clear(self) -> None:
        """Forget all keys, as Stripe does after a day."""
        self._keys.clear()
