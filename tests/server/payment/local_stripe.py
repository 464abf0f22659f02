"""``localstripe``, a fake of Stripe by others, as a process of its own, and what it needs of us.

It is GPL and runs in an environment of its own; nothing here imports it. It knows neither what
Stripe has added to its interface since 2020 nor all of what it had by then. So a go-between leaves
out what it refuses and adds what it leaves out, and both are listed here: everything else passes
as it came, and both sides are as they are.
"""

import contextlib
import http.server
import json
import os
import re
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
import requests
import stripe

from tests.server.payment.counter import free_port
from tests.simulator.loopback import LoopbackServer
from tests.simulator.running import wait_until

Json = dict[str, Any]

REFUSES = {
    ("POST", r"/v1/payment_intents"): ("description", "automatic_payment_methods[enabled]"),
    ("POST", r"/v1/payment_intents/\w+/cancel"): ("cancellation_reason",),
    ("GET", r"/v1/payment_intents"): ("created[gte]",),
}
"""Parameters of the product's that it answers with 400, by request."""

LACKS = {"payment_intent": "amount_received", "charge": "payment_method_details"}
"""What its objects do not have although Stripe's always do."""

_PROGRAM = Path(__file__).parents[3] / "build" / "localstripe" / "bin" / "localstripe"
_KEEPS_ITS_STATE_IN = Path("/tmp/localstripe.pickle")  # noqa: S108  its own choice
_STARTS_WITHIN_S = 60.0
_STOPS_WITHIN_S = 15


@dataclass(frozen=True)
class LocalStripe:
    """Where it is, and where the go-between is that the product is told of."""

    own_url: str
    url: str

    def client(self, key: str) -> stripe.StripeClient:
        """The official client at it, without anything in between."""
        return stripe.StripeClient(key, base_addresses={"api": self.own_url}, max_network_retries=0)

    def sends_webhooks_to(self, url: str, secret: str) -> None:
        """Have it post its events there."""
        asked = {"url": url, "secret": secret}
        requests.post(f"{self.own_url}/_config/webhooks/wicket", json=asked, timeout=10)


@contextlib.contextmanager
def running_local_stripe() -> Iterator[LocalStripe]:
    """One with nothing in it, and its go-between; the test is skipped where it is not installed."""
    if not _PROGRAM.is_file():
        pytest.skip("localstripe is not installed: `make test` installs it into build/localstripe")
    if not socket.has_ipv6:
        pytest.skip("localstripe listens on IPv6, which this machine does not have")
    port = free_port()
    own_url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [str(_PROGRAM), "--from-scratch", "--port", str(port)],
        env=os.environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: _answers(own_url), _STARTS_WITHIN_S)
        with LoopbackServer(_go_between(own_url)) as between:
            yield LocalStripe(own_url, f"http://127.0.0.1:{between.port}")
    finally:
        process.kill()
        process.wait(_STOPS_WITHIN_S)
        _KEEPS_ITS_STATE_IN.unlink(missing_ok=True)


def _answers(url: str) -> bool:
    with contextlib.suppress(requests.RequestException):
        return requests.get(f"{url}/js.stripe.com/v3/", timeout=5).ok
    return False


def _go_between(own_url: str) -> type[http.server.BaseHTTPRequestHandler]:
    class GoBetween(http.server.BaseHTTPRequestHandler):
        """Hands requests on without what it refuses, and answers back with what it lacks."""

        def do_GET(self) -> None:
            self._hand_on("GET")

        def do_POST(self) -> None:
            self._hand_on("POST")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as above
            """Say nothing."""

        def _hand_on(self, method: str) -> None:
            asked = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            answer = requests.request(
                method,
                f"{own_url}{asked.path}?{_without(method, asked.path, asked.query)}",
                data=_without(method, asked.path, body),
                headers={
                    "Authorization": self.headers["Authorization"],
                    "Content-Type": "application/x-www-form-urlencoded",
                },
                timeout=30,
            )
            told = json.dumps(_completed(answer.json())).encode()
            self.send_response(answer.status_code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

    return GoBetween


def _without(method: str, path: str, form: str) -> str:
    refused = [
        name
        for (of_method, of_path), names in REFUSES.items()
        if of_method == method and re.fullmatch(of_path, path)
        for name in names
    ]
    return urlencode([(name, value) for name, value in parse_qsl(form) if name not in refused])


def _completed(told: Any) -> Any:  # noqa: ANN401  any JSON
    """An answer with what its objects lack, by what they say in other words."""
    if isinstance(told, list):
        return [_completed(one) for one in told]
    if not isinstance(told, dict):
        return told
    whole = {name: _completed(one) for name, one in told.items()}
    if whole.get("object") == "payment_intent":
        paid = whole["status"] == "succeeded"
        whole.setdefault(LACKS["payment_intent"], whole["amount"] if paid else 0)
    if whole.get("object") == "charge":
        whole.setdefault(LACKS["charge"], None)
    return whole
