"""Everybody who can ask, each with something of their own: one caller for every role."""

import secrets
from dataclasses import dataclass

from tests.product.house import House
from tests.server.device.box_office import scan_of, scanned
from tests.server.people.persons import admin, somebody, staff
from tests.server.selling import Venue
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.people import StaffRole

ROLES = (
    "public",
    "holder",
    "user",
    "unverified_promoter",
    "promoter",
    "clerk",
    "steward",
    "supervisor",
    "manager",
    "admin",
    "kiosk",
    "gate",
    "desk",
)
"""Every role that can ask, by its name in the permissions."""


@dataclass(frozen=True)
class Caller:
    """Who asks, and the ids of things that there are, by the names paths and bodies give them."""

    role: str
    token: str
    known: dict[str, str]


def caller(house: House, role: str) -> Caller:
    """A caller of ``role`` with a venue of their own, so that nobody spoils another's."""
    venue = house.venue({"quantity": 500, "price": Money.zero("EUR")}, {"quantity": 500})
    checkpoint = _checkpoint(venue)
    kiosk = venue.device(reader_id=house.counter.new_reader())
    gate = venue.device(DeviceKind.GATE, checkpoint_id=checkpoint.id)
    order = venue.order()
    for answer in (
        kiosk.post("/orders", order),
        kiosk.post(
            f"/orders/{order.id}/payments", StartPayment(id=new_id(), method=PaymentMethod.FREE)
        ),
    ):
        if not answer.ok:
            raise AssertionError(answer.text)
    sold = kiosk.get(f"/orders/{order.id}").json()
    ticket = sold["tickets"][0]
    scan = scan_of(ticket["code"], checkpoint)
    scanned(gate, scan)
    known = {
        "organiser_id": str(venue.organiser_id),
        "event_id": str(venue.event.id),
        "session_id": str(venue.session_id),
        "tier_id": str(venue.tiers[0].id),
        "order_id": str(order.id),
        "ticket_id": ticket["id"],
        "serial": ticket["serial"],
        "checkpoint_id": str(checkpoint.id),
        "scan_id": str(scan.id),
        "device_id": str(_spare_device(venue)),
    }
    if sold["payments"]:
        known["reference"] = sold["payments"][0]["reference"]
    follow = str(sold["follow_url"]).rsplit("/", 1)[1]
    tokens = {"public": "", "holder": follow, "kiosk": kiosk.token, "gate": gate.token}
    token = tokens[role] if role in tokens else _token(house, venue, role)
    return Caller(role, token, known)


def _token(house: House, venue: Venue, role: str) -> str:
    if role == "user":
        return somebody(house.server).client.token
    if role == "admin":
        return admin(house.server).client.token
    if role == "desk":
        return venue.device(DeviceKind.DESK).token
    verified = role != "unverified_promoter"
    given = StaffRole(role.removeprefix("unverified_"))
    return staff(house.server, venue.organiser_id, given, verified=verified).client.token


def _checkpoint(venue: Venue) -> Checkpoint:
    wanted = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=None,
        name="Main gate",
        time_zone=venue.event.time_zone,
    )
    answer = venue.operator.post("/checkpoints", wanted)
    if not answer.ok:
        raise AssertionError(answer.text)
    return wanted


def _spare_device(venue: Venue) -> object:
    wanted = NewDevice(
        id=new_id(),
        organiser_id=venue.organiser_id,
        kind=DeviceKind.KIOSK,
        name=f"Spare {secrets.token_hex(2)}",
        place="Cupboard",
    )
    answer = venue.operator.post("/devices", wanted)
    if not answer.ok:
        raise AssertionError(answer.text)
    return wanted.id
