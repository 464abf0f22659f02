"""Starts the Stripe simulator as the real process it is, for any test suite to pay against.

with running_simulator(webhook_url=…) as stripe:
    client = stripe.client()
    …
    stripe.present_card("tmr_simulated_1", "visa")
    assert stripe.ledger()["charges"][0]["amount"] == 6400
"""

import contextlib
import re
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import requests
import stripe

from tests.processes import Process, start_process

Json = dict[str, Any]
Found = TypeVar("Found")

START_WITHIN_S = 120
SECRET_KEY = "sk_test_wicket_tests"
PUBLISHABLE_KEY = "pk_test_simulated"
WEBHOOK_SECRET = "whsec_wicket_tests"
READER = "tmr_simulated_1"
LOCATION = "tml_simulated_1"


@dataclass
class SimulatorHandle:
    """A running simulator: where it is, its keys, and a hand at its readers."""

    url: str
    secret_key: str
    webhook_secret: str
    process: Process
    reader: str = READER
    _session: requests.Session = field(default_factory=requests.Session)

    def client(self, **options: Any) -> stripe.StripeClient:
        """The official client, pointed here; no retries unless asked for."""
        options.setdefault("max_network_retries", 0)
        return stripe.StripeClient(self.secret_key, base_addresses={"api": self.url}, **options)

    def readers(self) -> list[Json]:
        """Every reader with what its screen shows (`phase`, `amount`, `powered`, …)."""
        found: list[Json] = self._control("GET", "readers")["data"]
        return found

    def screen(self, reader: str = READER) -> Json:
        """What one reader shows."""
        return next(view for view in self.readers() if view["id"] == reader)

    def present_card(
        self, reader: str = READER, card: str = "visa", read_method: str = "contactless_emv"
    ) -> Json:
        """Give a test card (`visa`, `declined`, `expired`, …) to a reader that asks for one."""
        return self._control(
            "POST", f"readers/{reader}/present", {"card": card, "read_method": read_method}
        )

    def press_cancel(self, reader: str = READER) -> Json:
        """The customer presses cancel on the reader."""
        return self._control("POST", f"readers/{reader}/cancel")

    def switch(self, reader: str = READER, *, on: bool) -> Json:
        """Switch a reader on or off."""
        return self._control("POST", f"readers/{reader}/power", {"on": on})

    def stick(self, reader: str = READER, how: str = "before_card") -> Json:
        """Make a reader go wrong; an empty word mends it.

        `before_card`: nothing happens any more. `after_card`: charged, and the reader never says
        so. `connection_error`: charged, and the action fails with that code.
        """
        return self._control("POST", f"readers/{reader}/stick", {"stuck": how})

    def arm_fault(self, kind: str, match: str = "", count: int = 1, **more: Any) -> Json:
        """Arm a fault for the next `count` requests matching a glob such as "POST /v1/refunds".

        Kinds: latency and late_reply (seconds=), lost_before_commit, lost_after_commit,
        rate_limited (should_retry="true"|"false", code="lock_timeout"|"rate_limit"), server_error
        (status=, after_commit=), reader_busy, reader_offline, reader_timeout,
        reader_timeout_but_started, reader_hardware_fault, reader_invalid_location_for_payment.
        """
        return self._control(
            "POST", "faults", {"kind": kind, "match": match, "count": count, **more}
        )

    def faults(self) -> list[Json]:
        """The faults not spent yet."""
        found: list[Json] = self._control("GET", "faults")["data"]
        return found

    def clear_faults(self) -> None:
        """Take all faults away."""
        self._ask("DELETE", "faults")

    def set_chaos(self, rate: float, seed: int = 0, **more: Any) -> Json:
        """Let a share of all requests go wrong, drawn from a seed; a rate of 0 ends it.

        More: `kinds` (all of `arm_fault`'s unless told), `match`, `seconds`.
        """
        return self._control("PUT", "chaos", {"rate": rate, "seed": seed, **more})

    def chaos(self) -> Json:
        """How many requests it has `seen` and what `struck` how often."""
        return self._control("GET", "chaos")

    def set_webhooks(self, **switches: Any) -> Json:
        """Turn what `Switches` of `simulator.stripe.webhooks` explains: `drop` for one."""
        return self._control("PUT", "webhooks", switches)

    def flush_webhooks(self) -> int:
        """Let go of what `hold_rate` held back; returns how many posts that are."""
        flushed: int = self._control("POST", "webhooks/flush")["flushed"]
        return flushed

    def webhooks(self) -> Json:
        """The switches, `counts` by status, and how many posts are `waiting` and `held`."""
        return self._control("GET", "webhooks")

    def deliveries(self) -> list[Json]:
        """Every attempt to post a webhook: event, type, url, attempt, status."""
        found: list[Json] = self._control("GET", "webhooks")["deliveries"]
        return found

    def set_settings(self, **settings: Any) -> Json:
        """Set what `Settings` of `simulator.stripe.account` names, `refund_outcome` for one."""
        return self._control("PUT", "settings", settings)

    def pay_checkout(self, session: str, outcome: str = "pay", card: str = "") -> Json:
        """A customer pays a Checkout Session; returns it as that left it.

        Outcomes: pay, decline, three_d_secure_pass, three_d_secure_fail, delayed (completed and
        unpaid, until `end_checkout_debit`). `card` names another test card than the outcome's.
        """
        return self._control("POST", f"checkout/{session}", {"outcome": outcome, "card": card})

    def end_checkout_debit(self, session: str, outcome: str = "succeed") -> Json:
        """The bank ends a session's delayed payment: `succeed` or `fail`."""
        return self._control("POST", f"checkout/{session}/delayed", {"outcome": outcome})

    def authenticate(self, intent: str, outcome: str = "pass") -> Json:
        """The customer answers 3-D Secure for an intent: `pass` or `fail`."""
        return self._control("POST", f"intents/{intent}/authenticate", {"outcome": outcome})

    def end_debit(self, intent: str, outcome: str = "succeed") -> Json:
        """The bank ends an intent's delayed payment: `succeed` or `fail`."""
        return self._control("POST", f"intents/{intent}/delayed", {"outcome": outcome})

    def dispute(self, charge: str, reason: str = "fraudulent", *, inquiry: bool = False) -> Json:
        """The holder disputes a charge, or only inquires about it."""
        asked = {"reason": reason, "inquiry": inquiry}
        return self._control("POST", f"charges/{charge}/dispute", asked)

    def decide_dispute(self, dispute: str, status: str) -> Json:
        """The holder's bank decides a dispute: `won` (by us) or `lost`."""
        return self._control("POST", f"disputes/{dispute}", {"status": status})

    def forward(self, seconds: float) -> None:
        """Let so many seconds pass at once: what falls due in them is done when this returns."""
        self._control("POST", "clock", {"forward_s": seconds})

    def settle_refund(self, refund: str, status: str) -> Json:
        """The bank ends a refund: `succeeded` or `failed`."""
        return self._control("POST", f"refunds/{refund}", {"status": status})

    def forget_keys(self) -> None:
        """Forget idempotency keys, as Stripe does after a day."""
        self._ask("POST", "forget_keys")

    def ledger(self) -> Json:
        """`{charges, refunds, disputes}`: all money that moved; see `simulator.stripe.ledger`."""
        return self._control("GET", "ledger")

    def reset(self) -> None:
        """As freshly started."""
        self._ask("POST", "reset")

    def _control(self, method: str, path: str, body: Json | None = None) -> Json:
        answer = self._ask(method, path, body)
        return answer if isinstance(answer, dict) else {"data": answer}

    def _ask(self, method: str, path: str, body: Json | None = None) -> Json | list[Json]:
        answer = self._session.request(method, f"{self.url}/_control/{path}", json=body, timeout=10)
        if not answer.ok:
            raise AssertionError(f"{method} {path}: {answer.status_code} {answer.text}")
        found: Json | list[Json] = answer.json()
        return found

    def close(self) -> None:
        """Stop the process as a service manager would."""
        self._session.close()
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(timeout=10)
        if self.process.stdout:
            self.process.stdout.close()


