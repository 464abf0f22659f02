"""Reads both sides of the judge: the simulators' ledgers, and our database by SQL of its own.

The statements are plain and beside the product's, so that a mistake of those is not made twice.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, create_engine, text

from server.operating.checking import check_all
from tests.server.payment.counter import Counter
from tests.server.running import Client, ServerHandle
from ticketing.money import Money, minor_digits
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentPage, PaymentStatus
from ticketing.refund import RefundStatus
from ticketing.ticket import TicketStatus
from torture.books import (
    Books,
    Charge,
    GivenBack,
    Ledger,
    OrderRow,
    PaymentRow,
    RefundRow,
    TicketRow,
)

_ORDERS = """SELECT orders.id, number, orders.status, total, orders.currency,
    (SELECT sum(quantity) FROM order_line WHERE order_line.order_id = orders.id) AS wanted,
    event.status = 'cancelled' AS called_off
    FROM orders JOIN event ON event.id = orders.event_id ORDER BY orders.id"""
_PAYMENTS = """SELECT id, reference, order_id, method, status, intent_id, request_id, received,
    refunded, coalesce(received_currency, currency) AS currency FROM payment ORDER BY id"""
_REFUNDS = "SELECT id, payment_id, provider_id, amount, status FROM refund ORDER BY id"
_TICKETS = "SELECT serial, order_id, status FROM ticket ORDER BY serial"
_OPEN = """SELECT (SELECT count(*) FROM payment WHERE next_check_at IS NOT NULL)
    + (SELECT count(*) FROM refund WHERE status = 'created')
    + (SELECT count(*) FROM job WHERE kind = 'event.cancelled' AND state = 'waiting')"""


def ledger_of(counter: Counter) -> Ledger:
    """What both providers say moved."""
    return _of_stripe(counter.stripe.ledger()) + _of_momo(counter.momo.ledger())


def _of_stripe(told: dict[str, Any]) -> Ledger:
    """A refund that failed moved nothing."""
    return Ledger(
        tuple(Charge(one["payment_intent"], _money(one)) for one in told["charges"]),
        tuple(
            GivenBack(one["id"], one["payment_intent"], _money(one))
            for one in told["refunds"]
            if one["status"] in {"pending", "succeeded"}
        ),
    )


def _of_momo(told: dict[str, Any]) -> Ledger:
    """Its amounts are in major units, as they were sent."""
    return Ledger(
        tuple(Charge(one["reference"], _from_major(one)) for one in told["collected"]),
        tuple(
            GivenBack(one["reference"], one["referenceIdToRefund"], _from_major(one))
            for one in told["refunded"]
        ),
    )


@contextlib.contextmanager
def opened(server: ServerHandle, address: str | None = None) -> Iterator[Engine]:
    """The server's database, read beside it; ``address`` where the server has a detour to it."""
    address = address or server.variables.get("WICKET_DATABASE_URL")
    if address:
        engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://", 1))
    else:
        engine = create_engine(f"sqlite:///{server.data_folder / 'wicket.db'}")
    try:
        yield engine
    finally:
        engine.dispose()


def read_books(engine: Engine) -> Books:
    """All that the database says of money and tickets, as of one moment."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        return Books(
            orders=_orders(connection),
            payments=_payments(connection),
            refunds=tuple(
                RefundRow(
                    id=_id(row.id),
                    payment_id=_id(row.payment_id),
                    provider_id=row.provider_id,
                    amount=row.amount,
                    status=RefundStatus(row.status),
                )
                for row in connection.execute(text(_REFUNDS))
            ),
            tickets=tuple(
                TicketRow(row.serial, _id(row.order_id), TicketStatus(row.status))
                for row in connection.execute(text(_TICKETS))
            ),
        )


def comes_to_rest(engine: Engine, within_s: float) -> bool:
    """Whether nothing is open any more, waited for as long as that."""
    end = time.monotonic() + within_s
    while True:
        with engine.connect() as connection:
            if not connection.execute(text(_OPEN)).scalar_one():
                return True
        if time.monotonic() > end:
            return False
        time.sleep(0.2)


def broken_invariants(engine: Engine) -> list[str]:
    """What ``wicket check`` would complain of."""

    def read(work: Callable[[Connection], Any]) -> Any:  # noqa: ANN401  what the work returns
        with engine.connect() as connection:
            return work(connection)

    return [
        f"{finding.name}: {words}"
        for finding in check_all(read)
        if not finding.holds
        for words in finding.broken
    ]


def unlike_the_interface(operator: Client, books: Books) -> list[str]:
    """Payments that the interface tells otherwise than the database."""
    told: dict[UUID, tuple[object, ...]] = {}
    after: str | None = ""
    while after is not None:
        answer = operator.get(
            "/payments", params={"limit": 200} | ({"after": after} if after else {})
        )
        page = PaymentPage.model_validate_json(answer.content)
        told |= {one.id: (one.reference, one.status, one.refunded) for one in page.payments}
        after = page.next
    return [
        f"payment {row.reference} is told as {told.get(row.id)}"
        for row in books.payments
        if told.get(row.id) != (row.reference, row.status, row.refunded)
    ]


def _orders(connection: Connection) -> tuple[OrderRow, ...]:
    return tuple(
        OrderRow(
            id=_id(row.id),
            number=row.number,
            status=OrderStatus(row.status),
            total=Money(amount=row.total, currency=row.currency),
            wanted=row.wanted,
            called_off=bool(row.called_off),
        )
        for row in connection.execute(text(_ORDERS))
    )


def _payments(connection: Connection) -> tuple[PaymentRow, ...]:
    return tuple(
        PaymentRow(
            id=_id(row.id),
            reference=row.reference,
            order_id=_id(row.order_id),
            method=PaymentMethod(row.method),
            status=PaymentStatus(row.status),
            objects=frozenset(name for name in (row.intent_id, row.request_id) if name),
            received=Money(amount=row.received, currency=row.currency),
            refunded=Money(amount=row.refunded, currency=row.currency),
        )
        for row in connection.execute(text(_PAYMENTS))
    )


def _id(value: object) -> UUID:
    """An id, whichever way the database spells it."""
    return UUID(str(value))


def _money(one: dict[str, object]) -> Money:
    return Money.model_validate({"amount": one["amount"], "currency": str(one["currency"]).upper()})


def _from_major(one: dict[str, str]) -> Money:
    minor = Decimal(one["amount"]).scaleb(minor_digits(one["currency"]))
    return Money(amount=int(minor), currency=one["currency"])
