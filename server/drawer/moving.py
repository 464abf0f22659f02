"""Moving cash: into a drawer and out of it, never more than it holds, and each with its reason."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from server.audit.writing import Actor, Concerning, note
from server.drawer.reading import Drawer, movement_view
from server.drawer.tables import drawer, movement
from ticketing.drawer import MoveCash, MovementKind, MovementView
from ticketing.identifiers import new_id
from ticketing.money import LARGEST, Money
from ticketing.problem import ProblemCode, RefusedError

_SUM_OF = {
    MovementKind.SALE: drawer.c.sales,
    MovementKind.REFUND: drawer.c.refunds,
    MovementKind.PAY_IN: drawer.c.paid_in,
    MovementKind.PAY_OUT: drawer.c.paid_out,
}
_OUT = (MovementKind.REFUND, MovementKind.PAY_OUT)


@dataclass(frozen=True)
class Move:
    """So much cash that moves: of a sale or refund of an order, or by hand for ``words``.

    ``tendered`` is what was put on the counter for a sale.
    """

    kind: MovementKind
    amount: Money
    id: UUID = field(default_factory=new_id)
    order_id: UUID | None = None
    payment_id: UUID | None = None
    refund_id: UUID | None = None
    tendered: Money | None = None
    words: str | None = None

    @property
    def given_out(self) -> Money:
        """What leaves the drawer: of a sale its change."""
        if self.kind in _OUT:
            return self.amount
        return (
            Money.zero(self.amount.currency)
            if self.tendered is None
            else self.tendered - self.amount
        )


def move_by_hand(
    connection: Connection, found: Drawer, wish: MoveCash, actor: Actor, now: datetime
) -> tuple[MovementView, bool]:
    """Pay cash into a locked drawer or out of it; the movement, and whether it is new.

    Raises:
        RefusedError: ``DRAWER_STATE`` where it is closed or of another currency;
            ``NOT_ENOUGH_CASH``; ``ID_USED_DIFFERENTLY``.
    """
    row = connection.execute(select(movement).where(movement.c.id == wish.id)).one_or_none()
    if row is not None:
        known = (row.drawer_id, row.kind, row.amount, row.words)
        if known != (found.id, wish.kind.value, wish.amount.amount, wish.reason):
            raise RefusedError(
                ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another movement already."
            )
        return movement_view(row, found.currency), False
    wanted = Move(wish.kind, wish.amount, wish.id, words=wish.reason)
    return move(connection, found, wanted, actor, now), True


def move(
    connection: Connection, found: Drawer, wanted: Move, actor: Actor, now: datetime
) -> MovementView:
    """Write a movement of a locked drawer, out of which the change of a sale is given too.

    Raises:
        RefusedError: as for ``move_by_hand``, but for the id.
    """
    require_open(found, wanted.amount)
    _require_held(found, wanted.given_out)
    kind, amount = wanted.kind, wanted.amount
    if kind not in _OUT and found.received.amount + amount.amount > LARGEST:
        raise RefusedError(ProblemCode.DRAWER_STATE, "No drawer takes so much: close it first.")
    written = (
        insert(movement)
        .values(
            id=wanted.id,
            drawer_id=found.id,
            kind=kind.value,
            amount=amount.amount,
            tendered=None if wanted.tendered is None else wanted.tendered.amount,
            payment_id=wanted.payment_id,
            refund_id=wanted.refund_id,
            words=wanted.words,
            by=actor.name[:200],
            at=now,
        )
        .returning(movement)
    )
    row = connection.execute(written).one()
    summed = _SUM_OF[kind]
    connection.execute(
        update(drawer).where(drawer.c.id == found.id).values({summed: summed + amount.amount})
    )
    note(
        connection,
        actor,
        f"drawer.{kind.value}",
        Concerning(found.id, found.organiser_id, wanted.order_id),
        now,
        clerk=found.clerk,
        amount=amount.amount,
        currency=amount.currency,
        tendered=row.tendered,
        reason=wanted.words,
    )
    return movement_view(row, found.currency)


def require_open(found: Drawer, amount: Money) -> None:
    """Refuse a drawer that is closed, or of another currency than the cash.

    Raises:
        RefusedError: ``DRAWER_STATE``.
    """
    if found.closed_at is not None:
        raise RefusedError(
            ProblemCode.DRAWER_STATE,
            f"The drawer was closed by {found.closed_by}: nothing in it changes any more.",
        )
    if amount.currency != found.currency:
        raise RefusedError(
            ProblemCode.DRAWER_STATE,
            f"The drawer holds {found.currency}, not {amount.currency}.",
        )


def _require_held(found: Drawer, wanted: Money) -> None:
    held = found.expected
    if held < wanted:
        raise RefusedError(
            ProblemCode.NOT_ENOUGH_CASH,
            f"The drawer holds {held.major} {held.currency}: it cannot give out {wanted.major}.",
            held=held.amount,
            wanted=wanted.amount,
            currency=held.currency,
        )
