"""What was done at the sample venue, as its audit tells it."""

import hashlib
from datetime import timedelta
from typing import Any

from scripts.screenshots.admin_sales import EVENTS, NOW, ORDERS, ORGANISER_ID, TIERS, id_of
from ticketing.audit import ActorKind, AuditEntry

_RENEE, _KIOSK = (ActorKind.PERSON, "Renée Alvarez"), (ActorKind.DEVICE, "Kiosk 2")
_BEN, _WICKET = (ActorKind.PERSON, "Ben Okafor"), (ActorKind.SYSTEM, "Wicket")
_PUBLIC = (ActorKind.PUBLIC, "Public")
_ORDER, _EVENT, _TIER = ORDERS[6].id, EVENTS[0].id, TIERS[2].id
_MONEY = {"amount": 11400, "currency": "EUR", "reference": "P-4HTX0S9V2K"}
_PRICE = {
    "event_id": str(_EVENT),
    "was": {"quantity": 80, "price": {"amount": 9500, "currency": "EUR"}},
    "became": {"quantity": 100, "price": {"amount": 9900, "currency": "EUR"}},
}
_CLOSED = {
    "clerk": "Ben Okafor",
    "expected": 48250,
    "counted": 48200,
    "difference": -50,
    "currency": "EUR",
}
_TOLD: tuple[tuple[float, tuple[ActorKind, str], str, Any, dict[str, Any]], ...] = (
    (0.4, _RENEE, "tier.changed", _TIER, _PRICE),
    (3, _KIOSK, "order.placed", _ORDER, {"number": ORDERS[6].number, "tickets": 3}),
    (4, _WICKET, "payment.succeeded", _ORDER, _MONEY),
    (4, _WICKET, "order.confirmed", _ORDER, {"number": ORDERS[6].number}),
    (9, _RENEE, "refund.asked", _ORDER, _MONEY | {"reason": "Holder cannot come"}),
    (10, _WICKET, "refund.given_back", _ORDER, _MONEY),
    (21, _BEN, "drawer.closed", id_of("drawer"), _CLOSED),
    (33, _RENEE, "person.role_given", id_of("Ben Okafor"), {"role": "supervisor"}),
    (34, _RENEE, "person.invited", id_of("Aoife"), {"email": "aoife@foundry.example"}),
    (51, _RENEE, "device.expected", id_of("Tablet 3"), {"kind": "gate", "name": "Tablet 3"}),
    (64, _PUBLIC, "waiting.joined", _TIER, {"quantity": 2}),
    (90, _RENEE, "device.revoked", id_of("Tablet 9"), {"name": "Tablet 9"}),
    (1510, _RENEE, "event.published", _EVENT, {}),
)


def _entry(at: int) -> AuditEntry:
    minutes, (kind, name), act, subject, details = _TOLD[at]
    sealed = at > 0
    return AuditEntry(
        id=id_of(f"entry {at}"),
        at=NOW - timedelta(minutes=minutes),
        actor_kind=kind,
        actor_id=id_of(name) if kind in {ActorKind.PERSON, ActorKind.DEVICE} else None,
        actor_name=name,
        act=act,
        organiser_id=ORGANISER_ID,
        subject_id=subject,
        order_id=_ORDER if subject == _ORDER else None,
        ticket_id=None,
        details=details,
        place=4812 - at if sealed else None,
        hash=hashlib.sha256(act.encode()).hexdigest() if sealed else None,
    )


ENTRIES = tuple(_entry(at) for at in range(len(_TOLD)))