@contextlib.contextmanager
def running_simulator(
    *,
    secret_key: str = SECRET_KEY,
    webhook_url: str = "",
    webhook_secret: str = WEBHOOK_SECRET,
    authorisation_delay_s: float = 0.0,
    readers: tuple[str, ...] = ("Front kiosk",),
    more: tuple[str, ...] = (),
    variables: Mapping[str, str] | None = None,
) -> Iterator[SimulatorHandle]:
    """A simulator process on a free loopback port, stopped at the end.

    `readers` are labels, or `tmr_id=Label`; the first unnamed one is `tmr_simulated_1`. `more` is
    put on its command line, and `variables` into its environment.
    """
    arguments = [
        *("--port", "0", "--webhook", webhook_url),
        *("--authorisation-delay", str(authorisation_delay_s), "--momo-delay", "0"),
        *(word for label in readers for word in ("--reader", label)),
        *more,
    ]
    keys = {
        "WICKET_STRIPE_SECRET_KEY": secret_key,
        "WICKET_STRIPE_WEBHOOK_SECRET": webhook_secret,
        **(variables or {}),
    }
    process = start_process("simulator", arguments, keys)
    try:
        url = _ready_url(process)
    except BaseException:
        process.kill()
        process.wait(timeout=10)
        raise
    handle = SimulatorHandle(url, secret_key, webhook_secret, process)
    try:
        yield handle
    finally:
        handle.close()


def _ready_url(process: Process) -> str:
    """The address from the line the simulator prints once it listens."""
    output = process.stdout
    if output is None:
        raise AssertionError("the simulator's output is piped")
    killer = threading.Timer(START_WITHIN_S, process.kill)
    killer.start()
    try:
        seen = ""
        for line in output:
            seen += line
            if found := re.search(r"listening on (http://\S+)", line):
                return found[1]
    finally:
        killer.cancel()
    raise AssertionError(f"the simulator did not start:\n{seen}")


def wait_until(condition: Callable[[], Found], within_s: float = 5.0) -> Found:
    """The first true answer of `condition`, asked after 20 ms, in the end every 50 ms.

    Whoever asks more often takes the processor from what they wait for.
    """
    end = time.monotonic() + within_s
    pause_s = 0.02
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError("it did not happen in time")
        time.sleep(pause_s)
        pause_s = min(pause_s * 1.3, 0.05)
    return found
