"""A server for the pictures of the manager's window: the sample venue's, without a network."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from kiosk.core.admin.client import AdminClient, Dossier, Organiser, ReportDays, ScanSearch
from kiosk.core.admin.signing_in import Session
from scripts.screenshots.admin_audit import ENTRIES
from scripts.screenshots.admin_door import CHECKPOINTS, SCANS, occupancy_of
from scripts.screenshots.admin_money import INCIDENT, case_of, payment_of, payments_like
from scripts.screenshots.admin_sales import (
    EVENTS,
    NOW,
    ORDERS,
    ORGANISER_ID,
    id_of,
    order_view,
    timeline_of,
)
from ticketing.admission import Checkpoint
from ticketing.audit import AuditPage, AuditSearch
from ticketing.catalogue import EventView
from ticketing.checkpoint import IncidentKind, IncidentList, IncidentView, Occupancy
from ticketing.device import DeviceKind, DeviceView, NewDevice, PairingView
from ticketing.dispute import DisputeCase
from ticketing.health import DeadLetterPage, Health
from ticketing.money import Money
from ticketing.order import OrderList, OrderSearch
from ticketing.payment import PaymentIncidentPage, PaymentPage, PaymentSearch, PaymentView
from ticketing.people import MembershipView, MeView, StaffRole
from ticketing.refund import RefundList, RefundRequestPage
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportName, ReportTable
from ticketing.scan import ScanPage

TAKEN = (412, 655, 480, 910, 1204, 1890, 760, 1110, 1604, 1320, 2230, 2904, 3890, 4120)
METHODS = (("Card reader", 1242100), ("Online", 525400), ("Phone", 431200), ("Cash", 150200))
ARRIVALS = ((17, 58), (18, 702), (19, 584))


def euros(cents: int) -> Money:
    """So many cents."""
    return Money(amount=cents, currency="EUR")


class SampleClient(AdminClient):
    """Answers as the sample venue's server would; it is asked for nothing that changes anything."""

    def __init__(self) -> None:
        super().__init__("https://tickets.example.org")

    def events(self, organiser_id: UUID) -> tuple[EventView, ...]:  # noqa: ARG002  as the client is asked
        """As the sample venue has it."""
        return EVENTS

    def orders(self, search: OrderSearch) -> OrderList:
        """As the sample venue has it."""
        return OrderList(orders=() if search.approval or search.text else ORDERS)

    def dossier(self, order_id: UUID) -> Dossier:
        """As the sample venue has it."""
        found = next(one for one in ORDERS if one.id == order_id)
        return Dossier(order_view(found), timeline_of(found))

    def refunds(self, reference: str) -> RefundList:  # noqa: ARG002  as the client is asked
        """As the sample venue has it."""
        return RefundList(refunds=(), possible=euros(11400))

    def payments(self, search: PaymentSearch) -> PaymentPage:
        """As the sample venue has it."""
        return payments_like(search)

    def payment(self, reference: str) -> PaymentView:
        """As the sample venue has it."""
        return payment_of(reference)

    def dispute(self, reference: str) -> DisputeCase:
        """As the sample venue has it."""
        return case_of(reference)

    def audit(self, search: AuditSearch) -> AuditPage:  # noqa: ARG002  as the client is asked
        """As the sample venue has it."""
        return AuditPage(entries=ENTRIES)

    def entry_incidents(self) -> IncidentList:
        """As the sample venue has it."""
        twice = IncidentView(
            scan_id=id_of("scan"),
            kind=IncidentKind.DOUBLE_ENTRY,
            entry_id=id_of("entry"),
            ticket_id=id_of("ticket"),
            checkpoint_id=id_of("checkpoint"),
            serial="TKT-9ZB35RMT",
            gate="North gate",
            scanned_at=_ago(17),
            opened_at=_ago(15),
        )
        return IncidentList(incidents=(twice,))

    def payment_incidents(self) -> PaymentIncidentPage:
        """As the sample venue has it."""
        return PaymentIncidentPage(incidents=(INCIDENT,))

    def refund_requests(self) -> RefundRequestPage:
        """As the sample venue has it."""
        return RefundRequestPage(requests=())

    def dead_letters(self) -> DeadLetterPage:
        """As the sample venue has it."""
        return DeadLetterPage(letters=(), next=None)

    def devices(self, organiser_id: UUID) -> tuple[DeviceView, ...]:  # noqa: ARG002  as the client is asked
        """As the sample venue has it."""
        return DEVICES

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """As the sample venue has it."""
        return CHECKPOINTS

    def occupancy(self, checkpoint_id: UUID) -> Occupancy:
        """As the sample venue has it."""
        return occupancy_of(checkpoint_id)

    def scans(self, search: ScanSearch, after: str | None = None) -> ScanPage:  # noqa: ARG002  as the client is asked
        """As the sample venue has it."""
        return SCANS

    def expect_device(self, wanted: NewDevice) -> PairingView:
        """As the sample venue has it."""
        expires = NOW + timedelta(minutes=10)
        return PairingView(device_id=wanted.id, code="7K3F-92QD", expires_at=expires)

    def report(self, name: ReportName, days: ReportDays) -> ReportTable:
        """As the sample venue has it."""
        columns, rows, totals = _TABLES[name](days) if name in _TABLES else _none()
        return ReportTable(
            report=name,
            title=name.value.capitalize(),
            subject="The Foundry",
            first=date.fromisoformat(days.first),
            last=date.fromisoformat(days.last),
            made_at=NOW,
            language="en",
            columns=tuple(
                ReportColumn(key=key, title=said, kind=kind) for key, said, kind in columns
            ),
            rows=tuple(tuple(row) for row in rows),
            totals=tuple(tuple(row) for row in totals),
        )


