"""Limiting: how many tickets of a tier one buyer may have, over all their orders together."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, literal, or_, select

from server.catalogue.tiers import TierFacts
from server.order.tables import order, order_line
from server.order.words import folded
from server.ticket.counting import withdrawn_of_orders
from ticketing.order import Buyer, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

_COUNTED = (OrderStatus.PENDING, OrderStatus.CONFIRMED, OrderStatus.COMPLETED)


@dataclass(frozen=True)
class BuyerKey:
    """By what a buyer is known: their account, their address, both or neither."""

    user_id: UUID | None
    email_folded: str | None

    @classmethod
    def of(cls, user_id: UUID | None, buyer: Buyer) -> "BuyerKey":
        """The key of an order's buyer."""
        return cls(user_id, folded(buyer.email) if buyer.email else None)

    @property
    def known(self) -> bool:
        """Whether it says anything."""
        return self.user_id is not None or self.email_folded is not None


@dataclass(frozen=True)
class Wanted:
    """So many tickets of a tier."""

    tier: TierFacts
    quantity: int


def check_buyer(
    connection: Connection, wanted: Iterable[Wanted], buyer: BuyerKey, but: UUID | None = None
) -> None:
    """Refuse more tickets than one buyer may have; orders of one buyer are counted one by one.

    Somebody who does not say who they are has as many as one order may have. ``but`` is an order
    that does not count. Costs nothing where no tier has such a limit.

    Raises:
        RefusedError: ``TOO_MANY_FOR_BUYER`` with ``max_per_buyer``, ``bought`` and ``left``.
    """
    limited = {one.tier.id: one for one in wanted if one.tier.max_per_buyer is not None}
    if not limited:
        return
    bought: Mapping[UUID, int] = {}
    if buyer.known:
        _wait_turn(connection, limited, buyer)
        bought = _bought(connection, limited, buyer, but)
    for tier_id, one in limited.items():
        _check(one, bought.get(tier_id, 0))


def _check(one: Wanted, bought: int) -> None:
    most = one.tier.max_per_buyer or 0
    left = max(0, most - bought)
    if one.quantity <= left:
        return
    name = one.tier.name.text
    raise RefusedError(
        ProblemCode.TOO_MANY_FOR_BUYER,
        f"Each buyer may have at most {most} tickets of {name}; you can have {left} more.",
        tier_id=str(one.tier.id),
        max_per_buyer=most,
        bought=bought,
        left=left,
    )


def _wait_turn(connection: Connection, tier_ids: Iterable[UUID], buyer: BuyerKey) -> None:
    """Let one transaction after another count for a buyer. SQLite has one writer at a time anyway.

    The locks are taken in one order, before any row is locked, and end with the transaction.
    """
    if connection.dialect.name != "postgresql":
        return
    names = (str(buyer.user_id or ""), buyer.email_folded or "")
    keys = {f"{tier_id}:{name}" for tier_id in tier_ids for name in names if name}
    for key in sorted(_number(key) for key in keys):
        connection.execute(select(func.pg_advisory_xact_lock(key)))


def _number(key: str) -> int:
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big", signed=True)


def _bought(
    connection: Connection, tier_ids: Iterable[UUID], buyer: BuyerKey, but: UUID | None
) -> dict[UUID, int]:
    theirs: list[ColumnElement[bool]] = []
    if buyer.user_id is not None:
        theirs.append(order.c.user_id == buyer.user_id)
    if buyer.email_folded is not None:
        theirs.append(order.c.buyer_email_folded == buyer.email_folded)
    lines = (
        select(order.c.id, order.c.status, order_line.c.tier_id, order_line.c.quantity)
        .join(order, order.c.id == order_line.c.order_id)
        .where(
            or_(*theirs),
            order.c.status.in_([status.value for status in _COUNTED]),
            order_line.c.tier_id.in_(list(tier_ids)),
        )
    )
    if but is not None:
        lines = lines.where(order.c.id != literal(but))
    found = connection.execute(lines).all()
    counts: Counter[UUID] = Counter()
    for row in found:
        counts[row.tier_id] += row.quantity
    paid = {row.id for row in found if row.status != OrderStatus.PENDING.value}
    # Who gave a ticket back, or had it taken, has it no longer and may have another.
    counts.subtract(withdrawn_of_orders(connection, paid) if paid else {})
    return counts
