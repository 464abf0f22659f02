"""What staff can ask of the panel: every touch that means something, as a value."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from pydantic import SecretStr

from ticketing.money import Money


class StaffPress(StrEnum):
    """Touches that carry nothing but themselves. ``CORNER`` is a tap into the hidden corner."""

    CORNER = "corner"
    TOUCH = "touch"
    BACK = "back"
    LOCK = "lock"
    SYNC = "sync"
    TEST = "test"
    ORDERS = "orders"
    DRAWER = "drawer"
    PRINT_DAY = "print_day"
    PRINT_DRAWER = "print_drawer"
    LETTERS = "letters"
    LEAVE = "leave"
    UNPAIR = "unpair"
    FORGET = "forget"
    REPRINT = "reprint"


@dataclass(frozen=True)
class ShowBadge:
    """Somebody has their badge read; its code."""

    code: str


@dataclass(frozen=True)
class GivePin:
    """Somebody says who they are, and types their PIN."""

    clerk_id: UUID
    pin: SecretStr


@dataclass(frozen=True)
class OpenWith:
    """Open the cash drawer with so much in it."""

    amount: Money


@dataclass(frozen=True)
class CloseWith:
    """Close the cash drawer: so much was counted."""

    drawer_id: UUID
    counted: Money


@dataclass(frozen=True)
class Find:
    """Find orders by number or by the buyer's address."""

    text: str


@dataclass(frozen=True)
class ChooseOrder:
    """Look at one of the orders that were found."""

    order_id: UUID


@dataclass(frozen=True)
class GiveBack:
    """Give money of the open order back: so much, and why.

    Twice under the same ``refund_id`` is once.
    """

    refund_id: UUID
    amount: Money
    reason: str


@dataclass(frozen=True)
class CloseLetter:
    """A person has looked at a sale that the server will never take."""

    sale_id: UUID


Asked = ShowBadge | GivePin | OpenWith | CloseWith | Find | ChooseOrder | GiveBack | CloseLetter
StaffIntent = StaffPress | Asked
