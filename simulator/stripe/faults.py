"""Faults armed ahead of time and spent one request at a time. They say what goes wrong, not how."""

import fnmatch
from dataclasses import dataclass, field
from typing import Literal

from simulator.stripe.refusals import READER_MESSAGES, Refusal, invalid_request, reader_trouble
from simulator.stripe.wire import Json, new_id

Kind = Literal[
    "latency",
    "lost_before_commit",
    "lost_after_commit",
    "rate_limited",
    "server_error",
    "reader_busy",
    "reader_offline",
    "reader_timeout",
    "reader_timeout_but_started",
    "reader_hardware_fault",
    "reader_invalid_location_for_payment",
    "reader_unheard_of",
]

READER_COMMAND = "POST /v1/terminal/readers/*/process_payment_intent"


@dataclass
class Fault:
    """One armed fault: which requests it meets (a glob over "METHOD /path") and how often.

    `after_commit` makes a server error come when the work was already done; `should_retry` is sent
    as `Stripe-Should-Retry` unless empty.
    """

    kind: str
    match: str
    count: int = 1
    seconds: float = 0.0
    status: int = 500
    after_commit: bool = False
    should_retry: str = ""
    id: str = field(default_factory=lambda: new_id("fault"))

    @property
    def spares_the_work(self) -> bool:
        """Whether the request is still carried out although its answer goes wrong."""
        return self.kind in {"lost_after_commit", "reader_timeout_but_started"} or (
            self.kind == "server_error" and self.after_commit
        )

    @property
    def uses_up_the_key(self) -> bool:
        """Whether the work had begun, so that its idempotency key remembers the answer."""
        return self.spares_the_work or self.kind.startswith("reader_")

    def answer(self) -> Refusal | None:
        """The error the client gets instead; None where it gets none at all."""
        if self.kind == "rate_limited":
            return invalid_request(
                "This object cannot be accessed right now because another API request or "
                "Stripe process is currently accessing it.",
                code="lock_timeout",
                status=429,
            )
        if self.kind == "server_error":
            return Refusal(
                self.status,
                {"type": "api_error", "message": "An unknown error occurred"},
                kept=self.after_commit,
            )
        code = "terminal_" + self.kind.removesuffix("_but_started")
        return reader_trouble(code) if code in READER_MESSAGES else None


class Faults:
    """The armed faults, in the order they were armed. Every use holds the account's lock."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def arm(self, fault: Fault) -> Fault:
        """Add a fault."""
        self._armed.append(fault)
        return fault

    def clear(self) -> None:
        """Take all faults away."""
        self._armed.clear()

    def armed(self) -> list[Json]:
        """The faults that are still to come."""
        return [vars(fault) for fault in self._armed]

    def meet(self, method: str, path: str) -> list[Fault]:
        """The faults this request meets, each spent by one; at most one that is no latency."""
        met: list[Fault] = []
        for fault in list(self._armed):
            if not fnmatch.fnmatchcase(f"{method} {path}", fault.match):
                continue
            if fault.kind != "latency" and any(other.kind != "latency" for other in met):
                continue
            met.append(fault)
            fault.count -= 1
            if fault.count <= 0:
                self._armed.remove(fault)
        return met
