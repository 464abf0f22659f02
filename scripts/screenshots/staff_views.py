"""Views of the staff panel as its desk would publish them, one of every state."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.core.ports import PaperState
from kiosk.core.refusal import Refusal
from kiosk.core.sale.alone.handing_in import Refused
from kiosk.core.staff.view import (
    ReaderState,
    StaffDone,
    StaffPage,
    StaffTrouble,
    StaffView,
    Status,
    Tie,
    TierAtHand,
)
from scripts.screenshots.sample_programme import NOW, ZONE
from ticketing.drawer import ClerkView, DrawerView
from ticketing.lease import OfflineLine, OfflineMethod, OfflineOrder
from ticketing.money import Money
from ticketing.order import Buyer, Channel, FoundOrder, LineView, OrderStatus, OrderView
from ticketing.payment import PaymentMethod
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode
from ticketing.report import CurrencyDay, HourSum, KioskDay, MethodSum
from ticketing.shift import ShiftView
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Localized


def _id(name: str) -> UUID:
    return uuid5(NAMESPACE_URL, name)


def _euros(amount: int) -> Money:
    return Money(amount=amount, currency="EUR")


CLERKS = tuple(ClerkView(id=_id(name), name=name) for name in ("Jonas Weber", "Amina Haddad"))
_METHODS = (
    (PaymentMethod.CARD_READER, 48, 291_400),
    (PaymentMethod.PHONE, 7, 31_200),
    (PaymentMethod.CASH, 6, 25_600),
)
_HOURS = {14: 16_000, 15: 26_400, 16: 23_200, 17: 76_000, 18: 144_000, 19: 62_600}
_AT_HAND = (
    TierAtHand(Localized(text="Standard", translations={"ar": "عادي"}), 4),
    TierAtHand(Localized(text="Reduced", translations={"ar": "مخفّض"}), 2),
)

DOOR = StaffView(
    StaffPage.DOOR, "Kiosk 3", "Foyer", time_zone=ZONE, now=NOW, currency="EUR", clerks=CLERKS
)
_SHIFT = ShiftView(
    token="shift_",  # noqa: S106  no token, only its beginning
    clerk_id=CLERKS[0].id,
    clerk=CLERKS[0].name,
    roles=(StaffRole.CLERK,),
    may_refund=False,
    ends_at=NOW + timedelta(minutes=25),
)
_STATUS = Status(
    reader=ReaderState.READY,
    reader_name="Foyer left",
    paper=PaperState.READY,
    waiting=0,
    refused=0,
    at_hand=_AT_HAND,
    storage_free_mb=41_000,
    battery_percent=None,
    on_battery=False,
    clock_offset_s=0.4,
    release="1.4.0",
)
_DAY = KioskDay(
    day=date(2026, 11, 20),
    time_zone=ZONE,
    currencies=(
        CurrencyDay(
            orders=61,
            tickets=148,
            gross=_euros(348_200),
            refunds=_euros(4_800),
            net=_euros(343_400),
            methods=tuple(
                MethodSum(method=method, payments=count, amount=_euros(amount))
                for method, count, amount in _METHODS
            ),
            hours=tuple(HourSum(hour=hour, amount=_euros(sum_)) for hour, sum_ in _HOURS.items()),
            donations=_euros(8_700),
        ),
    ),
)
PANEL = replace(
    DOOR,
    page=StaffPage.PANEL,
    shift=_SHIFT,
    since=NOW - timedelta(minutes=5),
    status=_STATUS,
    day=_DAY,
)
_BAD = replace(
    _STATUS,
    reader=ReaderState.AWAY,
    paper=PaperState.PAPER_OUT,
    waiting=3,
    refused=1,
    at_hand=(),
    storage_free_mb=640,
    battery_percent=41,
    on_battery=True,
    clock_offset_s=-432.0,
)

_DRAWER = DrawerView(
    id=_id("drawer"),
    organiser_id=_id("organiser"),
    device_id=_id("kiosk"),
    clerk_id=CLERKS[0].id,
    clerk=CLERKS[0].name,
    time_zone=ZONE,
    opening_float=_euros(20_000),
    sales=_euros(25_600),
    refunds=_euros(0),
    paid_in=_euros(0),
    paid_out=_euros(0),
    expected=_euros(45_600),
    counted=None,
    difference=None,
    opened_at=NOW - timedelta(hours=5),
    closed_at=None,
    closed_by=None,
)
_CLOSED = _DRAWER.model_copy(
    update={
        "counted": _euros(45_350),
        "difference": _euros(-250),
        "closed_at": NOW,
        "closed_by": CLERKS[0].name,
    }
)
DRAWER = replace(PANEL, page=StaffPage.DRAWER)
DRAWER_OPEN = replace(DRAWER, drawers=(_DRAWER,))
_BUYER = Buyer(name="Lea Hartmann", email="lea.hartmann@gmx.de")
_LINE = LineView(
    tier_id=_id("tier"),
    tier_name=Localized(text="Standard"),
    quantity=2,
    unit_price=_euros(2_400),
    total=_euros(4_800),
)
ORDER = OrderView(
    id=_id("order"),
    number="W-F7K4-MQ2X",
    status=OrderStatus.COMPLETED,
    version=7,
    event_id=_id("event"),
    session_id=_id("session"),
    lines=(_LINE,),
    total=_euros(4_800),
    refunded=_euros(0),
    tax=_euros(314),
    tax_basis_points=700,
    buyer=_BUYER,
    language="en",
    channel=Channel.KIOSK,
    hold_until=NOW,
    created_at=NOW - timedelta(hours=2),
    follow_url="https://foundry.example/o/x",
    payments=(),
    tickets=tuple(
        TicketView(
            id=_id(serial),
            serial=serial,
            order_id=_id("order"),
            event_id=_id("event"),
            tier_id=_id("tier"),
            session_ids=(_id("session"),),
            status=status,
            generation=0,
            admits=1,
            code="A" * 122,
            issued_at=NOW - timedelta(hours=2),
        )
        for serial, status in (
            ("TKT-7K3F92QD", TicketStatus.VALID),
            ("TKT-9M2XC4RT", TicketStatus.USED),
        )
    ),
)
_FOUND = FoundOrder(
    id=ORDER.id,
    number=ORDER.number,
    status=ORDER.status,
    approval=None,
    organiser_id=_id("organiser"),
    event_id=ORDER.event_id,
    session_id=ORDER.session_id,
    lines=ORDER.lines,
    total=ORDER.total,
    discount=_euros(0),
    buyer=_BUYER,
    channel=Channel.KIOSK,
    note=None,
    created_at=ORDER.created_at,
    hold_until=NOW,
    tickets=None,
)
_UNPAID = _FOUND.model_copy(
    update={
        "id": _id("other order"),
        "number": "W-3H8Q-7TRC",
        "status": OrderStatus.EXPIRED,
        "buyer": Buyer(email="a.very.long.address.of.somebody@festival-friends.example"),
    }
)
ORDERS = replace(PANEL, page=StaffPage.ORDERS)
_MANAGER = _SHIFT.model_copy(update={"roles": (StaffRole.MANAGER,), "may_refund": True})
ONE_ORDER = replace(ORDERS, page=StaffPage.ORDER, order=ORDER, shift=_MANAGER)
UNPAIRING = replace(PANEL, page=StaffPage.UNPAIRING, shift=_MANAGER)
LETTERS = replace(
    PANEL,
    page=StaffPage.LETTERS,
    shift=_MANAGER,
    letters=(
        Refused(
            OfflineOrder(
                id=_id("sold alone"),
                number="W-8TQZ-4KXN",
                payment_id=_id("cash"),
                clerk=CLERKS[0].name,
                counter=1,
                session_id=_id("session"),
                lines=(
                    OfflineLine(
                        tier_id=_id("tier"), unit_price=_euros(2_400), blank_ids=(_id("blank"),)
                    ),
                ),
                method=OfflineMethod.CASH,
                language="en",
                sold_at=NOW - timedelta(hours=1),
            ),
            Refusal("", ProblemCode.TICKET_STATE),
        ),
    ),
)

VIEWS: dict[str, StaffView] = {
    "01-door": DOOR,
    "01-door-asking": replace(DOOR, busy=True, clerks=()),
    "01-door-wrong-pin": replace(DOOR, trouble=StaffTrouble.WRONG_PIN),
    "01-door-badge": replace(DOOR, badge="5f0c", named=CLERKS[0]),
    "01-door-unknown-badge": replace(DOOR, badge="5f0c", trouble=StaffTrouble.UNKNOWN_BADGE),
    "01-door-throttled": replace(DOOR, trouble=StaffTrouble.THROTTLED, again_in_s=540),
    "01-door-nobody": replace(DOOR, clerks=(), trouble=StaffTrouble.NOBODY),
    "01-door-offline": replace(DOOR, clerks=(), online=False, trouble=StaffTrouble.OFFLINE),
    "02-panel": PANEL,
    "02-panel-asking": replace(PANEL, busy=True, status=None, day=None),
    "02-panel-nothing-sold": replace(
        PANEL,
        day=_DAY.model_copy(update={"currencies": ()}),
        done=StaffDone.SYNCED,
    ),
    "02-panel-trouble": replace(
        PANEL,
        status=_BAD,
        online=False,
        offline_since=NOW - timedelta(minutes=12),
        day=None,
        trouble=StaffTrouble.OFFLINE,
    ),
    "04-drawer": DRAWER_OPEN,
    "04-drawer-none": DRAWER,
    "04-drawer-counted": replace(DRAWER, counted=_CLOSED, done=StaffDone.CLOSED),
    "05-orders": replace(ORDERS, found=(_FOUND, _UNPAID)),
    "05-orders-typing": ORDERS,
    "05-orders-none": replace(ORDERS, found=()),
    "06-order": ONE_ORDER,
    "06-order-nothing-to-print": replace(ONE_ORDER, trouble=StaffTrouble.NOTHING_TO_PRINT),
    "06-order-clerk": replace(ONE_ORDER, shift=_SHIFT, trouble=StaffTrouble.NOT_PRINTED),
    "07-letters": LETTERS,
    "07-letters-disk": replace(LETTERS, trouble=StaffTrouble.DISK),
    "08-unpairing": UNPAIRING,
    "08-unpairing-tied": replace(UNPAIRING, ties=tuple(Tie)),
    "02-panel-manager": replace(PANEL, shift=_MANAGER),
    "03-leaving": replace(PANEL, page=StaffPage.LEAVING),
}
"""Every view, by the name of its picture."""

OPENED: dict[str, tuple[StaffView, str]] = {
    "01-who": (DOOR, "choosing"),
    "06-refund": (ONE_ORDER, "refunding"),
    "06-refund-refused": (
        replace(
            ONE_ORDER,
            trouble=StaffTrouble.REFUSED,
            problem=Refusal("", ProblemCode.REFUND_NOT_POSSIBLE),
        ),
        "refunding",
    ),
}
"""Views with something opened on their page that the desk does not know of."""
