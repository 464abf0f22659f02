"""Delivers events to webhook endpoints: signed, retried, and on request twice, late or never.

Signature: https://docs.stripe.com/webhooks, made by the official package's own signer.
"""

import heapq
import http.client
import itertools
import json
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from stripe import WebhookSignature

from simulator.stripe.account import Account
from simulator.stripe.endpoints import Secrets
from simulator.stripe.wire import Json

RETRY_AFTER_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Stripe retries for three days; a demo and its tests need the same shape in minutes."""

ANSWER_WITHIN_S = 5.0
REORDER_WINDOW_S = 0.3
LOG_LENGTH = 1000


@dataclass
class Switches:
    """What goes wrong on the way: each event twice, in reverse, late, or the next n never."""

    duplicate: bool = False
    reorder: bool = False
    delay_s: float = 0.0
    drop: int = 0


@dataclass(order=True)
class _Parcel:
    due: float
    order: float
    event: Json = field(compare=False)
    endpoint: Json = field(compare=False)
    era: int = field(compare=False)
    attempt: int = field(default=0, compare=False)


class Postman:
    """One background thread that posts events in the order they fall due."""

    def __init__(self, account: Account, keys: Secrets) -> None:
        self.switches = Switches()
        self.log: list[Json] = []
        self._account = account
        self._keys = keys
        self._parcels: list[_Parcel] = []
        self._order = itertools.count(1)
        self._era = 0
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)
        self._thread.start()

    def take(self, event: Json) -> None:
        """Queue an event for every endpoint that wants it. Called under the account's lock."""
        for endpoint in self._account.every("webhook_endpoint"):
            wants = {"*", event["type"]} & set(endpoint["enabled_events"])
            if endpoint["status"] != "enabled" or not wants:
                continue
            if self.switches.drop > 0:
                self.switches.drop -= 1
                self._note(event, endpoint, 0, "dropped")
                continue
            for _copy in range(2 if self.switches.duplicate else 1):
                self._queue(event, endpoint)

    def clear(self) -> None:
        """Forget what is under way and set the switches back."""
        with self._changed:
            self._parcels.clear()
            self._era += 1
            self.log.clear()
            self.switches = Switches()

    def close(self) -> None:
        """Stop the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(timeout=ANSWER_WITHIN_S)

    def _queue(self, event: Json, endpoint: Json) -> None:
        number = next(self._order)
        due, order = time.monotonic() + self.switches.delay_s, float(number)
        if self.switches.reorder:
            # All events of one window fall due together, and the newest goes first.
            window = int(due / REORDER_WINDOW_S) + 2
            due, order = window * REORDER_WINDOW_S, -order
        with self._changed:
            heapq.heappush(self._parcels, _Parcel(due, order, event, endpoint, self._era))
            self._changed.notify()

    def _run(self) -> None:
        while (parcel := self._next()) is not None:
            status = self._post(parcel)
            delivered = status.startswith("2")
            with self._account.lock:
                self._note(parcel.event, parcel.endpoint, parcel.attempt + 1, status)
                if delivered:
                    parcel.event["pending_webhooks"] = max(0, parcel.event["pending_webhooks"] - 1)
            if not delivered and parcel.attempt < len(RETRY_AFTER_S):
                self._retry(parcel)

    def _retry(self, parcel: _Parcel) -> None:
        parcel.due = time.monotonic() + RETRY_AFTER_S[parcel.attempt]
        parcel.attempt += 1
        with self._changed:
            if parcel.era != self._era:
                return  # a reset has forgotten this event while it was on its way
            heapq.heappush(self._parcels, parcel)
            self._changed.notify()

    def _next(self) -> _Parcel | None:
        with self._changed:
            while not self._closed:
                wait_s = self._parcels[0].due - time.monotonic() if self._parcels else None
                if wait_s is not None and wait_s <= 0:
                    return heapq.heappop(self._parcels)
                self._changed.wait(wait_s)
        return None

    def _post(self, parcel: _Parcel) -> str:
        """Post one event; returns the HTTP status, or what kept it from arriving."""
        with self._account.lock:
            payload = json.dumps(parcel.event, indent=2, ensure_ascii=False)
        signature = WebhookSignature.generate_signature_header(
            payload, self._keys.of(parcel.endpoint)
        )
        address = urlsplit(parcel.endpoint["url"])
        secure = address.scheme == "https"
        connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        try:
            connection = connect(address.netloc, timeout=ANSWER_WITHIN_S)
        except http.client.InvalidURL as reason:
            return f"no answer: {reason}"
        try:
            connection.request(
                "POST",
                f"{address.path or '/'}{'?' + address.query if address.query else ''}",
                payload.encode(),
                {
                    "Content-Type": "application/json; charset=utf-8",
                    "Stripe-Signature": signature,
                    "User-Agent": "Stripe/1.0 (simulated)",
                },
            )
            return str(connection.getresponse().status)
        except (OSError, ValueError, http.client.HTTPException) as reason:
            return f"no answer: {type(reason).__name__}"
        finally:
            connection.close()

    def _note(self, event: Json, endpoint: Json, attempt: int, status: str) -> None:
        self.log.append(
            {
                "event": event["id"],
                "type": event["type"],
                "url": endpoint["url"],
                "attempt": attempt,
                "status": status,
            }
        )
        del self.log[:-LOG_LENGTH]
