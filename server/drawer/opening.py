"""Opening a drawer with its float: one at a time for each kiosk or clerk, and currency."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Actor, Concerning, note
from server.catalogue.organisers import time_zone_of
from server.drawer.reading import Drawer, drawer_of
from server.drawer.tables import drawer
from server.inserting import insert_once
from ticketing.drawer import OpenDrawer
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode, RefusedError

MAY_KEEP = frozenset({StaffRole.CLERK, StaffRole.MANAGER})
"""Whose PIN opens a drawer at a kiosk: whoever takes cash when signed in."""


@dataclass(frozen=True)
class Keeper:
    """The clerk whose drawer it is, and the kiosk that it stands in, if it is one's."""

    clerk: Actor
    device_id: UUID | None


def open_drawer(
    connection: Connection, wish: OpenDrawer, keeper: Keeper, now: datetime
) -> tuple[Drawer, bool]:
    """Open it; the drawer, and whether that is new.

    Raises:
        RefusedError: ``NOT_ALLOWED`` to the operator, who is nobody; ``DRAWER_STATE`` where one is
            open already; ``ID_USED_DIFFERENTLY``.
    """
    clerk = keeper.clerk
    if clerk.id is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a person opens a drawer: sign in.")
    values = {
        "id": wish.id,
        "organiser_id": wish.organiser_id,
        "device_id": keeper.device_id,
        "clerk_id": clerk.id,
        "clerk": clerk.name,
        "time_zone": time_zone_of(connection, wish.organiser_id),
        "currency": wish.opening_float.currency,
        "opening_float": wish.opening_float.amount,
        "sales": 0,
        "refunds": 0,
        "paid_in": 0,
        "paid_out": 0,
        "opened_at": now,
    }
    is_new = insert_once(connection, drawer, values)
    found = drawer_of(connection, wish.id)
    if found is None:
        where = "at this kiosk" if keeper.device_id else "by you"
        raise RefusedError(
            ProblemCode.DRAWER_STATE,
            f"A drawer for {wish.opening_float.currency} is open {where} already: close it first.",
        )
    if not is_new:
        return _the_same(found, wish, keeper), False
    note(
        connection,
        clerk,
        "drawer.opened",
        Concerning(found.id, found.organiser_id),
        now,
        device_id=keeper.device_id and str(keeper.device_id),
        opening_float=wish.opening_float.amount,
        currency=found.currency,
    )
    return found, True


def _the_same(known: Drawer, wish: OpenDrawer, keeper: Keeper) -> Drawer:
    same = (known.organiser_id, known.device_id, known.clerk_id, known.opening_float) == (
        wish.organiser_id,
        keeper.device_id,
        keeper.clerk.id,
        wish.opening_float,
    )
    if not same:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another drawer already."
        )
    return known
