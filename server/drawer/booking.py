"""Booking what payments do with cash: at a kiosk always, at a desk where a drawer is open."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Actor
from server.drawer.moving import Move, move
from server.drawer.opening import MAY_KEEP
from server.drawer.reading import Drawer, open_at_device, open_of_clerk
from server.people.pins import at_work
from ticketing.audit import ActorKind
from ticketing.problem import ProblemCode, RefusedError


def book(
    connection: Connection, organiser_id: UUID, wanted: Move, actor: Actor, now: datetime
) -> None:
    """Book cash of an organiser's order to the drawer of the kiosk or clerk that handles it.

    Raises:
        RefusedError: ``NOT_ALLOWED`` at a kiosk without an open drawer, or whose clerk may take no
            cash any more; ``NOT_ENOUGH_CASH`` for the refund, or for a sale's change.
    """
    currency = wanted.amount.currency
    found: Drawer | None = None
    kiosk_id = actor.id if actor.kind is ActorKind.DEVICE else actor.device_id
    if kiosk_id is not None:
        found = _kept(connection, open_at_device(connection, kiosk_id, currency), currency)
    elif actor.id is not None and actor.kind is ActorKind.PERSON:
        found = open_of_clerk(connection, organiser_id, actor.id, currency)
    if found is not None:
        move(connection, found, wanted, actor, now)


def book_late(
    connection: Connection, organiser_id: UUID, wanted: Move, actor: Actor, now: datetime
) -> bool:
    """Book cash that a kiosk took while it was alone; False where no drawer of it is open now.

    Whoever keeps it is not asked for: the cash is in there.
    """
    if actor.id is None:
        return False
    found = open_at_device(connection, actor.id, wanted.amount.currency)
    if found is None or found.organiser_id != organiser_id:
        return False
    move(connection, found, wanted, actor, now)
    return True


def _kept(connection: Connection, found: Drawer | None, currency: str) -> Drawer:
    """A kiosk's drawer, while the clerk who opened it still takes cash here."""
    if found is None:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED,
            f"No drawer for {currency} is open at this kiosk: a clerk opens one with their PIN.",
        )
    if at_work(connection, found.clerk_id, found.organiser_id, MAY_KEEP) is None:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED,
            f"{found.clerk} takes no cash here any more: another clerk closes this drawer first.",
        )
    return found
