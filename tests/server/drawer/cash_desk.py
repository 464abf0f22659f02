"""A venue that takes cash: clerks with drawers of their own, and a kiosk with one."""

from dataclasses import dataclass
from typing import Any

import requests

from tests.server.payment.sales import ok, pay, web_order
from tests.server.people.persons import Somebody, staff
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.drawer import DrawerView, MovementKind, MovementView
from ticketing.identifiers import new_id
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentView
from ticketing.people import StaffRole

PIN = "4711"


def euros(amount: int) -> dict[str, Any]:
    """So many cents, as they cross the wire."""
    return {"amount": amount, "currency": "EUR"}


@dataclass(frozen=True)
class Till:
    """An open drawer, and what its keeper asks through: a clerk's own client, or a kiosk's."""

    client: Client
    id: str
    proof: dict[str, str]

    def read(self) -> DrawerView:
        """How the drawer stands."""
        return DrawerView.model_validate(ok(self.client.get(f"/drawers/{self.id}")))

    def move(self, kind: MovementKind, amount: int, /, **changes: Any) -> requests.Response:
        """Pay euros in or out by hand."""
        body = {"id": str(new_id()), "kind": kind.value, "amount": euros(amount)}
        wish = body | {"reason": "For the safe"} | self.proof | changes
        return self.client.post(f"/drawers/{self.id}/movements", wish)

    def close(self, counted: int, /, **changes: Any) -> requests.Response:
        """Count it and close it."""
        body = {"counted": euros(counted)} | self.proof | changes
        return self.client.post(f"/drawers/{self.id}/close", body)

    def movements(self) -> list[MovementView]:
        """What went in and out, the newest first."""
        found = ok(self.client.get(f"/drawers/{self.id}/movements"))["movements"]
        return [MovementView.model_validate(one) for one in found]


@dataclass(frozen=True)
class CashDesk:
    """The venue, where a ticket is 25.00."""

    venue: Venue

    def somebody(self, role: StaffRole = StaffRole.CLERK) -> Somebody:
        """Somebody new who works here, with a PIN where their role can have one."""
        found = staff(self.venue.server, self.venue.organiser_id, role)
        if role is not StaffRole.STEWARD:
            body = {"organiser_id": str(self.venue.organiser_id), "pin": PIN}
            assert found.client.put("/me/pin", json=body).status_code == 204
        return found

    def wish(self, opening_float: int = 10_000, /, **changes: Any) -> dict[str, Any]:
        """The body that opens a drawer with so many cents."""
        return {
            "id": str(new_id()),
            "organiser_id": str(self.venue.organiser_id),
            "opening_float": euros(opening_float),
        } | changes

    def till(self, opening_float: int = 10_000, role: StaffRole = StaffRole.CLERK) -> Till:
        """The open drawer of somebody new."""
        client = self.somebody(role).client
        opened = ok(client.post("/drawers", self.wish(opening_float)))
        return Till(client, opened["id"], {})

    def kiosk_till(self, opening_float: int = 10_000, clerk: Somebody | None = None) -> Till:
        """The open drawer of a new kiosk."""
        kiosk = self.venue.device()
        proof = {"clerk_id": str((clerk or self.somebody()).id), "pin": PIN}
        opened = ok(kiosk.post("/drawers", self.wish(opening_float, **proof)))
        return Till(kiosk, opened["id"], proof)

    def order(self, quantity: int = 2) -> OrderView:
        """An order from the web that somebody comes to pay."""
        return web_order(self.venue, quantity)[1]

    def sell(
        self, till: Till, quantity: int = 2, tendered: int | None = None, **wish: Any
    ) -> PaymentView:
        """A sale in cash: at a kiosk of an order of its own, else of one from the web."""
        order = self.kiosk_order(till, quantity, **wish) if till.proof else self.order(quantity)
        changes = {} if tendered is None else {"tendered": euros(tendered)}
        return pay(till.client, order, PaymentMethod.CASH, **changes)

    def kiosk_order(self, till: Till, quantity: int = 2, **wish: Any) -> OrderView:
        """An order placed at the kiosk."""
        placed = ok(till.client.post("/orders", self.venue.order(quantity, **wish)))
        return OrderView.model_validate(placed)


def open_cash_desk(server: ServerHandle) -> CashDesk:
    """A new venue that takes cash."""
    return CashDesk(open_venue(server, {"quantity": 1000}))
