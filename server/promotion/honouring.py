"""Honouring: a code that a kiosk took by itself counts, also where it may not be used any more."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.inserting import insert_once
from server.promotion.tables import code, promotion, use
from server.security import Device
from ticketing.voucher import TakenVoucher, mark_of, salt_of


@dataclass(frozen=True)
class FoundCode:
    """The code behind a mark."""

    id: UUID
    promotion_id: UUID
    text: str


def code_behind(connection: Connection, taken: TakenVoucher, by: Device) -> FoundCode | None:
    """The organiser's code of this mark; None where there is none, or not any more.

    Where two of a promotion share their mark, it is one that was not used.
    """
    rows = connection.execute(
        select(code.c.id, code.c.promotion_id, code.c.code, code.c.used)
        .where(code.c.promotion_id == taken.promotion_id, code.c.organiser_id == by.organiser_id)
        .order_by(code.c.used, code.c.id)
    )
    fitting = (row for row in rows if mark_of(salt_of(by.id), row.code) == taken.mark)
    found = next(fitting, None)
    return FoundCode(found.id, found.promotion_id, found.code) if found else None


def honour(connection: Connection, found: FoundCode, order_id: UUID) -> bool:
    """Count a use of the code for an order; whether that is one more than it may have."""
    row = {
        "order_id": order_id,
        "promotion_id": found.promotion_id,
        "code_id": found.id,
        "user_id": None,
        "email_folded": None,
        "given_back": False,
    }
    if not insert_once(connection, use, row):
        return False
    counted = [
        connection.execute(
            update(table)
            .where(table.c.id == thing_id)
            .values(used=table.c.used + 1)
            .returning(table.c.used, table.c.max_uses)
        ).one()
        for table, thing_id in ((promotion, found.promotion_id), (code, found.id))
    ]
    return any(map(_beyond, counted))


def _beyond(counted: Row[Any]) -> bool:
    return counted.max_uses is not None and counted.used > counted.max_uses