Columns = Sequence[tuple[str, str, ColumnKind]]
Rows = Sequence[Sequence[Cell]]
TEXT, COUNT, MONEY = ColumnKind.TEXT, ColumnKind.COUNT, ColumnKind.MONEY


def _settlement(days: ReportDays) -> tuple[Columns, Rows, Rows]:
    last = date.fromisoformat(days.last)
    columns = [("day", "Day", ColumnKind.DATE), ("gross", "Gross", MONEY)]
    rows: list[list[Cell]] = [
        [f"{last - timedelta(days=len(TAKEN) - 1 - at)}", euros(sum_ * 100)]
        for at, sum_ in enumerate(TAKEN)
    ]
    return columns, rows, [["Total", euros(sum(TAKEN) * 100)]]


def _methods(_days: ReportDays) -> tuple[Columns, Rows, Rows]:
    columns = [("method", "Method", TEXT), ("gross", "Gross", MONEY), ("refunds", "Refunds", MONEY)]
    rows: list[list[Cell]] = [[name, euros(cents), euros(0)] for name, cents in METHODS]
    return columns, rows, []


def _sales(_days: ReportDays) -> tuple[Columns, Rows, Rows]:
    columns = [
        ("event", "Event", TEXT),
        ("tier", "Ticket", TEXT),
        ("sold", "Sold", COUNT),
        ("gross", "Gross", MONEY),
        ("returned", "Given back", COUNT),
    ]
    rows: list[list[Cell]] = []
    for tier in EVENTS[0].tiers:
        sold = tier.availability.sold
        name = EVENTS[0].name.text
        rows.append([name, tier.name.text, sold, tier.price * sold, 2 if sold > 500 else 0])  # noqa: PLR2004  a sample
    sold = sum(tier.availability.sold for tier in EVENTS[0].tiers)
    gross = sum(tier.price.amount * tier.availability.sold for tier in EVENTS[0].tiers)
    return columns, rows, [["Total", None, sold, euros(gross), 2]]


def _arrivals(_days: ReportDays) -> tuple[Columns, Rows, Rows]:
    columns = [("hour", "Hour", TEXT), ("entries", "Let in", COUNT), ("refused", "Refused", COUNT)]
    return columns, [[f"{hour}:00", count, 12] for hour, count in ARRIVALS], []


def _attendance(_days: ReportDays) -> tuple[Columns, Rows, Rows]:
    columns = [
        ("event", "Event", TEXT),
        ("people_expected", "Expected", COUNT),
        ("people_in", "In", COUNT),
    ]
    return columns, [[EVENTS[0].name.text, 1916, 1344]], []


def _none() -> tuple[Columns, Rows, Rows]:
    return [("event", "Event", TEXT), ("count", "Count", COUNT)], [], []


_TABLES = {
    ReportName.SETTLEMENT: _settlement,
    ReportName.METHODS: _methods,
    ReportName.SALES: _sales,
    ReportName.ARRIVALS: _arrivals,
    ReportName.ATTENDANCE: _attendance,
}


def _ago(minutes: float) -> datetime:
    return datetime.now(UTC) - timedelta(minutes=minutes)


def _device(name: str, place: str, kind: DeviceKind, seen: float, **told: Any) -> DeviceView:
    usual = {"version": "0.1.0", "clock_offset_s": 0, "waiting": 0, "refused": 0}
    return DeviceView(
        id=id_of(name),
        organiser_id=ORGANISER_ID,
        organiser_name="The Foundry",
        kind=kind,
        name=name,
        place=place,
        reader_id=None,
        checkpoint_id=None,
        paired_at=NOW,
        health=Health(**usual | told),
        seen_at=_ago(seen),
    )


_K, _G = DeviceKind.KIOSK, DeviceKind.GATE
_WELL = {"camera_sees": True, "tickets_known": 1784}
DEVICES = (
    _device("Kiosk 1", "Foyer left", _K, 0.2, paper_ready=True),
    _device("Kiosk 2", "Foyer middle", _K, 0.1, paper_ready=True),
    _device("Kiosk 3", "Foyer right", _K, 0.3, paper_ready=False),
    _device("Tablet 1", "Main gate", _G, 0.2, battery_percent=71, **_WELL),
    _device("Tablet 2", "Gate B", _G, 0.4, battery_percent=94, **_WELL),
    _device("Tablet 3", "North gate", _G, 70, camera_sees=True, battery_percent=22, waiting=41),
)


def sample_session() -> Session:
    """A manager of the sample venue, signed in."""
    me = MeView(
        id=id_of("Renée Alvarez"),
        email="renee@foundry.example",
        name="Renée Alvarez",
        language="en",
        admin=False,
        second_factor=True,
        factor_due=False,
        memberships=(
            MembershipView(organiser_id=ORGANISER_ID, roles=(StaffRole.MANAGER,), verified=True),
        ),
        promoted=(),
    )
    foundry = Organiser(id=ORGANISER_ID, name="The Foundry")
    return Session(
        SampleClient(), me, (foundry, Organiser(id=id_of("Ironworks"), name="Ironworks Live"))
    )
