"""Limiting: how many tickets of a tier one buyer may have, over all their orders together.

And how many tickets the unpaid orders of one network may keep from everybody else at a time.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import ColumnElement, Connection, func, literal, or_, select

from server.catalogue.tiers import TierFacts
from server.order.tables import order, order_line
from server.order.words import folded
from server.people.throttling import of_client
from server.security import Secrets
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


@dataclass(frozen=True)
class Network:
    """A network that orders over the web, by its mark, and how many tickets may wait there."""

    mark: str
    most: int

    @classmethod
    def of(cls, host: str, secrets: Secrets, most: int) -> "Network":
        """The network of an address, which is not kept itself."""
        token = secrets.sign_token("network", uuid5(NAMESPACE_URL, of_client("order", host)))
        return cls(hashlib.sha256(token.encode()).hexdigest()[:32], most)


def check_network(connection: Connection, network: Network, quantity: int, now: datetime) -> None:
    """Refuse to keep still more for a network whose orders wait to be paid; never the first one.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS`` with ``unpaid``, ``most`` and ``retry_after_s``.
    """
    _wait_turn(connection, (f"network:{network.mark}",))
    kept, until = connection.execute(
        select(func.sum(order_line.c.quantity), func.min(order.c.hold_until))
        .join(order_line, order_line.c.order_id == order.c.id)
        .where(order.c.placed_from == network.mark, order.c.status == OrderStatus.PENDING.value)
    ).one()
    if not kept or kept + quantity <= network.most:
        return
    raise RefusedError(
        ProblemCode.TOO_MANY_REQUESTS,
        f"For unpaid orders from your network, {kept} of at most {network.most} tickets are kept. "
        "Nothing was ordered. Pay or cancel those orders, or try again in some minutes.",
        unpaid=int(kept),
        most=network.most,
        retry_after_s=max(1, round((until - now).total_seconds())),
    )


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
        _wait_turn(connection, _names(limited, buyer))
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
        f"Each buyer may have at most {most} {'ticket' if most == 1 else 'tickets'} of {name}; "
        f"you can have {left} more.",
        tier_id=str(one.tier.id),
        max_per_buyer=most,
        bought=bought,
        left=left,
    )


def _names(tier_ids: Iterable[UUID], buyer: BuyerKey) -> set[str]:
    names = (str(buyer.user_id or ""), buyer.email_folded or "")
    return {f"{tier_id}:{name}" for tier_id in tier_ids for name in names if name}


def _wait_turn(connection: Connection, names: Iterable[str]) -> None:
    """Let one transaction after another count for a name. SQLite has one writer at a time anyway.

    The locks are taken in one order, before any row is locked, and end with the transaction.
    """
    if connection.dialect.name != "postgresql":
        return
    for key in sorted(_number(name) for name in names):
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
