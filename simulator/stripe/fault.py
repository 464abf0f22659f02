"""One fault: what goes wrong with a request, and the error that its client gets."""

from dataclasses import dataclass, field
from typing import Literal

from simulator.stripe.refusals import READER_MESSAGES, Refusal, reader_trouble, too_many_requests
from simulator.stripe.wire import new_id

Kind = Literal[
    "latency",
    "late_reply",
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

    A `late_reply` does the work, tells it by webhook, and holds the answer back for `seconds`.

    `after_commit` makes a server error come when the work was already done; `should_retry` is sent
    as `Stripe-Should-Retry` unless empty. `code` is one of a 429's: `lock_timeout`, `rate_limit`.
    """

    kind: str
    match: str
    count: int = 1
    seconds: float = 0.0
    status: int = 500
    after_commit: bool = False
    should_retry: str = ""
    code: str = "lock_timeout"
    id: str = field(default_factory=lambda: new_id("fault"))

    @property
    def spares_the_work(self) -> bool:
        """Whether the request is still carried out although its answer goes wrong."""
        return self.kind in {"late_reply", "lost_after_commit", "reader_timeout_but_started"} or (
            self.kind == "server_error" and self.after_commit
        )

    @property
    def uses_up_the_key(self) -> bool:
        """Whether the work had begun, so that its idempotency key remembers the answer."""
        return self.spares_the_work or self.kind.startswith("reader_")

    def answer(self) -> Refusal | None:
        """The error the client gets instead; None where it gets none at all."""
        if self.kind == "rate_limited":
            return too_many_requests(self.code)
        if self.kind == "server_error":
            return Refusal(
                self.status,
                {"type": "api_error", "message": "An unknown error occurred"},
                kept=self.after_commit,
            )
        code = "terminal_" + self.kind.removesuffix("_but_started")
        return reader_trouble(code) if code in READER_MESSAGES else None
