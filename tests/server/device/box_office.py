"""A venue on a real server, over HTTP only: what operators, kiosks and gates do to fill it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import requests

from server.catalogue.organisers import NewOrganiser
from tests.server.running import Client, ServerHandle
from ticketing.admission import Checkpoint, EntryRule
from ticketing.catalogue import NewEvent, NewSession, NewTier
from ticketing.device import DeviceKind, NewDevice, Pair, Paired, PairingView
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, NewLine, NewOrder, OrderView
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.scan import NewScan, NewScans, ScanView, ScanViews
from ticketing.sync import ChangePage
from ticketing.wire import Localized

PUBLIC_KEY = "0f" * 32


def ok(response: requests.Response) -> dict[str, Any]:
    """The body of an answer that must be good."""
    assert response.ok, response.text
    body: dict[str, Any] = response.json()
    return body


@dataclass(frozen=True)
class BoxOffice:
    """An organiser with one event that costs nothing, on sale, and a kiosk that sells it."""

    server: ServerHandle
    operator: Client
    organiser_id: UUID
    event_id: UUID
    session_id: UUID
    tier_id: UUID
    kiosk: Client
    kiosk_id: UUID

    def sell(self, quantity: int = 1, buyer: Buyer | None = None) -> OrderView:
        """A confirmed order."""
        order = NewOrder(
            id=new_id(),
            session_id=self.session_id,
            lines=(NewLine(tier_id=self.tier_id, quantity=quantity),),
            buyer=buyer or Buyer(),
        )
        ok(self.kiosk.post("/orders", order))
        payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
        ok(self.kiosk.post(f"/orders/{order.id}/payments", payment))
        return OrderView.model_validate(ok(self.kiosk.get(f"/orders/{order.id}")))

    def codes(self, quantity: int) -> list[str]:
        """The codes of so many tickets, sold ten at a time."""
        found: list[str] = []
        while len(found) < quantity:
            found += [ticket.code for ticket in self.sell(min(10, quantity - len(found))).tickets]
        return found

    def checkpoint(self, rule: EntryRule = EntryRule.ONCE) -> Checkpoint:
        """A checkpoint of the event."""
        wanted = Checkpoint(
            id=new_id(),
            event_id=self.event_id,
            session_id=self.session_id,
            name="Main gate",
            time_zone="Europe/Berlin",
            tier_ids=(self.tier_id,),
            rule=rule,
        )
        return Checkpoint.model_validate(ok(self.operator.post("/checkpoints", wanted)))

    def gate(
        self, checkpoint: Checkpoint, name: str = "Gate A", server: ServerHandle | None = None
    ) -> Client:
        """A paired gate at ``checkpoint``, which asks ``server`` where there are several."""
        wanted = NewDevice(
            id=new_id(),
            organiser_id=self.organiser_id,
            kind=DeviceKind.GATE,
            name=name,
            place="Entrance",
            checkpoint_id=checkpoint.id,
        )
        return (server or self.server).client(paired(self.server, wanted).token)


def paired(server: ServerHandle, wanted: NewDevice) -> Paired:
    """A device, expected and paired."""
    pairing = PairingView.model_validate(ok(server.client().post("/devices", wanted)))
    body = Pair(code=pairing.code, public_key=PUBLIC_KEY)
    return Paired.model_validate(ok(server.client(None).post("/devices/pair", body)))


def open_box_office(
    server: ServerHandle, quantity: int = 1000, reader: str | None = None
) -> BoxOffice:
    """A new organiser with a new event on ``server``; the session starts in an hour.

    ``reader`` is the kiosk's; a server that takes cards knows those that are registered alone.
    """
    operator = server.client()
    starts = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)
    organiser = NewOrganiser(id=new_id(), name="The Foundry")
    session = NewSession(
        id=new_id(),
        starts_at=starts,
        doors_at=starts - timedelta(hours=2),
        ends_at=starts + timedelta(hours=2),
    )
    event = NewEvent(
        id=new_id(),
        organiser_id=organiser.id,
        name=Localized(text="Moonlight"),
        summary=Localized(text="A play."),
        venue="The Foundry",
        room=Localized(text="Hall"),
        time_zone="Europe/Berlin",
        currency="EUR",
        sessions=(session,),
    )
    tier = NewTier(
        id=new_id(),
        name=Localized(text="Guest"),
        price=Money(amount=0, currency="EUR"),
        quantity=quantity,
        max_per_order=10,
        session_ids=(session.id,),
    )
    ok(operator.post("/organisers", organiser))
    ok(operator.post("/events", event))
    ok(operator.post(f"/events/{event.id}/tiers", tier))
    ok(operator.post(f"/events/{event.id}/publish"))
    kiosk = NewDevice(
        id=new_id(),
        organiser_id=organiser.id,
        kind=DeviceKind.KIOSK,
        name="Foyer 1",
        place="Foyer",
        reader_id=reader or f"tmr_{new_id().hex}",
    )
    return BoxOffice(
        server=server,
        operator=operator,
        organiser_id=organiser.id,
        event_id=event.id,
        session_id=session.id,
        tier_id=tier.id,
        kiosk=server.client(paired(server, kiosk).token),
        kiosk_id=kiosk.id,
    )


def scan_of(code: str, checkpoint: Checkpoint, **fields: Any) -> NewScan:
    """A scan of ``code``, now."""
    given = {"id": new_id(), "scanned_at": datetime.now(UTC)} | fields
    return NewScan(checkpoint_id=checkpoint.id, text=code, **given)


def scanned(gate: Client, *scans: NewScan) -> tuple[ScanView, ...]:
    """The verdicts of a batch."""
    return ScanViews.model_validate(ok(gate.post("/scans", NewScans(scans=scans)))).scans


def pulled(device: Client, after: int = 0, epoch: str | None = None, **query: Any) -> ChangePage:
    """A page of the feed."""
    given = {"after": after, **query} | ({"epoch": epoch} if epoch else {})
    return ChangePage.model_validate(ok(device.get("/sync/changes", params=given)))
