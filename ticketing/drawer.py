"""Cash drawers: opened with a float, cash into and out of them, and counted when they close."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, SecretStr

from ticketing.money import Money
from ticketing.wire import Answer, Instant, ShortText, Wire


class MovementKind(StrEnum):
    """Why cash went into a drawer or out of it."""

    SALE = "sale"
    REFUND = "refund"
    PAY_IN = "pay_in"
    PAY_OUT = "pay_out"


def _not_negative(amount: Money) -> Money:
    if amount.amount < 0:
        raise ValueError("must not be less than nothing")
    return amount


def _something(amount: Money) -> Money:
    if amount.amount <= 0:
        raise ValueError("must be more than nothing")
    return amount


Contents = Annotated[Money, AfterValidator(_not_negative)]
"""Cash that may be in a drawer, nothing too."""

Cash = Annotated[Money, AfterValidator(_something)]
"""Cash that changes hands."""


class ByClerk(Wire):
    """At a kiosk a clerk says who they are and types their PIN; who is signed in needs neither."""

    clerk_id: UUID | None = None
    pin: SecretStr | None = Field(default=None, min_length=4, max_length=12)


class OpenDrawer(ByClerk):
    """A drawer as it is opened: a kiosk's at that kiosk, else the clerk's own."""

    id: UUID
    organiser_id: UUID
    opening_float: Contents


class MoveCash(ByClerk):
    """Cash put into an open drawer or taken out of it by hand, and why."""

    id: UUID
    kind: Literal[MovementKind.PAY_IN, MovementKind.PAY_OUT]
    amount: Cash
    reason: ShortText


class CloseDrawer(ByClerk):
    """What was counted in the drawer, float and all."""

    counted: Contents


class DrawerView(Answer):
    """A drawer from its opening to its counted close.

    ``expected`` is the float and what came and went since; ``difference`` is what was counted less
    what was expected. ``device_id`` is the kiosk it stands in; without, it is the clerk's own.
    ``time_zone`` says on which day it was closed.
    """

    id: UUID
    organiser_id: UUID
    device_id: UUID | None
    clerk_id: UUID
    clerk: str
    time_zone: str
    opening_float: Money
    sales: Money
    refunds: Money
    paid_in: Money
    paid_out: Money
    expected: Money
    counted: Money | None
    difference: Money | None
    opened_at: Instant
    closed_at: Instant | None
    closed_by: str | None


class DrawerPage(Answer):
    """Drawers, the newest first; ``next`` leads to the next page."""

    drawers: tuple[DrawerView, ...]
    next: str | None = None


class MovementView(Answer):
    """Cash into a drawer (``sale``, ``pay_in``) or out of it (``refund``, ``pay_out``).

    Of a sale, ``tendered`` was put on the counter and ``change`` given back.
    """

    id: UUID
    kind: MovementKind
    amount: Money
    tendered: Money | None
    change: Money | None
    payment_id: UUID | None
    refund_id: UUID | None
    reason: str | None
    by: str
    at: Instant


class MovementPage(Answer):
    """What went into and out of a drawer, the newest first; ``next`` leads to the next page."""

    movements: tuple[MovementView, ...]
    next: str | None = None


class ClerkView(Answer):
    """Somebody who can open a drawer at a kiosk with their PIN; ``badge``: the mark of theirs."""

    id: UUID
    name: str
    badge: str | None = None


class ClerkList(Answer):
    """Whoever can take cash here, by name."""

    clerks: tuple[ClerkView, ...]
