"""What one Stripe account holds in memory: its objects, its events, its settings, one lock.

It stores and tells; the rules of each object live in `intents`, `charging`, `refunds`, `readers`.
"""

import copy
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.agenda import Agenda
from simulator.stripe.bank_debits import BankDebit
from simulator.stripe.cards import TestCard
from simulator.stripe.refusals import missing_object
from simulator.stripe.wire import API_VERSION, Json, new_id, now_s

Means = TestCard | BankDebit
"""What a payment method stands for."""


@dataclass
class Settings:
    """What a person or a test may change while it runs.

    `delayed_outcome` ends a bank debit that has no end of its own: `pending` waits to be told.
    """

    authorisation_delay_s: float = 0.0
    refund_outcome: str = "succeeded"
    refund_delay_s: float = 0.0
    delayed_outcome: str = "pending"
    delayed_s: float = 0.0


@dataclass
class Desk:
    """The hardware side of one reader, which Stripe's own object does not show.

    `stuck` is empty, `before_card` (a card does nothing), `after_card` (the card is charged and
    the reader never says so) or `connection_error` (the card is answered, yet the action fails with
    that code). `phase` is what its screen shows.
    """

    powered: bool = True
    stuck: str = ""
    phase: str = "idle"
    note: str = ""
    card: str = ""


@dataclass
class Basket:
    """What a Checkout Session keeps to itself: its lines, what its intent will carry, who pays."""

    lines: list[Json]
    intent_fields: Json
    email: str


@dataclass(frozen=True)
class Cause:
    """The request an event came from; empty when the reader or the clock caused it."""

    request_id: str | None = None
    key: str | None = None


@dataclass
class Shelves:
    """Objects by kind and id, in the order they were made, and what stands beside them by id."""

    objects: dict[str, dict[str, Json]] = field(default_factory=dict)
    stubs: dict[str, Json] = field(default_factory=dict)
    desks: dict[str, Desk] = field(default_factory=dict)
    means: dict[str, Means] = field(default_factory=dict)
    baskets: dict[str, Basket] = field(default_factory=dict)
    session_by_intent: dict[str, Json] = field(default_factory=dict)


class Account:
    """All objects of the simulated account. Every use holds `lock`.

    `listeners` are told of each new event, still under the lock: none may wait for anything.
    `public_url` is where customers find the simulator's pages.
    """

    def __init__(self, settings: Settings, public_url: str = "http://127.0.0.1") -> None:
        self.lock = threading.RLock()
        self.settings = settings
        self.public_url = public_url
        self.agenda = Agenda(self.lock)
        self.cause = Cause()
        self.listeners: list[Callable[[Json], None]] = []
        self.era = 0
        self._shelves = Shelves()

    def put(self, obj: Json) -> Json:
        """Keep a new object and return it."""
        self._shelves.objects.setdefault(obj["object"], {})[obj["id"]] = obj
        return obj

    def remove(self, obj: Json) -> Json:
        """Take an object away and return Stripe's `deleted` stub."""
        del self._shelves.objects[obj["object"]][obj["id"]]
        stub = {"id": obj["id"], "object": obj["object"], "deleted": True}
        self._shelves.stubs[obj["id"]] = stub
        return stub

    def stub_of(self, kind: str, identifier: str) -> Json | None:
        """What is left of an object that was taken away, or None."""
        stub = self._shelves.stubs.get(identifier)
        return stub if stub and stub["object"] == kind else None

    def find(self, kind: str, identifier: str, param: str = "id") -> Json:
        """The object itself (not a copy); raises Refusal `resource_missing`."""
        found = self._shelves.objects.get(kind, {}).get(identifier)
        if found is None:
            raise missing_object(kind, identifier, param)
        return found

    def look(self, kind: str, identifier: str) -> Json | None:
        """The object itself, or None."""
        return self._shelves.objects.get(kind, {}).get(identifier)

    def every(self, kind: str) -> list[Json]:
        """All objects of a kind, newest first as Stripe lists them."""
        return list(reversed(self._shelves.objects.get(kind, {}).values()))

    def desk(self, reader: Json) -> Desk:
        """The hardware side of a reader."""
        return self._shelves.desks.setdefault(reader["id"], Desk())

    def keep_means(self, method: Json, means: Means) -> None:
        """Remember what a payment method stands for."""
        self._shelves.means[method["id"]] = means

    def means_of(self, method: str) -> Means | None:
        """What a payment method stands for, or None."""
        return self._shelves.means.get(method)

    def keep_basket(self, session: Json, basket: Basket) -> None:
        """Keep what a Checkout Session does not show."""
        self._shelves.baskets[session["id"]] = basket

    def basket_of(self, session: Json) -> Basket:
        """What a Checkout Session does not show."""
        return self._shelves.baskets[session["id"]]

    def give_intent(self, session: Json, intent: Json) -> None:
        """Make an intent the one of a Checkout Session."""
        session["payment_intent"] = intent["id"]
        self._shelves.session_by_intent[intent["id"]] = session

    def session_of(self, intent: str) -> Json | None:
        """The Checkout Session whose intent this is, or None."""
        return self._shelves.session_by_intent.get(intent)

    def happen(self, kind: str, obj: Json) -> None:
        """Record an event with the object as it is now, and tell the listeners."""
        waiting = [
            endpoint
            for endpoint in self.every("webhook_endpoint")
            if endpoint["status"] == "enabled" and {"*", kind} & set(endpoint["enabled_events"])
        ]
        event = self.put(
            {
                "id": new_id("evt"),
                "object": "event",
                "api_version": API_VERSION,
                "created": now_s(),
                "data": {"object": copy.deepcopy(obj)},
                "livemode": False,
                "pending_webhooks": len(waiting),
                "request": {"id": self.cause.request_id, "idempotency_key": self.cause.key},
                "type": kind,
            }
        )
        for listener in self.listeners:
            listener(event)

    def reset(self, settings: Settings) -> None:
        """Forget every object, event and setting; what is under way belongs to an era before."""
        self.era += 1
        self.agenda.clear()
        self.settings = settings
        self._shelves = Shelves()
