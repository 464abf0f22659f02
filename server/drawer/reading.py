"""Drawers as this domain works with them, and the statements that read and lock them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select

from server.drawer.tables import drawer, movement
from server.granting import Columns, Thing
from server.paging import Place, newest_first
from ticketing.drawer import DrawerView, MovementKind, MovementView
from ticketing.money import Money

WHOSE = Columns(organiser_id=drawer.c.organiser_id, device_id=drawer.c.device_id)
"""The columns that say whose a drawer is, for the caller's grant."""

STILL_OPEN = drawer.c.closed_at.is_(None)


@dataclass(frozen=True)
class Drawer:
    """One row of ``drawer``, typed."""

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
    counted: Money | None
    opened_at: datetime
    closed_at: datetime | None
    closed_by: str | None

    @property
    def currency(self) -> str:
        """The one currency that it holds."""
        return self.opening_float.currency

    @property
    def received(self) -> Money:
        """All that ever came into it."""
        return self.opening_float + self.sales + self.paid_in

    @property
    def expected(self) -> Money:
        """What must be in it."""
        return self.received - self.refunds - self.paid_out

    @property
    def thing(self) -> Thing:
        """Whose it is."""
        return Thing(self.organiser_id, device_id=self.device_id)

    def view(self) -> DrawerView:
        """What whoever keeps it may see."""
        return DrawerView(
            id=self.id,
            organiser_id=self.organiser_id,
            device_id=self.device_id,
            clerk_id=self.clerk_id,
            clerk=self.clerk,
            time_zone=self.time_zone,
            opening_float=self.opening_float,
            sales=self.sales,
            refunds=self.refunds,
            paid_in=self.paid_in,
            paid_out=self.paid_out,
            expected=self.expected,
            counted=self.counted,
            difference=self.counted and self.counted - self.expected,
            opened_at=self.opened_at,
            closed_at=self.closed_at,
            closed_by=self.closed_by,
        )


def drawer_of(connection: Connection, drawer_id: UUID, *, lock: bool = False) -> Drawer | None:
    """The drawer, locked until the transaction ends where asked for."""
    return _one(connection, drawer.c.id == drawer_id, lock=lock)


def open_at_device(connection: Connection, device_id: UUID, currency: str) -> Drawer | None:
    """The open drawer of a kiosk, locked."""
    return _one(connection, STILL_OPEN & (drawer.c.device_id == device_id), currency, lock=True)


def open_of_clerk(
    connection: Connection, organiser_id: UUID, clerk_id: UUID, currency: str
) -> Drawer | None:
    """The open drawer that is somebody's own at an organiser, locked."""
    own = drawer.c.device_id.is_(None) & (drawer.c.clerk_id == clerk_id)
    theirs = STILL_OPEN & own & (drawer.c.organiser_id == organiser_id)
    return _one(connection, theirs, currency, lock=True)


def drawers(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[Drawer]:
    """A page of drawers, the newest first, and one more where there is another page."""
    wanted = select(drawer).where(*conditions)
    page = newest_first(wanted, drawer.c.opened_at, drawer.c.id, before, limit)
    return [drawer_record(row) for row in connection.execute(page)]


def movements(
    connection: Connection, found: Drawer, before: Place | None, limit: int
) -> list[MovementView]:
    """A page of what went in and out, the newest first, and one more where there is another."""
    wanted = select(movement).where(movement.c.drawer_id == found.id)
    page = newest_first(wanted, movement.c.at, movement.c.id, before, limit)
    return [movement_view(row, found.currency) for row in connection.execute(page)]


def drawer_record(row: Row[Any]) -> Drawer:
    """A whole row of the table, typed."""
    return Drawer(
        id=row.id,
        organiser_id=row.organiser_id,
        device_id=row.device_id,
        clerk_id=row.clerk_id,
        clerk=row.clerk,
        time_zone=row.time_zone,
        opening_float=Money(amount=row.opening_float, currency=row.currency),
        sales=Money(amount=row.sales, currency=row.currency),
        refunds=Money(amount=row.refunds, currency=row.currency),
        paid_in=Money(amount=row.paid_in, currency=row.currency),
        paid_out=Money(amount=row.paid_out, currency=row.currency),
        counted=_money(row.counted, row.currency),
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
    )


def movement_view(row: Row[Any], currency: str) -> MovementView:
    """A whole row of the movements as whoever keeps the drawer may see it."""
    return MovementView(
        id=row.id,
        kind=MovementKind(row.kind),
        amount=Money(amount=row.amount, currency=currency),
        tendered=_money(row.tendered, currency),
        change=None if row.tendered is None else _money(row.tendered - row.amount, currency),
        payment_id=row.payment_id,
        refund_id=row.refund_id,
        reason=row.words,
        by=row.by,
        at=row.at,
    )


def _one(
    connection: Connection,
    which: ColumnElement[bool],
    currency: str | None = None,
    *,
    lock: bool = False,
) -> Drawer | None:
    wanted = select(drawer).where(which)
    if currency is not None:
        wanted = wanted.where(drawer.c.currency == currency)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else drawer_record(row)


def _money(amount: int | None, currency: str) -> Money | None:
    return None if amount is None else Money(amount=amount, currency=currency)
