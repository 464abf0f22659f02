"""A counter to pay at: a real server and the real simulators, told of each other."""

import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import requests

from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import (
    LOCATION,
    PUBLISHABLE_KEY,
    READER,
    SECRET_KEY,
    WEBHOOK_SECRET,
    SimulatorHandle,
    running_simulator,
    wait_until,
)
from ticketing.identifiers import new_id
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment

OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)


@dataclass
class Desk:
    """One kiosk with a card reader of its own, and the hands of whoever stands there."""

    client: Client
    venue: Venue
    stripe: SimulatorHandle
    reader: str

    def order(self, quantity: int = 2, **changes: Any) -> OrderView:
        """Place an order."""
        answer = self.client.post("/orders", self.venue.order(quantity, **changes))
        assert answer.status_code == 201, answer.text
        return OrderView.model_validate(answer.json())

    def ask(self, order: OrderView, wish: StartPayment | None = None) -> requests.Response:
        """Ask the server to start a payment by card."""
        wish = wish or StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
        return self.client.post(f"/orders/{order.id}/payments", wish)

    def pay(self, order: OrderView) -> PaymentView:
        """Start a payment by card."""
        answer = self.ask(order)
        assert answer.status_code == 201, answer.text
        return PaymentView.model_validate(answer.json())

    def present(self, payment: PaymentView) -> PaymentView:
        """Present it again."""
        return self._act(payment, "present")

    def cancel(self, payment: PaymentView) -> PaymentView:
        """Cancel it."""
        return self._act(payment, "cancel")

    def give_card(self, card: str = "visa") -> None:
        """Hold a card to the reader."""
        self.stripe.present_card(self.reader, card)

    def read(self, payment: PaymentView) -> PaymentView:
        """The payment as the server knows it."""
        answer = self.client.get(f"/payments/{payment.reference}")
        assert answer.status_code == 200, answer.text
        return PaymentView.model_validate(answer.json())

    def read_order(self, order_id: UUID) -> OrderView:
        """The order as the server knows it."""
        answer = self.client.get(f"/orders/{order_id}")
        assert answer.status_code == 200, answer.text
        return OrderView.model_validate(answer.json())

    def becomes(
        self, payment: PaymentView, *statuses: PaymentStatus, within_s: float = 15
    ) -> PaymentView:
        """The payment once it has one of these statuses, without anybody asking the provider."""

        def there() -> PaymentView | None:
            found = self.read(payment)
            return found if found.status in statuses else None

        found = wait_until(there, within_s)
        assert found is not None
        return found

    def charges(self, order: OrderView) -> list[dict[str, Any]]:
        """What the provider's ledger says was collected for the order."""
        return [
            charge
            for charge in self.stripe.ledger()["charges"]
            if charge["metadata"].get("order") == str(order.id)
        ]

    def refunds(self, order: OrderView) -> list[dict[str, Any]]:
        """What the provider's ledger says was given back for the order."""
        charges = {charge["charge"] for charge in self.charges(order)}
        return [one for one in self.stripe.ledger()["refunds"] if one["charge"] in charges]

    def intents(self, order: OrderView) -> list[Any]:
        """The provider's PaymentIntents of the order."""
        listed = self.stripe.client().v1.payment_intents.list({"limit": 100})
        return [one for one in listed.auto_paging_iter() if one.metadata["order"] == str(order.id)]

    def _act(self, payment: PaymentView, deed: str) -> PaymentView:
        answer = self.client.post(f"/payments/{payment.reference}/{deed}")
        assert answer.status_code == 200, answer.text
        return PaymentView.model_validate(answer.json())


@dataclass
class Counter:
    """The server, the providers, and something to sell."""

    server: ServerHandle
    stripe: SimulatorHandle
    momo: MomoHandle
    venue: Venue

    def desk(self, reader: str | None = None, venue: Venue | None = None) -> Desk:
        """A newly paired kiosk with a newly registered reader."""
        venue, reader = venue or self.venue, reader or self.new_reader()
        return Desk(venue.device(reader_id=reader), venue, self.stripe, reader)

    def new_reader(self) -> str:
        """A reader that was registered at the provider and is nobody's yet."""
        registered = self.stripe.client().v1.terminal.readers.create(
            {"registration_code": "simulated-wpe", "location": LOCATION}
        )
        return str(registered.id)


@contextlib.contextmanager
def running_counter(
    kind: DatabaseKind, cluster: Cluster | None, *, webhooks: bool = True, **settings: Any
) -> Iterator[Counter]:
    """A counter on a database of its own."""
    port = free_port()
    webhook_url = f"http://127.0.0.1:{port}/api/v1/webhooks/stripe" if webhooks else ""
    with (
        running_simulator(webhook_url=webhook_url) as stripe,
        contextlib.closing(MomoHandle(stripe.url)) as momo,
        running_server(
            kind,
            cluster,
            port=port,
            stripe_secret_key=SECRET_KEY,
            stripe_publishable_key=PUBLISHABLE_KEY,
            stripe_webhook_secret=WEBHOOK_SECRET,
            stripe_api_address=stripe.url,
            **momo.server_settings | settings,
        ) as server,
    ):
        yield Counter(server, stripe, momo, open_venue(server, {"quantity": 1000}))


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


__all__ = ["READER", "Counter", "Desk", "free_port", "running_counter"]
