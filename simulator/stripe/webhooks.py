"""Delivers events to webhook endpoints: signed, retried, and on request twice, late or never.

Signature: https://docs.stripe.com/webhooks, made by the official package's own signer.
"""

import heapq
import itertools
import json
import random
import threading
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from stripe import WebhookSignature

from simulator.stripe.account import Account
from simulator.stripe.endpoints import Secrets
from simulator.stripe.posting import ANSWER_WITHIN_S, Line
from simulator.stripe.wire import Json

RETRY_AFTER_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Stripe retries for three days; a demo and its tests need the same shape in minutes."""

REORDER_WINDOW_S = 0.3
LOG_LENGTH = 1000
THREADS = 4
HELP_FROM = 16
"""One thread keeps the order; the others join in while more than so many events wait."""


@dataclass
class Switches:
    """What goes wrong on the way.

    Told in advance: each event twice, in reverse, late by `delay_s`, the next `drop` never, every
    `drop_every`th never. Drawn by chance from `seed`: each comes 1 to `most_copies` times,
    `drop_rate` of them never, `hold_rate` of them only when `flush` lets them go, and each copy up
    to `shuffle_s` later than the one before.
    """

    duplicate: bool = False
    reorder: bool = False
    delay_s: float = 0.0
    drop: int = 0
    drop_every: int = 0
    seed: int = 0
    most_copies: int = 1
    drop_rate: float = 0.0
    hold_rate: float = 0.0
    shuffle_s: float = 0.0


@dataclass(order=True)
class _Parcel:
    due: float
    order: float
    event: Json = field(compare=False)
    endpoint: Json = field(compare=False)
    era: int = field(compare=False)
    attempt: int = field(default=0, compare=False)


class Postman:
    """Background threads that post events in the order they fall due."""

    def __init__(self, account: Account, keys: Secrets) -> None:
        self.switches = Switches()
        self.log: list[Json] = []
        self._account = account
        self._keys = keys
        self._chance = random.Random(0)  # noqa: S311  faults to be repeated, no secret
        self._counts: Counter[str] = Counter()
        self._parcels: list[_Parcel] = []
        self._held: list[_Parcel] = []
        self._under_way = 0
        self._order = itertools.count(1)
        self._seen = itertools.count(1)
        self._era = 0
        self._changed = threading.Condition()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._run, args=(number > 0,), name="webhooks", daemon=True)
            for number in range(THREADS)
        ]
        for thread in self._threads:
            thread.start()

    def turn(self, changes: dict[str, Any]) -> None:
        """Turn some switches; the draws begin again from the seed. Holds the account's lock."""
        self.switches = Switches(**(asdict(self.switches) | changes))
        self._chance = random.Random(self.switches.seed)  # noqa: S311  as in the constructor
        self._seen = itertools.count(1)

    def take(self, event: Json) -> None:
        """Queue an event for every endpoint that wants it. Called under the account's lock."""
        for endpoint in self._account.every("webhook_endpoint"):
            wants = {"*", event["type"]} & set(endpoint["enabled_events"])
            if endpoint["status"] != "enabled" or not wants:
                continue
            copies = self._copies()
            if copies == 0:
                self._note(event, endpoint, 0, "dropped")
            elif self._chance.random() < self.switches.hold_rate:
                self._note(event, endpoint, 0, "held")
                self._held += [self._parcel(event, endpoint) for _copy in range(copies)]
            else:
                self._queue([self._parcel(event, endpoint) for _copy in range(copies)])

    def flush(self) -> int:
        """Let go what was held back; returns how many posts that are. Holds the account's lock."""
        held, self._held = self._held, []
        self._queue(held)
        return len(held)

    def told(self) -> Json:
        """The switches, the last deliveries, counts by status, and how many posts still wait."""
        with self._changed:
            waiting = len(self._parcels) + self._under_way
        return {
            "switches": asdict(self.switches),
            "deliveries": list(self.log),
            "counts": dict(self._counts),
            "waiting": waiting,
            "held": len(self._held),
        }

    def clear(self) -> None:
        """Forget what is under way and set the switches back."""
        with self._changed:
            self._parcels.clear()
            self._era += 1
        self._held.clear()
        self.log.clear()
        self._counts.clear()
        self.switches = Switches()

    def close(self) -> None:
        """Stop the threads."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(timeout=ANSWER_WITHIN_S)

    def _copies(self) -> int:
        """How often the event that happened now is sent; 0 is never."""
        switches = self.switches
        if switches.drop > 0:
            switches.drop -= 1
            return 0
        if switches.drop_every and next(self._seen) % switches.drop_every == 0:
            return 0
        if self._chance.random() < switches.drop_rate:
            return 0
        return 2 if switches.duplicate else self._chance.randint(1, switches.most_copies)

    def _parcel(self, event: Json, endpoint: Json) -> _Parcel:
        number = next(self._order)
        due, order = time.monotonic() + self.switches.delay_s, float(number)
        due += self._chance.uniform(0, self.switches.shuffle_s)
        if self.switches.reorder:
            # All events of one window fall due together, and the newest goes first.
            window = int(due / REORDER_WINDOW_S) + 2
            due, order = window * REORDER_WINDOW_S, -order
        return _Parcel(due, order, event, endpoint, self._era)

    def _queue(self, parcels: list[_Parcel]) -> None:
        with self._changed:
            for parcel in parcels:
                heapq.heappush(self._parcels, parcel)
            self._changed.notify_all()

    def _run(self, helper: bool) -> None:  # noqa: FBT001  Thread passes it by place
        line = Line()
        while (parcel := self._next(helper=helper)) is not None:
            status = self._post(line, parcel)
            delivered = status.startswith("2")
            with self._account.lock:
                self._note(parcel.event, parcel.endpoint, parcel.attempt + 1, status)
                if delivered:
                    parcel.event["pending_webhooks"] = max(0, parcel.event["pending_webhooks"] - 1)
            self._done_with(parcel, again=not delivered and parcel.attempt < len(RETRY_AFTER_S))
        line.close()

    def _done_with(self, parcel: _Parcel, *, again: bool) -> None:
        with self._changed:
            self._under_way -= 1
            if again and parcel.era == self._era:  # else a reset has forgotten it on its way
                parcel.due = time.monotonic() + RETRY_AFTER_S[parcel.attempt]
                parcel.attempt += 1
                heapq.heappush(self._parcels, parcel)
                self._changed.notify_all()

    def _next(self, *, helper: bool) -> _Parcel | None:
        with self._changed:
            while not self._closed:
                wait_s = None
                if len(self._parcels) > (HELP_FROM if helper else 0):
                    wait_s = self._parcels[0].due - time.monotonic()
                    if wait_s <= 0:
                        self._under_way += 1
                        return heapq.heappop(self._parcels)
                self._changed.wait(wait_s)
        return None

    def _post(self, line: Line, parcel: _Parcel) -> str:
        with self._account.lock:
            payload = json.dumps(parcel.event, indent=2, ensure_ascii=False)
        signature = WebhookSignature.generate_signature_header(
            payload, self._keys.of(parcel.endpoint)
        )
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": signature,
            "User-Agent": "Stripe/1.0 (simulated)",
        }
        return line.post(parcel.endpoint["url"], payload.encode(), headers)

    def _note(self, event: Json, endpoint: Json, attempt: int, status: str) -> None:
        self._counts[status] += 1
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
