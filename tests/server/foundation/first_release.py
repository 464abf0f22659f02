"""A database as the first release left it, at revision 0006, with a little of everything in it.

It is written down row by row and never changes: it stands for what is on people's disks.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    String,
    Uuid,
    column,
    insert,
    table,
)
from sqlalchemy.types import TypeEngine

from server.columns import UtcDateTime
from server.security import Secrets, hash_token
from ticketing.code import Statement, sign
from ticketing.identifiers import new_id

REVISION = "0006"
KIOSK_TOKEN = "kiosk_of-the-first-release"
GATE_TOKEN = "gate_of-the-first-release"
NAME = {"text": "Night Shift", "translations": {"ar": "وردية الليل"}}
STANDING = {"text": "Standing", "translations": {}}
KEY_ID = 2031

_TYPES: dict[type, TypeEngine[Any] | UtcDateTime] = {
    UUID: Uuid(),
    datetime: UtcDateTime(),
    dict: JSON(),
    list: JSON(),
    bytes: LargeBinary(),
    bool: Boolean(),
    int: Integer(),
    str: String(),
}


@dataclass(frozen=True)
class FirstRelease:
    """What is in it, by what a test asks for."""

    organiser_id: UUID
    event_id: UUID
    session_id: UUID
    tier_id: UUID
    checkpoint_id: UUID
    kiosk_id: UUID
    completed_id: UUID
    confirmed_id: UUID
    pending_id: UUID
    unfulfilled_id: UUID
    used_code: str
    valid_code: str
    valid_serial: str


class Filling:
    """Fills the tables of revision 0006."""

    def __init__(self, connection: Connection, data_folder: Path) -> None:
        self._connection = connection
        self._secrets = Secrets(data_folder)
        self._private = Ed25519PrivateKey.generate()
        self._now = datetime.now(UTC).replace(microsecond=0)
        self._starts = self._now + timedelta(hours=1)
        self._ids = {
            name: new_id()
            for name in ("organiser", "event", "session", "tier", "checkpoint", "kiosk", "gate")
        }
        self._key = new_id()

    def fill(self) -> FirstRelease:
        """All of it."""
        self._catalogue()
        self._devices()
        completed = self._order("W-0000-0001", "completed", 2, delivered_how="printed")
        confirmed = self._order("W-0000-0002", "confirmed", 1, buyer_email="Ada@Example.org")
        pending = self._order("W-0000-0003", "pending", 1)
        unfulfilled = self._order("W-0000-0004", "unfulfilled", 1)
        self._payment(completed, 5000, "P-0000000001")
        self._payment(confirmed, 2500, "P-0000000002")
        owed = self._payment(unfulfilled, 2500, "P-0000000003", refunded=2500)
        self._refund(owed)
        used_id, used_code, _ = self._ticket(completed, 1, "used")
        _, valid_code, valid_serial = self._ticket(completed, 2, "valid")
        self._ticket(confirmed, 3, "valid")
        self._scan(used_id, used_code)
        self._insert("feed", id=1, epoch="af201029-95f4-4bf8-a97a-9e5b1cfd3f4e", last_seq=1)
        self._insert("change", seq=1, kind="event", thing_id=self._ids["event"])
        return FirstRelease(
            organiser_id=self._ids["organiser"],
            event_id=self._ids["event"],
            session_id=self._ids["session"],
            tier_id=self._ids["tier"],
            checkpoint_id=self._ids["checkpoint"],
            kiosk_id=self._ids["kiosk"],
            completed_id=completed,
            confirmed_id=confirmed,
            pending_id=pending,
            unfulfilled_id=unfulfilled,
            used_code=used_code,
            valid_code=valid_code,
            valid_serial=valid_serial,
        )

    def _catalogue(self) -> None:
        ids = self._ids
        self._insert("organiser", id=ids["organiser"], name="Foundry Arts")
        self._insert(
            "event",
            id=ids["event"],
            organiser_id=ids["organiser"],
            name=NAME,
            summary={"text": "Five hours.", "translations": {}},
            venue="The Foundry",
            room={"text": "Main hall", "translations": {}},
            time_zone="Europe/Berlin",
            currency="EUR",
            tax_basis_points=700,
            status="published",
            version=3,
            fingerprint="e" * 64,
            made_at=self._now,
        )
        self._insert(
            "session",
            id=ids["session"],
            event_id=ids["event"],
            starts_at=self._starts,
            doors_at=self._starts - timedelta(hours=2),
            ends_at=self._starts + timedelta(hours=5),
        )
        self._insert(
            "tier",
            id=ids["tier"],
            event_id=ids["event"],
            tier_ref=0,
            position=0,
            name=STANDING,
            description={"text": "", "translations": {}},
            price=2500,
            currency="EUR",
            min_per_order=1,
            max_per_order=8,
            admits=1,
            session_ids=[str(ids["session"])],
            active=True,
            fingerprint="t" * 64,
        )
        self._insert("stock", tier_id=ids["tier"], quantity=100, sold=3, held=1, leased=0)
        self._insert(
            "signing_key",
            id=self._key,
            event_id=ids["event"],
            sequence=0,
            organiser_id=ids["organiser"],
            event_name=NAME,
            key_id=KEY_ID,
            public_key=self._private.public_key().public_bytes_raw(),
            sealed_private_key=self._secrets.seal(self._private.private_bytes_raw()),
            made_at=self._now,
        )
        self._insert(
            "checkpoint",
            id=ids["checkpoint"],
            organiser_id=ids["organiser"],
            event_id=ids["event"],
            session_id=ids["session"],
            name="Main gate",
            time_zone="Europe/Berlin",
            tier_ids=[],
            tier_refs=[],
            rule="once",
            exit_needs_entry=False,
            event_name=NAME,
            session_name={"text": "Night Shift", "translations": {}},
        )

    def _devices(self) -> None:
        tokens = {"kiosk": KIOSK_TOKEN, "gate": GATE_TOKEN}
        for kind, token in tokens.items():
            more: dict[str, Any] = {"checkpoint_id": self._ids["checkpoint"]}
            self._insert(
                "device",
                id=self._ids[kind],
                organiser_id=self._ids["organiser"],
                kind=kind,
                name=f"{kind} 1",
                place="Foyer",
                pairing_tries=0,
                public_key="0f" * 32,
                token_hash=hash_token(token),
                paired_at=self._now,
                made_at=self._now,
                **(more if kind == "gate" else {"reader_id": "tmr_1"}),
            )

    def _order(self, number: str, status: str, quantity: int, **more: Any) -> UUID:
        order_id = new_id()
        self._insert(
            "orders",
            id=order_id,
            number=number,
            organiser_id=self._ids["organiser"],
            event_id=self._ids["event"],
            session_id=self._ids["session"],
            device_id=self._ids["kiosk"],
            status=status,
            version=4,
            channel="kiosk",
            language="de",
            buyer_name="Ada Lovelace",
            total=2500 * quantity,
            currency="EUR",
            tax_basis_points=700,
            hold_until=self._now + timedelta(hours=2),
            extensions=0,
            payment_open=False,
            fingerprint="o" * 64,
            created_at=self._now - timedelta(days=1),
            **more,
        )
        self._insert(
            "order_line",
            order_id=order_id,
            position=0,
            tier_id=self._ids["tier"],
            tier_name=STANDING,
            quantity=quantity,
            unit_price=2500,
        )
        return order_id

    def _payment(self, order_id: UUID, amount: int, reference: str, refunded: int = 0) -> UUID:
        payment_id = new_id()
        self._insert(
            "payment",
            id=payment_id,
            reference=reference,
            order_id=order_id,
            ordinal=1,
            method="card_reader",
            status="succeeded",
            amount=amount,
            currency="EUR",
            received=amount,
            refunded=refunded,
            device_id=self._ids["kiosk"],
            reader_id="tmr_1",
            intent_id=f"pi_{reference}",
            attempt=1,
            asking=False,
            card={"brand": "visa", "last4": "4242"},
            cancel_wanted=False,
            created_at=self._now,
            begun_at=self._now,
            presented_at=self._now,
            settled_at=self._now,
            idle_checks=0,
            misses=0,
            revision=5,
        )
        return payment_id

    def _refund(self, payment_id: UUID) -> None:
        self._insert(
            "refund",
            id=new_id(),
            payment_id=payment_id,
            reason="unfulfilled",
            amount=2500,
            status="succeeded",
            provider_id="re_1",
            created_at=self._now,
            checks=1,
        )
        self._insert(
            "payment_incident",
            payment_id=payment_id,
            kind="unfulfilled",
            detail="Paid after the tickets were gone or the order was given up.",
            opened_at=self._now,
        )
        self._insert(
            "webhook_inbox",
            id="evt_1",
            kind="payment_intent.succeeded",
            object_id="pi_P-0000000003",
            received_at=self._now,
        )

    def _ticket(self, order_id: UUID, number: int, status: str) -> tuple[UUID, str, str]:
        ticket_id, serial = new_id(), f"TKT-0000000{number}"
        today = date.fromordinal(self._starts.date().toordinal())
        days = (today - timedelta(days=1), today + timedelta(days=2))
        code = sign(Statement(KEY_ID, serial, 0, 0, *days), self._private)
        self._insert(
            "ticket",
            id=ticket_id,
            serial=serial,
            organiser_id=self._ids["organiser"],
            event_id=self._ids["event"],
            order_id=order_id,
            device_id=self._ids["kiosk"],
            tier_id=self._ids["tier"],
            tier_name=STANDING,
            session_ids=[str(self._ids["session"])],
            admits=1,
            status=status,
            generation=0,
            signing_key_id=self._key,
            code=code,
            issued_at=self._now,
        )
        return ticket_id, code, serial

    def _scan(self, ticket_id: UUID, code: str) -> None:
        scan_id = new_id()
        answer = {
            "id": str(scan_id),
            "verdict": {"admitted": True, "reason": None, "earlier": None}
            | {"entries": 1, "admits": 1},
            "sureness": "confirmed",
            "serial": "TKT-00000001",
            "tier_name": STANDING,
            "attendee": None,
            "scanned_at": self._now.isoformat(),
            "incident": False,
        }
        self._insert(
            "scan",
            id=scan_id,
            checkpoint_id=self._ids["checkpoint"],
            ticket_id=ticket_id,
            device_id=self._ids["gate"],
            gate="gate 1",
            direction="entry",
            scanned_at=self._now,
            received_at=self._now,
            text=code,
            serial="TKT-00000001",
            admitted=True,
            sureness="confirmed",
            answer=answer,
        )

    def _insert(self, into: str, /, **values: Any) -> None:
        columns: Iterable[Any] = [column(one, _TYPES[type(it)]) for one, it in values.items()]
        self._connection.execute(insert(table(into, *columns)).values(**values))
