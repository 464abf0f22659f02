"""What the panel shows: one frozen value that a screen can draw without asking anything else."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.core.ports import PaperState
from kiosk.core.refusal import Refusal
from kiosk.core.sale.alone.handing_in import Refused
from ticketing.drawer import ClerkView, DrawerView
from ticketing.order import FoundOrder, OrderView
from ticketing.report import KioskDay
from ticketing.shift import ShiftView
from ticketing.wire import Localized


class StaffPage(StrEnum):
    """Every page of the panel. ``AWAY``: there is none, the kiosk is the visitors'."""

    AWAY = "away"
    DOOR = "door"
    PANEL = "panel"
    DRAWER = "drawer"
    ORDERS = "orders"
    ORDER = "order"
    LETTERS = "letters"
    LEAVING = "leaving"
    UNPAIRING = "unpairing"


class StaffTrouble(StrEnum):
    """What stands in the way; of ``REFUSED`` the server's reason says more."""

    OFFLINE = "offline"
    NOBODY = "nobody"
    UNKNOWN_BADGE = "unknown_badge"
    WRONG_PIN = "wrong_pin"
    THROTTLED = "throttled"
    REFUSED = "refused"
    NOT_PRINTED = "not_printed"
    PRINT_UNSURE = "print_unsure"
    NOTHING_TO_PRINT = "nothing_to_print"
    READER_AWAY = "reader_away"
    DISK = "disk"


class StaffDone(StrEnum):
    """What has just been done."""

    SYNCED = "synced"
    TESTED = "tested"
    PRINTED = "printed"
    OPENED = "opened"
    CLOSED = "closed"
    GIVEN_BACK = "given_back"
    REPRINTED = "reprinted"


class Tie(StrEnum):
    """What is not over yet, and keeps a kiosk from being forgotten."""

    SALE_OPEN = "sale_open"
    UNREPORTED = "unreported"
    REFUSED = "refused"
    DRAWER_OPEN = "drawer_open"
    AT_HAND = "at_hand"


class ReaderState(StrEnum):
    """What the server knows of this kiosk's card reader."""

    NONE = "none"
    UNKNOWN = "unknown"
    READY = "ready"
    BUSY = "busy"
    AWAY = "away"


@dataclass(frozen=True)
class TierAtHand:
    """So many tickets of a tier that this kiosk can sell without the server."""

    name: Localized
    count: int


@dataclass(frozen=True)
class Status:
    """How the kiosk is.

    Attributes:
        reader_name: what staff call the reader; empty where there is none.
        waiting: sales made without the server that it has not heard of.
        refused: such sales that it will never take.
        at_hand: what can be sold without the server, the most first.
        storage_free_mb, battery_percent: None where the machine does not say.
        clock_offset_s: the server's clock minus this kiosk's.
    """

    reader: ReaderState
    reader_name: str
    paper: PaperState
    waiting: int
    refused: int
    at_hand: tuple[TierAtHand, ...]
    storage_free_mb: int | None
    battery_percent: int | None
    on_battery: bool
    clock_offset_s: float
    release: str


@dataclass(frozen=True)
class StaffView:
    """All a page of the panel needs.

    Attributes:
        language, time_zone, online, offline_since: as the sale below has them.
        kiosk, place: what this kiosk is called, and where it stands.
        busy: something is asked of the server or the printer; touches wait until it answers.
        clerks: who can be let in.
        badge: the mark of the badge that was read at the door; ``named`` whose it is.
        shift: who is in, and since when; None at the door.
        trouble: why what was asked did not happen; ``problem`` the server's reason for it.
        again_in_s: after so many seconds a PIN may be tried again.
        leaving: the kiosk's program is to end.
        status: None until it was looked at.
        day: what this kiosk took today; None while the server has not told.
        drawers: the cash drawers that are open here; ``counted`` is the one that was just closed.
        found: orders that were looked for; None before.
        order: the one that is looked at.
        currency: what is sold for here; empty while that is not known.
        letters: sales that the server will never take.
        ties: what keeps this kiosk from being forgotten.
    """

    page: StaffPage
    kiosk: str
    place: str
    language: str = "en"
    time_zone: str = "UTC"
    now: datetime | None = None
    online: bool = True
    offline_since: datetime | None = None
    busy: bool = False
    clerks: tuple[ClerkView, ...] = ()
    badge: str | None = None
    named: ClerkView | None = None
    shift: ShiftView | None = None
    since: datetime | None = None
    trouble: StaffTrouble | None = None
    problem: Refusal | None = None
    again_in_s: int = 0
    done: StaffDone | None = None
    leaving: bool = False
    status: Status | None = None
    day: KioskDay | None = None
    currency: str = ""
    drawers: tuple[DrawerView, ...] = ()
    counted: DrawerView | None = None
    found: tuple[FoundOrder, ...] | None = None
    order: OrderView | None = None
    letters: tuple[Refused, ...] = ()
    ties: tuple[Tie, ...] = ()
