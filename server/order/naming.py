"""Naming the buyer of an order, in place of what was known of them."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.catalogue.tiers import tiers_of
from server.granting import Grant
from server.order.delivering import mail_tickets
from server.order.limiting import BuyerKey, Wanted, check_buyer
from server.order.noting import note_order
from server.order.reading import OrderFacts, buyer_columns, lines_of, the_order
from server.order.versions import write
from server.order.words import rewrite_words
from server.people.finding import person_of_email
from server.people.throttling import Limit, count_tries
from server.ticket.claiming import name_holder
from ticketing.order import Buyer, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

# So that no order is a way to send letters to whomever one likes.
MOST_ADDRESSES = 5
WITHIN = timedelta(days=1)

_OPEN = frozenset({OrderStatus.PENDING, OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def name_buyer(
    connection: Connection, order_id: UUID, by: Grant, buyer: Buyer, now: datetime
) -> None:
    """Note who buys. One who comes to be known after the tickets were made is mailed them.

    Raises:
        RefusedError: ``NOT_FOUND``, ``TOO_MANY_FOR_BUYER``, ``ORDER_STATE`` where the order has
            ended, or ``TOO_MANY_REQUESTS`` where its tickets were mailed to many in a day.
    """
    # A buyer's orders are counted before any row is locked, as whoever places one does.
    seen = the_order(connection, order_id, by)
    if seen.status is OrderStatus.PENDING and buyer.email != seen.buyer.email:
        _check_limits(connection, seen, buyer)
    found = the_order(connection, order_id, by, lock=True)
    if found.status not in _OPEN:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            found.standing,
            order_status=found.status.value,
        )
    if found.buyer == buyer:
        return
    account = _account(connection, found, buyer)
    write(connection, order_id, **buyer_columns(buyer), user_id=account)
    rewrite_words(connection, order_id, buyer)
    note_order(connection, actor_of(by.principal), "order.buyer_named", found, now)
    if found.status is not OrderStatus.PENDING and found.buyer.email != buyer.email:
        name_holder(connection, order_id, account, buyer.email)
        _mail(connection, found.with_buyer(buyer), now)


def _mail(connection: Connection, found: OrderFacts, now: datetime) -> None:
    """Mail the tickets to a buyer who was named after they were made."""
    if found.buyer.email is None:
        return
    count_tries(connection, (Limit(f"buyer:{found.id}", MOST_ADDRESSES, WITHIN),), now)
    mail_tickets(connection, found, now)


def _check_limits(connection: Connection, found: OrderFacts, buyer: Buyer) -> None:
    lines = lines_of(connection, found)
    tiers = tiers_of(connection, {line.tier_id for line in lines})
    wanted = [Wanted(tiers[line.tier_id], line.quantity) for line in lines]
    user_id = _account(connection, found, buyer)
    check_buyer(connection, wanted, BuyerKey.of(user_id, buyer), but=found.id)


def _account(connection: Connection, found: OrderFacts, buyer: Buyer) -> UUID | None:
    """The buyer's account: whoever placed it signed in, else whose address it is."""
    if found.user_id is not None and found.user_id == found.placed_by:
        return found.user_id
    if buyer.email == found.buyer.email:
        return found.user_id
    return person_of_email(connection, buyer.email) if buyer.email else None
