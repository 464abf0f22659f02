"""A test's hand at the MoMo half of a running simulator.

with running_simulator() as stripe:
    momo = MomoHandle(stripe.url)
    …
    momo.answer(reference, "approve")
    assert momo.ledger()["collected"][0]["amount"] == "25.00"
"""

from dataclasses import dataclass, field
from typing import Any

import requests

from simulator.momo.operations import Credentials

Json = dict[str, Any]
PAYER = "233241234567"


@dataclass
class MomoHandle:
    """Where the simulated MoMo is, its well-known credentials, and its control API.

    `address` is what the product is given as MoMo's base address.
    """

    url: str
    credentials: Credentials = field(default_factory=Credentials)
    _session: requests.Session = field(default_factory=requests.Session)

    @property
    def address(self) -> str:
        """The base address of both products."""
        return f"{self.url}/momo"

    @property
    def server_settings(self) -> dict[str, str]:
        """What the server is told of it; the sandbox's currency is the tests' usual one."""
        held = self.credentials
        return {
            "momo_api_address": self.address,
            "momo_environment": "sandbox",
            "momo_currency": "EUR",
            "momo_api_user": held.api_user,
            "momo_api_key": held.api_key,
            "momo_collection_key": held.collection_key,
            "momo_disbursement_key": held.disbursement_key,
        }

    def set_settings(self, **settings: Any) -> Json:
        """Set what `simulator.momo.account.Settings` has."""
        return self._one("PUT", "settings", settings)

    def arm_fault(self, kind: str, match: str = "*", count: int = 1, **more: Any) -> Json:
        """Arm a fault for the next `count` calls matching a glob such as "POST */requesttopay".

        Kinds: latency, late_reply (seconds=), lost_before_commit, lost_after_commit, rate_limited,
        server_error (status=, after_commit=).
        """
        return self._one("POST", "faults", {"kind": kind, "match": match, "count": count, **more})

    def faults(self) -> list[Json]:
        """The faults not spent yet."""
        return self._many("faults")

    def clear_faults(self) -> None:
        """Take all faults away."""
        self._one("DELETE", "faults")

    def set_chaos(self, rate: float, seed: int = 0, **more: Any) -> Json:
        """Let a share of all calls go wrong, drawn from a seed; a rate of 0 ends it.

        More: `kinds` (all of `arm_fault`'s unless told), `match`, `seconds`.
        """
        return self._one("PUT", "chaos", {"rate": rate, "seed": seed, **more})

    def chaos(self) -> Json:
        """How many calls it has `seen` and what `struck` how often."""
        return self._one("GET", "chaos")

    def forward(self, seconds: float) -> None:
        """Let so many seconds pass at once, for what waits for its time."""
        self._one("POST", "clock", {"forward_s": seconds})

    def answer(self, reference: str, outcome: str, reason: str = "") -> Json:
        """`approve`, `reject`, `expire`, or `fail` for a reason: what pends, of any kind."""
        return self._one("POST", f"requests/{reference}", {"outcome": outcome, "reason": reason})

    def asked(self, kind: str = "") -> list[Json]:
        """Everything that was asked for, whatever became of it."""
        return self._many(f"requests?kind={kind}" if kind else "requests")

    def callbacks(self) -> list[Json]:
        """Every callback made: reference, method, url, status."""
        return self._many("callbacks")

    def forget_tokens(self) -> None:
        """End every access token before its time."""
        self._one("POST", "forget_tokens")

    def ledger(self) -> Json:
        """`{collected: [...], refunded: [...], transferred: [...]}`: all money that moved."""
        return self._one("GET", "ledger")

    def reset(self) -> None:
        """As freshly started."""
        self._one("POST", "reset")

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _one(self, method: str, path: str, body: Json | None = None) -> Json:
        found: Json = self._ask(method, path, body).json()
        return found

    def _many(self, path: str) -> list[Json]:
        found: list[Json] = self._ask("GET", path).json()
        return found

    def _ask(self, method: str, path: str, body: Json | None = None) -> requests.Response:
        answer = self._session.request(
            method, f"{self.address}/_control/{path}", json=body, timeout=10
        )
        if not answer.ok:
            raise AssertionError(f"{method} {path}: {answer.status_code} {answer.text}")
        return answer
